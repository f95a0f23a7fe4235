#include "server/operations/device_changes.h"

#include "audit/log.h"
#include "base/confirmation.h"
#include "base/durations.h"
#include "base/typed_name.h"
#include "enroll/links.h"
#include "enroll/person_list.h"
#include "inventory/bounded.h"
#include "inventory/rounds.h"
#include "mdm/device_channel.h"
#include "mdm/lifecycle.h"
#include "mdm/queue.h"
#include "profiles/install.h"

#include <QRegularExpression>

namespace espalier::server {

namespace {

constexpr qsizetype longestValue = 255;
constexpr qsizetype longestNotes = 10'000;
constexpr qint64 mostCustomFields = 100;

Result<> setColumn(store::Transaction& tx, DeviceId device, const QString& key, const QString& value)
{
    static const QMap<QString, const char*> updates{
        {QStringLiteral("owner.name"), "UPDATE device SET owner_name = ? WHERE id = ?"},
        {QStringLiteral("owner.email"), "UPDATE device SET owner_email = ? WHERE id = ?"},
        {QStringLiteral("asset_tag"), "UPDATE device SET asset_tag = ? WHERE id = ?"},
        {QStringLiteral("notes"), "UPDATE device SET notes = ? WHERE id = ?"},
    };
    const auto found = updates.constFind(key);
    if (found == updates.constEnd()) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("there is no field \"%1\"; there are owner.name, owner.email, asset_tag, notes and "
                                   "custom.NAME")
                        .arg(key.left(60)));
    }
    const bool isNotes = key == QLatin1String("notes");
    if (value.size() > (isNotes ? longestNotes : longestValue)) {
        return fail(ErrorCode::TooLarge, QStringLiteral("%1 is too long").arg(key));
    }
    if (key == QLatin1String("owner.email") && !value.trimmed().isEmpty() &&
        !enroll::isEmailAddress(inventory::cleaned(value))) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("“%1” is no e-mail address: it is name@domain, or empty to clear it")
                        .arg(inventory::cleaned(value).left(60)));
    }
    TRY(tx.run(*found, {isNotes ? value : inventory::cleaned(value), device.value}));
    return {};
}

Result<> setCustom(store::Transaction& tx, DeviceId device, const QString& field, const QString& value)
{
    static const QRegularExpression allowed(QStringLiteral("\\A[\\p{L}\\p{N}_.\\- ]{1,64}\\z"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    if (!allowed.match(field).hasMatch()) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("the name of a field has 1 to 64 letters, digits, spaces or . _ -"));
    }
    if (value.size() > longestValue) {
        return fail(ErrorCode::TooLarge, QStringLiteral("custom.%1 is too long").arg(field));
    }
    if (value.isEmpty()) {
        TRY(tx.run("DELETE FROM custom_field WHERE device_id = ? AND key = ?", {device.value, field}));
        return {};
    }
    TRY(tx.run("INSERT INTO custom_field (device_id, key, value) VALUES (?, ?, ?) "
               "ON CONFLICT (device_id, key) DO UPDATE SET value = excluded.value",
               {device.value, field, inventory::cleaned(value)}));
    const store::Row fields =
        TRY(tx.one("SELECT COUNT(*) FROM custom_field WHERE device_id = ?", {device.value}, QStringLiteral("fields")));
    if (fields.integer(0) > mostCustomFields) {
        return fail(ErrorCode::TooLarge, QStringLiteral("a device has at most %1 fields").arg(mostCustomFields));
    }
    return {};
}

// Secrets stay: a PIN or a recovery key may be needed long after the record is gone, and the audit log knows whose they
// were. Ids of devices are never given out twice.
// What mdm and groups keep of it; inventory and profiles forget their own. Commands go when no other device has a
// delivery of them.
Result<> dropRows(store::Transaction& tx, DeviceId device)
{
    TRY(tx.run("DELETE FROM delivery_history WHERE delivery_id IN (SELECT d.id FROM delivery d JOIN channel c "
               "ON c.id = d.channel_id WHERE c.device_id = ?)",
               {device.value}));
    TRY(tx.run("DELETE FROM command WHERE id IN (SELECT d.command_id FROM delivery d JOIN channel c "
               "ON c.id = d.channel_id WHERE c.device_id = ?) AND NOT EXISTS (SELECT 1 FROM delivery o JOIN channel oc "
               "ON oc.id = o.channel_id WHERE o.command_id = command.id AND oc.device_id <> ?)",
               {device.value, device.value}));
    for (const char* sql : {
             // What failed first: each of the others would have its health look through them once more.
             "DELETE FROM delivery WHERE state IN ('error', 'format_error') AND channel_id IN (SELECT id FROM channel "
             "WHERE device_id = ?)",
             "DELETE FROM delivery WHERE channel_id IN (SELECT id FROM channel WHERE device_id = ?)",
             "DELETE FROM message WHERE device_id = ?",
             "UPDATE quarantine SET state = 'ended' WHERE device_id = ? AND state = 'waiting'",
             "DELETE FROM quarantine_message WHERE quarantine_id IN (SELECT id FROM quarantine WHERE device_id = ?)",
             "DELETE FROM group_member WHERE device_id = ?",
             "DELETE FROM custom_field WHERE device_id = ?",
             "DELETE FROM channel WHERE device_id = ?",
             "DELETE FROM device WHERE id = ?",
         }) {
        TRY(tx.run(sql, {device.value}));
    }
    // One certificate, one device, for good: what it was pinned to stays known, and it opens nothing any more.
    TRY(tx.run("UPDATE certificate SET revoked_at = ? WHERE kind = 'device' AND device_id = ? AND revoked_at IS NULL",
               {tx.nowMs(), device.value}));
    tx.touch(store::Table::Certificate, 0);
    tx.touch(store::Table::Device, device.value);
    tx.touch(store::Table::Command, 0);
    tx.touch(store::Table::Group, 0);
    return {};
}

} // namespace

