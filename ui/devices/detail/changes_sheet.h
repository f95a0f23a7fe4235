// What changed on a device: what one answer brought, or what is otherwise now than some time ago.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/common/sheet.h"
#include "ui/devices/detail/device_change.h"

class QComboBox;

namespace espalier::ui {

class MessageBar;
class RecordList;
class TextLabel;

class ChangesSheet : public Sheet {
    Q_OBJECT
public:
    // Of one moment.
    ChangesSheet(const QString& title, const QList<DeviceChange>& changes, const Clock& clock, QWidget* over);
    // Between a day that is chosen here and now.
    ChangesSheet(server::Control& control, const Clock& clock, qint64 device, QWidget* over);

private:
    explicit ChangesSheet(const Clock& clock, QWidget* over);
    void show(const QList<DeviceChange>& changes, bool withTime);
    void compare(server::Control& control, qint64 device);

    const Clock& m_clock;
    QComboBox* m_since;
    TextLabel* m_told;
    MessageBar* m_message;
    RecordList* m_list;
};

} // namespace espalier::ui
