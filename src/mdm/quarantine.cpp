#include "mdm/quarantine.h"

#include "audit/log.h"
#include "ca/issued.h"
#include "crypto/sealer.h"
#include "mdm/enrolling.h"
#include "mdm/enrollment.h"
#include "mdm/message.h"

namespace espalier::mdm {

namespace {

Quarantined quarantinedFrom(const store::Row& row)
{
    Quarantined kept;
    kept.id = QuarantineId{row.integer(0)};
    kept.device = DeviceId{row.integer(1)};
    kept.udid = row.text(2);
    kept.pin = row.bytes(3);
    kept.link = LinkId{row.integer(4)};
    kept.state = row.text(5);
    kept.name = row.text(6);
    kept.model = row.text(7);
    kept.serial = row.text(8);
    kept.os = row.text(9);
    kept.createdAt = row.integer(10);
    kept.lastSeen = row.integer(11);
    return kept;
}

template <class T>
Result<std::optional<std::pair<Received, T>>> keptMessage(const crypto::Sealer& sealer, const QByteArray& sealed,
                                                          const QString& place)
{
    if (sealed.isEmpty()) {
        return std::optional<std::pair<Received, T>>();
    }
    const SecretBytes raw = TRY(sealer.open(sealed, place));
    Received received = TRY(readMessage(Route::CheckIn, raw.view()));
    const T* message = std::get_if<T>(&received.message);
    if (!message) {
        return fail(ErrorCode::Internal, QStringLiteral("another message was kept"));
    }
    T copy = *message;
    return std::optional(std::pair(std::move(received), std::move(copy)));
}

Result<> decideOn(store::Transaction& tx, const Quarantined& kept, const QString& state, const QString& actor)
{
    if (kept.state != QLatin1String("waiting")) {
        return fail(ErrorCode::Conflict, QStringLiteral("this enrollment does not wait any more"));
    }
    (void)TRY(tx.run("UPDATE quarantine SET state=? WHERE id=?", {state, kept.id.value}));
    tx.touch(store::Table::Quarantine, kept.id.value);
    tx.touch(store::Table::Device, kept.device.value);
    return audit::append(tx, {actor,
                              QStringLiteral("quarantine.") + state,
                              QStringLiteral("device"),
                              QString::number(kept.device.value),
                              {{QStringLiteral("certificate"), QString::fromLatin1(kept.pin.toHex())}}});
}

} // namespace

QString quarantinePlace(QuarantinedMessage message, const QByteArray& pin)
{
    const QString column =
        message == QuarantinedMessage::Authenticate ? QStringLiteral("authenticate") : QStringLiteral("token_update");
    return QStringLiteral("quarantine/%1/%2").arg(column, QString::fromLatin1(pin.toHex()));
}

Result<QList<Quarantined>> quarantined(store::Connection& db, const QString& state)
{
    QList<Quarantined> found;
    for (const store::Row& row :
         TRY(db.all("SELECT id, device_id, udid, pin, link_id, state, name, model, serial, os, created_at, last_seen "
                    "FROM quarantine WHERE ?='' OR state=? ORDER BY id DESC LIMIT 1000",
                    {state, state}))) {
        found.append(quarantinedFrom(row));
    }
    return found;
}

Result<Quarantined> quarantined(store::Connection& db, QuarantineId id)
{
    return quarantinedFrom(
        TRY(db.one("SELECT id, device_id, udid, pin, link_id, state, name, model, serial, os, created_at, last_seen "
                   "FROM quarantine WHERE id=?",
                   {id.value}, QStringLiteral("quarantined enrollment %1").arg(id.value))));
}

Result<> acceptQuarantined(store::Transaction& tx, const LifecycleParts& parts, const crypto::Sealer& sealer,
                           QuarantineId id, const QString& actor, const std::function<void(ChannelId)>& wake)
{
    const Quarantined kept = TRY(quarantined(tx, id));
    const auto bytes = TRY(tx.one("SELECT authenticate, token_update FROM quarantine WHERE id=?", {id.value},
                                  QStringLiteral("quarantined enrollment")));
    const auto issued = TRY(usableCertificate(tx, kept.pin));
    TRY(decideOn(tx, kept, QStringLiteral("accepted"), actor));

    const auto first = TRY(
        keptMessage<Authenticate>(sealer, bytes.bytes(0), quarantinePlace(QuarantinedMessage::Authenticate, kept.pin)));
    if (!first) {
        return fail(ErrorCode::Internal, QStringLiteral("the Authenticate message is missing"));
    }
    TRY(beginEnrollment(tx, parts, kept.device, {kept.pin, issued, first->second}));
    TRY(tellAuthenticated(tx, parts, kept.device, issued));
    const auto token = TRY(
        keptMessage<TokenUpdate>(sealer, bytes.bytes(1), quarantinePlace(QuarantinedMessage::TokenUpdate, kept.pin)));
    if (!token) {
        return {}; // it will come, and be answered as the device's own
    }
    const auto enrollment = TRY(findEnrollment(tx, token->first.sender));
    if (!enrollment) {
        return fail(ErrorCode::Internal, QStringLiteral("the device is missing"));
    }
    const Enabling enabling{kept.device, enrollment->generation, true};
    (void)TRY(enableChannel(tx, parts, sealer, enabling, token->first.sender, token->second, wake));
    return {};
}

Result<> rejectQuarantined(store::Transaction& tx, QuarantineId id, const QString& actor)
{
    return decideOn(tx, TRY(quarantined(tx, id)), QStringLiteral("rejected"), actor);
}

} // namespace espalier::mdm
