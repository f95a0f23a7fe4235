#include "mdm/quarantine.h"

#include "audit/log.h"
#include "ca/issued.h"
#include "crypto/sealer.h"
#include "mdm/enrolling.h"
#include "mdm/enrollment.h"
#include "mdm/message.h"
#include "mdm/quarantine_messages.h"

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
    kept.product = row.text(12);
    kept.imei = row.text(13);
    return kept;
}

Result<Authenticate> keptAuthenticate(store::Connection& db, const crypto::Sealer& sealer, const Quarantined& kept)
{
    const auto row = TRY(db.one("SELECT authenticate FROM quarantine WHERE id=?", {kept.id.value},
                                QStringLiteral("quarantined enrollment")));
    const SecretBytes raw = TRY(sealer.open(row.bytes(0), quarantinePlace(QStringLiteral("authenticate"), kept.pin)));
    const Received received = TRY(readMessage(Route::CheckIn, raw.view()));
    const auto* message = std::get_if<Authenticate>(&received.message);
    if (!message) {
        return fail(ErrorCode::Internal, QStringLiteral("the Authenticate message is missing"));
    }
    return *message;
}

Result<> checkWaiting(const Quarantined& kept)
{
    if (kept.state != QLatin1String("waiting")) {
        return fail(ErrorCode::Conflict, QStringLiteral("this enrollment does not wait any more"));
    }
    return {};
}

Result<> decideOn(store::Transaction& tx, const Quarantined& kept, const QString& state, const QString& actor)
{
    TRY(checkWaiting(kept));
    (void)TRY(tx.run("UPDATE quarantine SET state=? WHERE id=?", {state, kept.id.value}));
    TRY(forgetKept(tx, kept.id));
    tx.touch(store::Table::Quarantine, kept.id.value);
    tx.touch(store::Table::Device, kept.device.value);
    if (kept.link.isValid()) { // its trace tells of it
        tx.touch(store::Table::Link, kept.link.value);
    }
    return audit::append(tx, {actor,
                              QStringLiteral("quarantine.") + state,
                              QStringLiteral("device"),
                              QString::number(kept.device.value),
                              {{QStringLiteral("certificate"), QString::fromLatin1(kept.pin.toHex())}}});
}

} // namespace

Result<QList<Quarantined>> quarantined(store::Connection& db, const QString& state)
{
    QList<Quarantined> found;
    for (const store::Row& row :
         TRY(db.all("SELECT id, device_id, udid, pin, link_id, state, name, model, serial, os, created_at, last_seen, "
                    "product, imei "
                    "FROM quarantine WHERE ?='' OR state=? ORDER BY id DESC LIMIT 1000",
                    {state, state}))) {
        found.append(quarantinedFrom(row));
    }
    return found;
}

Result<Quarantined> quarantined(store::Connection& db, QuarantineId id)
{
    return quarantinedFrom(
        TRY(db.one("SELECT id, device_id, udid, pin, link_id, state, name, model, serial, os, created_at, last_seen, "
                   "product, imei "
                   "FROM quarantine WHERE id=?",
                   {id.value}, {"quarantined enrollment", id.value})));
}

Result<> acceptQuarantined(store::Transaction& tx, const LifecycleParts& parts, const crypto::Sealer& sealer,
                           QuarantineId id, const QString& actor, const std::function<void(ChannelId)>& wake)
{
    const Quarantined kept = TRY(quarantined(tx, id));
    TRY(checkWaiting(kept)); // before what it sent is opened: that is forgotten with a decision
    const Authenticate facts = TRY(keptAuthenticate(tx, sealer, kept));
    const QList<Received> later = TRY(keptForDecision(tx, sealer, id, kept.pin));
    const auto issued = TRY(usableCertificate(tx, kept.pin));
    TRY(decideOn(tx, kept, QStringLiteral("accepted"), actor));

    TRY(beginEnrollment(tx, parts, kept.device, kept.pin, issued));
    TRY(recordFacts(tx, kept.device, facts));
    TRY(tellAuthenticated(tx, parts, kept.device, issued));
    const auto row =
        TRY(tx.one("SELECT generation FROM device WHERE id=?", {kept.device.value}, {"device", kept.device.value}));
    const Enabling enabling{kept.device, row.integer(0), true};
    for (const Received& received : later) { // what is missing will come, and be answered as the device's own
        if (const auto* update = std::get_if<TokenUpdate>(&received.message)) {
            (void)TRY(enableChannel(tx, parts, sealer, enabling, received.sender, *update, wake));
        } else if (const auto* token = std::get_if<SetBootstrapToken>(&received.message)) {
            TRY(keepBootstrapToken(tx, sealer, kept.device, enabling.generation, *token));
        }
    }
    return {};
}

Result<> rejectQuarantined(store::Transaction& tx, QuarantineId id, const QString& actor)
{
    return decideOn(tx, TRY(quarantined(tx, id)), QStringLiteral("rejected"), actor);
}

} // namespace espalier::mdm
