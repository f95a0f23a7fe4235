#include "mdm/lifecycle.h"

#include "audit/log.h"

#include <QLoggingCategory>

#include <array>

namespace espalier::mdm {

namespace {

Q_LOGGING_CATEGORY(logMdm, "espalier.mdm")

struct StateName {
    DeviceState state;
    const char16_t* name;
};
constexpr std::array lifecycleStateNames{
    StateName{DeviceState::Authenticated, u"authenticated"},
    StateName{DeviceState::Enrolled, u"enrolled"},
    StateName{DeviceState::CheckedOut, u"checked_out"},
    StateName{DeviceState::Unenrolled, u"unenrolled"},
    StateName{DeviceState::Erased, u"erased"},
};

} // namespace

QString name(DeviceState state)
{
    for (const auto& entry : lifecycleStateNames) {
        if (entry.state == state) {
            return QStringView(entry.name).toString();
        }
    }
    return {};
}

DeviceState deviceStateFromName(QStringView text)
{
    for (const auto& entry : lifecycleStateNames) {
        if (text == QStringView(entry.name)) {
            return entry.state;
        }
    }
    return DeviceState::Unenrolled; // the one that is sent nothing
}

bool hasEnded(DeviceState state)
{
    return state != DeviceState::Authenticated && state != DeviceState::Enrolled;
}

Result<QString> confirmationName(store::Connection& db, DeviceId device)
{
    const auto row =
        TRY(db.one("SELECT name, serial, udid FROM device WHERE id=?", {device.value}, {"device", device.value}));
    for (int column = 0; column < 2; ++column) {
        if (!row.text(column).trimmed().isEmpty()) {
            return row.text(column);
        }
    }
    return row.text(2);
}

Result<bool> isHeld(store::Connection& db, DeviceId device)
{
    const auto row = TRY(db.first("SELECT approval FROM device WHERE id=?", {device.value}));
    return row && !row->text(0).isEmpty();
}

Result<> runGuarded(store::Transaction& tx, const QString& what, DeviceId device, const std::function<Result<>()>& hook)
{
    const auto outcome = tx.attempt(hook);
    if (outcome) {
        return {};
    }
    qCWarning(logMdm, "%s for device %lld failed: %s", qUtf8Printable(what), static_cast<long long>(device.value),
              qUtf8Printable(outcome.error().what));
    return audit::append(tx, {QStringLiteral("system"),
                              QStringLiteral("device.followup_failed"),
                              QStringLiteral("device"),
                              QString::number(device.value),
                              {{QStringLiteral("what"), what}, {QStringLiteral("error"), outcome.error().what}}});
}

namespace {

// A CheckOut doesn't say why. It is ours when a removal was ordered in this enrollment and reached the device.
Result<bool> wasOrdered(store::Connection& db, DeviceId device)
{
    const auto sent = TRY(db.first("SELECT 1 FROM device d JOIN channel c ON c.device_id=d.id JOIN delivery y ON "
                                   "y.channel_id=c.id AND y.generation=d.generation JOIN command m ON m.id="
                                   "y.command_id WHERE d.id=? AND d.leaving=d.generation AND m.request_type="
                                   "'RemoveProfile' AND y.state IN ('sent', 'notnow', 'acknowledged')",
                                   {device.value}));
    return sent.has_value();
}

// As in device.ended_how.
Result<QString> howItEnds(store::Connection& db, DeviceId device, DeviceState state)
{
    if (state == DeviceState::Erased) {
        return QStringLiteral("erased");
    }
    if (state == DeviceState::CheckedOut && !TRY(wasOrdered(db, device))) {
        return QStringLiteral("user");
    }
    const auto row = TRY(db.first("SELECT approval FROM device WHERE id=?", {device.value}));
    return row && row->text(0) == QLatin1String("refused") ? QStringLiteral("refused") : QStringLiteral("admin");
}

} // namespace

Result<> endEnrollment(store::Transaction& tx, const LifecycleParts& parts, DeviceId device, DeviceState state,
                       const QString& actor)
{
    const auto row = TRY(tx.one("SELECT state FROM device WHERE id=?", {device.value}, {"device", device.value}));
    if (hasEnded(deviceStateFromName(row.text(0)))) {
        return {};
    }
    // Another certificate with which the device enrolls anew goes on waiting: what ends is the enrollment before it.
    const QString how = TRY(howItEnds(tx, device, state));
    (void)TRY(tx.run("UPDATE device SET state=?, ended_at=?, ended_how=?, awaiting_configuration=0 WHERE id=?",
                     {name(state), tx.nowMs(), how, device.value}));
    (void)TRY(tx.run("UPDATE device SET next_pin=NULL, next_begins_at=NULL WHERE id=? AND (next_begins_at IS NULL OR "
                     "next_pin=pin)",
                     {device.value}));
    (void)TRY(
        tx.run("UPDATE channel SET enabled=0, push_next_at=NULL, push_tries=0 WHERE device_id=?", {device.value}));
    TRY(parts.queue.purge(tx, device, {StepKind::Left, name(state)}));
    TRY(audit::append(tx, {actor,
                           QStringLiteral("device.") + name(state),
                           QStringLiteral("device"),
                           QString::number(device.value),
                           {{QStringLiteral("how"), how}}}));
    tx.touch(store::Table::Device, device.value);
    tx.touch(store::Table::Channel, 0);
    if (!parts.hooks.deviceEnded) {
        return {};
    }
    return runGuarded(tx, QStringLiteral("deviceEnded"), device, [&] { return parts.hooks.deviceEnded(tx, device); });
}

} // namespace espalier::mdm
