#include "ui/devices/command_sheet.h"

#include "ui/commands/answer_words.h"
#include "ui/commands/sent_command_actions.h"
#include "ui/common/button.h"
#include "ui/common/command_words.h"
#include "ui/common/device_text.h"
#include "ui/common/ended_words.h"
#include "ui/common/fact_grid.h"
#include "ui/common/message_bar.h"
#include "ui/common/permissions.h"
#include "ui/common/plist_view.h"
#include "ui/common/rows.h"
#include "ui/common/saved_file.h"
#include "ui/common/step_words.h"
#include "ui/common/tab_bar.h"
#include "ui/common/time_words.h"
#include "ui/common/written_file.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace espalier::ui {

CommandSheet::CommandSheet(server::Control& control, const Clock& clock, const QString& uuid, qint64 device,
                           QWidget* over)
    : Sheet(over), m_control(control), m_clock(clock), m_uuid(uuid), m_device(device),
      m_actions(new SentCommandActions(control, clock, this)),
      m_message(new MessageBar(this, MessageBar::Closing::ByCause)), m_history(new FactGrid(this)),
      m_tabs(new TabBar(this)), m_pages(new QStackedWidget(this)), m_request(new PlistView(this)),
      m_response(new PlistView(this)),
      m_why(new Button(QStringLiteral("help"), tr("Why no answer?"), Button::Kind::Standard, this)),
      m_resend(new Button(QStringLiteral("retry"), tr("Send again…"), Button::Kind::Standard, this)),
      m_cancel(new Button(QStringLiteral("cancel"), tr("Call off"), Button::Kind::Destructive, this))
{
    setTitle(tr("Command"));
    m_history->setAccessibleName(tr("History"));
    m_tabs->addTab(tr("Request"));
    m_tabs->addTab(tr("Response"));
    m_request->setAccessibleName(tr("Request"));
    m_response->setAccessibleName(tr("Response"));
    m_pages->addWidget(m_request);
    m_pages->addWidget(m_response);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::large, space::pane, space::large, space::small);
    head->setSpacing(space::medium);
    head->addWidget(m_message);
    head->addWidget(m_history);
    column->addLayout(head);
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(space::pane, 0, space::pane, 0);
    tabs->addWidget(m_tabs);
    column->addLayout(tabs);
    column->addWidget(m_pages, 1);
    setBody(body, 0);
    for (Button* button : {m_cancel, m_resend, m_why}) {
        button->hide();
        foot()->insertWidget(0, button);
    }
    needs(m_resend, control, "command.resend");
    needs(m_cancel, control, "command.cancel");
    auto* saveButton = new Button(QStringLiteral("save"), tr("Save…"), Button::Kind::Standard, this);
    auto* done = new Button(tr("Done"), Button::Kind::Primary, this);
    foot()->addWidget(saveButton);
    foot()->addWidget(done);
    connect(done, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(saveButton, &QPushButton::clicked, this, &CommandSheet::save);
    connect(m_why, &QPushButton::clicked, this, [this] { m_actions->why(m_command); });
    connect(m_resend, &QPushButton::clicked, this, [this] { m_actions->resend(m_command); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_actions->cancel(m_command); });
    connect(m_actions, &SentCommandActions::failed, this, [this](const QString& what, const Error& error) {
        load();
        m_message->set(userSentence(error, what));
    });
    connect(m_actions, &SentCommandActions::done, this, &CommandSheet::load);
    connect(m_actions, &SentCommandActions::jumpRequested, this, [this](const Jump& jump) {
        Q_EMIT jumpRequested(jump);
        dismiss();
    });
    connect(&control, &server::Control::changed, this, [this](const server::ChangedRows& rows) {
        if (rows.contains(QStringLiteral("command"))) {
            load();
        }
    });
    load();
    loadRaw(m_request, QStringLiteral("request"));
    present(done);
}

QJsonObject CommandSheet::arguments() const
{
    QJsonObject arguments{{QStringLiteral("uuid"), m_uuid}};
    if (m_device > 0) {
        arguments.insert(QStringLiteral("device"), m_device);
    }
    return arguments;
}

void CommandSheet::load()
{
    m_control.call(QStringLiteral("command.show"), arguments(), this, [this](const Result<QJsonValue>& command) {
        if (!command) {
            m_message->set(userSentence(command.error(), tr("The command can’t be shown.")));
            return;
        }
        show(command->toObject());
    });
    loadRaw(m_response, QStringLiteral("response"));
}

