#include "mdm/enrollment.h"

#include "base/error_kind.h"
#include "store/settings.h"

namespace espalier::mdm {

Result<std::optional<Enrollment>> findEnrollment(store::Connection& db, const Sender& sender)
{
    const auto row =
        TRY(db.first("SELECT d.id, d.state, d.generation, d.pin, d.next_pin, d.next_begins_at, c.id, c.enabled, "
                     "c.session "
                     "FROM device d LEFT JOIN channel c ON c.device_id=d.id AND c.user_id=? "
                     "WHERE d.udid=?",
                     {sender.user, sender.device}));
    if (!row) {
        return std::optional<Enrollment>();
    }
    Enrollment found;
    found.device = DeviceId{row->integer(0)};
    found.state = deviceStateFromName(row->text(1));
    found.generation = row->integer(2);
    found.pin = row->bytes(3);
    found.nextPin = row->bytes(4);
    if (!row->isNull(5)) {
        found.nextBeginsAt = row->integer(5);
    }
    found.channel = ChannelId{row->integer(6)};
    found.channelEnabled = row->boolean(7);
    found.session = row->integer(8);
    return std::optional(found);
}

Result<std::optional<ca::Issued>> usableCertificate(store::Connection& db, const QByteArray& pin)
{
    auto issued = TRY(ca::findIssued(db, pin));
    if (issued && issued->revoked) {
        return fail(ErrorCode::Refused, QStringLiteral("the certificate was revoked"));
    }
    if (issued && issued->kind != ca::Kind::Device) {
        return fail(ErrorCode::Refused, QStringLiteral("not a device certificate"));
    }
    return issued;
}

Result<std::optional<DeviceId>> pinOwner(store::Connection& db, const QByteArray& pin)
{
    const auto row = TRY(db.first("SELECT device_id FROM identity WHERE pin=?", {pin}));
    return row ? std::optional(DeviceId{row->integer(0)}) : std::nullopt;
}

Result<Admitted> admit(store::Connection& db, const Identity& identity, const Sender& sender)
{
    (void)TRY(usableCertificate(db, identity.pin));
    const auto enrollment = TRY(findEnrollment(db, sender));
    if (!enrollment) {
        return fail(ErrorCode::Refused, QStringLiteral("unknown device"));
    }
    Admitted who;
    who.enrollment = *enrollment;
    if (identity.pin == enrollment->pin) {
        return who;
    }
    if (identity.pin == enrollment->nextPin) {
        who.standing = Standing::Waiting;
        return who;
    }
    const auto kept = TRY(db.first("SELECT id, state FROM quarantine WHERE pin=? AND device_id=?",
                                   {identity.pin, enrollment->device.value}));
    if (kept && kept->text(1) == QLatin1String("waiting")) {
        who.standing = Standing::Quarantined;
        who.quarantine = QuarantineId{kept->integer(0)};
        return who;
    }
    if (const auto owner = TRY(pinOwner(db, identity.pin)); owner && *owner == enrollment->device) {
        who.standing = Standing::Retired;
        return who;
    }
    return fail(ErrorCode::Refused, QStringLiteral("another certificate than this device's"));
}

Result<> checkTopic(store::Connection& db, const QString& topic)
{
    const QString ours = TRY(store::setting(db, "topic"));
    if (!ours.isEmpty() && topic != ours) {
        return fail(ErrorCode::InvalidInput, QLatin1String("topic"), QStringLiteral("Topic %1 is not ours").arg(topic));
    }
    return {};
}

} // namespace espalier::mdm
