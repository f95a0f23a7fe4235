#include "ui/commands/sent_command_actions.h"

#include "ui/commands/undo_message.h"
#include "ui/commands/why_sheet.h"
#include "ui/common/command_words.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/common/device_text.h"
#include "ui/common/icon.h"
#include "ui/common/permissions.h"
#include "ui/common/user_sentence.h"

#include <QMenu>

namespace espalier::ui {

namespace {
QString stateIn(const QJsonObject& command)
{
    return command.value(QLatin1String("state")).toString();
}

QString typeIn(const QJsonObject& command)
{
    return command.value(QLatin1String("request_type")).toString();
}

QString deviceNameIn(const QJsonObject& command)
{
    return command.value(QLatin1String("device_name")).toString();
}

QJsonObject oneOf(const QJsonObject& command)
{
    return {{QStringLiteral("uuid"), command.value(QLatin1String("uuid"))},
            {QStringLiteral("device"), command.value(QLatin1String("device"))}};
}
} // namespace

SentCommandActions::SentCommandActions(server::Control& control, const Clock& clock, QWidget* over)
    : QObject(over), m_control(control), m_clock(clock), m_over(over)
{
}

bool SentCommandActions::canCancel(const QJsonObject& command)
{
    return isCancellableCommand(stateIn(command));
}

bool SentCommandActions::canResend(const QJsonObject& command)
{
    return !isOpenCommand(stateIn(command)) && !stateIn(command).isEmpty() &&
           command.value(QLatin1String("origin")).toString().isEmpty();
}

bool SentCommandActions::canAskWhy(const QJsonObject& command)
{
    return isOpenCommand(stateIn(command));
}

void SentCommandActions::cancel(const QJsonObject& command)
{
    m_control.call(QStringLiteral("command.cancel"), oneOf(command), this,
                   [this, command](const Result<QJsonValue>& answer) {
                       if (!answer) {
                           Q_EMIT failed(tr("The command was not cancelled."), answer.error());
                           return;
                       }
                       Q_EMIT done(tr("%1 for %2 is called off.", "command, device")
                                       .arg(quoted(commandWords(typeIn(command))), isolated(deviceNameIn(command))));
                   });
}

void SentCommandActions::resend(const QJsonObject& command)
{
    const QString device = deviceNameIn(command);
    Confirmation what;
    what.title =
        tr("Send %1 to %2 again?", "command, device").arg(quoted(commandWords(typeIn(command))), isolated(device));
    what.loss = tr("A new command with the same keys goes to the same device. PINs and passwords that the server makes "
                   "are made anew.");
    what.action = tr("Send again");
    if (isDestructiveCommand(typeIn(command))) {
        what.typed = device;
        what.prompt = tr("Type %1 to go on").arg(quoted(device));
    }
    auto* sheet = new ConfirmationSheet(m_over, what);
    connect(sheet, &ConfirmationSheet::confirmed, this,
            [this, sheet, command](const QString& typed) { sendAgain(command, typed, sheet); });
}

void SentCommandActions::sendAgain(const QJsonObject& command, const QString& confirm, ConfirmationSheet* sheet)
{
    QJsonObject arguments = oneOf(command);
    if (!confirm.isEmpty()) {
        arguments.insert(QStringLiteral("confirm"), confirm);
    }
    m_control.call(QStringLiteral("command.resend"), arguments, sheet,
                   [this, command, sheet](const Result<QJsonValue>& answer) {
                       if (!answer) {
                           sheet->showProblem(userSentence(answer.error(), {}).whyAndNext());
                           return;
                       }
                       sheet->dismiss();
                       SentCommand sent = SentCommand::fromAnswer(answer->toObject());
                       sent.requestType = typeIn(command);
                       sent.devices = {command.value(QLatin1String("device")).toInteger()};
                       sent.to = isolated(deviceNameIn(command));
                       if (sent.heldMs > 0) {
                           new UndoMessage(m_control, sent, m_over);
                           return;
                       }
                       Q_EMIT done(tr("%1 for %2 is under way. Activity shows the answer.", "command, device")
                                       .arg(quoted(commandWords(sent.requestType)), sent.to));
                   });
}

void SentCommandActions::why(const QJsonObject& command)
{
    openWhy({command.value(QLatin1String("device")).toInteger(), deviceNameIn(command),
             command.value(QLatin1String("uuid")).toString(), typeIn(command)});
}

void SentCommandActions::whyDevice(qint64 device, const QString& name)
{
    openWhy({device, name});
}

void SentCommandActions::openWhy(const WhyAbout& about)
{
    auto* sheet = new WhySheet(m_control, m_clock, about, m_over);
    connect(sheet, &WhySheet::jumpRequested, this, &SentCommandActions::jumpRequested);
}

void SentCommandActions::cancelAll(qint64 device, const QString& name)
{
    if (device > 0) {
        confirmCancelAll(device, name, 0);
        return;
    }
    // Of all devices the number has to be typed, which only the server knows.
    m_control.call(QStringLiteral("command.cancel_all"), {{QStringLiteral("count"), true}}, this,
                   [this](const Result<QJsonValue>& answer) {
                       if (!answer) {
                           Q_EMIT failed(tr("Nothing was called off."), answer.error());
                           return;
                       }
                       const qint64 waiting = answer->toObject().value(QLatin1String("waiting")).toInteger();
                       if (waiting == 0) {
                           Q_EMIT done(tr("There was nothing left to call off."));
                           return;
                       }
                       confirmCancelAll(0, {}, waiting);
                   });
}

void SentCommandActions::confirmCancelAll(qint64 device, const QString& name, qint64 waiting)
{
    Confirmation what;
    what.title =
        device > 0 ? tr("Call off everything for %1?").arg(isolated(name)) : tr("Call off everything for all devices?");
    what.loss = tr("What people have ordered and no device has fetched yet is cancelled. Profiles and inventory, which "
                   "keep themselves going, go on. What was fetched can’t be taken back.");
    what.action = tr("Call off");
    if (device <= 0) {
        what.typed = QString::number(waiting);
        what.prompt = tr("Type the number of commands, %1, to go on").arg(what.typed);
    }
    auto* sheet = new ConfirmationSheet(m_over, what);
    connect(sheet, &ConfirmationSheet::confirmed, this, [this, sheet, device](const QString& typed) {
        QJsonObject arguments;
        if (device > 0) {
            arguments.insert(QStringLiteral("device"), device);
        } else {
            arguments.insert(QStringLiteral("confirm"), typed);
        }
        m_control.call(QStringLiteral("command.cancel_all"), arguments, sheet,
                       [this, sheet](const Result<QJsonValue>& answer) {
                           if (!answer) {
                               sheet->showProblem(userSentence(answer.error(), {}).whyAndNext());
                               return;
                           }
                           sheet->dismiss();
                           const int cancelled = answer->toObject().value(QLatin1String("cancelled")).toInt();
                           Q_EMIT done(cancelled > 0 ? tr("%n command(s) called off.", nullptr, cancelled)
                                                     : tr("There was nothing left to call off."));
                       });
    });
}

void SentCommandActions::fillMenu(QMenu* menu, const QJsonObject& command)
{
    if (canAskWhy(command)) {
        menu->addAction(themedIcon(QStringLiteral("help")), tr("Why no answer?"), this,
                        [this, command] { why(command); });
    }
    if (canResend(command)) {
        needs(menu->addAction(themedIcon(QStringLiteral("retry")), tr("Send again…"), this,
                              [this, command] { resend(command); }),
              m_control, "command.resend");
    }
    if (canCancel(command)) {
        needs(menu->addAction(themedIcon(QStringLiteral("cancel")), tr("Call off"), this,
                              [this, command] { cancel(command); }),
              m_control, "command.cancel");
    }
}

} // namespace espalier::ui
