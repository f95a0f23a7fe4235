// Queueing: what is asked, who is meant, is it confirmed, may it pass – and only then the rows.
#include "audit/log.h"
#include "base/confirmation.h"
#include "base/typed_name.h"
#include "crypto/random.h"
#include "crypto/sealer.h"
#include "mdm/access_rights.h"
#include "mdm/deliveries.h"
#include "mdm/escrow.h"
#include "mdm/lifecycle.h"
#include "mdm/queue.h"
#include "mdm/sealed_places.h"
#include "mdm/unapproved.h"
#include "plist/writer.h"
#include "store/secrets.h"
#include "store/settings.h"

#include <QRegularExpression>
#include <QSet>

namespace espalier::mdm {

namespace {

constexpr qsizetype longestRequestType = 100;

Result<QString> requestTypeOf(const plist::Dict& command)
{
    const QString type = command.text(u"RequestType");
    if (type.isEmpty() || type.size() > longestRequestType) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the command has no usable RequestType"));
    }
    return type;
}

Result<QString> uuidFor(const QString& wished)
{
    if (wished.isEmpty()) {
        return crypto::randomUuid();
    }
    static const QRegularExpression allowed(QStringLiteral("\\A[A-Za-z0-9._:{}-]{1,64}\\z"));
    if (!allowed.match(wished).hasMatch()) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("the CommandUUID may have 64 characters A-Z a-z 0-9 . _ : { } -"));
    }
    return wished;
}

Result<bool> removesEnrollment(store::Connection& db, const QString& requestType, const plist::Dict& command)
{
    if (requestType != QLatin1String("RemoveProfile")) {
        return false;
    }
    const QString ours = TRY(store::setting(db, "enrollment_identifier"));
    return !ours.isEmpty() && command.text(u"Identifier").compare(ours, Qt::CaseInsensitive) == 0;
}

// One device in Lost Mode is found again; a whole group of them stops a school.
bool stopsAGroup(const QString& requestType, const Confirmation& confirmation)
{
    return confirmation.of == ConfirmationOf::Group && requestType == QLatin1String("EnableLostMode");
}

} // namespace

struct Queue::Target {
    ChannelId channel;
    DeviceId device;
    qint64 generation = 0;
    bool isAdmitted = true; // lifecycle.h
};

Result<QList<Queue::Target>> Queue::targets(store::Transaction& tx, const QList<ChannelId>& channels) const
{
    if (channels.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the command is for nobody"));
    }
    QList<Target> found;
    QSet<ChannelId> seen;
    for (const ChannelId channel : channels) {
        const auto row = TRY(tx.one("SELECT c.device_id, c.enabled, d.state, d.generation, d.name, d.udid, d.approval "
                                    "FROM channel c JOIN device d ON d.id=c.device_id WHERE c.id=?",
                                    {channel.value}, {"channel", channel.value}));
        if (!row.boolean(1) || deviceStateFromName(row.text(2)) != DeviceState::Enrolled) {
            return fail(ErrorCode::Conflict,
                        QStringLiteral("%1 is not enrolled").arg(row.text(4).isEmpty() ? row.text(5) : row.text(4)));
        }
        if (!seen.contains(channel)) {
            seen.insert(channel);
            found.append({channel, DeviceId{row.integer(0)}, row.integer(3), row.text(6).isEmpty()});
        }
    }
    return found;
}

QList<DeviceId> Queue::devicesOf(const QList<Target>& targets)
{
    QList<DeviceId> devices;
    QSet<DeviceId> seen;
    for (const Target& target : targets) {
        if (!seen.contains(target.device)) {
            seen.insert(target.device);
            devices.append(target.device);
        }
    }
    return devices;
}

Result<> Queue::confirm(store::Transaction& tx, const NewCommand& command, const QList<Target>& targets) const
{
    const QList<DeviceId> devices = devicesOf(targets);
    QString expected;
    QString what;
    if (command.confirmation.of == ConfirmationOf::Device && devices.size() == 1) {
        expected = TRY(confirmationName(tx, targets.first().device));
        what = QStringLiteral("not confirmed with the name of the device");
    } else {
        expected = QString::number(devices.size());
        what = QStringLiteral("not confirmed with the exact number of devices");
    }
    if (!isTypedName(command.confirmation.text, expected)) {
        return notConfirmed(what, expected);
    }
    return {};
}

Result<> Queue::keepPins(store::Transaction& tx, const NewCommand& command, const QString& uuid,
                         const QList<Target>& targets) const
{
    const QString pin = command.command.text(u"PIN");
    if (pin.isEmpty()) {
        return {};
    }
    for (const Target& target : targets) {
        const QString place = QStringLiteral("device/%1/pin/%2").arg(target.device.value).arg(uuid);
        TRY(store::putSecret(tx, place, m_sealer.seal(pin.toUtf8(), store::secretPlace(place))));
    }
    return {};
}

