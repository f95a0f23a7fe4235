#include "ui/common/backup_words.h"

#include "ui/common/device_text.h"

#include <QCoreApplication>

namespace espalier::ui {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(BackupWords)
};
} // namespace

QString backupFilter()
{
    return Words::tr("Backups of Espalier (*.backup)") + QStringLiteral(";;") + Words::tr("All files (*)");
}

UserSentence backupSentence(const Error& error, const QString& what)
{
    UserSentence sentence = userSentence(error, what);
    const auto says = [&error](const char* words) { return error.what.contains(QLatin1String(words)); };
    switch (error.code) {
    case ErrorCode::Crypto:
        sentence.why = Words::tr("The file is damaged or cut off.");
        sentence.next = Words::tr("Take another backup, or copy this one again from where it was kept.");
        break;
    case ErrorCode::Refused:
        if (says("newer")) {
            sentence.why = Words::tr("It was made by a newer Espalier.");
            sentence.next = Words::tr("Update Espalier here first.");
        } else if (says("no backup")) {
            sentence.why = Words::tr("This file is not a backup of Espalier.");
            sentence.next = Words::tr("Choose another file.");
        } else if (says("not that of this backup")) {
            sentence.why = Words::tr("The passphrase is not the one this backup was made with.");
            sentence.next = Words::tr("Type it again; capitals and spaces count.");
        } else {
            sentence.why = visibleText(error.what, 300);
            sentence.next.clear();
        }
        break;
    case ErrorCode::NotFound:
    case ErrorCode::Storage:
        sentence.why = visibleText(error.what, 300); // path and the system's words
        sentence.next = Words::tr("Nothing was changed.");
        break;
    case ErrorCode::Unavailable:
        if (says("another")) {
            sentence.why = Words::tr("Another backup is being made just now.");
            sentence.next = Words::tr("Try again when it is done.");
        }
        break;
    default:
        break;
    }
    return sentence;
}

} // namespace espalier::ui
