#include "ui/devices/destructive_words.h"

#include "ui/common/device_text.h"

#include <QCoreApplication>

namespace espalier::ui {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(DestructiveWords)
};

// The server compares with the device's name; what it never told can't be typed, so its serial number stands in.
Confirmation about(const DeviceRow& device, const QString& title, const QString& loss, const QString& action)
{
    Confirmation what;
    what.title = title.arg(isolated(device.title()));
    what.loss = loss;
    what.typed = device.title();
    what.prompt = Words::tr("Type %1 to go on").arg(quoted(device.title()));
    what.action = action;
    return what;
}

ConfirmationField pin(const QString& label)
{
    return {QStringLiteral("PIN"), label, Words::tr("Six digits"), ConfirmationField::Form::SixDigits, true};
}
} // namespace

Confirmation eraseConfirmation(const DeviceRow& device)
{
    Confirmation what =
        about(device, Words::tr("Erase %1?"),
              Words::tr("Everything on it is lost: data, apps, accounts and the enrollment. It can’t be "
                        "undone once the device has fetched the command. At most 5 erases and locks in "
                        "10 minutes."),
              Words::tr("Erase"));
    if (device.isMac()) {
        what.fields << pin(Words::tr("PIN to unlock the Mac afterwards (Intel)"));
    }
    return what;
}

Confirmation lockConfirmation(const DeviceRow& device)
{
    if (device.isMac()) {
        Confirmation what = about(device, Words::tr("Lock %1?"),
                                  Words::tr("The Mac restarts at once and stays locked until someone enters the PIN. "
                                            "Unsaved work is lost. The PIN is kept sealed with the command."),
                                  Words::tr("Lock"));
        what.fields << pin(Words::tr("PIN that unlocks it"))
                    << ConfirmationField{QStringLiteral("Message"), Words::tr("Message on the screen"),
                                         Words::tr("Optional"), ConfirmationField::Form::Text, false};
        return what;
    }
    Confirmation what =
        about(device, Words::tr("Lock %1?"),
              Words::tr("The screen locks at once. Whoever knows the passcode unlocks it."), Words::tr("Lock"));
    what.fields << ConfirmationField{QStringLiteral("Message"), Words::tr("Message on the lock screen"),
                                     Words::tr("Optional"), ConfirmationField::Form::Text, false}
                << ConfirmationField{QStringLiteral("PhoneNumber"), Words::tr("Phone number on the lock screen"),
                                     Words::tr("Optional"), ConfirmationField::Form::Text, false};
    return what;
}

Confirmation clearPasscodeConfirmation(const DeviceRow& device)
{
    return about(
        device, Words::tr("Clear the passcode of %1?"),
        Words::tr("Whoever holds the device can open it until a new passcode is set. Where a profile demands one, "
                  "the person has 60 minutes to choose it."),
        Words::tr("Clear passcode"));
}

Confirmation unenrollConfirmation(const DeviceRow& device)
{
    return about(device, Words::tr("Remove the enrollment of %1?"),
                 Words::tr("All profiles, accounts and apps that came from here leave the device, and it is no longer "
                           "managed. To come back it needs a new link. The record here stays."),
                 Words::tr("Remove enrollment"));
}

Confirmation deleteConfirmation(const DeviceRow& device)
{
    return about(device, Words::tr("Delete the record of %1?"),
                 Words::tr("Its inventory, notes and command history are lost. The audit log keeps what was done."),
                 Words::tr("Delete record"));
}

Confirmation shutDownConfirmation(const DeviceRow& device)
{
    Confirmation what;
    what.title = Words::tr("Shut down %1?").arg(isolated(device.title()));
    what.loss = Words::tr("Unsaved work may be lost, and it can’t be woken from here: someone has to switch it on.");
    what.action = Words::tr("Shut down");
    return what;
}

} // namespace espalier::ui
