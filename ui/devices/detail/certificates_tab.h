// The certificates on a device: whose, by whom, until when, and which of them are its own identities.
#pragma once

#include "ui/devices/device_tab.h"

#include <QJsonArray>

class QLineEdit;

namespace espalier::ui {

class RecordList;

class DeviceCertificatesTab : public DeviceTab {
    Q_OBJECT
public:
    DeviceCertificatesTab(server::Control& control, const Clock& clock, QWidget* parent = nullptr);

protected:
    void deviceChanged() override;

private:
    void showRows();

    QLineEdit* m_filter;
    RecordList* m_list;
    QJsonArray m_certificates;
    qint64 m_of = 0;
};

} // namespace espalier::ui
