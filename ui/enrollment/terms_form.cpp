#include "ui/enrollment/terms_form.h"

#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/rows.h"
#include "ui/common/segments.h"
#include "ui/common/text_label.h"
#include "ui/devices/device_words.h"
#include "ui/enrollment/text_area.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int PlatformColumns = 3;
constexpr int TermsLines = 3;
// As enroll/link_terms.h has them.
constexpr int LongestNote = 1000;
constexpr int MostSerials = 2000;
// As the segments stand.
const QStringList approvals{QString(), QStringLiteral("before"), QStringLiteral("after")};
const QStringList platforms{QStringLiteral("iphone"), QStringLiteral("ipad"), QStringLiteral("mac"),
                            QStringLiteral("appletv"), QStringLiteral("vision")};
// Those the page and the message are written in (enroll/landing_text.h).
const QStringList languages{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("ar")};
} // namespace

TermsForm::TermsForm(Offer offer, QWidget* parent)
    : QWidget(parent), m_serials(new QPlainTextEdit(this)), m_approval(new Segments(this)),
      m_askName(new Switch(tr("Ask for a name on the page"), this)),
      m_askDevice(new Switch(tr("Ask first which device it is"), this)),
      m_askDeviceHint(new TextLabel(TextRole::Second, &Theme::text3, this)), m_note(new QPlainTextEdit(this)),
      m_language(new QComboBox(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::pane);

    m_approval->setObjectName(QStringLiteral("approval"));
    m_approval->add(tr("Not needed"));
    m_approval->add(tr("Before the profile"));
    m_approval->add(tr("After enrolling"));
    m_approvalField = labelled(tr("Approval"), atRowStart(m_approval, this), {}, this);
    m_approvalField.label->setBuddy(m_approval);
    m_approval->setAccessibleName(tr("Approval"));
    m_approvalField.whole->setVisible(offer != Offer::WhatCanChange);
    column->addWidget(m_approvalField.whole);

    m_askName->setObjectName(QStringLiteral("askName"));
    addQuestion(m_askName,
                new TextLabel(tr("For a link that several people share: whoever gives it becomes the owner."),
                              TextRole::Second, &Theme::text3, this),
                offer == Offer::All);
    m_askDevice->setObjectName(QStringLiteral("askDevice"));
    addQuestion(m_askDevice, m_askDeviceHint, offer != Offer::WhatCanChange);
    setDeviceAuthorities(false);

    auto* kinds = new QWidget(this);
    auto* grid = new QGridLayout(kinds);
    grid->setContentsMargins(0, space::hair, 0, 0);
    grid->setHorizontalSpacing(space::pane);
    grid->setVerticalSpacing(space::small);
    showPlatforms(platforms);
    for (int i = 0; i < m_platforms.size(); ++i) {
        grid->addWidget(m_platforms.at(i), i / PlatformColumns, i % PlatformColumns);
    }
    grid->setColumnStretch(PlatformColumns, 1);
    column->addWidget(labelled(tr("Only these devices"), kinds, tr("None chosen: every kind."), this).whole);

    m_serials->setObjectName(QStringLiteral("serials"));
    m_serials->setPlaceholderText(tr("Any"));
    m_serialsField = labelled(tr("Only these serial numbers"), m_serials, {}, this);
    column->addWidget(m_serialsField.whole);

    m_note->setObjectName(QStringLiteral("note"));
    m_noteField = labelled(tr("Note on the page"), m_note, {}, this);
    column->addWidget(m_noteField.whole);

    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("That of whoever opens it"), QString());
    for (const QString& language : languages) {
        m_language->addItem(languageName(language), language);
    }
    column->addWidget(labelled(tr("Language of page and message"), m_language, {}, this).whole);

    for (QPlainTextEdit* edit : {m_serials, m_note}) {
        shapeTextArea(edit, TermsLines);
        connect(edit, &QPlainTextEdit::textChanged, this, [this] {
            adapt();
            Q_EMIT changed();
        });
    }
    connect(m_language, &QComboBox::currentIndexChanged, this, &TermsForm::changed);
    connect(m_approval, &Segments::currentChanged, this, [this] {
        adapt();
        Q_EMIT changed();
    });
    adapt();
}

