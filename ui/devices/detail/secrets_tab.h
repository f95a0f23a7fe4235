// The secrets that the vault keeps of a device.
#pragma once

#include "ui/devices/device_tab.h"

namespace espalier::ui {

class SecretList;

class DeviceSecretsTab : public DeviceTab {
    Q_OBJECT
public:
    DeviceSecretsTab(server::Control& control, const Clock& clock, QWidget* parent = nullptr);
    [[nodiscard]] bool isCounted() const override { return false; } // asking makes the vault look for new ones

protected:
    void deviceChanged() override;

private:
    SecretList* m_list;
};

} // namespace espalier::ui