Result<Queued> Queue::add(store::Transaction& tx, const NewCommand& command)
{
    const QString requestType = TRY(requestTypeOf(command.command));
    if (command.origin.isEmpty()) {
        for (const CommandCheck& check : m_checks.value(requestType)) {
            TRY(check(tx, command.command));
        }
    }
    if (command.expiresAt != 0 && command.expiresAt <= tx.nowMs()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the command would expire before it is sent"));
    }
    const QString uuid = TRY(uuidFor(command.uuid));
    const auto targets = TRY(this->targets(tx, command.channels));
    const bool leaves = TRY(removesEnrollment(tx, requestType, command.command));
    if (!leaves) { // a server may always give up a device
        TRY(checkGranted(tx, devicesOf(targets), requestType));
    }
    if (leaves || WipeGuard::watches(requestType) || requestType == QLatin1String("ClearPasscode") ||
        stopsAGroup(requestType, command.confirmation)) {
        TRY(confirm(tx, command, targets));
    }
    if (WipeGuard::watches(requestType)) {
        TRY(m_guard.check(tx, static_cast<int>(targets.size())));
    }
    if (requestType == QLatin1String("ClearPasscode") && !command.command.contains(u"UnlockToken")) {
        for (const Target& target : targets) {
            if (!TRY(store::secret(tx, escrowPlace(Escrow::UnlockToken, target.device, target.generation)))) {
                return fail(ErrorCode::Conflict, QStringLiteral("the device gave no UnlockToken in this enrollment"));
            }
        }
    }

    const QByteArray body = plist::toXml(
        plist::Dict().set(QStringLiteral("CommandUUID"), uuid).set(QStringLiteral("Command"), command.command));
    const auto inserted = tx.insert(
        "INSERT INTO command (uuid, request_type, body, created_at, created_by, origin, expires_at, "
        "forced) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        {uuid, requestType, m_sealer.seal(body, commandPlace(uuid)), tx.nowMs(), command.createdBy, command.origin,
         command.expiresAt != 0 ? QVariant(command.expiresAt) : QVariant(), command.forced ? 1 : 0});
    if (!inserted) {
        return inserted.error().code == ErrorCode::Conflict
                   ? fail(ErrorCode::Conflict, QStringLiteral("the CommandUUID %1 was used before").arg(uuid))
                   : Failure(inserted.error());
    }
    if (leaves) {
        for (const DeviceId device : devicesOf(targets)) {
            (void)TRY(tx.run("UPDATE device SET leaving=generation WHERE id=?", {device.value}));
        }
    }
    // A PIN is safe before anything can be sent that needs it.
    TRY(keepPins(tx, command, uuid, targets));
    for (const Target& target : targets) {
        const CommandFor one{target.device, target.channel,    target.generation, uuid,
                             requestType,   command.createdBy, command.origin};
        for (const CommandPreparation& prepare : m_preparations.value(requestType)) {
            TRY(prepare(tx, one, command.command));
        }
    }
    Queued queued{CommandId{*inserted}, uuid, {}, 0};
    if (WipeGuard::watches(requestType) && m_holdTime) {
        queued.holdMs = TRY(m_holdTime(tx));
        if (queued.holdMs > 0) {
            TRY(m_undo.hold(tx, queued.id, queued.holdMs));
        }
    }
    const bool destroys = leaves || WipeGuard::watches(requestType) || requestType == QLatin1String("ClearPasscode");
    const bool waits =
        destroys && m_approvalRule &&
        TRY(m_approvalRule(tx, requestType == QLatin1String("EraseDevice") ? Destroys::Erases : Destroys::Otherwise));
    if (waits) {
        TRY(m_orders.hold(tx, queued.id, requestType, command.createdBy));
    }
    for (const Target& target : targets) {
        const qint64 delivery = TRY(tx.insert(
            "INSERT INTO delivery (command_id, channel_id, generation, state, state_at) VALUES (?, ?, ?, 'queued', ?)",
            {*inserted, target.channel.value, target.generation, tx.nowMs()}));
        (void)TRY(tx.run("INSERT INTO delivery_history (delivery_id, state, at) VALUES (?, 'queued', ?)",
                         {delivery, tx.nowMs()}));
        if (queued.holdMs > 0) {
            TRY(noteQueued(tx, delivery, queued.id, {StepKind::Held, QString::number(queued.holdMs / 1000)}));
        }
        if (waits) {
            TRY(noteQueued(tx, delivery, queued.id, {StepKind::AwaitingApprover, {}}));
        }
        if (!target.isAdmitted && !unapprovedGet(requestType)) {
            TRY(noteQueued(tx, delivery, queued.id, {StepKind::AwaitingAdmission, {}}));
        }
        if (WipeGuard::watches(requestType)) {
            TRY(m_guard.pass(tx, requestType, delivery));
        }
        if (m_wake && command.wake == Wake::Yes && !waits && queued.holdMs == 0 && target.channel != m_answering) {
            tx.afterCommit([wake = &m_wake, channel = target.channel] { (*wake)(channel); });
        }
        queued.deliveries.append(delivery);
    }
    tx.touch(store::Table::Command, *inserted);
    const bool single = targets.size() == 1;
    QJsonObject arguments{{QStringLiteral("request_type"), requestType},
                          {QStringLiteral("uuid"), uuid},
                          {QStringLiteral("deliveries"), targets.size()}};
    if (!command.origin.isEmpty()) {
        arguments.insert(QStringLiteral("origin"), command.origin);
    }
    TRY(audit::append(tx, {command.createdBy, QStringLiteral("command.queued"),
                           single ? QStringLiteral("device") : QStringLiteral("command"),
                           QString::number(single ? targets.first().device.value : *inserted), arguments}));
    return queued;
}

} // namespace espalier::mdm