void TermsForm::addQuestion(Switch* question, TextLabel* hint, bool isOffered)
{
    auto* both = new QWidget(this);
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addWidget(question);
    hint->setWordWrap(true);
    column->addWidget(hint);
    both->setVisible(isOffered);
    layout()->addWidget(both);
    connect(question, &QCheckBox::toggled, this, &TermsForm::changed);
}

void TermsForm::setDeviceAuthorities(bool areThere)
{
    m_askDevice->setEnabled(areThere);
    m_askDeviceHint->setText(
        areThere ? tr("The device proves its serial number with the certificate it was built with, "
                      "before anything is managed. People tap once more.")
                 : tr("Needs Apple’s authorities of device certificates. Import them with Options… above "
                      "the list of links."));
}

void TermsForm::showPlatforms(const QStringList& names)
{
    for (const QString& platform : names) {
        auto* box = new QCheckBox(platformWords(platform), this);
        box->setObjectName(platform);
        connect(box, &QCheckBox::toggled, this, &TermsForm::changed);
        m_platforms << box;
    }
}

void TermsForm::adapt()
{
    const QStringList hints{tr("Whoever has the link comes in."),
                            tr("The page says that it waits, and offers no profile until you say yes."),
                            tr("The device enrolls and says what it is. It gets nothing else until you say yes.")};
    setHint(m_approvalField, hints.at(m_approval->current()));
    const QString wrong = serialsProblem();
    setHint(m_serialsField,
            wrong.isEmpty() ? tr("One per line. Another device is turned away before anything of it is kept.") : wrong);
    setHint(m_noteField, noteProblem());
}

void TermsForm::setTerms(const LinkTerms& terms)
{
    for (QCheckBox* box : std::as_const(m_platforms)) {
        box->setChecked(terms.platforms.contains(box->objectName()));
    }
    m_serials->setPlainText(terms.serials.join(QLatin1Char('\n')));
    m_approval->setCurrent(qMax(0, static_cast<int>(approvals.indexOf(terms.approval))));
    m_askName->setChecked(terms.asksName);
    m_askDevice->setChecked(terms.asksDevice);
    m_note->setPlainText(terms.note);
    if (m_language->findData(terms.language) < 0) {
        m_language->addItem(languageName(terms.language), terms.language);
    }
    m_language->setCurrentIndex(m_language->findData(terms.language));
}

LinkTerms TermsForm::terms() const
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    LinkTerms terms;
    for (const QCheckBox* box : m_platforms) {
        if (box->isChecked()) {
            terms.platforms << box->objectName();
        }
    }
    terms.serials = m_serials->toPlainText().split(between, Qt::SkipEmptyParts);
    terms.approval = approvals.at(m_approval->current());
    terms.asksName = m_askName->isChecked();
    terms.asksDevice = m_askDevice->isChecked();
    terms.note = m_note->toPlainText().trimmed();
    terms.language = m_language->currentData().toString();
    return terms;
}

QString TermsForm::serialsProblem() const
{
    static const QRegularExpression serial(QStringLiteral("^[A-Za-z0-9-]{1,32}$"));
    const QStringList serials = terms().serials;
    for (const QString& one : serials) {
        if (!serial.match(one).hasMatch()) {
            return tr("%1 is no serial number: letters and digits, at most 32.").arg(quoted(one));
        }
    }
    return serials.size() > MostSerials ? tr("A link takes at most %n serial number(s).", nullptr, MostSerials)
                                        : QString();
}

QString TermsForm::noteProblem() const
{
    return terms().note.size() > LongestNote ? tr("The note has at most %n character(s).", nullptr, LongestNote)
                                             : QString();
}

QString TermsForm::problem() const
{
    const QString wrong = serialsProblem();
    return wrong.isEmpty() ? noteProblem() : wrong;
}

} // namespace espalier::ui
