#include "mdm/enrolling.h"

#include "audit/log.h"
#include "mdm/escrow.h"
#include "mdm/quarantine_messages.h"

namespace espalier::mdm {

namespace {

constexpr qint64 allDevicesGroup = 1;
constexpr qint64 mostUsers = 1000; // channels per device

struct PlatformWord {
    const char16_t* part; // of ProductName, ModelName or Model
    const char* platform;
};
constexpr std::array platformWords{
    PlatformWord{u"iPad", "ipad"},       PlatformWord{u"iPhone", "iphone"},    PlatformWord{u"iPod", "iphone"},
    PlatformWord{u"AppleTV", "appletv"}, PlatformWord{u"Apple TV", "appletv"}, PlatformWord{u"RealityDevice", "vision"},
    PlatformWord{u"Vision", "vision"},   PlatformWord{u"Watch", "watch"},      PlatformWord{u"Mac", "mac"},
};

Result<ChannelId> ensureChannel(store::Transaction& tx, DeviceId device, const Sender& sender)
{
    if (const auto row =
            TRY(tx.first("SELECT id FROM channel WHERE device_id=? AND user_id=?", {device.value, sender.user}))) {
        return ChannelId{row->integer(0)};
    }
    const auto count = TRY(tx.first("SELECT COUNT(*) FROM channel WHERE device_id=?", {device.value}));
    if (count && count->integer(0) >= mostUsers) {
        return fail(ErrorCode::TooLarge, QStringLiteral("too many users on one device"));
    }
    const qint64 id =
        TRY(tx.insert("INSERT INTO channel (device_id, user_id) VALUES (?, ?)", {device.value, sender.user}));
    return ChannelId{id};
}

Result<> recordEnrolled(store::Transaction& tx, const Enabling& enabling, const TokenUpdate& update)
{
    (void)TRY(tx.run("UPDATE device SET state='enrolled', last_seen=?, topic=COALESCE(NULLIF(?, ''), topic), "
                     "enrolled_at=CASE WHEN ?=1 THEN ? ELSE enrolled_at END WHERE id=?",
                     {tx.nowMs(), update.topic, enabling.newEnrollment ? 1 : 0, tx.nowMs(), enabling.device.value}));
    if (update.awaiting) {
        (void)TRY(tx.run("UPDATE device SET awaiting_configuration=? WHERE id=?",
                         {*update.awaiting ? 1 : 0, enabling.device.value}));
    }
    return {};
}

// The certificate now stands for the live enrollment.
Result<> endQuarantined(store::Transaction& tx, const QByteArray& pin)
{
    const auto waiting = TRY(tx.first("SELECT id FROM quarantine WHERE pin=? AND state='waiting'", {pin}));
    if (!waiting) {
        return {};
    }
    (void)TRY(tx.run("UPDATE quarantine SET state='ended' WHERE id=?", {waiting->integer(0)}));
    return forgetKept(tx, QuarantineId{waiting->integer(0)});
}

QString enabledEvent(const Enabling& enabling, const Sender& sender)
{
    if (!enabling.newEnrollment) {
        return QStringLiteral("device.token_updated");
    }
    return sender.isUser() ? QStringLiteral("device.user_enrolled") : QStringLiteral("device.enrolled");
}

} // namespace

QString platformOf(const Authenticate& facts)
{
    for (const QString& text : {facts.productName, facts.modelName, facts.model}) {
        for (const PlatformWord& word : platformWords) {
            if (text.contains(QStringView(word.part))) {
                return QString::fromLatin1(word.platform);
            }
        }
    }
    return {};
}

Result<DeviceId> createDevice(store::Transaction& tx, const QString& udid)
{
    const qint64 id = TRY(tx.insert("INSERT INTO device (udid, state, generation, created_at) "
                                    "VALUES (?, 'unenrolled', 0, ?)",
                                    {udid, tx.nowMs()}));
    (void)TRY(tx.run("INSERT INTO group_member (group_id, device_id, added_at) VALUES (?, ?, ?) "
                     "ON CONFLICT (group_id, device_id) DO NOTHING",
                     {allDevicesGroup, id, tx.nowMs()}));
    tx.touch(store::Table::Group, allDevicesGroup);
    return DeviceId{id};
}

Result<> pinIdentity(store::Transaction& tx, DeviceId device, const QByteArray& pin)
{
    (void)TRY(tx.run("INSERT INTO identity (pin, device_id, first_seen) VALUES (?, ?, ?) "
                     "ON CONFLICT (pin) DO UPDATE SET retired_at=NULL",
                     {pin, device.value, tx.nowMs()}));
    return {};
}

Result<> retireOthers(store::Transaction& tx, DeviceId device, const QByteArray& pin)
{
    (void)TRY(tx.run("UPDATE identity SET retired_at=? WHERE device_id=? AND pin<>? AND retired_at IS NULL",
                     {tx.nowMs(), device.value, pin}));
    return {};
}

Result<> recordFacts(store::Transaction& tx, DeviceId device, const Authenticate& facts)
{
    (void)TRY(tx.run("UPDATE device SET topic=?, name=COALESCE(NULLIF(?, ''), name), "
                     "model=COALESCE(NULLIF(?, ''), model), product=COALESCE(NULLIF(?, ''), product), "
                     "platform=COALESCE(NULLIF(?, ''), platform), os=COALESCE(NULLIF(?, ''), os), "
                     "os_build=COALESCE(NULLIF(?, ''), os_build), serial=COALESCE(NULLIF(?, ''), serial), "
                     "imei=COALESCE(NULLIF(?, ''), imei), last_seen=? WHERE id=?",
                     {facts.topic, facts.deviceName, facts.modelName, facts.productName, platformOf(facts),
                      facts.osVersion, facts.buildVersion, facts.serial, facts.imei, tx.nowMs(), device.value}));
    tx.touch(store::Table::Device, device.value);
    return {};
}

Result<> beginEnrollment(store::Transaction& tx, const LifecycleParts& parts, DeviceId device, const QByteArray& pin,
                         const std::optional<ca::Issued>& issued)
{
    TRY(parts.queue.purge(tx, device, {StepKind::EnrolledAnew, QStringLiteral("enrolled anew")}));
    const auto certificate = issued ? QVariant(issued->id.value) : QVariant();
    const bool fromLink = issued && issued->binding.link.isValid();
    const auto link = fromLink ? QVariant(issued->binding.link.value) : QVariant();
    (void)TRY(tx.run("UPDATE device SET state='authenticated', generation=generation+1, pin=?, next_pin=NULL, "
                     "next_begins_at=NULL, certificate_id=?, link_id=?, supervised=NULL, awaiting_configuration=0, "
                     "enrolled_at=NULL, ended_at=NULL, ended_how='', approval='' WHERE id=?",
                     {pin, certificate, link, device.value}));
    (void)TRY(tx.run("UPDATE channel SET enabled=0, push_token=NULL, push_magic='', token_at=NULL, "
                     "push_next_at=NULL, push_tries=0, push_dead=0 WHERE device_id=?",
                     {device.value}));
    TRY(pinIdentity(tx, device, pin));
    TRY(retireOthers(tx, device, pin));
    TRY(endQuarantined(tx, pin));
    (void)TRY(ensureChannel(tx, device, Sender{}));
    const auto row =
        TRY(tx.one("SELECT generation, udid FROM device WHERE id=?", {device.value}, {"device", device.value}));
    tx.touch(store::Table::Device, device.value);
    tx.touch(store::Table::Channel, 0);
    TRY(audit::append(tx, {QStringLiteral("device"),
                           QStringLiteral("device.authenticated"),
                           QStringLiteral("device"),
                           QString::number(device.value),
                           {{QStringLiteral("generation"), row.integer(0)},
                            {QStringLiteral("udid"), row.text(1)},
                            {QStringLiteral("certificate"), QString::fromLatin1(pin.toHex())}}}));
    return parts.hooks.enrollmentBegins ? parts.hooks.enrollmentBegins(tx, device, issued ? &*issued : nullptr)
                                        : Result<>();
}

Result<> tellAuthenticated(store::Transaction& tx, const LifecycleParts& parts, DeviceId device,
                           const std::optional<ca::Issued>& issued)
{
    if (issued) {
        TRY(ca::bindToDevice(tx, issued->id, device));
    }
    if (!parts.hooks.deviceAuthenticated) {
        return {};
    }
    return runGuarded(tx, QStringLiteral("deviceAuthenticated"), device,
                      [&] { return parts.hooks.deviceAuthenticated(tx, device, issued ? &*issued : nullptr); });
}

Result<bool> isKnownToken(store::Connection& db, const crypto::Sealer& sealer, const Enrollment& enrollment,
                          const Sender& sender, const TokenUpdate& update)
{
    const auto row = TRY(db.first("SELECT c.push_token, c.push_magic, c.push_dead, c.user_short_name, "
                                  "c.user_long_name, d.topic, d.awaiting_configuration FROM channel c "
                                  "JOIN device d ON d.id=c.device_id WHERE c.id=? AND c.enabled=1",
                                  {enrollment.channel.value}));
    if (!row || row->bytes(0) != update.token || row->text(1) != update.pushMagic || row->boolean(2)) {
        return false;
    }
    if (sender.isUser()) {
        return row->text(3) == sender.userShortName && row->text(4) == sender.userLongName;
    }
    if (enrollment.state != DeviceState::Enrolled || (!update.topic.isEmpty() && update.topic != row->text(5)) ||
        (update.awaiting && *update.awaiting != row->boolean(6))) {
        return false;
    }
    return update.unlockToken.isEmpty() || TRY(hasEscrowed(db, sealer, Escrow::UnlockToken, enrollment.device,
                                                           enrollment.generation, update.unlockToken));
}

Result<> recordSeen(store::Transaction& tx, const Enrollment& enrollment)
{
    (void)TRY(tx.run("UPDATE channel SET last_seen=? WHERE id=?", {tx.nowMs(), enrollment.channel.value}));
    (void)TRY(tx.run("UPDATE device SET last_seen=? WHERE id=?", {tx.nowMs(), enrollment.device.value}));
    tx.touch(store::Table::Device, enrollment.device.value);
    return {};
}

Result<ChannelId> enableChannel(store::Transaction& tx, const LifecycleParts& parts, const crypto::Sealer& sealer,
                                const Enabling& enabling, const Sender& sender, const TokenUpdate& update,
                                const std::function<void(ChannelId)>& wake)
{
    const ChannelId channel = TRY(ensureChannel(tx, enabling.device, sender));
    (void)TRY(tx.run("UPDATE channel SET enabled=1, push_token=?, push_magic=?, token_at=?, last_seen=?, push_dead=0, "
                     "push_tries=0, user_short_name=?, user_long_name=? WHERE id=?",
                     {update.token, update.pushMagic, tx.nowMs(), tx.nowMs(), sender.userShortName, sender.userLongName,
                      channel.value}));
    if (!sender.isUser()) {
        TRY(recordEnrolled(tx, enabling, update));
        if (!update.unlockToken.isEmpty()) {
            TRY(putEscrow(tx, sealer, Escrow::UnlockToken, enabling.device, enabling.generation, update.unlockToken));
        }
    }
    QJsonObject arguments;
    if (sender.isUser()) {
        arguments.insert(QStringLiteral("user"), sender.userShortName.isEmpty() ? sender.user : sender.userShortName);
    }
    TRY(audit::append(tx, {QStringLiteral("device"), enabledEvent(enabling, sender), QStringLiteral("device"),
                           QString::number(enabling.device.value), arguments}));
    tx.touch(store::Table::Device, enabling.device.value);
    tx.touch(store::Table::Channel, channel.value);
    if (parts.hooks.channelEnabled) {
        const auto isNew = enabling.newEnrollment ? IsNewEnrollment::Yes : IsNewEnrollment::No;
        TRY(runGuarded(tx, QStringLiteral("channelEnabled"), enabling.device,
                       [&] { return parts.hooks.channelEnabled(tx, enabling.device, channel, isNew); }));
    }
    if (wake) {
        tx.afterCommit([wake, channel] { wake(channel); });
    }
    return channel;
}

Result<> keepBootstrapToken(store::Transaction& tx, const crypto::Sealer& sealer, DeviceId device, qint64 generation,
                            const SetBootstrapToken& message)
{
    if (message.token.isEmpty()) {
        TRY(dropEscrow(tx, Escrow::BootstrapToken, device, generation));
    } else {
        TRY(putEscrow(tx, sealer, Escrow::BootstrapToken, device, generation, message.token));
    }
    if (message.awaiting) {
        (void)TRY(
            tx.run("UPDATE device SET awaiting_configuration=? WHERE id=?", {*message.awaiting ? 1 : 0, device.value}));
        tx.touch(store::Table::Device, device.value);
    }
    return {};
}

} // namespace espalier::mdm
