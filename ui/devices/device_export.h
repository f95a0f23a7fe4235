// Fetches everything that matches the filter and writes the columns on the screen as CSV.
#pragma once

#include "ui/devices/device_model.h"

#include <QObject>

namespace espalier::ui {

// One line of the file per device; a column of two lines becomes several fields.
[[nodiscard]] QByteArray deviceCsv(const QList<DeviceRow>& devices, const QList<int>& columns, qint64 nowMs);

class DeviceExport : public QObject {
    Q_OBJECT
public:
    DeviceExport(server::Control& control, const QJsonObject& listArguments, QObject* parent);

Q_SIGNALS:
    void gathered(const QList<espalier::ui::DeviceRow>& devices);
    void failed(const espalier::Error& error);

private:
    void ask();

    server::Control& m_control;
    QJsonObject m_arguments;
    QList<DeviceRow> m_devices;
};

} // namespace espalier::ui
