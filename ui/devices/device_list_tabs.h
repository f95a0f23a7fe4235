// The tabs of a device that are lists: profiles, apps.
#pragma once

#include "ui/devices/conflict_words.h"
#include "ui/devices/device_tab.h"

namespace espalier::ui {

class MessageBar;
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
    void listProfiles();
    void askForConflicts();
    void tellConflicts(const QJsonObject& answer);
    void lookAtForeign(const QJsonObject& profiles); // of device.profiles
    void showConflicts();

    MessageBar* m_conflicts; // shown only where there are some
    RecordList* m_list;
    qint64 m_judged = 0; // the device whose conflicts are told
    QJsonObject m_told;
    QJsonObject m_lookedAt; // the answer in which foreign profiles were looked for
    QList<SettingConflict> m_foreign;
    bool m_asking = false;
    bool m_again = false; // something changed meanwhile
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

} // namespace espalier::ui
