// Apple's authorities of the certificates that devices are built with: what is trusted of them, more from a file, and
// taking one away. A link can ask devices for that certificate once there is one.
#pragma once

#include "base/clock.h"
#include "ui/common/record_sheet.h"

namespace espalier::ui {

class FileField;

class DeviceAuthoritiesSheet : public RecordSheet {
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

    const Clock& m_clock;
    FileField* m_file;
    Button* m_add;
    bool m_waits = false;
};

} // namespace espalier::ui
