#include "ui/assigning/assigning.h"

#include "ui/assigning/assign_sheet.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/common/device_text.h"
#include "ui/common/user_sentence.h"

namespace espalier::ui {

Assigning::Assigning(server::Control& control, QWidget* over) : QObject(over), m_control(control), m_over(over) {}

void Assigning::assign(const ProfileToAssign& profile)
{
    auto* sheet = new AssignSheet(m_control, profile, m_over);
    connect(sheet, &AssignSheet::assigned, this, [this](const QString& words) {
        Q_EMIT done(words);
        Q_EMIT changed();
    });
}

void Assigning::unassign(const ProfileToAssign& profile, const AssignmentTarget& target)
{
    Confirmation what;
    what.title = tr("Take %1 from %2?").arg(isolated(profile.name), isolated(target.name));
    what.loss =
        tr("It is removed from the devices that have it only through this assignment, at their next contact. What it "
           "set – networks, accounts, certificates – goes with it.");
    what.action = tr("Unassign");
    auto* sheet = new ConfirmationSheet(m_over, what);
    connect(sheet, &ConfirmationSheet::confirmed, this, [this, sheet, id = profile.id, target] {
        m_control.call(QStringLiteral("profile.unassign"),
                       {{QStringLiteral("profile"), id}, {target.kind, target.what}}, sheet,
                       [this, sheet, target](const Result<QJsonValue>& answer) {
                           if (!answer) {
                               sheet->showProblem(userSentence(answer.error(), {}).whyAndNext());
                               return;
                           }
                           sheet->dismiss();
                           Q_EMIT done(tr("No longer assigned to %1.").arg(quoted(target.name)));
                           Q_EMIT changed();
                       });
    });
}

} // namespace espalier::ui
