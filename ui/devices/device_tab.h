// One tab of a device's detail: told which device, loads its own facts when it is looked at.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "server/control.h"
#include "ui/devices/device_row.h"

#include <QWidget>

namespace espalier::ui {

class DeviceTab : public QWidget {
    Q_OBJECT
public:
    DeviceTab(server::Control& control, const Clock& clock, QWidget* parent = nullptr)
        : QWidget(parent), m_control(control), m_clock(clock)
    {
    }

    // Another device, or the same one with new values.
    void setDevice(const DeviceRow& device)
    {
        m_device = device;
        deviceChanged();
    }
    [[nodiscard]] const DeviceRow& device() const { return m_device; }
    // Tells a number beside its name, so it is filled also before somebody looks at it.
    [[nodiscard]] virtual bool isCounted() const { return true; }

Q_SIGNALS:
    void countChanged(int count);
    void failed(const QString& what, const espalier::Error& error);

protected:
    virtual void deviceChanged() = 0;

    // The answer is dropped when another device is shown by then.
    void ask(const QString& operation, std::function<void(const QJsonValue&)> then)
    {
        m_control.call(operation, {{QStringLiteral("device"), m_device.id}}, this,
                       [this, id = m_device.id, then = std::move(then)](const Result<QJsonValue>& answer) {
                           if (answer && id == m_device.id) {
                               then(*answer);
                           }
                       });
    }

    server::Control& m_control;
    const Clock& m_clock;
    DeviceRow m_device;
};

} // namespace espalier::ui
