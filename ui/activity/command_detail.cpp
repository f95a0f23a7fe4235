#include "ui/activity/command_detail.h"

#include "ui/activity/history_list.h"
#include "ui/commands/answer_words.h"
#include "ui/commands/sent_command_actions.h"
#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/command_words.h"
#include "ui/common/device_text.h"
#include "ui/common/ended_words.h"
#include "ui/common/fact_grid.h"
#include "ui/common/install_words.h"
#include "ui/common/message_bar.h"
#include "ui/common/overflow_bar.h"
#include "ui/common/permissions.h"
#include "ui/common/plist_view.h"
#include "ui/common/rows.h"
#include "ui/common/saved_file.h"
#include "ui/common/segments.h"
#include "ui/common/step_words.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"
#include "ui/common/written_file.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>

namespace espalier::ui {

namespace {

// What is told of a step beside its state, where the server knows a kind of it.
QString remarkWords(const QJsonValue& step)
{
    const QString kind = step[QStringLiteral("kind")].toString();
    return kind == QLatin1String("again")        ? CommandDetail::tr("once more")
           : kind == QLatin1String("duplicate")  ? CommandDetail::tr("told a second time")
           : kind == QLatin1String("late")       ? CommandDetail::tr("after it was given up")
           : kind == QLatin1String("unreadable") ? CommandDetail::tr("what was to be sent can’t be read any more")
                                                 : visibleText(step[QStringLiteral("note")].toString());
}

} // namespace

CommandDetail::CommandDetail(server::Control& control, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_control(control), m_clock(clock), m_actions(new SentCommandActions(control, clock, this)),
      m_title(new ElidedLabel(TextRole::PaneTitle)), m_subtitle(new ElidedLabel(TextRole::Body, &Theme::text2)),
      m_state(new StatePill), m_open(new Button(QStringLiteral("devices"), tr("Open device"), Button::Kind::Standard)),
      m_why(new Button(QStringLiteral("help"), tr("Why no answer?"), Button::Kind::Standard)),
      m_resend(new Button(QStringLiteral("retry"), tr("Send again…"), Button::Kind::Standard)),
      m_cancel(new Button(QStringLiteral("cancel"), tr("Call off"), Button::Kind::Destructive)),
      m_message(new MessageBar(nullptr, MessageBar::Closing::ByCause)), m_history(new HistoryList),
      m_which(new Segments), m_copy(new IconButton(QStringLiteral("copy"), tr("Copy"), nullptr, Button::Kind::Quiet)),
      m_save(new IconButton(QStringLiteral("save"), tr("Save as a file…"), nullptr, Button::Kind::Quiet)),
      m_bodies(new QStackedWidget), m_words(new TextLabel(TextRole::Body, &Theme::text1)), m_request(new PlistView),
      m_response(new PlistView), m_facts(new FactGrid)
{
    auto* close = new IconButton(QStringLiteral("close"), tr("Close"), this, Button::Kind::Quiet);
    auto* first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(m_state);
    first->addWidget(close);
    auto* actions = new OverflowBar;
    m_why->setObjectName(QStringLiteral("why"));
    m_resend->setObjectName(QStringLiteral("resend"));
    m_cancel->setObjectName(QStringLiteral("callOff"));
    needs(m_resend, control, "command.resend");
    needs(m_cancel, control, "command.cancel");
    for (Button* button : {m_open, m_why, m_resend, m_cancel}) {
        actions->add(button);
    }
    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::pane, 10, space::pane, 12);
    head->setSpacing(6);
    head->addLayout(first);
    head->addWidget(m_subtitle);
    head->addSpacing(4);
    auto* actionRow = new QHBoxLayout;
    actionRow->addWidget(actions);
    actionRow->addStretch(1);
    head->addLayout(actionRow);

    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_request->setAccessibleName(tr("Request as sent"));
    m_response->setAccessibleName(tr("Response as received"));
    m_bodies->addWidget(m_words);
    m_bodies->addWidget(m_request);
    m_bodies->addWidget(m_response);
    m_bodies->setMinimumHeight(240);
    m_which->add(tr("In words"));
    m_which->add(tr("Request"));
    m_which->add(tr("Response"));
    m_which->setAccessibleName(tr("The answer"));
    auto* which = new QHBoxLayout;
    which->addWidget(m_which);
    which->addStretch(1);
    which->addWidget(m_copy);
    which->addWidget(m_save);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::pane, 14, space::pane, space::pane);
    column->setSpacing(space::small);
    column->addWidget(m_message);
    column->addSpacing(space::hair);
    column->addWidget(new TextLabel(tr("What happened"), TextRole::SecondStrong, &Theme::text2));
    column->addWidget(m_history);
    column->addSpacing(4);
    column->addLayout(which);
    column->addWidget(m_bodies, 1);
    column->addWidget(m_facts);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(new Divider);
    all->addWidget(scroll, 1);

