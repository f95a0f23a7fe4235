#include "ui/overview/health_view.h"

#include "base/durations.h"
#include "ui/common/action_list.h"
#include "ui/common/card.h"
#include "ui/common/charts.h"
#include "ui/common/check_line.h"
#include "ui/common/device_text.h"
#include "ui/common/number_words.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"
#include "ui/enrollment/link_row.h"
#include "ui/overview/problem_words.h"
#include "ui/overview/systems_card.h"

#include "ui/common/button.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QSet>

namespace espalier::ui {

namespace {
constexpr int oneColumnBelow = 960;
constexpr int hours = 24;

bool isComing(const QJsonValue& problem)
{
    return problem[QLatin1String("severity")].toString() == QLatin1String("coming");
}

Card* flushCard(const QString& title)
{
    auto* card = new Card(title);
    card->layout()->setContentsMargins(1, 14, 1, 1);
    card->body()->setSpacing(0);
    card->layout()->itemAt(0)->layout()->setContentsMargins(space::pane - 1, 0, space::pane - 1, 0);
    return card;
}
} // namespace

HealthView::HealthView(QWidget* parent)
    : QWidget(parent), m_number(new TextLabel(TextRole::Display)),
      m_ofHow(new TextLabel(TextRole::Body, &Theme::text2)), m_note(new TextLabel(TextRole::Body, &Theme::text2)),
      m_devices(new StackBar), m_needs(flushCard(tr("Needs you"))), m_problemList(new ActionList),
      m_nothing(new TextLabel(TextRole::Body, &Theme::text2)), m_columns(new Columns), m_commands(new StackBar),
      m_expiry(new ExpiryAxis), m_systems(new SystemsCard), m_arrivals(new ActionList),
      m_noArrivals(new TextLabel(TextRole::Body, &Theme::text2)), m_uptime(new CheckLine(tr("Up since"))),
      m_requests(new CheckLine(tr("Requests"))), m_open(new CheckLine(tr("Open connections"))),
      m_push(new CheckLine(tr("Push certificate"))), m_database(new CheckLine(tr("Database")))
{
    const auto link = [this](Card* card, const QString& words, const Jump& jump) {
        connect(card->addLink(words), &QPushButton::clicked, this, [this, jump] { Q_EMIT jumpRequested(jump); });
    };
    // Devices
    auto* top = new Card;
    auto* topRow = new QHBoxLayout;
    topRow->setSpacing(32);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* numberRow = new QHBoxLayout;
    numberRow->setSpacing(8);
    numberRow->addWidget(m_number, 0, Qt::AlignBottom);
    numberRow->addWidget(m_ofHow, 1, Qt::AlignBottom);
    m_ofHow->setContentsMargins(0, 0, 0, 5);
    words->addLayout(numberRow);
    words->addWidget(m_note);
    topRow->addLayout(words);
    auto* bar = new QVBoxLayout;
    bar->addStretch(1);
    m_devices->setThickness(12);
    m_devices->setAccessibleName(tr("Devices by state"));
    bar->addWidget(m_devices);
    bar->addStretch(1);
    topRow->addLayout(bar, 1);
    top->body()->addLayout(topRow);

    m_nothing->setText(tr("Nothing right now."));
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(space::pane, 0, space::pane, 12);
    m_needs->body()->addWidget(m_nothing);
    m_needs->body()->addWidget(m_problemList);
    m_needs->body()->addStretch(1);
    m_problemList->setAccessibleName(tr("Needs you"));

    auto* commands = new Card(tr("Commands, last 24 hours"));
    link(commands, tr("Activity"), {QStringLiteral("activity"), {}});
    m_columns->setAccessibleName(tr("Commands by hour"));
    m_commands->setThickness(0);
    commands->body()->addWidget(m_columns, 1);
    commands->body()->addWidget(m_commands);

    auto* ends = new Card(tr("What ends next"));
    link(ends, tr("Everything that ends"), endsJump());
    ends->body()->addWidget(m_expiry);
    m_expiry->setAccessibleName(ends->accessibleName());

    auto* enrollment = flushCard(tr("Enrollment"));
    link(enrollment, tr("All links"), {QStringLiteral("enrollment"), {}});
    m_noArrivals->setText(tr("Nobody has opened a link yet."));
    m_noArrivals->setContentsMargins(space::pane, 0, 0, 12);
    enrollment->body()->addWidget(m_noArrivals);
    enrollment->body()->addWidget(m_arrivals);
    enrollment->body()->addStretch(1);

    auto* server = new Card(tr("Server"));
    link(server, tr("Details"), {QStringLiteral("server"), {}});
    server->body()->setSpacing(0);
    for (CheckLine* line : {m_uptime, m_requests, m_open, m_push, m_database}) {
        server->body()->addWidget(line);
    }
    server->body()->addStretch(1);

    auto* left = new QVBoxLayout;
    left->setSpacing(space::cards);
    left->addWidget(m_needs);
    left->addWidget(ends);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(space::cards);
    lower->addWidget(enrollment, 11);
    lower->addWidget(server, 9);
    m_lowerLayout = lower;
    left->addLayout(lower, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::cards);
    right->addWidget(commands, 1); // a chart fills a higher card, words don't
    right->addWidget(m_systems);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::cards);
    columns->addLayout(left, 10);
    columns->addLayout(right, 7);
    m_columnsLayout = columns;
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::page, 0, space::page, space::page);
    page->setSpacing(space::cards);
    page->addWidget(top);
    page->addLayout(columns);
    page->addStretch(1);

    connect(m_problemList, &ActionList::rowActivated, this, [this](const QString& id) {
        if (const auto jump = problemJump(m_problems.at(id.toInt()).toObject())) {
            Q_EMIT jumpRequested(*jump);
        }
    });
    connect(m_devices, &StackBar::activated, this, [this](const QString& id) {
        QVariantMap what;
        if (!id.isEmpty() && id != QLatin1String("all")) {
            what.insert(QStringLiteral("state"), id);
        }
        Q_EMIT jumpRequested({QStringLiteral("devices"), what});
    });
    connect(m_commands, &StackBar::activated, this, [this](const QString& id) {
        Q_EMIT jumpRequested({QStringLiteral("activity"), {{QStringLiteral("state"), id}}});
    });
    connect(m_expiry, &ExpiryAxis::activated, this, [this](const QString& what) {
        const bool hasCard =
            what == QLatin1String("push_certificate") || what == QLatin1String("tls") || what == QLatin1String("ca");
        if (what == QLatin1String("identity") && m_identitiesEnd) {
            Q_EMIT jumpRequested(identitiesEndJump());
        } else if (what == QLatin1String("link")) {
            Q_EMIT jumpRequested({QStringLiteral("enrollment"), {{QStringLiteral("link"), m_linkThatEnds}}});
        } else if (hasCard) {
            Q_EMIT jumpRequested({QStringLiteral("server"), {{QStringLiteral("section"), what}}});
        } else {
            Q_EMIT jumpRequested(endsJump());
        }
    });
    connect(m_arrivals, &ActionList::rowActivated, this, [this](const QString& linkId) {
        Q_EMIT jumpRequested({QStringLiteral("enrollment"), {{QStringLiteral("link"), linkId.toLongLong()}}});
    });
}

