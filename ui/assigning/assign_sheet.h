// Assigns a profile to a group or a device, over the channel it needs, and tells before what that does.
#pragma once

#include "server/control.h"
#include "ui/assigning/profile_to_assign.h"
#include "ui/common/choice_sheet.h"

#include <QHash>
#include <QJsonArray>

class QComboBox;

namespace espalier::ui {

class AssignmentImpact;

class AssignSheet : public ChoiceSheet {
    Q_OBJECT
public:
    AssignSheet(server::Control& control, const ProfileToAssign& profile, QWidget* over);

Q_SIGNALS:
    void assigned(const QString& words);

private:
    void load();
    void takeAssignments(const QJsonArray& assignments);
    void showTargets();
    void tellImpact(qint64 choice);
    void assign(qint64 choice);
    [[nodiscard]] QString channel() const;

    server::Control& m_control;
    ProfileToAssign m_profile;
    QComboBox* m_channel;
    AssignmentImpact* m_impact;
    QList<Choice> m_groups, m_devices;
    QHash<qint64, QString> m_assigned; // the choices that have it, with their channel
    QJsonArray m_assignments;          // the same as targets of profile.impact
};

} // namespace espalier::ui
