#include "ui/devices/device_actions.h"

#include "ui/commands/command_offer.h"
#include "ui/commands/reason_words.h"
#include "ui/common/icon.h"
#include "ui/common/permissions.h"
#include "ui/common/plain_words.h"

#include <QJsonArray>
#include <QMenu>
#include <QPointer>

namespace espalier::ui {

void DeviceActions::fillMenu(QMenu* menu, const DeviceRow& device)
{
    menu->setToolTipsVisible(true);
    const auto add = [this, menu, device](const char* iconName, const QString& words,
                                          void (DeviceActions::*action)(const DeviceRow&)) -> QAction* {
        return menu->addAction(themedIcon(QLatin1String(iconName)), words, this,
                               [this, device, action] { (this->*action)(device); });
    };
    if (!device.isManaged()) {
        needs(add("link", tr("Link to enroll again…"), &DeviceActions::linkToEnrollAgain), m_control, "link.create");
        needs(add("certificate", tr("Identity certificates…"), &DeviceActions::identities), m_control, "ca.list");
        add("help", tr("Why no answer?"), &DeviceActions::whyNoAnswer);
        menu->addSeparator();
        needs(add("erase", tr("Delete the record…"), &DeviceActions::remove), m_control, "device.delete");
        return;
    }
    QHash<QString, QAction*> offers;
    const auto offer = [&](const char* requestType, const char* iconName, const QString& words,
                           void (DeviceActions::*action)(const DeviceRow&)) {
        QAction* offered = add(iconName, words, action);
        needsCommand(offered, m_control, requestType);
        offers.insert(QLatin1String(requestType), offered);
    };
    const auto form = [&](const char* requestType, const char* iconName, const QString& words) {
        const QString type = QLatin1String(requestType);
        QAction* offered = menu->addAction(themedIcon(QLatin1String(iconName)), words, this,
                                           [this, device, type] { sendCommand(device, type); });
        needsCommand(offered, m_control, requestType);
        offers.insert(type, offered);
    };
    needs(
        menu->addAction(themedIcon(QStringLiteral("wake")), tr("Push now"), this, [this, id = device.id] { push(id); }),
        m_control, "device.push");
    add("help", tr("Why no answer?"), &DeviceActions::whyNoAnswer);
    menu->addSeparator();
    offer("RestartDevice", "restart", tr("Restart"), &DeviceActions::restart);
    offer("ShutDownDevice", "shutdown", tr("Shut down…"), &DeviceActions::shutDown);
    form("Settings", "settings", tr("Change settings…"));
    if (device.isMac()) {
        form("InstallEnterpriseApplication", "archive", tr("Install package…"));
        form("RotateFileVaultKey", "filevault", tr("Renew FileVault key…"));
    } else {
        form("InstallApplication", "apps", tr("Install app…"));
        offer("EnableLostMode", "lost-mode", tr("Lost Mode and location…"), &DeviceActions::locate);
    }
    needs(menu->addAction(themedIcon(QStringLiteral("terminal")), tr("All commands…"), this,
                          [this, device] { sendCommand(device); }),
          m_control, "command.send");
    menu->addSeparator();
    needs(menu->addAction(themedIcon(QStringLiteral("groups")), tr("Add to group…"), this,
                          [this, id = device.id] { addToGroup({id}); }),
          m_control, "group.add");
    needs(menu->addAction(themedIcon(QStringLiteral("profiles")), tr("Assign profile…"), this,
                          [this, id = device.id] { assignProfile({id}); }),
          m_control, "profile.assign");
    needs(add("certificate", tr("Renew identity now"), &DeviceActions::renewIdentity), m_control, "device.renew");
    needs(add("certificate", tr("Identity certificates…"), &DeviceActions::identities), m_control, "ca.list");
    needs(add("link", tr("Link to enroll again…"), &DeviceActions::linkToEnrollAgain), m_control, "link.create");
    offer("ActivationLockBypassCode", "key", tr("Activation Lock…"), &DeviceActions::activationLock);
    menu->addSeparator();
    offer("DeviceLock", "lock", tr("Lock…"), &DeviceActions::lock);
    offer("ClearPasscode", "unlock", tr("Clear passcode…"), &DeviceActions::clearPasscode);
    needs(add("enrollment", tr("Remove enrollment…"), &DeviceActions::unenroll), m_control, "device.unenroll");
    offer("EraseDevice", "erase", tr("Erase…"), &DeviceActions::erase);
    for (auto it = offers.cbegin(); it != offers.cend(); ++it) {
        it.value()->setVisible(device.takes(it.key()));
    }
    askOffers(menu, device, offers);
}

void DeviceActions::askOffers(QMenu* menu, const DeviceRow& device, const QHash<QString, QAction*>& actions)
{
    QHash<QString, QPointer<QAction>> shown; // the menu may be filled anew before the answer is here
    for (auto it = actions.cbegin(); it != actions.cend(); ++it) {
        shown.insert(it.key(), it.value());
    }
    m_control.call(QStringLiteral("command.offers"), {{QStringLiteral("device"), device.id}}, menu,
                   [shown](const Result<QJsonValue>& offers) {
                       for (const QJsonValue& one : offers ? offers->toArray() : QJsonArray()) {
                           const CommandOffer offer = CommandOffer::fromJson(one.toObject());
                           QAction* action = shown.value(offer.requestType);
                           if (action == nullptr) {
                               continue;
                           }
                           const bool never = !offer.reasons.isEmpty() &&
                                              offer.reasons.first().kind == QLatin1String("not-on-platform");
                           action->setVisible(!never);
                           action->setEnabled(offer.offered);
                           action->setToolTip(plainToolTip(fitSentence(offer)));
                       }
                   });
}

} // namespace espalier::ui
