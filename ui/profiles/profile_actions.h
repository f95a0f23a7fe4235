// What can be done with a profile of the library: export, assign, unassign, delete.
#pragma once

#include "base/result.h"
#include "server/control.h"
#include "ui/assigning/profile_to_assign.h"
#include "ui/common/state.h"
#include "ui/exporting/profile_to_export.h"
#include "ui/profiles/profile_row.h"

#include <QObject>

namespace espalier::ui {

class Assigning;
class Exporting;

class ProfileActions : public QObject {
    Q_OBJECT
public:
    ProfileActions(server::Control& control, QWidget* over); // sheets lie over the window of `over`

    void assign(const ProfileRow& profile);
    void unassign(const ProfileRow& profile, const AssignmentTarget& target);
    void exportProfile(const ProfileToExport& profile);
    // These of `library`, into a folder that is asked for.
    void exportToFolder(const QList<ProfileRow>& library, const QList<qint64>& chosen);
    void remove(const ProfileRow& profile);

Q_SIGNALS:
    void done(const QString& words);
    void failed(const QString& what, const espalier::Error& error);
    void told(espalier::ui::State state, const QString& what, const QString& why);
    void changed();

private:
    server::Control& m_control;
    QWidget* m_over;
    Assigning* m_assigning;
    Exporting* m_exporting;
};

[[nodiscard]] ProfileToExport currentVersion(const ProfileRow& profile);

} // namespace espalier::ui
