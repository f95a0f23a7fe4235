#include "ui/common/backup_words.h"

#include "base/error_kind.h"
#include "base/passphrase.h"
#include "ui/common/device_text.h"

#include <QCoreApplication>

namespace espalier::ui {

namespace {
struct BackupWords {
    Q_DECLARE_TR_FUNCTIONS(BackupWords)
};
} // namespace

QString backupFilter()
{
    return BackupWords::tr("Backups of Espalier (*.backup)") + QStringLiteral(";;") + BackupWords::tr("All files (*)");
}

UserSentence backupSentence(const Error& error, const QString& what)
{
    UserSentence sentence = userSentence(error, what);
    const auto is = [&error](const char* kind) { return isOfKind(error, QLatin1String(kind)); };
    const auto say = [&sentence](const QString& why, const QString& next) {
        sentence.why = why;
        sentence.next = next;
    };
    if (is("newer-backup")) {
        say(BackupWords::tr("It was made by a newer Espalier."), BackupWords::tr("Update Espalier here first."));
    } else if (is("no-backup")) {
        say(BackupWords::tr("This file is not a backup of Espalier."), BackupWords::tr("Choose another file."));
    } else if (is("wrong-passphrase")) {
        say(BackupWords::tr("The passphrase is not the one this backup was made with."),
            BackupWords::tr("Type it again; capitals and spaces count."));
    } else if (is("short-passphrase")) {
        say(BackupWords::tr("The passphrase is too short."),
            BackupWords::tr("Take at least %n characters; several words are easiest.", nullptr, leastPassphrase));
    } else if (is("in-data-folder")) {
        say(BackupWords::tr("This place lies in the data folder, and the backup would be lost with it."),
            BackupWords::tr("Choose a folder on another disk."));
    } else if (is("backup-running")) {
        say(BackupWords::tr("Another backup is being made just now."), BackupWords::tr("Try again when it is done."));
    } else if (is("backup-not-noted")) {
        sentence.what = BackupWords::tr("The backup is made, but Espalier could not note it down.");
        say(BackupWords::tr("The file is whole and can be restored from."),
            BackupWords::tr("Check free space and permissions of the data folder."));
    } else if (error.code == ErrorCode::Crypto) {
        say(BackupWords::tr("The file is damaged or cut off."),
            BackupWords::tr("Take another backup, or copy this one again from where it was kept."));
    } else if (error.code == ErrorCode::Refused) {
        say(visibleText(withoutKind(error.what), 300), {});
    } else if (error.code == ErrorCode::NotFound || error.code == ErrorCode::Storage) {
        say(visibleText(withoutKind(error.what), 300), // path and the system's words
            BackupWords::tr("Nothing was changed."));
    }
    return sentence;
}

} // namespace espalier::ui