    connect(close, &QPushButton::clicked, this, &CommandDetail::closeRequested);
    connect(m_open, &QPushButton::clicked, this, [this] {
        Q_EMIT jumpRequested({QStringLiteral("devices"), {{QStringLiteral("device"), m_device}}});
    });
    connect(m_why, &QPushButton::clicked, this, [this] { m_actions->why(m_command); });
    connect(m_resend, &QPushButton::clicked, this, [this] { m_actions->resend(m_command); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_actions->cancel(m_command);
    });
    connect(m_actions, &SentCommandActions::jumpRequested, this, &CommandDetail::jumpRequested);
    connect(m_actions, &SentCommandActions::failed, this, [this](const QString& what, const Error& error) {
        m_cancel->setEnabled(true);
        m_message->set(userSentence(error, what));
    });
    connect(m_actions, &SentCommandActions::done, this, [this](const QString& words) {
        m_cancel->setEnabled(true);
        Q_EMIT done(words);
        Q_EMIT changed();
    });
    connect(m_which, &Segments::currentChanged, this, [this](int body) {
        m_bodies->setCurrentIndex(body);
        m_copy->setVisible(body > 0);
        m_save->setVisible(body > 0);
    });
    connect(m_copy, &QPushButton::clicked, this, &CommandDetail::copy);
    connect(m_save, &QPushButton::clicked, this, &CommandDetail::save);
    m_copy->hide();
    m_save->hide();
}

QJsonObject CommandDetail::arguments() const
{
    return {{QStringLiteral("uuid"), m_uuid}, {QStringLiteral("device"), m_device}};
}

void CommandDetail::show(const QJsonObject& command)
{
    m_uuid = command.value(QLatin1String("uuid")).toString();
    m_device = command.value(QLatin1String("device")).toInteger();
    fill(command);
    reload();
}

void CommandDetail::reload()
{
    if (m_uuid.isEmpty()) {
        return;
    }
    m_control.call(QStringLiteral("command.show"), arguments(), this,
                   [this, uuid = m_uuid, device = m_device](const Result<QJsonValue>& result) {
                       if (uuid != m_uuid || device != m_device) {
                           return;
                       }
                       if (result) {
                           fill(result->toObject());
                       } else {
                           m_message->set(userSentence(result.error(), tr("The command can’t be shown.")));
                       }
                   });
    loadRaw(m_request, QStringLiteral("request"));
    loadRaw(m_response, QStringLiteral("response"));
}

void CommandDetail::fill(const QJsonObject& command)
{
    const QString type = command.value(QLatin1String("request_type")).toString();
    const QString state = command.value(QLatin1String("state")).toString();
    const CommandCondition condition = commandCondition(command);
    m_command = command;
    m_title->setText(commandWords(type));
    const QString name = command.value(QLatin1String("device_name")).toString();
    const QString serial = command.value(QLatin1String("device_serial")).toString();
    const QString device = serial.isEmpty() || serial == name
                               ? isolated(name)
                               : tr("%1 (%2)", "device, serial number").arg(isolated(name), isolated(serial));
    const QString profile = commandProfile(command);
    m_subtitle->setText(profile.isEmpty() ? tr("for %1").arg(device)
                                          : tr("%1 for %2", "profile, device").arg(quoted(profile), device));
    m_state->set(condition.state, condition.words);
    m_why->setVisible(SentCommandActions::canAskWhy(command));
    m_resend->setVisible(SentCommandActions::canResend(command));
    m_cancel->setVisible(SentCommandActions::canCancel(command));
    QList<HistoryList::Step> steps;
    bool isPushed = false; // as its history tells; of what is older, what stands in its row
    const QJsonArray history = command.value(QLatin1String("history")).toArray();
    for (const QJsonValue& value : history) {
        const QString then = value[QStringLiteral("state")].toString();
        const CommandCondition each = commandCondition(then);
        const qint64 at = value[QStringLiteral("at")].toInteger();
        if (const auto waited = queuedStep(value.toObject())) {
            steps.append({waited->state, waited->words, agoWords(at, m_clock.nowMs()), exactWords(at), false});
            isPushed = isPushed || value[QStringLiteral("kind")].toString() == QLatin1String("pushed");
            continue;
        }
        const bool began = then == QLatin1String("queued");
        steps.append({then == QLatin1String("sent") ? State::Ok : each.state,
                      began ? tr("Queued by %1").arg(commandOrigin(command)) : each.words,
                      agoWords(at, m_clock.nowMs()), exactWords(at), began});
        if (const CommandEnd end = commandEnd(command); then == state && !end.sentence.isEmpty()) {
            steps.last().words =
                end.words.isEmpty() ? tr("%1 – %2", "state, a remark").arg(each.words, end.sentence) : end.sentence;
        } else if (const QString note = remarkWords(value); !note.isEmpty() && !began) {
            steps.last().words = tr("%1 – %2", "state, a remark").arg(each.words, note);
        }
    }
    if (const qint64 pushed = command.value(QLatin1String("pushed_at")).toInteger(); pushed > 0 && !isPushed) {
        steps.append({State::Waiting, tr("Pushed: the push service took the wake-up"),
                      agoWords(pushed, m_clock.nowMs()), exactWords(pushed), false});
    }
    m_history->setSteps(steps);
    const QString user = userWords(command);
    const QString asker = commandOrigin(command);
    QList<Fact> facts{
        Fact::identifier(tr("Command UUID"), m_uuid), Fact::identifier(tr("Request type"), visibleText(type)),
        Fact::words(tr("Channel"), user.isEmpty() ? tr("Device") : user), Fact::words(tr("Asked by"), asker),
        Fact::words(tr("Asked at"), exactWords(command.value(QLatin1String("created_at")).toInteger()))};
    if (const qint64 ends = command.value(QLatin1String("expires_at")).toInteger(); ends > 0) {
        facts << Fact::words(tr("Given up at"), exactWords(ends));
    }
    if (const qint64 until = command.value(QLatin1String("held")).toObject().value(QLatin1String("until")).toInteger();
        until > 0) {
        facts << Fact::words(tr("Held back until"), exactWords(until));
    }
    m_facts->setFacts(facts);
    explain(command);
}

