#include "ui/enrollment/new_link_sheet.h"

#include "base/error_kind.h"
#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_bar.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"
#include "ui/enrollment/link_card.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr qint64 Hour = 3'600'000;
constexpr qint64 Day = 24 * Hour;
constexpr int CardWidth = 360;
constexpr int MostUses = 10'000;
constexpr int PatienceMs = 800;

QWidget* labelled(const QString& words, QWidget* field, const QString& hint, QWidget* parent)
{
    auto* holder = new QWidget(parent);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    auto* label = new TextLabel(words, TextRole::Strong, &Theme::text1, holder);
    label->setBuddy(field);
    field->setAccessibleName(words);
    column->addWidget(label);
    column->addWidget(field);
    if (!hint.isEmpty()) {
        auto* told = new TextLabel(hint, TextRole::Second, &Theme::text3, holder);
        told->setWordWrap(true);
        column->addWidget(told);
    }
    return holder;
}
} // namespace

NewLinkSheet::NewLinkSheet(server::Control& control, const Clock& clock, QWidget* over)
    : Sheet(over), m_control(control), m_clock(clock), m_message(new MessageBar(this)), m_name(new QLineEdit(this)),
      m_group(new QComboBox(this)), m_life(new QComboBox(this)), m_uses(new QSpinBox(this)),
      m_create(new Button(tr("Create link"), Button::Kind::Primary, this)),
      m_cancel(new Button(tr("Cancel"), Button::Kind::Standard, this))
{
    m_name->setObjectName(QStringLiteral("linkName"));
    m_create->setObjectName(QStringLiteral("createLink"));
    m_cancel->setObjectName(QStringLiteral("done"));
    setTitle(tr("New link"));
    auto* body = new QWidget(this);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildForm(), 1);
    row->addWidget(buildResult());
    setBody(body, 0);
    foot()->addWidget(m_cancel);
    foot()->addWidget(m_create);
    connect(m_cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_create, &QPushButton::clicked, this, &NewLinkSheet::create);
    connect(m_name, &QLineEdit::textChanged, this, &NewLinkSheet::check);
    connect(m_name, &QLineEdit::returnPressed, this, &NewLinkSheet::create);
    loadGroups();
    check();
    present(m_name);
}

QWidget* NewLinkSheet::buildForm()
{
    m_name->setPlaceholderText(tr("For example: Interns, spring"));
    m_name->setMaxLength(120);
    m_group->addItem(tr("No group"), QString());
    m_life->addItem(tr("1 hour"), Hour);
    m_life->addItem(tr("1 day"), Day);
    m_life->addItem(tr("7 days"), 7 * Day);
    m_life->addItem(tr("30 days"), 30 * Day);
    m_life->addItem(tr("90 days"), 90 * Day);
    m_life->setCurrentIndex(2);
    m_uses->setFixedHeight(m_life->sizeHint().height());
    m_uses->setRange(0, MostUses);
    m_uses->setValue(5);
    m_uses->setSpecialValueText(tr("No limit"));
    m_form = new QWidget(this);
    auto* column = new QVBoxLayout(m_form);
    column->setContentsMargins(space::large, space::page, space::large, space::page);
    column->setSpacing(space::pane);
    column->addWidget(m_message);
    column->addWidget(
        labelled(tr("Name"), m_name, tr("Shown on the page too, small, so that people know it is theirs."), m_form));
    column->addWidget(labelled(tr("Group"), m_group,
                               tr("Devices that come through this link join it and get its profiles."), m_form));
    auto* limits = new QHBoxLayout;
    limits->setSpacing(space::pane);
    limits->addWidget(labelled(tr("Ends after"), m_life, QString(), m_form), 1, Qt::AlignTop);
    limits->addWidget(labelled(tr("Uses"), m_uses, QString(), m_form), 1, Qt::AlignTop);
    column->addLayout(limits);
    auto* told = new TextLabel(tr("A use is taken when a device gets its certificate, not when the page is opened."),
                               TextRole::Second, &Theme::text3, m_form);
    told->setWordWrap(true);
    column->addWidget(told);
    column->addStretch(1);
    return m_form;
}

