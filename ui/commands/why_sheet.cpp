#include "ui/commands/why_sheet.h"

#include "ui/commands/why_words.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/command_words.h"
#include "ui/common/device_text.h"
#include "ui/common/message_bar.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"
#include "ui/enrollment/device_link_sheet.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QScrollArea>

namespace espalier::ui {

namespace {
// What the button beside a step says; empty: there is nothing that the window could do.
QString stepAction(const Evidence& evidence)
{
    const QString& next = evidence.next;
    const auto is = [&next](const char* word) { return next == QLatin1String(word); };
    if (evidence.kind == QLatin1String("behind-another")) {
        return WhySheet::tr("Show that command");
    }
    return is("enroll_again")                                                ? WhySheet::tr("Link to enroll again…")
           : is("decide_approval")                                           ? WhySheet::tr("To the approvals")
           : is("decide_order")                                              ? WhySheet::tr("To the orders")
           : is("decide_quarantine")                                         ? WhySheet::tr("To the quarantine")
           : is("old_push_certificate") || is("check_push")                  ? WhySheet::tr("To the push certificate")
           : is("get_push")                                                  ? WhySheet::tr("Get a push certificate…")
           : is("check_network") || is("unlock_device") || is("find_device") ? WhySheet::tr("Wake it again")
           : is("listen")                                                    ? WhySheet::tr("To the server")
           : is("check_reachable") || is("self_test")                        ? WhySheet::tr("To the self-test")
                                                                             : QString();
}

State weightState(const Evidence& evidence)
{
    if (evidence.kind == QLatin1String("answered")) {
        return State::Ok;
    }
    return evidence.weight >= 80 ? State::Failed : evidence.weight >= 60 ? State::Warning : State::Unknown;
}
} // namespace

WhySheet::WhySheet(server::Control& control, const Clock& clock, const WhyAbout& about, QWidget* over)
    : Sheet(over), m_control(control), m_clock(clock), m_about(about), m_message(new MessageBar(this)),
      m_lead(new TextLabel(TextRole::Body, &Theme::text2)), m_rows(new QVBoxLayout)
{
    setTitle(tr("Why no answer?"));
    setPanelWidth(FormWidth);
    m_lead->setWordWrap(true);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(BodyPadding, space::page, BodyPadding, BodyPadding);
    column->setSpacing(space::medium);
    column->addWidget(m_message);
    column->addWidget(m_lead);
    m_rows->setSpacing(space::medium);
    column->addLayout(m_rows);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    setBody(scroll, 0);
    auto* again = new Button(QStringLiteral("refresh"), tr("Look again"), Button::Kind::Standard);
    auto* done = new Button(tr("Done"), Button::Kind::Primary);
    foot()->addWidget(again);
    foot()->addWidget(done);
    connect(again, &QPushButton::clicked, this, &WhySheet::ask);
    connect(done, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(&control, &server::Control::changed, this, [this](const server::ChangedRows& rows) {
        if (rows.contains(QStringLiteral("command")) || rows.contains(QStringLiteral("device"))) {
            ask();
        }
    });
    ask();
    present(done);
}

void WhySheet::ask()
{
    const bool ofCommand = !m_about.uuid.isEmpty();
    QJsonObject arguments{{QStringLiteral("device"), m_about.device}};
    if (ofCommand) {
        arguments.insert(QStringLiteral("uuid"), m_about.uuid);
    }
    m_control.call(ofCommand ? QStringLiteral("command.why") : QStringLiteral("device.why"), arguments, this,
                   [this](const Result<QJsonValue>& answer) {
                       if (!answer) {
                           m_message->set(userSentence(answer.error(), tr("The causes can’t be told.")));
                           return;
                       }
                       show(answer->toObject());
                   });
}

void WhySheet::show(const QJsonObject& answer)
{
    const qint64 seen = answer.value(QLatin1String("last_seen")).toInteger();
    const QString device = isolated(m_about.deviceName);
    const QString lead = m_about.uuid.isEmpty() ? tr("What is known about %1, the likeliest cause first.").arg(device)
                                                : tr("What is known about “%1” for %2, the likeliest cause first.")
                                                      .arg(isolated(commandWords(m_about.requestType)), device);
    m_lead->setText(seen > 0 ? lead + QLatin1Char(' ') + tr("Last contact: %1.").arg(momentWords(seen, m_clock.nowMs()))
                             : lead);
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const QJsonArray evidence = answer.value(QLatin1String("evidence")).toArray();
    for (const QJsonValue& one : evidence) {
        add(Evidence::fromJson(one.toObject()));
    }
    if (evidence.isEmpty()) {
        const qint64 open = answer.value(QLatin1String("open")).toInteger();
        auto* card = new Card;
        card->body()->addWidget(
            paragraph(open > 0 ? tr("Nothing speaks against an answer: %n command(s) wait for its next contact.",
                                    nullptr, static_cast<int>(open))
                               : tr("Nothing is asked of it, and nothing is wrong with it.")));
        m_rows->addWidget(card);
    }
}

void WhySheet::add(const Evidence& evidence)
{
    auto* card = new Card;
    auto* pill = new StatePill;
    pill->set(weightState(evidence), weightWords(evidence.weight));
    auto* words = new TextLabel(evidenceWords(evidence, m_clock.nowMs()), TextRole::Strong);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(pill, 0, Qt::AlignLeading);
    card->body()->addWidget(words);
    const QString next = nextStepWords(evidence);
    const QString action = stepAction(evidence);
    if (!next.isEmpty() || !action.isEmpty()) {
        auto* row = new QHBoxLayout;
        row->setSpacing(space::medium);
        row->addWidget(paragraph(next), 1);
        if (!action.isEmpty()) {
            auto* button = new Button(action, Button::Kind::Standard, nullptr, Button::Size::Small);
            button->setObjectName(QStringLiteral("step-") + evidence.kind);
            row->addWidget(button, 0, Qt::AlignVCenter);
            connect(button, &QPushButton::clicked, this, [this, evidence] { act(evidence); });
        }
        card->body()->addLayout(row);
    }
    m_rows->addWidget(card);
}

void WhySheet::act(const Evidence& evidence)
{
    const auto is = [&evidence](const char* word) { return evidence.next == QLatin1String(word); };
    if (evidence.kind == QLatin1String("behind-another")) {
        go({QStringLiteral("activity"),
            {{QStringLiteral("command"), evidence.args.value(QLatin1String("uuid")).toString()}}});
    } else if (is("enroll_again")) {
        linkToEnrollAgain();
    } else if (is("decide_approval")) {
        go({QStringLiteral("enrollment"), {{QStringLiteral("approvals"), true}}});
    } else if (is("decide_order")) {
        go({QStringLiteral("activity"), {{QStringLiteral("orders"), true}}});
    } else if (is("decide_quarantine")) {
        go({QStringLiteral("devices"), {{QStringLiteral("quarantine"), true}}});
    } else if (is("old_push_certificate") || is("check_push")) {
        go({QStringLiteral("server"), {{QStringLiteral("section"), QStringLiteral("push_certificate")}}});
    } else if (is("get_push")) {
        go({QStringLiteral("server"),
            {{QStringLiteral("section"), QStringLiteral("push_certificate")}, {QStringLiteral("wizard"), true}}});
    } else if (is("listen")) {
        go({QStringLiteral("server"), {{QStringLiteral("section"), QStringLiteral("serving")}}});
    } else if (is("check_reachable") || is("self_test")) {
        go({QStringLiteral("enrollment"), {{QStringLiteral("readiness"), true}}});
    } else {
        wake();
    }
}

void WhySheet::wake()
{
    m_control.call(QStringLiteral("device.push"), {{QStringLiteral("device"), m_about.device}}, this,
                   [this](const Result<QJsonValue>& answer) {
                       if (!answer) {
                           m_message->set(userSentence(answer.error(), tr("The device was not woken.")));
                           return;
                       }
                       m_message->set(State::Ok, tr("Wake-up sent. The device comes when it has a network."));
                       ask();
                   });
}

void WhySheet::linkToEnrollAgain()
{
    auto* sheet = new DeviceLinkSheet(m_control, m_about.device, m_about.deviceName, this);
    connect(sheet, &LinkMakingSheet::serverRequested, this, [this] {
        go({QStringLiteral("server"),
            {{QStringLiteral("section"), QStringLiteral("push_certificate")}, {QStringLiteral("wizard"), true}}});
    });
    connect(sheet, &LinkMakingSheet::readinessRequested, this, [this] {
        go({QStringLiteral("enrollment"), {{QStringLiteral("readiness"), true}}});
    });
}

void WhySheet::go(const Jump& jump)
{
    Q_EMIT jumpRequested(jump);
    dismiss();
}

} // namespace espalier::ui