void HealthView::setOverview(const QJsonObject& overview, qint64 now)
{
    m_problems = overview.value(QStringLiteral("problems")).toArray();
    const QJsonObject commands = overview.value(QStringLiteral("commands")).toObject();
    const int failed = commands.value(QStringLiteral("failed")).toInt();
    if (failed > 0) {
        // Before what is only coming, which stands last.
        qsizetype at = 0;
        while (at < m_problems.size() && !isComing(m_problems.at(at))) {
            ++at;
        }
        m_problems.insert(at, QJsonObject{{QStringLiteral("severity"), QStringLiteral("failed")},
                                          {QStringLiteral("kind"), QStringLiteral("commands_failed")},
                                          {QStringLiteral("subject_kind"), QStringLiteral("command")},
                                          {QStringLiteral("text"), QString::number(failed)}});
    }
    constexpr int most = 6;
    QList<ActionRow> rows;
    for (int i = 0; i < std::min(most, int(m_problems.size())); ++i) {
        rows.append(problemRow(m_problems.at(i).toObject(), i, now));
    }
    m_problemList->setRows(rows);
    // What ends in two months is told, and needs nobody yet.
    const auto needing =
        std::count_if(m_problems.begin(), m_problems.end(), [](const QJsonValue& one) { return !isComing(one); });
    m_nothing->setVisible(needing == 0);
    m_nothing->setText(rows.isEmpty() ? tr("Nothing right now.") : tr("Nothing yet. This is coming:"));
    m_needs->setNote(needing == 0 ? QString() : QLocale().toString(needing));

    showDevices(overview);
    const int waiting =
        commands.value(QStringLiteral("waiting")).toInt() + commands.value(QStringLiteral("queued")).toInt();
    const int done = commands.value(QStringLiteral("done_today")).toInt();
    m_commands->setPortions({{State::Ok, done, tr("%n done", nullptr, done), QStringLiteral("done")},
                             {State::Waiting, waiting, tr("%n waiting", nullptr, waiting), QStringLiteral("waiting")},
                             {State::Failed, failed, tr("%n failed", nullptr, failed), QStringLiteral("failed")}});
    QJsonArray all = overview.value(QStringLiteral("expires")).toArray();
    QList<QJsonObject> sorted;
    for (const QJsonValue& value : all) {
        sorted.append(value.toObject());
    }
    std::sort(sorted.begin(), sorted.end(), [](const QJsonObject& a, const QJsonObject& b) {
        return a.value(QStringLiteral("at")).toInteger() < b.value(QStringLiteral("at")).toInteger();
    });
    constexpr int next = 4;
    m_identitiesEnd = false;
    QList<Ending> endings;
    for (const QJsonObject& each : sorted.mid(0, next)) {
        endings.append(ending(each, now));
        if (endings.last().id == QLatin1String("link")) {
            m_linkThatEnds = each.value(QStringLiteral("link")).toInteger();
        }
        m_identitiesEnd =
            m_identitiesEnd || (endings.last().id == QLatin1String("identity") &&
                                (endings.last().state == State::Warning || endings.last().state == State::Failed));
    }
    m_expiry->setEndings(endings);
    m_systems->setSystems(overview.value(QStringLiteral("devices_by_os")).toArray());
}