void CommandDetail::explain(const QJsonObject& command)
{
    const CommandCondition condition = commandCondition(command);
    if (condition.state == State::Ok) {
        m_message->clear();
    } else {
        QStringList texts;
        for (const QJsonValue& error : command.value(QLatin1String("error_chain")).toArray()) {
            texts << deviceWords(error.toObject());
        }
        m_message->set(condition.state, condition.sentence, texts.join(QLatin1Char(' ')));
    }
    const int busy = command.value(QLatin1String("notnow_count")).toInt();
    QStringList words{condition.sentence};
    if (busy > 0) {
        words << tr("The device said %n time(s) that it is busy or locked.", nullptr, busy);
    }
    if (const QString limit = limitWords(command, m_clock.nowMs()); !limit.isEmpty()) {
        words << limit;
    }
    const QString meaning = errorInShort(command);
    const QStringList lines = errorLines(command);
    if (!meaning.isEmpty() && !lines.join(QString()).contains(meaning) && meaning != condition.sentence) {
        words << meaning;
    }
    m_words->setText((words + lines).join(QStringLiteral("\n\n")));
}

void CommandDetail::loadRaw(PlistView* view, const QString& which)
{
    QJsonObject asked = arguments();
    asked.insert(QStringLiteral("which"), which);
    m_control.call(QStringLiteral("command.raw"), asked, this,
                   [this, view, uuid = m_uuid, device = m_device](const Result<QJsonValue>& raw) {
                       if (uuid != m_uuid || device != m_device) {
                           return;
                       }
                       const QByteArray body =
                           raw ? QByteArray::fromBase64(
                                     raw->toObject().value(QLatin1String("body_base64")).toString().toLatin1())
                               : QByteArray();
                       view->setPlaceholderText(raw ? QString() : notShownWords(raw.error(), view == m_response));
                       if (body != view->body()) { // keeps the scroll position
                           view->setBody(body);
                       }
                   });
}

void CommandDetail::copy()
{
    const PlistView* view = m_which->current() == 1 ? m_request : m_response;
    QApplication::clipboard()->setText(QString::fromUtf8(view->body()));
}

void CommandDetail::save()
{
    const PlistView* view = m_which->current() == 1 ? m_request : m_response;
    const QString path =
        askWhereToSave(this, tr("Save as a file"), m_uuid + QStringLiteral(".plist"), tr("Property lists (*.plist)"));
    if (path.isEmpty()) {
        return;
    }
    if (const auto written = writeFile(path, view->body()); !written) {
        m_message->set(State::Failed, tr("The file was not saved."), written.error().what);
        return;
    }
    Q_EMIT done(tr("Saved as %1.").arg(placeWords(path)));
}

void CommandDetail::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
}

} // namespace espalier::ui
