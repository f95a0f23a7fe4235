#include "ui/enrollment/link_form.h"

#include "base/durations.h"
#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/group_words.h"
#include "ui/common/icon.h"
#include "ui/common/rows.h"
#include "ui/common/segments.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"
#include "ui/enrollment/link_lives.h"
#include "ui/enrollment/terms_form.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int MostUses = 1'000'000;
constexpr int LongestName = 100;
constexpr int UsualUses = 5;

TermsForm::Offer offerFor(LinkForm::For what)
{
    switch (what) {
    case LinkForm::For::People:
        return TermsForm::Offer::NoName;
    case LinkForm::For::ChangedLink:
        return TermsForm::Offer::WhatCanChange;
    case LinkForm::For::NewLink:
        break;
    }
    return TermsForm::Offer::All;
}
} // namespace

LinkForm::LinkForm(For what, server::Control& control, QWidget* parent)
    : QWidget(parent), m_what(what), m_control(control), m_name(new QLineEdit(this)), m_group(new QComboBox(this)),
      m_ownership(new Segments(this)), m_life(new QComboBox(this)), m_uses(new QSpinBox(this)),
      m_more(new Button(QStringLiteral("chevron-end"), tr("More terms"), Button::Kind::Quiet, this)),
      m_summary(new ElidedLabel(TextRole::Second, &Theme::text3, this)), m_terms(new TermsForm(offerFor(what), this)),
      m_problem(new TextLabel(TextRole::Second, &Theme::text1, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::pane);
    addBasics(column);
    addRest(column);
    column->addStretch(1);
    connect(m_name, &QLineEdit::textChanged, this, &LinkForm::adapt);
    connect(m_name, &QLineEdit::returnPressed, this, &LinkForm::submitted);
    connect(m_group, &QComboBox::currentIndexChanged, this, &LinkForm::adapt);
    connect(m_life, &QComboBox::currentIndexChanged, this, &LinkForm::adapt);
    connect(m_uses, &QSpinBox::valueChanged, this, &LinkForm::adapt);
    connect(m_ownership, &Segments::currentChanged, this, &LinkForm::adapt);
    connect(m_terms, &TermsForm::changed, this, &LinkForm::adapt);
    connect(m_more, &QPushButton::clicked, this, [this] { setExpanded(!m_terms->isVisibleTo(this)); });
    setExpanded(false);
    loadGroups();
    if (what != For::ChangedLink) { // which keeps its way
        control.call(QStringLiteral("ca.device_ca.list"), {}, this, [this](const Result<QJsonValue>& authorities) {
            m_terms->setDeviceAuthorities(authorities && !authorities->toArray().isEmpty());
        });
    }
}

void LinkForm::addBasics(QVBoxLayout* column)
{
    m_name->setObjectName(QStringLiteral("linkName"));
    m_name->setPlaceholderText(tr("For example: Interns, spring"));
    m_name->setMaxLength(LongestName);
    const LabelledField name =
        labelled(tr("Name"), m_name, tr("Shown on the page too, small, so that people know it is theirs."), this);
    name.whole->setVisible(m_what != For::People); // there each has the person's
    column->addWidget(name.whole);

    m_group->setObjectName(QStringLiteral("linkGroup"));
    m_group->addItem(groupWords(QString()), qint64(0));
    column->addWidget(labelled(tr("Group"), m_group,
                               m_what == For::People
                                   ? tr("Devices that come through these links join it and get its profiles.")
                                   : tr("Devices that come through this link join it and get its profiles."),
                               this)
                          .whole);

    m_ownership->setObjectName(QStringLiteral("ownership"));
    m_ownership->setAccessibleName(tr("Whose devices"));
    m_ownership->add(tr("The office’s"));
    m_ownership->add(tr("Personal"));
    m_ownershipField = labelled(tr("Whose devices"), atRowStart(m_ownership, this), {}, this);
    m_ownershipField.label->setBuddy(m_ownership);
    m_ownershipField.whole->setVisible(m_what != For::ChangedLink); // people agreed to it
    column->addWidget(m_ownershipField.whole);

    m_life->setObjectName(QStringLiteral("linkLife"));
    fillLives(m_life, 90);
    m_uses->setObjectName(QStringLiteral("linkUses"));
    m_uses->setFixedHeight(m_life->sizeHint().height());
    m_uses->setRange(0, MostUses);
    m_uses->setValue(UsualUses);
    m_uses->setSpecialValueText(tr("No limit"));
    auto* limits = new QHBoxLayout;
    limits->setSpacing(space::pane);
    limits->addWidget(labelled(tr("Ends after"), m_life, {}, this).whole, 1, Qt::AlignTop);
    const LabelledField uses = labelled(tr("Uses"), m_uses, {}, this);
    uses.whole->setVisible(m_what != For::People); // one each
    limits->addWidget(uses.whole, 1, Qt::AlignTop);
    column->addLayout(limits);
    auto* told = new TextLabel(
        m_what == For::People ? tr("Each link is for one device of that person, who becomes its owner.")
                              : tr("A use is taken when a device gets its certificate, not when the page is opened."),
        TextRole::Second, &Theme::text3, this);
    told->setWordWrap(true);
    column->addWidget(told);
}

