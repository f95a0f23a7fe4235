// What can be done to devices: each asks what it must, sends its operation, and says how it went. Destructive ones
// go through the typed confirmation; the server checks it again.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "server/control.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/devices/device_row.h"
#include "ui/screen.h"

#include <QObject>

class QAction;
class QMenu;

namespace espalier::ui {

class CommandSending;
class SentCommandActions;
struct SentCommand;

class DeviceActions : public QObject {
    Q_OBJECT
public:
    // Sheets lie over the window of `over`.
    DeviceActions(server::Control& control, const Clock& clock, QWidget* over);

    void refresh(const QList<qint64>& devices);
    void push(qint64 device);
    void renewIdentity(const DeviceRow& device);
    void restart(const DeviceRow& device);
    void shutDown(const DeviceRow& device);
    void lock(const DeviceRow& device);
    void clearPasscode(const DeviceRow& device);
    void erase(const DeviceRow& device);
    void unenroll(const DeviceRow& device);
    void remove(const DeviceRow& device); // the record, once its enrollment has ended
    void sendCommand(const DeviceRow& device, const QString& requestType = {}); // its form, or all of them
    void sendCommandToAll(const QList<qint64>& devices);
    void whyNoAnswer(const DeviceRow& device);
    void locate(const DeviceRow& device);
    void activationLock(const DeviceRow& device);
    void packages();
    void linkToEnrollAgain(const DeviceRow& device);
    void identities(const DeviceRow& device);
    void set(qint64 device, const QString& key, const QString& value);
    void addToGroup(const QList<qint64>& devices);
    void assignProfile(const QList<qint64>& devices);

    // Everything that isn't a button of its own.
    void fillMenu(QMenu* menu, const DeviceRow& device);

Q_SIGNALS:
    void done(const QString& words);
    void failed(const QString& what, const espalier::Error& error);
    void touched(const QList<qint64>& devices); // their rows say something else now
    void jumpRequested(const espalier::ui::Jump& jump);

private:
    using Then = std::function<void(const QJsonValue&)>;
    void call(const QString& operation, const QJsonObject& arguments, const QString& failure, Then then);
    void send(const DeviceRow& device, const QString& requestType);
    [[nodiscard]] static SentCommand sentTo(const DeviceRow& device, const QString& requestType,
                                            const QJsonValue& answer);
    // Greys what doesn't fit, with the reason.
    void askOffers(QMenu* menu, const DeviceRow& device, const QHash<QString, QAction*>& actions);
    void confirmThenCall(const DeviceRow& device, const Confirmation& what, const QString& operation,
                         std::function<QJsonObject(const QString&, const ConfirmationSheet::Answers&)> arguments,
                         const QString& words);
    void confirmThenSend(const DeviceRow& device, const Confirmation& what, const QString& requestType);

    server::Control& m_control;
    const Clock& m_clock;
    QWidget* m_over;
    CommandSending* m_sending;
    SentCommandActions* m_sent;
};

} // namespace espalier::ui
