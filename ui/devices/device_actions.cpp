#include "ui/devices/device_actions.h"

#include "ui/commands/activation_lock_sheet.h"
#include "ui/commands/command_sending.h"
#include "ui/commands/location_sheet.h"
#include "ui/commands/packages_sheet.h"
#include "ui/commands/sent_command_actions.h"
#include "ui/common/button.h"
#include "ui/common/choice_sheet.h"
#include "ui/common/device_text.h"
#include "ui/common/icon.h"
#include "ui/common/user_sentence.h"
#include "ui/devices/destructive_words.h"
#include "ui/devices/identities_sheet.h"
#include "ui/enrollment/device_link_sheet.h"

#include <QJsonArray>

namespace espalier::ui {

namespace {
QJsonArray idArray(const QList<qint64>& ids)
{
    QJsonArray array;
    for (const qint64 id : ids) {
        array.append(id);
    }
    return array;
}
} // namespace

DeviceActions::DeviceActions(server::Control& control, const Clock& clock, QWidget* over)
    : QObject(over), m_control(control), m_clock(clock), m_over(over),
      m_sending(new CommandSending(control, clock, over)), m_sent(new SentCommandActions(control, clock, over))
{
    connect(m_sending, &CommandSending::done, this, &DeviceActions::done);
    connect(m_sending, &CommandSending::touched, this, &DeviceActions::touched);
    connect(m_sent, &SentCommandActions::done, this, &DeviceActions::done);
    connect(m_sent, &SentCommandActions::failed, this, &DeviceActions::failed);
    connect(m_sent, &SentCommandActions::jumpRequested, this, &DeviceActions::jumpRequested);
}

void DeviceActions::call(const QString& operation, const QJsonObject& arguments, const QString& failure, Then then)
{
    m_control.call(operation, arguments, this,
                   [this, failure, then = std::move(then)](const Result<QJsonValue>& answer) {
                       if (!answer) {
                           Q_EMIT failed(failure, answer.error());
                       } else {
                           then(*answer);
                       }
                   });
}

void DeviceActions::refresh(const QList<qint64>& devices)
{
    call(QStringLiteral("inventory.refresh"), {{QStringLiteral("devices"), idArray(devices)}},
         tr("The inventory was not asked for."), [this, devices](const QJsonValue& answer) {
             const int asked = answer[QLatin1String("asked")].toInt() + answer[QLatin1String("open")].toInt();
             Q_EMIT done(tr("Asked %n device(s) for fresh facts. The rows change as they answer.", nullptr, asked));
             Q_EMIT touched(devices);
         });
}

void DeviceActions::push(qint64 device)
{
    call(QStringLiteral("device.push"), {{QStringLiteral("device"), device}}, tr("The device was not woken."),
         [this, device](const QJsonValue&) {
             Q_EMIT done(tr("Wake-up sent. The device comes when it has a network."));
             Q_EMIT touched({device});
         });
}

void DeviceActions::renewIdentity(const DeviceRow& device)
{
    call(QStringLiteral("device.renew"), {{QStringLiteral("device"), device.id}}, tr("The identity was not renewed."),
         [this, device](const QJsonValue&) {
             Q_EMIT done(tr("%1 gets a new identity at its next contact. The one it has stays good until then.")
                             .arg(quoted(device.title())));
             Q_EMIT touched({device.id});
         });
}

SentCommand DeviceActions::sentTo(const DeviceRow& device, const QString& requestType, const QJsonValue& answer)
{
    SentCommand sent = SentCommand::fromAnswer(answer.toObject());
    sent.requestType = requestType;
    sent.devices = {device.id};
    sent.to = isolated(device.title());
    return sent;
}

void DeviceActions::send(const DeviceRow& device, const QString& requestType)
{
    call(QStringLiteral("command.send"),
         {{QStringLiteral("request_type"), requestType}, {QStringLiteral("device"), device.id}},
         tr("The command was not sent."), [this, device, requestType](const QJsonValue& answer) {
             m_sending->tell(sentTo(device, requestType, answer));
         });
}

void DeviceActions::confirmThenCall(
    const DeviceRow& device, const Confirmation& what, const QString& operation,
    std::function<QJsonObject(const QString&, const ConfirmationSheet::Answers&)> arguments, const QString& words)
{
    auto* sheet = new ConfirmationSheet(m_over, what);
    connect(sheet, &ConfirmationSheet::confirmed, this,
            [this, sheet, operation, arguments = std::move(arguments), words,
             id = device.id](const QString& typed, const ConfirmationSheet::Answers& answers) {
                m_control.call(operation, arguments(typed, answers), sheet,
                               [this, sheet, words, id](const Result<QJsonValue>& answer) {
                                   if (!answer) {
                                       sheet->showProblem(userSentence(answer.error(), {}).whyAndNext());
                                       return;
                                   }
                                   sheet->dismiss();
                                   Q_EMIT done(words);
                                   Q_EMIT touched({id});
                               });
            });
}

void DeviceActions::confirmThenSend(const DeviceRow& device, const Confirmation& what, const QString& requestType)
{
    auto* sheet = new ConfirmationSheet(m_over, what);
    auto* more = new Button(tr("All options…"), Button::Kind::Link);
    more->setObjectName(QStringLiteral("allOptions"));
    more->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    sheet->add(more);
    connect(more, &QPushButton::clicked, this, [this, sheet, device, requestType] {
        sheet->dismiss();
        sendCommand(device, requestType);
    });
    connect(sheet, &ConfirmationSheet::confirmed, this,
            [this, sheet, device, requestType](const QString& typed, const ConfirmationSheet::Answers& answers) {
                QJsonObject keys;
                for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
                    if (!it.value().isEmpty()) {
                        keys.insert(it.key(), QJsonObject{{QStringLiteral("type"), QStringLiteral("string")},
                                                          {QStringLiteral("value"), it.value()}});
                    }
                }
                m_control.call(QStringLiteral("command.send"),
                               {{QStringLiteral("request_type"), requestType},
                                {QStringLiteral("device"), device.id},
                                {QStringLiteral("confirm"), typed},
                                {QStringLiteral("keys"), keys}},
                               sheet, [this, sheet, device, requestType](const Result<QJsonValue>& answer) {
                                   if (!answer) {
                                       sheet->showProblem(userSentence(answer.error(), {}).whyAndNext());
                                       return;
                                   }
                                   sheet->dismiss();
                                   m_sending->tell(sentTo(device, requestType, *answer));
                               });
            });
}

