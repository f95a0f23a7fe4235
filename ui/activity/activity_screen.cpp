#include "ui/activity/activity_screen.h"

#include "ui/activity/commands_view.h"
#include "ui/activity/events_view.h"
#include "ui/common/card.h"
#include "ui/common/page_header.h"
#include "ui/common/rows.h"
#include "ui/common/tab_bar.h"

#include <QLocale>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int soonMs = 300;

int sum(const QJsonObject& counts, std::initializer_list<const char*> states)
{
    int total = 0;
    for (const char* state : states) {
        total += counts.value(QLatin1String(state)).toInt();
    }
    return total;
}
} // namespace

ActivityScreen::ActivityScreen(server::Control& control, const Clock& clock, QWidget* parent)
    : Screen(parent), m_control(control), m_header(new PageHeader(tr("Activity"))), m_tabs(new TabBar),
      m_pages(new QStackedWidget), m_commands(new CommandsView(control, clock)),
      m_events(new EventsView(control, clock)), m_soon(new QTimer(this))
{
    m_tabs->addTab(tr("Commands"));
    m_tabs->addTab(tr("Events"));
    m_tabs->setAccessibleName(tr("Activity"));
    m_pages->addWidget(m_commands);
    m_pages->addWidget(m_events);
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(space::page - 5, 0, space::page, 0);
    tabs->addWidget(m_tabs);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(tabs);
    column->addWidget(new Divider);
    column->addWidget(m_pages, 1);

    m_soon->setSingleShot(true);
    m_soon->setInterval(soonMs);
    connect(m_soon, &QTimer::timeout, this, [this] {
        countCommands();
        if (isVisible()) {
            (m_tabs->currentIndex() == 0) ? m_commands->reload() : m_events->reload();
        }
    });
    connect(&m_control, &server::Control::changed, this, [this] {
        if (!m_soon->isActive()) { // a stream of commits must not put it off for ever
            m_soon->start();
        }
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        (tab == 0) ? m_commands->reload() : m_events->reload();
    });
    connect(m_commands, &CommandsView::jumpRequested, this, &Screen::jumpRequested);
    connect(m_events, &EventsView::jumpRequested, this, &Screen::jumpRequested);
    countCommands();
}

Badge ActivityScreen::badge() const
{
    if (m_failed == 0) {
        return {};
    }
    return {QLocale().toString(m_failed), State::Failed, tr("%n command(s) failed", nullptr, m_failed)};
}

void ActivityScreen::onShown()
{
    countCommands();
    (m_tabs->currentIndex() == 0) ? m_commands->reload() : m_events->reload();
    m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void ActivityScreen::open(const Jump& jump)
{
    if (jump.what.contains(QStringLiteral("events"))) {
        m_tabs->setCurrentIndex(1);
        return;
    }
    m_tabs->setCurrentIndex(0);
    const QString state = jump.what.value(QStringLiteral("state")).toString();
    if (state == QLatin1String("waiting")) {
        m_commands->showOnly(CommandsView::Only::Waiting);
    } else if (state == QLatin1String("failed")) {
        m_commands->showOnly(CommandsView::Only::Failed);
    } else if (state == QLatin1String("done")) {
        m_commands->showOnly(CommandsView::Only::Done);
    }
    const QString uuid = jump.what.value(QStringLiteral("command")).toString();
    if (!uuid.isEmpty()) {
        m_commands->showOnly(CommandsView::Only::All);
        m_commands->select(uuid);
    }
}

bool ActivityScreen::goBack()
{
    return m_tabs->currentIndex() == 0 && m_commands->goBack();
}

void ActivityScreen::countCommands()
{
    m_control.call(QStringLiteral("command.counts"), {}, this, [this](const Result<QJsonValue>& result) {
        if (!result) {
            return;
        }
        const QJsonObject counts = result->toObject();
        const int waiting = sum(counts, {"queued", "sent", "notnow"});
        m_failed = sum(counts, {"error", "format_error"});
        m_commands->setCounts(waiting, m_failed, sum(counts, {"acknowledged"}),
                              sum(counts, {"cancelled", "expired", "unconfirmed"}));
        //: How many commands wait and how many failed, as the summary of the page.
        const QString summary = tr("%1 waiting · %2 failed").arg(waiting).arg(m_failed);
        m_header->setSummary(waiting + m_failed > 0 ? summary : QString());
        Q_EMIT badgeChanged();
    });
}

} // namespace espalier::ui
