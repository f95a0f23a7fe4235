// Apple's authorities of the certificates that devices are built with: what is trusted of them, more from a file, and
// taking one away. A link can ask devices for that certificate once there is one.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/common/sheet.h"

namespace espalier::ui {

class Button;
class FileField;
class MessageBar;
class RecordList;

class DeviceAuthoritiesSheet : public Sheet {
    Q_OBJECT
public:
    DeviceAuthoritiesSheet(server::Control& control, const Clock& clock, QWidget* over);

Q_SIGNALS:
    void changed();

private:
    void load();
    void show(const QJsonArray& authorities);
    void add();
    void askRemove();
    void check();

    server::Control& m_control;
    const Clock& m_clock;
    MessageBar* m_message;
    RecordList* m_list;
    FileField* m_file;
    Button* m_add;
    Button* m_remove;
    bool m_waits = false;
};

} // namespace espalier::ui
