// Activity: what was asked of devices and what they answered, what waits for a second person, and everything that
// happened, as the audit log has it.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/screen.h"

class QStackedWidget;
class QTimer;

namespace espalier::ui {

class AuditView;
class CommandsView;
class OrdersView;
class PageHeader;
class TabBar;

class ActivityScreen : public Screen {
    Q_OBJECT
public:
    ActivityScreen(server::Control& control, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("activity"); }
    [[nodiscard]] QString title() const override { return tr("Activity"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("activity"); }
    [[nodiscard]] Badge badge() const override;
    void onShown() override;
    // {"state": waiting|failed|done}, {"command": uuid}, {"orders": true}, {"audit": true}
    void open(const Jump& jump) override;
    bool goBack() override;

private:
    void count();
    void countOrders();
    void reloadPage();
    void tell();

    server::Control& m_control;
    PageHeader* m_header;
    TabBar* m_tabs;
    QStackedWidget* m_pages;
    CommandsView* m_commands;
    OrdersView* m_orders;
    AuditView* m_audit;
    QTimer* m_soon;
    int m_waiting = 0;
    int m_failed = 0;
    int m_ordered = 0; // wait for a second person
};

} // namespace espalier::ui
