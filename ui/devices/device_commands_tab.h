// What was asked of a device and what it answered; an open command can be taken back.
#pragma once

#include "ui/devices/device_tab.h"

namespace espalier::ui {

class RecordList;

class DeviceCommandsTab : public DeviceTab {
    Q_OBJECT
public:
    DeviceCommandsTab(server::Control& control, const Clock& clock, QWidget* parent = nullptr);

protected:
    void deviceChanged() override;

private:
    RecordList* m_list;
};

} // namespace espalier::ui
