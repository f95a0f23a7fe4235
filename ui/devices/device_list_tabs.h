// The tabs of a device that are lists: profiles, apps, certificates.
#pragma once

#include "ui/devices/device_tab.h"

namespace espalier::ui {

class RecordList;

class DeviceProfilesTab : public DeviceTab {
    Q_OBJECT
public:
    DeviceProfilesTab(server::Control& control, const Clock& clock, QWidget* parent = nullptr);

Q_SIGNALS:
    void profileRequested(qint64 profile);

protected:
    void deviceChanged() override;

private:
    RecordList* m_list;
};

class DeviceAppsTab : public DeviceTab {
    Q_OBJECT
public:
    DeviceAppsTab(server::Control& control, const Clock& clock, QWidget* parent = nullptr);

protected:
    void deviceChanged() override;

private:
    RecordList* m_list;
};

class DeviceCertificatesTab : public DeviceTab {
    Q_OBJECT
public:
    DeviceCertificatesTab(server::Control& control, const Clock& clock, QWidget* parent = nullptr);

protected:
    void deviceChanged() override;

private:
    RecordList* m_list;
};

} // namespace espalier::ui