Result<> setDeviceField(store::Transaction& tx, DeviceId device, const QString& key, const QString& value,
                        const Caller& caller)
{
    const auto custom = QStringLiteral("custom.");
    if (key.startsWith(custom)) {
        TRY(setCustom(tx, device, key.mid(custom.size()), value));
    } else {
        TRY(setColumn(tx, device, key, value));
    }
    tx.touch(store::Table::Device, device.value);
    // The value stays out: notes are nobody else's business, and the log is for ever.
    return audit::append(tx, {caller.name,
                              QStringLiteral("device.set"),
                              QStringLiteral("device"),
                              QString::number(device.value),
                              {{QStringLiteral("key"), key}}});
}

Result<QString> unenroll(store::Transaction& tx, mdm::Queue& queue, DeviceId device, const QString& confirm,
                         const Caller& caller)
{
    mdm::NewCommand command = TRY(mdm::enrollmentRemoval(tx));
    const auto channel = TRY(mdm::openDeviceChannel(tx, device));
    const auto enrolled = TRY(tx.first("SELECT 1 FROM device WHERE id = ? AND state = 'enrolled'", {device.value}));
    if (!channel || !enrolled) {
        return fail(ErrorCode::Conflict, QStringLiteral("the device is not enrolled"));
    }
    command.channels = {*channel};
    command.createdBy = caller.name;
    command.confirmation = {mdm::ConfirmationOf::Device, confirm};
    return TRY(queue.add(tx, command)).uuid;
}

Result<> checkMayGo(store::Connection& db, qint64 nowMs, DeviceId device, const QString& confirm)
{
    const store::Row row =
        TRY(db.one("SELECT state, last_seen FROM device WHERE id = ?", {device.value}, {"device", device.value}));
    const mdm::DeviceState state = mdm::deviceStateFromName(row.text(0));
    // Who authenticated but never finished has no enrollment that could end.
    const bool isStranded = state == mdm::DeviceState::Authenticated && row.integer(1) < nowMs - dayMs;
    if (!mdm::hasEnded(state) && !isStranded) {
        return fail(ErrorCode::Conflict, QStringLiteral("the device is still enrolled; unenroll it first"));
    }
    const QString called = TRY(mdm::confirmationName(db, device));
    if (!isTypedName(confirm, called)) {
        return notConfirmed(QStringLiteral("not confirmed with the name of the device"), called);
    }
    return {};
}

Result<> forgetDevice(store::Transaction& tx, inventory::Rounds& rounds, profiles::Installer& installer,
                      DeviceId device, const Caller& caller)
{
    TRY(installer.forget(tx, device));
    TRY(rounds.forget(tx, device));
    TRY(enroll::revokeLinksOf(tx, device, caller.name));
    return dropRows(tx, device);
}

Result<> deleteDevice(store::Transaction& tx, inventory::Rounds& rounds, profiles::Installer& installer,
                      DeviceId device, const QString& confirm, const Caller& caller)
{
    const store::Row row =
        TRY(tx.one("SELECT name, serial, udid FROM device WHERE id = ?", {device.value}, {"device", device.value}));
    TRY(checkMayGo(tx, tx.nowMs(), device, confirm));
    TRY(forgetDevice(tx, rounds, installer, device, caller));
    return audit::append(tx, {caller.name,
                              QStringLiteral("device.deleted"),
                              QStringLiteral("device"),
                              QString::number(device.value),
                              {{QStringLiteral("name"), row.text(0)},
                               {QStringLiteral("serial"), row.text(1)},
                               {QStringLiteral("udid"), row.text(2)}}});
}

} // namespace espalier::server
