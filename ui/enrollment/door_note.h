// Says below the trace of a link that somebody came to the server and got no further than its door, and shows them.
// Hidden while there is nobody.
#pragma once

#include "server/control.h"
#include "ui/common/button.h"
#include "ui/enrollment/door_sheet.h"

#include <QTimer>

namespace espalier::ui {

class DoorNote : public Button {
    Q_OBJECT
public:
    DoorNote(server::Control& control, const Clock& clock, QWidget* parent);
    void setSince(qint64 at); // who came before has nothing to do with it

private:
    void look();
    void show(const QJsonArray& door);

    server::Control& m_control;
    const Clock& m_clock;
    qint64 m_since = 0;
    QList<DoorKnock> m_knocks;
    QTimer m_regularly; // the door is no row of the database, so nothing tells of a change
};

} // namespace espalier::ui