void DeviceActions::restart(const DeviceRow& device)
{
    send(device, QStringLiteral("RestartDevice"));
}

void DeviceActions::shutDown(const DeviceRow& device)
{
    auto* sheet = new ConfirmationSheet(m_over, shutDownConfirmation(device));
    connect(sheet, &ConfirmationSheet::confirmed, this, [this, sheet, device] {
        sheet->dismiss();
        send(device, QStringLiteral("ShutDownDevice"));
    });
}

void DeviceActions::lock(const DeviceRow& device)
{
    confirmThenSend(device, lockConfirmation(device), QStringLiteral("DeviceLock"));
}

void DeviceActions::clearPasscode(const DeviceRow& device)
{
    confirmThenSend(device, clearPasscodeConfirmation(device), QStringLiteral("ClearPasscode"));
}

void DeviceActions::erase(const DeviceRow& device)
{
    confirmThenSend(device, eraseConfirmation(device), QStringLiteral("EraseDevice"));
}

void DeviceActions::unenroll(const DeviceRow& device)
{
    const auto arguments = [id = device.id](const QString& typed, const ConfirmationSheet::Answers&) {
        return QJsonObject{{QStringLiteral("device"), id}, {QStringLiteral("confirm"), typed}};
    };
    confirmThenCall(device, unenrollConfirmation(device), QStringLiteral("device.unenroll"), arguments,
                    tr("The enrollment of %1 goes at its next contact.").arg(quoted(device.title())));
}

void DeviceActions::remove(const DeviceRow& device)
{
    const auto arguments = [id = device.id](const QString& typed, const ConfirmationSheet::Answers&) {
        return QJsonObject{{QStringLiteral("device"), id}, {QStringLiteral("confirm"), typed}};
    };
    confirmThenCall(device, deleteConfirmation(device), QStringLiteral("device.delete"), arguments,
                    tr("The record of %1 is deleted.").arg(quoted(device.title())));
}

void DeviceActions::sendCommand(const DeviceRow& device, const QString& requestType)
{
    m_sending->open({{device.id}, device.title()}, requestType);
}

void DeviceActions::sendCommandToAll(const QList<qint64>& devices)
{
    if (devices.size() != 1) {
        m_sending->open({devices, {}});
        return;
    }
    // One is confirmed by its name.
    call(QStringLiteral("device.show"), {{QStringLiteral("device"), devices.first()}}, tr("The device can’t be shown."),
         [this](const QJsonValue& device) { sendCommand(DeviceRow::fromJson(device.toObject())); });
}

void DeviceActions::whyNoAnswer(const DeviceRow& device)
{
    m_sent->whyDevice(device.id, device.title());
}

void DeviceActions::locate(const DeviceRow& device)
{
    auto* sheet = new LocationSheet(m_control, m_clock, device.id, device.title(), m_over);
    connect(sheet, &LocationSheet::formRequested, this,
            [this, device](const QString& requestType) { sendCommand(device, requestType); });
    connect(sheet, &LocationSheet::sent, this, [this](const SentCommand& sent) { Q_EMIT touched(sent.devices); });
}

void DeviceActions::activationLock(const DeviceRow& device)
{
    new ActivationLockSheet(m_control, device.id, device.title(), m_over);
}

void DeviceActions::packages()
{
    new PackagesSheet(m_control, m_clock, m_over);
}

void DeviceActions::identities(const DeviceRow& device)
{
    auto* sheet = new IdentitiesSheet(m_control, m_clock, device.id, device.title(), m_over);
    connect(sheet, &IdentitiesSheet::revoked, this, [this, device] {
        Q_EMIT done(tr("A certificate of %1 is revoked.").arg(quoted(device.title())));
        Q_EMIT touched({device.id});
    });
}