void HealthView::showDevices(const QJsonObject& overview)
{
    int enrolled = 0;
    int arriving = 0;
    int ended = 0;
    const QJsonArray states = overview.value(QStringLiteral("devices_by_state")).toArray();
    for (const QJsonValue& value : states) {
        const QString state = value[QStringLiteral("state")].toString();
        const int count = value[QStringLiteral("count")].toInt();
        (state == QLatin1String("enrolled") ? enrolled
                                            : (state == QLatin1String("authenticated") ? arriving : ended)) += count;
    }
    QSet<QString> silent;
    QSet<QString> dead;
    for (const QJsonValue& value : std::as_const(m_problems)) {
        const QString kind = value[QStringLiteral("kind")].toString();
        const QString subject = value[QStringLiteral("subject")].toString();
        if (kind == QLatin1String("push_dead")) {
            dead.insert(subject);
        } else if (kind == QLatin1String("silent")) {
            silent.insert(subject);
        }
    }
    dead.subtract(silent);
    const int fine = std::max(0, enrolled - int(silent.size()) - int(dead.size()));
    m_number->setText(QLocale().toString(fine));
    m_ofHow->setText(tr("of %n in touch", nullptr, enrolled + arriving));
    m_note->setText(silent.isEmpty() ? tr("All have called within a week.")
                                     : tr("All but %n have called within a week.", nullptr, int(silent.size())));
    m_devices->setPortions(
        {{State::Ok, fine, tr("%n in touch", nullptr, fine), QStringLiteral("enrolled")},
         {State::Waiting, arriving, tr("%n arriving", nullptr, arriving), QStringLiteral("authenticated")},
         {State::Warning, int(dead.size()), tr("%n can’t be woken", nullptr, int(dead.size())), QStringLiteral("all")},
         {State::Failed, int(silent.size()), tr("%n silent", nullptr, int(silent.size())), QStringLiteral("all")},
         {State::Unknown, ended, tr("%n no longer enrolled", nullptr, ended), QStringLiteral("all")}});
}

