#include "ui/activity/activity_screen.h"

#include "ui/activity/audit_view.h"
#include "ui/activity/commands_view.h"
#include "ui/activity/orders_view.h"
#include "ui/common/card.h"
#include "ui/common/page_header.h"
#include "ui/common/rows.h"
#include "ui/common/tab_bar.h"

#include <QJsonArray>
#include <QLocale>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int soonMs = 300;

enum Tab { Commands, Orders, Audit };

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
      m_orders(new OrdersView(control, clock)), m_audit(new AuditView(control, clock)), m_soon(new QTimer(this))
{
    m_tabs->addTab(tr("Commands"));
    m_tabs->addTab(tr("Second person"));
    m_tabs->addTab(tr("Audit log"));
    m_tabs->setAccessibleName(tr("Activity"));
    m_pages->addWidget(m_commands);
    m_pages->addWidget(m_orders);
    m_pages->addWidget(m_audit);
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
        count();
        if (isVisible()) {
            reloadPage();
        }
    });
    connect(&m_control, &server::Control::changed, this, [this] {
        if (!m_soon->isActive()) { // a stream of commits must not put it off for ever
            m_soon->start();
        }
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        reloadPage();
    });
    connect(m_commands, &CommandsView::jumpRequested, this, &Screen::jumpRequested);
    connect(m_orders, &OrdersView::jumpRequested, this, &Screen::jumpRequested);
    connect(m_audit, &AuditView::jumpRequested, this, &Screen::jumpRequested);
    count();
}

void ActivityScreen::reloadPage()
{
    switch (m_tabs->currentIndex()) {
    case Orders:
        m_orders->reload();
        return;
    case Audit:
        m_audit->reload();
        return;
    default:
        m_commands->reload();
    }
}

// Somebody has to act on an order; what failed has happened.
Badge ActivityScreen::badge() const
{
    if (m_ordered > 0) {
        return {QLocale().toString(m_ordered), State::Warning,
                tr("%n order(s) wait for a second person", nullptr, m_ordered)};
    }
    if (m_failed == 0) {
        return {};
    }
    return {QLocale().toString(m_failed), State::Failed, tr("%n command(s) failed", nullptr, m_failed)};
}

void ActivityScreen::onShown()
{
    count();
    reloadPage();
    m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void ActivityScreen::open(const Jump& jump)
{
    if (jump.what.contains(QStringLiteral("orders"))) {
        m_tabs->setCurrentIndex(Orders);
        m_orders->showWaiting();
        return;
    }
    if (jump.what.contains(QStringLiteral("audit"))) {
        m_tabs->setCurrentIndex(Audit);
        return;
    }
    m_tabs->setCurrentIndex(Commands);
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
    switch (m_tabs->currentIndex()) {
    case Orders:
        return m_orders->goBack();
    case Audit:
        return m_audit->goBack();
    default:
        return m_commands->goBack();
    }
}

void ActivityScreen::count()
{
    countOrders();
    m_control.call(QStringLiteral("command.counts"), {}, this, [this](const Result<QJsonValue>& result) {
        if (!result) {
            return;
        }
        const QJsonObject counts = result->toObject();
        m_waiting = sum(counts, {"queued", "sent", "notnow"});
        m_failed = sum(counts, {"error", "format_error"});
        m_commands->setCounts(m_waiting, m_failed, sum(counts, {"acknowledged"}),
                              sum(counts, {"cancelled", "expired", "unconfirmed"}));
        tell();
    });
}

void ActivityScreen::countOrders()
{
    m_control.call(QStringLiteral("order.list"), {}, this, [this](const Result<QJsonValue>& result) {
        if (result) {
            m_ordered = int(result->toArray().size());
            m_tabs->setCount(Orders, m_ordered > 0 ? m_ordered : -1);
            tell();
        }
    });
}

void ActivityScreen::tell()
{
    //: How many commands wait and how many failed, as the summary of the page.
    const QString summary = tr("%1 waiting · %2 failed").arg(m_waiting).arg(m_failed);
    m_header->setSummary(m_waiting + m_failed > 0 ? summary : QString());
    Q_EMIT badgeChanged();
}

} // namespace espalier::ui
