// Activity: what was asked of devices and what they answered; and everything that happened, as the audit log has it.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/screen.h"

class QStackedWidget;
class QTimer;

namespace espalier::ui {

class CommandsView;
class EventsView;
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
    void open(const Jump& jump) override; // {"state": waiting|failed|done}, {"command": uuid}, {"events": true}
    bool goBack() override;

private:
    void countCommands();

    server::Control& m_control;
    PageHeader* m_header;
    TabBar* m_tabs;
    QStackedWidget* m_pages;
    CommandsView* m_commands;
    EventsView* m_events;
    QTimer* m_soon;
    int m_failed = 0;
};

} // namespace espalier::ui
