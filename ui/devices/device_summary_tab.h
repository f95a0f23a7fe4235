// How well a device is, what is known of it, its storage and battery, and what happened last. Owner, asset tag and
// notes can be changed in place.
#pragma once

#include "ui/devices/device_tab.h"

class QBoxLayout;

namespace espalier::ui {

class CapacityBars;
class FactGrid;
class FindingList;
class OwnerBadge;
class RecentList;
class TextLabel;

class DeviceSummaryTab : public DeviceTab {
    Q_OBJECT
public:
    DeviceSummaryTab(server::Control& control, const Clock& clock, QWidget* parent = nullptr);

Q_SIGNALS:
    void editRequested(const QString& key, const QString& label, const QString& value);
    void commandsRequested();

protected:
    void deviceChanged() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void loadRecent();

    OwnerBadge* m_owner;
    FindingList* m_health;
    FactGrid* m_who;
    CapacityBars* m_capacity;
    FactGrid* m_what;
    RecentList* m_recent;
    QWidget* m_recentHead;
    QBoxLayout* m_columns;
};

} // namespace espalier::ui
