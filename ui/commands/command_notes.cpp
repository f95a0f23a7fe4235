#include "ui/commands/command_notes.h"

#include <QCoreApplication>

#include <array>

namespace espalier::ui {

namespace {
struct CommandNotes {
    Q_DECLARE_TR_FUNCTIONS(CommandNotes)
};

struct CommandNote {
    const char* requestType;
    const char* words;
};

constexpr std::array commandNotes{
    CommandNote{
        "EraseDevice",
        QT_TRANSLATE_NOOP("CommandNotes",
                          "A Mac that needs a PIN afterwards gets six digits that the server makes and keeps in "
                          "the vault. With Return to Service the device comes back enrolled by itself. At most 5 "
                          "erases and locks in 10 minutes.")},
    CommandNote{
        "DeviceLock",
        QT_TRANSLATE_NOOP("CommandNotes",
                          "A Mac restarts and stays locked until someone enters the PIN. Where none is set here, "
                          "the server makes six digits and keeps them in the vault. At most 5 erases and locks "
                          "in 10 minutes.")},
    CommandNote{
        "ClearPasscode",
        QT_TRANSLATE_NOOP("CommandNotes",
                          "Whoever holds the device can open it until a new passcode is set. The unlock token is "
                          "put in by the server.")},
    CommandNote{"SetRecoveryLock",
                QT_TRANSLATE_NOOP("CommandNotes",
                                  "The server makes a new password, puts the present one in, and keeps both in the "
                                  "vault until the Mac has answered.")},
    CommandNote{
        "VerifyRecoveryLock",
        QT_TRANSLATE_NOOP("CommandNotes",
                          "Asks about the password in the vault. One that is in doubt is settled by the answer.")},
    CommandNote{"SetFirmwarePassword",
                QT_TRANSLATE_NOOP("CommandNotes",
                                  "The server makes a new password, puts the present one in, and keeps both in the "
                                  "vault. It holds after a restart.")},
    CommandNote{
        "VerifyFirmwarePassword",
        QT_TRANSLATE_NOOP("CommandNotes", "Asks about the password in the vault. A Mac answers once in 30 seconds.")},
    CommandNote{
        "RotateFileVaultKey",
        QT_TRANSLATE_NOOP("CommandNotes",
                          "The server puts in the present recovery key and gets the new one encrypted. Both are "
                          "in the vault until the Mac has answered.")},
    CommandNote{"SetAutoAdminPassword",
                QT_TRANSLATE_NOOP("CommandNotes",
                                  "The server makes a new password, sends only its hash, and keeps it in the vault. "
                                  "Under Server it can be set to change by itself.")},
    CommandNote{
        "ActivationLockBypassCode",
        QT_TRANSLATE_NOOP("CommandNotes",
                          "The code is kept in the vault when the device answers. It gives it for 15 days after "
                          "it was supervised, and before Find My is on.")},
    CommandNote{"InstallEnterpriseApplication",
                QT_TRANSLATE_NOOP("CommandNotes",
                                  "Choose a package that this server hosts, or name the address of a manifest. A Mac "
                                  "says only that the order is valid; whether it is there, the list of apps tells.")},
    CommandNote{
        "InstallApplication",
        QT_TRANSLATE_NOOP("CommandNotes",
                          "Choose an app that this server hosts, or name one of the App Store, or the address of "
                          "a manifest: exactly one of them.")},
    CommandNote{"EnableLostMode",
                QT_TRANSLATE_NOOP("CommandNotes",
                                  "A message or a phone number is needed. Until Lost Mode is ended the device takes no "
                                  "other commands, and its location can be asked for.")},
    CommandNote{
        "DeviceLocation",
        QT_TRANSLATE_NOOP("CommandNotes",
                          "Only in Lost Mode. The person learns afterwards that the location was asked for. It is "
                          "asked for once, never by itself.")},
    CommandNote{"DeviceInformation",
                QT_TRANSLATE_NOOP("CommandNotes", "Left empty, the server asks for everything its rights allow.")},
    CommandNote{"ScheduleOSUpdate",
                QT_TRANSLATE_NOOP("CommandNotes",
                                  "Superseded by declarations from iOS 17 and macOS 14 on; removed with system 26.")},
};
} // namespace

QString commandNote(const QString& requestType)
{
    for (const CommandNote& note : commandNotes) {
        if (requestType == QLatin1String(note.requestType)) {
            return CommandNotes::tr(note.words);
        }
    }
    return {};
}

QString sendWords(const QString& requestType)
{
    if (requestType == QLatin1String("EraseDevice")) {
        return CommandNotes::tr("Erase");
    }
    if (requestType == QLatin1String("DeviceLock")) {
        return CommandNotes::tr("Lock");
    }
    if (requestType == QLatin1String("ClearPasscode")) {
        return CommandNotes::tr("Clear passcode");
    }
    return CommandNotes::tr("Send");
}

} // namespace espalier::ui