void HealthView::setStatus(const QJsonObject& status, qint64 now)
{
    const QJsonObject counters = status.value(QStringLiteral("counters")).toObject();
    const bool listening = !status.value(QStringLiteral("listening")).toString().isEmpty();
    m_uptime->set(listening ? State::Ok : State::Failed,
                  listening ? momentWords(status.value(QStringLiteral("started_at")).toInteger(), now)
                            : tr("Not listening"));
    m_requests->set(State::Ok, QLocale().toString(counters.value(QStringLiteral("requests")).toInteger()));
    m_open->set(State::Ok, QLocale().toString(counters.value(QStringLiteral("open")).toInteger()));
    const QJsonObject push = status.value(QStringLiteral("push_certificate")).toObject();
    if (push.isEmpty()) {
        m_push->set(State::Warning, tr("Missing"));
    } else {
        const Ending end = ending({{QStringLiteral("what"), QStringLiteral("push_certificate")},
                                   {QStringLiteral("at"), push.value(QStringLiteral("not_after"))}},
                                  now);
        m_push->set(end.state, leftWords(push.value(QStringLiteral("not_after")).toInteger(), now));
    }
    m_database->set(State::Ok, sizeWords(status.value(QStringLiteral("database_bytes")).toInteger()));
}

void HealthView::setCommands(const QJsonArray& commands, qint64 now)
{
    struct Hour {
        int done = 0;
        int waiting = 0;
        int failed = 0;
    };
    QList<Hour> byHour(hours);
    for (const QJsonValue& value : commands) {
        const qint64 age = now - value[QStringLiteral("created_at")].toInteger();
        const qint64 slot = hours - 1 - age / hourMs;
        if (age < 0 || slot < 0) {
            continue;
        }
        const QString state = value[QStringLiteral("state")].toString();
        if (state == QLatin1String("acknowledged")) {
            ++byHour[slot].done;
        } else if (state == QLatin1String("error") || state == QLatin1String("format_error")) {
            ++byHour[slot].failed;
        } else if (state == QLatin1String("queued") || state == QLatin1String("sent") ||
                   state == QLatin1String("notnow")) {
            ++byHour[slot].waiting;
        }
    }
    QList<Column> columns;
    for (int i = 0; i < hours; ++i) {
        const Hour& each = byHour.at(i);
        const qint64 start = now - (hours - i) * hourMs;
        Column column;
        if (i == hours - 1) {
            column.label = tr("now");
        } else if (i % 6 == 2) {
            column.label = clockWords(start);
        }
        if (each.done > 0) {
            column.parts.append({State::Ok, each.done});
        }
        if (each.waiting > 0) {
            column.parts.append({State::Waiting, each.waiting});
        }
        if (each.failed > 0) {
            column.parts.append({State::Failed, each.failed});
        }
        column.words = tr("%1: %2 done, %3 waiting, %4 failed")
                           .arg(clockWords(start))
                           .arg(each.done)
                           .arg(each.waiting)
                           .arg(each.failed);
        columns.append(column);
    }
    m_columns->setColumns(columns);
}

void HealthView::setArrivals(const QJsonArray& enrollments, qint64 now)
{
    QList<ActionRow> rows;
    for (const QJsonValue& value : enrollments) {
        const TraceRow trace = TraceRow::fromJson(value.toObject());
        const LinkCondition condition = conditionOf(trace);
        ActionRow row;
        row.id = QString::number(trace.link);
        row.state = condition.state;
        row.title = whoWords(trace);
        row.words = condition.words;
        row.evidence = agoWords(trace.at, now);
        rows.append(row);
    }
    m_arrivals->setRows(rows);
    m_noArrivals->setVisible(rows.isEmpty());
}

void HealthView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void HealthView::arrange()
{
    const bool narrow = width() < oneColumnBelow;
    if (narrow != m_narrow) {
        m_narrow = narrow;
        m_columnsLayout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    }
    m_lowerLayout->setDirection(width() < 700 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace espalier::ui
