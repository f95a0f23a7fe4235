#include "ui/devices/destructive_words.h"

#include "ui/common/device_text.h"

#include <QCoreApplication>

namespace espalier::ui {

namespace {
struct DestructiveWords {
    Q_DECLARE_TR_FUNCTIONS(DestructiveWords)
};

// The server compares with the device's name; what it never told can't be typed, so its serial number stands in.
Confirmation about(const DeviceRow& device, const QString& title, const QString& loss, const QString& action)
{
    Confirmation what;
    what.title = title.arg(isolated(device.title()));
    what.loss = loss;
    what.typed = device.title();
    what.prompt = DestructiveWords::tr("Type %1 to go on").arg(quoted(device.title()));
    what.action = action;
    return what;
}

// Six digits of one's own choice, else the server's.
ConfirmationField pin(const QString& label)
{
    return {QStringLiteral("PIN"), label, DestructiveWords::tr("Made by the server and kept in the vault"),
            ConfirmationField::Form::SixDigits, false};
}
} // namespace

Confirmation eraseConfirmation(const DeviceRow& device)
{
    Confirmation what =
        about(device, DestructiveWords::tr("Erase %1?"),
              DestructiveWords::tr("Everything on it is lost: data, apps, accounts and the enrollment. It can’t be "
                                   "undone once the device has fetched the command. At most 5 erases and locks in "
                                   "10 minutes."),
              DestructiveWords::tr("Erase"));
    if (device.isMac()) {
        what.fields << pin(DestructiveWords::tr("PIN to unlock the Mac afterwards (Intel)"));
    }
    return what;
}

Confirmation lockConfirmation(const DeviceRow& device)
{
    if (device.isMac()) {
        Confirmation what =
            about(device, DestructiveWords::tr("Lock %1?"),
                  DestructiveWords::tr("The Mac restarts at once and stays locked until someone enters the PIN. "
                                       "Unsaved work is lost. The PIN is in the vault then, whoever chose it."),
                  DestructiveWords::tr("Lock"));
        what.fields << pin(DestructiveWords::tr("PIN that unlocks it"))
                    << ConfirmationField{QStringLiteral("Message"), DestructiveWords::tr("Message on the screen"),
                                         DestructiveWords::tr("Optional"), ConfirmationField::Form::Text, false};
        return what;
    }
    Confirmation what = about(device, DestructiveWords::tr("Lock %1?"),
                              DestructiveWords::tr("The screen locks at once. Whoever knows the passcode unlocks it."),
                              DestructiveWords::tr("Lock"));
    what.fields << ConfirmationField{QStringLiteral("Message"), DestructiveWords::tr("Message on the lock screen"),
                                     DestructiveWords::tr("Optional"), ConfirmationField::Form::Text, false}
                << ConfirmationField{QStringLiteral("PhoneNumber"),
                                     DestructiveWords::tr("Phone number on the lock screen"),
                                     DestructiveWords::tr("Optional"), ConfirmationField::Form::Text, false};
    return what;
}

Confirmation clearPasscodeConfirmation(const DeviceRow& device)
{
    return about(device, DestructiveWords::tr("Clear the passcode of %1?"),
                 DestructiveWords::tr(
                     "Whoever holds the device can open it until a new passcode is set. Where a profile demands one, "
                     "the person has 60 minutes to choose it."),
                 DestructiveWords::tr("Clear passcode"));
}

Confirmation unenrollConfirmation(const DeviceRow& device)
{
    return about(device, DestructiveWords::tr("Remove the enrollment of %1?"),
                 DestructiveWords::tr(
                     "All profiles, accounts and apps that came from here leave the device, and it is no longer "
                     "managed. To come back it needs a new link. The record here stays."),
                 DestructiveWords::tr("Remove enrollment"));
}

Confirmation deleteConfirmation(const DeviceRow& device)
{
    return about(
        device, DestructiveWords::tr("Delete the record of %1?"),
        DestructiveWords::tr("Its inventory, notes and command history are lost. The audit log keeps what was done."),
        DestructiveWords::tr("Delete record"));
}

Confirmation shutDownConfirmation(const DeviceRow& device)
{
    Confirmation what;
    what.title = DestructiveWords::tr("Shut down %1?").arg(isolated(device.title()));
    what.loss =
        DestructiveWords::tr("Unsaved work may be lost, and it can’t be woken from here: someone has to switch it on.");
    what.action = DestructiveWords::tr("Shut down");
    return what;
}

} // namespace espalier::ui