QWidget* NewLinkSheet::buildResult()
{
    m_result = new QStackedWidget(this);
    m_result->setFixedWidth(CardWidth);
    m_result->setAutoFillBackground(true);
    m_result->setBackgroundRole(QPalette::Window);
    auto* waiting = new EmptyState(m_result);
    waiting->set(
        QStringLiteral("qr"), tr("Link and QR code come here"),
        tr("Send the link, or let people scan the code. Whoever has it can enroll a device until it ends; you can "
           "revoke it at any time."));
    m_card = new LinkCard(m_control, m_result);
    m_result->addWidget(waiting);
    m_result->addWidget(m_card);
    return m_result;
}

void NewLinkSheet::loadGroups()
{
    m_control.call(QStringLiteral("group.list"), {}, this, [this](const Result<QJsonValue>& groups) {
        for (const QJsonValue& value : groups ? groups->toArray() : QJsonArray()) {
            const QJsonObject group = value.toObject();
            if (!group.value(QLatin1String("built_in")).toBool()) { // everybody is in that one anyway
                const QString name = group.value(QLatin1String("name")).toString();
                m_group->addItem(visibleText(name, 80), name);
            }
        }
    });
}

void NewLinkSheet::check()
{
    m_create->setEnabled(!m_waiting && !m_name->text().trimmed().isEmpty());
}

void NewLinkSheet::create()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty() || m_waiting || m_result->currentIndex() == 1) {
        return;
    }
    QJsonObject arguments{{QStringLiteral("name"), name},
                          {QStringLiteral("uses"), m_uses->value()},
                          {QStringLiteral("expires_ms"), m_life->currentData().toLongLong()}};
    if (const QString group = m_group->currentData().toString(); !group.isEmpty()) {
        arguments.insert(QStringLiteral("group"), group);
    }
    m_waiting = true;
    check();
    QTimer::singleShot(PatienceMs, this, [this] {
        if (m_waiting) { // it is made quickly, unless the self-test has to come first
            m_message->set(State::Waiting, tr("First the self-test, up to a minute: can devices reach this server?"));
        }
    });
    m_control.call(QStringLiteral("link.create"), arguments, this, [this](const Result<QJsonValue>& answer) {
        m_waiting = false;
        check();
        if (!answer) {
            tellRefusal(answer.error());
            return;
        }
        show(LinkRow::fromJson(answer->toObject()));
    });
}

void NewLinkSheet::tellRefusal(const Error& error)
{
    if (isOfKind(error, QLatin1String("not-ready"))) {
        m_message->set(State::Failed, tr("The link was not created: the self-test has failed."),
                       tr("Whoever opened it would be stuck. Put right what failed, then create it again."));
        connect(m_message->addAction(tr("Show what failed…")), &QPushButton::clicked, this, [this] {
            dismiss();
            Q_EMIT readinessRequested();
        });
        return;
    }
    m_message->set(userSentence(error, tr("The link was not created.")));
    if (error.code == ErrorCode::Unavailable) {
        connect(m_message->addAction(tr("Open Server")), &QPushButton::clicked, this, [this] {
            Q_EMIT serverRequested();
            dismiss();
        });
    }
}

void NewLinkSheet::show(const LinkRow& link)
{
    setTitle(isolated(link.name));
    setPill(State::Ok, tr("Created, ready to share"));
    m_message->clear();
    m_form->setEnabled(false);
    m_card->setLink(link);
    m_result->setCurrentIndex(1);
    m_create->hide();
    m_cancel->setText(tr("Done"));
    m_card->copyButton()->setFocus(Qt::OtherFocusReason);
    Q_EMIT created(link.id);
}

void showLinkSheet(server::Control& control, const LinkRow& link, QWidget* over)
{
    auto* sheet = new Sheet(over);
    sheet->setTitle(isolated(link.name));
    const LinkCondition condition = conditionOf(link);
    sheet->setPill(condition.state, condition.words);
    sheet->setPanelWidth(420);
    auto* card = new LinkCard(control, sheet);
    card->setLink(link);
    sheet->setBody(card, 0);
    sheet->present(card->copyButton());
}

} // namespace espalier::ui