void DeviceActions::linkToEnrollAgain(const DeviceRow& device)
{
    auto* sheet = new DeviceLinkSheet(m_control, device.id, device.title(), m_over);
    connect(sheet, &LinkMakingSheet::serverRequested, this, [this] {
        Q_EMIT jumpRequested(
            {QStringLiteral("server"),
             {{QStringLiteral("section"), QStringLiteral("push_certificate")}, {QStringLiteral("wizard"), true}}});
    });
    connect(sheet, &LinkMakingSheet::readinessRequested, this, [this] {
        Q_EMIT jumpRequested({QStringLiteral("enrollment"), {{QStringLiteral("readiness"), true}}});
    });
}

void DeviceActions::set(qint64 device, const QString& key, const QString& value)
{
    call(QStringLiteral("device.set"),
         {{QStringLiteral("device"), device}, {QStringLiteral("key"), key}, {QStringLiteral("value"), value}},
         tr("The change was not saved."), [this, device](const QJsonValue&) { Q_EMIT touched({device}); });
}

void DeviceActions::addToGroup(const QList<qint64>& devices)
{
    auto* sheet = new ChoiceSheet(m_over, tr("Add %n device(s) to a group", nullptr, static_cast<int>(devices.size())),
                                  tr("Profiles assigned to the group are installed at the next contact."), tr("Add"));
    sheet->offerNew(tr("New group…"), tr("Name of the new group"));
    m_control.call(QStringLiteral("group.list"), {}, sheet, [sheet](const Result<QJsonValue>& groups) {
        QList<ChoiceSheet::Choice> choices;
        for (const QJsonValue& value : groups ? groups->toArray() : QJsonArray()) {
            const QJsonObject group = value.toObject();
            const bool isSmart = !group.value(QLatin1String("query")).toString().isEmpty(); // it finds its own
            if (!group.value(QLatin1String("built_in")).toBool() && !isSmart) {
                choices << ChoiceSheet::Choice{
                    group.value(QLatin1String("id")).toInteger(),
                    visibleText(group.value(QLatin1String("name")).toString()),
                    tr("%n device(s)", nullptr, group.value(QLatin1String("members")).toInt()),
                    QStringLiteral("groups")};
            }
        }
        sheet->setChoices(choices);
    });
    const auto add = [this, sheet, devices](const QJsonValue& group) {
        m_control.call(QStringLiteral("group.add"),
                       {{QStringLiteral("group"), group}, {QStringLiteral("devices"), idArray(devices)}}, sheet,
                       [this, sheet, devices](const Result<QJsonValue>& answer) {
                           if (!answer) {
                               sheet->showProblem(userSentence(answer.error(), {}).whyAndNext());
                               return;
                           }
                           sheet->dismiss();
                           Q_EMIT done(
                               tr("%n device(s) added to the group.", nullptr, static_cast<int>(devices.size())));
                           Q_EMIT touched(devices);
                       });
    };
    connect(sheet, &ChoiceSheet::chosen, this, [add](qint64 id) { add(QJsonValue(id)); });
    connect(sheet, &ChoiceSheet::newChosen, this, [this, sheet, add](const QString& name) {
        m_control.call(QStringLiteral("group.create"), {{QStringLiteral("name"), name}}, sheet,
                       [sheet, add](const Result<QJsonValue>& answer) {
                           if (!answer) {
                               sheet->showProblem(userSentence(answer.error(), {}).whyAndNext());
                               return;
                           }
                           add(answer->toObject().value(QLatin1String("id")));
                       });
    });
}

void DeviceActions::assignProfile(const QList<qint64>& devices)
{
    auto* sheet =
        new ChoiceSheet(m_over, tr("Assign a profile to %n device(s)", nullptr, static_cast<int>(devices.size())),
                        tr("It is installed at each device’s next contact."), tr("Assign"));
    m_control.call(QStringLiteral("profile.list"), {}, sheet, [sheet](const Result<QJsonValue>& profiles) {
        QList<ChoiceSheet::Choice> choices;
        for (const QJsonValue& value : profiles ? profiles->toArray() : QJsonArray()) {
            const QJsonObject profile = value.toObject();
            const QJsonArray types = profile.value(QLatin1String("payload_types")).toArray();
            choices << ChoiceSheet::Choice{profile.value(QLatin1String("id")).toInteger(),
                                           visibleText(profile.value(QLatin1String("name")).toString()),
                                           visibleText(profile.value(QLatin1String("identifier")).toString()),
                                           payloadIconName(types.at(0).toString())};
        }
        sheet->setChoices(choices);
    });
    connect(sheet, &ChoiceSheet::chosen, this, [this, sheet, devices](qint64 profile) {
        sheet->dismiss();
        for (const qint64 id : devices) {
            call(QStringLiteral("profile.assign"),
                 {{QStringLiteral("profile"), profile}, {QStringLiteral("device"), id}},
                 tr("The profile was not assigned."), [this, id](const QJsonValue&) { Q_EMIT touched({id}); });
        }
        Q_EMIT done(tr("Profile assigned to %n device(s).", nullptr, static_cast<int>(devices.size())));
    });
}

} // namespace espalier::ui
