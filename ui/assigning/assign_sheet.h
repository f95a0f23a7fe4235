// Assigns a profile to a group or a device, over the channel it needs.
#pragma once

#include "server/control.h"
#include "ui/assigning/profile_to_assign.h"
#include "ui/common/choice_sheet.h"

class QComboBox;

namespace espalier::ui {

class AssignSheet : public ChoiceSheet {
    Q_OBJECT
public:
    AssignSheet(server::Control& control, const ProfileToAssign& profile, QWidget* over);

Q_SIGNALS:
    void assigned(const QString& words);

private:
    void load();
    void assign(qint64 choice);

    server::Control& m_control;
    ProfileToAssign m_profile;
    QComboBox* m_channel;
    QList<Choice> m_groups, m_devices;
};

} // namespace espalier::ui
