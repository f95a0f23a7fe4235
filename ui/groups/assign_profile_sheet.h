// Chooses the profile that a group gets, and tells before what that does. GUI thread.
#pragma once

#include "server/control.h"
#include "ui/common/choice_sheet.h"
#include "ui/groups/group_row.h"

#include <QSet>

namespace espalier::ui {

class AssignmentImpact;

class AssignProfileSheet : public ChoiceSheet {
    Q_OBJECT
public:
    // `assigned`: the profiles it has. control outlives it.
    AssignProfileSheet(server::Control& control, const GroupRow& group, const QSet<qint64>& assigned, QWidget* over);

Q_SIGNALS:
    void assigned(const QString& words);

private:
    void assign(qint64 profile);

    server::Control& m_control;
    const GroupRow m_group;
    const QSet<qint64> m_assigned;
    AssignmentImpact* m_impact;
    QList<Choice> m_profiles;
};

} // namespace espalier::ui