void CommandSheet::loadRaw(PlistView* view, const QString& which)
{
    QJsonObject asked = arguments();
    asked.insert(QStringLiteral("which"), which);
    m_control.call(QStringLiteral("command.raw"), asked, this, [this, view](const Result<QJsonValue>& raw) {
        const QByteArray body =
            raw ? QByteArray::fromBase64(raw->toObject().value(QLatin1String("body_base64")).toString().toLatin1())
                : QByteArray();
        view->setBody(body);
        view->setPlaceholderText(raw ? QString() : notShownWords(raw.error(), view == m_response));
    });
}

void CommandSheet::show(const QJsonObject& command)
{
    const QString type = command.value(QLatin1String("request_type")).toString();
    const CommandCondition condition = commandCondition(command);
    m_command = command;
    const QString device = command.value(QLatin1String("device_name")).toString();
    setTitle(device.isEmpty() ? commandWords(type)
                              : tr("%1 – %2", "command, device").arg(commandWords(type), isolated(device)));
    setPill(condition.state, condition.words);
    m_why->setVisible(SentCommandActions::canAskWhy(command));
    m_resend->setVisible(SentCommandActions::canResend(command));
    m_cancel->setVisible(SentCommandActions::canCancel(command));
    QList<Fact> facts{{tr("Request type"), visibleText(type), Fact::Form::Identifier, {}, {}},
                      {tr("Identifier"), visibleText(m_uuid), Fact::Form::Identifier, {}, {}}};
    bool isPushed = false; // as its history tells
    for (const QJsonValue& value : command.value(QLatin1String("history")).toArray()) {
        const QJsonObject step = value.toObject();
        if (const auto waited = queuedStep(step)) {
            facts << Fact::words(waited->words,
                                 momentWords(step.value(QLatin1String("at")).toInteger(), m_clock.nowMs()));
            isPushed = isPushed || step.value(QLatin1String("kind")).toString() == QLatin1String("pushed");
            continue;
        }
        const CommandCondition then = commandCondition(step.value(QLatin1String("state")).toString());
        const bool isEnd = step.value(QLatin1String("state")) == command.value(QLatin1String("state"));
        const QString ended = isEnd ? commandEnd(command).sentence : QString();
        const QString note = ended.isEmpty() ? visibleText(step.value(QLatin1String("note")).toString()) : ended;
        const QString when = momentWords(step.value(QLatin1String("at")).toInteger(), m_clock.nowMs());
        facts << Fact{
            then.words, note.isEmpty() ? when : tr("%1 · %2", "when, note").arg(when, note), Fact::Form::Words, {}, {}};
    }
    if (const qint64 pushed = command.value(QLatin1String("pushed_at")).toInteger(); pushed > 0 && !isPushed) {
        facts << Fact::words(tr("Pushed"), momentWords(pushed, m_clock.nowMs()));
    }
    if (const qint64 ends = command.value(QLatin1String("expires_at")).toInteger(); ends > 0) {
        facts << Fact::words(tr("Given up at"), momentWords(ends, m_clock.nowMs()));
    }
    m_history->setFacts(facts);
    const QStringList errors = errorLines(command);
    if (!errors.isEmpty()) {
        QStringList why{errorInShort(command)};
        why += errors;
        why.removeDuplicates();
        m_message->set(condition.state, condition.sentence, why.join(QLatin1Char('\n')));
    } else if (condition.state == State::Waiting || condition.state == State::Warning ||
               !commandEnd(command).sentence.isEmpty()) {
        m_message->set(condition.state, condition.sentence);
    } else {
        m_message->clear();
    }
}

void CommandSheet::save()
{
    const auto* view = m_tabs->currentIndex() == 0 ? m_request : m_response;
    const QString path = askWhereToSave(this, tr("Save the property list"), m_uuid + QStringLiteral(".plist"),
                                        tr("Property lists (*.plist)"));
    if (path.isEmpty()) {
        return;
    }
    if (const auto written = writeFile(path, view->body()); !written) {
        m_message->set(State::Failed, tr("The file was not saved."), written.error().what);
        return;
    }
    m_message->set(State::Ok, tr("Saved as %1.").arg(placeWords(path)));
}

} // namespace espalier::ui
