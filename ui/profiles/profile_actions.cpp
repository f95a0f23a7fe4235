#include "ui/profiles/profile_actions.h"

#include "ui/assigning/assigning.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/common/device_text.h"
#include "ui/common/user_sentence.h"
#include "ui/exporting/exporting.h"
#include "ui/profiles/folder_export.h"

#include <QFileDialog>
#include <QFileInfo>

namespace espalier::ui {

namespace {
constexpr int MostNamed = 3; // of what failed
}

ProfileActions::ProfileActions(server::Control& control, QWidget* over)
    : QObject(over), m_control(control), m_over(over), m_assigning(new Assigning(control, over)),
      m_exporting(new Exporting(control, over))
{
    connect(m_assigning, &Assigning::done, this, &ProfileActions::done);
    connect(m_assigning, &Assigning::changed, this, &ProfileActions::changed);
    connect(m_exporting, &Exporting::done, this, &ProfileActions::done);
}

void ProfileActions::assign(const ProfileRow& profile)
{
    m_assigning->assign({profile.id, profile.name, profile.scope});
}

void ProfileActions::unassign(const ProfileRow& profile, const AssignmentTarget& target)
{
    m_assigning->unassign({profile.id, profile.name, profile.scope}, target);
}

void ProfileActions::exportProfile(const ProfileToExport& profile)
{
    m_exporting->exportProfile(profile);
}

void ProfileActions::exportToFolder(const QList<ProfileRow>& library, const QList<qint64>& chosen)
{
    const QString folder = QFileDialog::getExistingDirectory(
        m_over, tr("Export %n profile(s) into a folder", nullptr, static_cast<int>(chosen.size())));
    if (folder.isEmpty()) {
        return;
    }
    QList<FolderExport::Profile> all;
    for (const ProfileRow& profile : library) {
        all.append({profile.id, profile.name, profile.identifier});
    }
    auto* work = new FolderExport(m_control, all, chosen, folder, this);
    connect(work, &FolderExport::finished, this, [this, folder](const FolderExportResult& result) {
        const QString words =
            tr("%n profile(s) exported to %1.", nullptr, result.written).arg(quoted(QFileInfo(folder).fileName()));
        if (result.failed.isEmpty()) {
            Q_EMIT told(State::Ok, words,
                        tr("One file for each identifier, in a form that is the same again for the same content. "
                           "Passwords in them can be read."));
            return;
        }
        QStringList reasons;
        for (const FolderExportResult::Failed& one : result.failed.mid(0, MostNamed)) {
            reasons << tr("%1: %2", "profile, why").arg(quoted(one.name), one.why);
        }
        if (result.failed.size() > MostNamed) {
            reasons << tr("And %n more.", nullptr, static_cast<int>(result.failed.size()) - MostNamed);
        }
        Q_EMIT told(State::Failed,
                    tr("%1 Not exported: %2.", "sentence, how many").arg(words, QString::number(result.failed.size())),
                    reasons.join(QLatin1Char(' ')));
    });
    work->start();
}

void ProfileActions::remove(const ProfileRow& profile)
{
    Confirmation what;
    what.title = tr("Delete %1?").arg(isolated(profile.name));
    what.loss =
        profile.targets > 0
            ? tr("It is removed from %n device(s) first, at their next contact. All its versions are lost here.",
                 nullptr, profile.targets)
            : tr("All its versions are lost here.");
    what.typed = profile.name;
    what.prompt = tr("Type %1 to go on").arg(quoted(profile.name));
    what.action = tr("Delete");
    auto* sheet = new ConfirmationSheet(m_over, what);
    connect(sheet, &ConfirmationSheet::confirmed, this, [this, sheet, profile] {
        m_control.call(QStringLiteral("profile.delete"), {{QStringLiteral("profile"), profile.id}}, sheet,
                       [this, sheet, profile](const Result<QJsonValue>& answer) {
                           if (!answer) {
                               sheet->showProblem(userSentence(answer.error(), {}).whyAndNext());
                               return;
                           }
                           sheet->dismiss();
                           Q_EMIT done(tr("%1 deleted.").arg(quoted(profile.name)));
                           Q_EMIT changed();
                       });
    });
}

ProfileToExport currentVersion(const ProfileRow& profile)
{
    ProfileToExport what;
    what.id = profile.id;
    what.name = profile.name;
    what.isSigned = profile.isSigned;
    what.signer = profile.signer;
    what.hasVariables = profile.hasVariables;
    return what;
}

} // namespace espalier::ui
