// The packages that this server hands out: what there is, one more, the address of its manifest, away with it.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/common/sheet.h"

namespace espalier::ui {

class Button;
class MessageBar;
class RecordList;

class PackagesSheet : public Sheet {
    Q_OBJECT
public:
    PackagesSheet(server::Control& control, const Clock& clock, QWidget* over);

private:
    void load();
    void show(const QJsonArray& packages);
    void host();
    void remove();
    void copyAddress();
    void check();

    server::Control& m_control;
    const Clock& m_clock;
    MessageBar* m_message;
    RecordList* m_list;
    Button* m_copy;
    Button* m_remove;
};

} // namespace espalier::ui
