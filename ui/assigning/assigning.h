// Puts a profile on a group or a device and takes it off again: asks first, does it, says what was done. Used by the
// library and by the editor. GUI thread.
#pragma once

#include "server/control.h"
#include "ui/assigning/profile_to_assign.h"

#include <QObject>

namespace espalier::ui {

class Assigning : public QObject {
    Q_OBJECT
public:
    Assigning(server::Control& control, QWidget* over); // sheets lie over the window of `over`

    void assign(const ProfileToAssign& profile);
    void unassign(const ProfileToAssign& profile, const AssignmentTarget& target);

Q_SIGNALS:
    void done(const QString& words);
    void changed();

private:
    server::Control& m_control;
    QWidget* m_over;
};

} // namespace espalier::ui