void LinkForm::addRest(QVBoxLayout* column)
{
    m_problem->setObjectName(QStringLiteral("linkProblem"));
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    m_more->setObjectName(QStringLiteral("moreTerms"));
    auto* disclosure = new QHBoxLayout;
    disclosure->setSpacing(space::small);
    disclosure->addWidget(m_more);
    disclosure->addWidget(m_summary, 1);
    column->addLayout(disclosure);
    column->addWidget(m_terms);
}

void LinkForm::setLink(const LinkRow& link, qint64 nowMs)
{
    m_before = link;
    m_name->setText(link.name);
    if (link.groupId > 0 && m_group->findData(link.groupId) < 0) {
        m_group->addItem(groupWords(link.group), link.groupId);
    }
    m_group->setCurrentIndex(std::max(0, m_group->findData(link.groupId)));
    m_ownership->setCurrent(link.terms.isPersonal ? 1 : 0);
    m_life->insertItem(0, tr("As now: %1").arg(momentWords(link.expires, nowMs)), 0);
    m_life->setCurrentIndex(0);
    m_uses->setValue(link.usesAllowed);
    m_terms->setTerms(link.terms);
    adapt();
}

void LinkForm::loadGroups()
{
    m_control.call(QStringLiteral("group.list"), {}, this, [this](const Result<QJsonValue>& groups) {
        for (const QJsonValue& value : groups ? groups->toArray() : QJsonArray()) {
            const QJsonObject group = value.toObject();
            const qint64 id = group.value(QLatin1String("id")).toInteger();
            // Everybody is in the built-in one anyway.
            if (!group.value(QLatin1String("built_in")).toBool() && m_group->findData(id) < 0) {
                m_group->addItem(groupWords(group.value(QLatin1String("name")).toString()), id);
            }
        }
    });
}

void LinkForm::setExpanded(bool expanded)
{
    m_terms->setVisible(expanded);
    m_more->setIcon(
        themedIcon(expanded ? QStringLiteral("chevron-down") : QStringLiteral("chevron-end"), Tone::Second));
    adapt();
}

void LinkForm::adapt()
{
    setHint(m_ownershipField,
            m_ownership->current() == 0
                ? QString()
                : tr("Management may then neither lock nor erase the device, nor see or install apps. It is managed as "
                     "a whole all the same."));
    LinkTerms rest = m_terms->terms();
    if (m_what == For::ChangedLink) { // these are said by the rest of the page
        rest.approval.clear();
        rest.asksName = false;
        rest.asksDevice = false;
    }
    const bool isExpanded = m_terms->isVisibleTo(this);
    m_summary->setText(isExpanded ? QString() : termsWords(rest));
    // Open, the terms say themselves what is wrong with them.
    m_problem->setText(usesProblem().isEmpty() && !isExpanded ? m_terms->problem() : usesProblem());
    m_problem->setVisible(!m_problem->text().isEmpty());
    Q_EMIT changed();
}

LinkTerms LinkForm::terms() const
{
    LinkTerms terms = m_terms->terms();
    terms.isPersonal = m_ownership->current() == 1;
    return terms;
}

QString LinkForm::usesProblem() const
{
    const int uses = m_uses->value();
    if (m_what == For::ChangedLink && uses > 0 && uses < m_before.usesTaken) {
        return tr("%n device(s) came through it already, so it can’t be for fewer.", nullptr, m_before.usesTaken);
    }
    return {};
}

bool LinkForm::isComplete() const
{
    return usesProblem().isEmpty() && m_terms->problem().isEmpty() &&
           (m_what == For::People || !m_name->text().trimmed().isEmpty());
}

QWidget* LinkForm::first() const
{
    return m_what == For::People ? static_cast<QWidget*>(m_group) : m_name;
}

QJsonObject LinkForm::arguments() const
{
    const qint64 group = m_group->currentData().toLongLong();
    const qint64 life = m_life->currentData().toLongLong();
    if (m_what != For::ChangedLink) {
        QJsonObject arguments = terms().toJson();
        arguments.insert(QStringLiteral("expires_ms"), life);
        if (group > 0) {
            arguments.insert(QStringLiteral("group"), group);
        }
        if (m_what == For::NewLink) {
            arguments.insert(QStringLiteral("name"), m_name->text().trimmed());
            arguments.insert(QStringLiteral("uses"), m_uses->value());
        }
        return arguments;
    }
    QJsonObject changes;
    if (const QString name = m_name->text().trimmed(); name != m_before.name) {
        changes.insert(QStringLiteral("name"), name);
    }
    if (group != m_before.groupId) {
        changes.insert(QStringLiteral("group"), group > 0 ? QJsonValue(group) : QJsonValue(everyDevice));
    }
    if (m_uses->value() != m_before.usesAllowed) {
        changes.insert(QStringLiteral("uses"), m_uses->value());
    }
    if (life > 0) {
        changes.insert(QStringLiteral("expires_ms"), life);
    }
    const LinkTerms now = m_terms->terms();
    if (now.platforms != m_before.terms.platforms) {
        changes.insert(QStringLiteral("platforms"), QJsonArray::fromStringList(now.platforms));
    }
    if (now.serials != m_before.terms.serials) {
        changes.insert(QStringLiteral("serials"), QJsonArray::fromStringList(now.serials));
    }
    if (now.note != m_before.terms.note) {
        changes.insert(QStringLiteral("note"), now.note);
    }
    if (now.language != m_before.terms.language) {
        changes.insert(QStringLiteral("language"), now.language);
    }
    return changes;
}

} // namespace espalier::ui
