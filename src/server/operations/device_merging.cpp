#include "server/operations/device_merging.h"

#include "audit/log.h"
#include "base/error_kind.h"
#include "inventory/groups.h"
#include "inventory/history.h"
#include "profiles/install.h"

#include <QJsonObject>

namespace espalier::server {

namespace {

constexpr int mostDuplicates = 1000;

Result<QJsonArray> sharing(store::Connection& db, const char* by, const char* values, const char* devices)
{
    QJsonArray found;
    for (const store::Row& value : TRY(db.all(values, {mostDuplicates}))) {
        QJsonArray records;
        for (const store::Row& row : TRY(db.all(devices, {value.text(0)}))) {
            records.append(QJsonObject{
                {QStringLiteral("id"), row.integer(0)},
                {QStringLiteral("name"), row.text(1)},
                {QStringLiteral("udid"), row.text(2)},
                {QStringLiteral("serial"), row.text(3)},
                {QStringLiteral("imei"), row.text(4)},
                {QStringLiteral("model"), row.text(5)},
                {QStringLiteral("product"), row.text(6)},
                {QStringLiteral("os"), row.text(7)},
                {QStringLiteral("state"), row.text(8)},
                {QStringLiteral("last_seen"), row.isNull(9) ? QJsonValue() : QJsonValue(row.integer(9))},
                {QStringLiteral("enrolled_at"), row.isNull(10) ? QJsonValue() : QJsonValue(row.integer(10))},
                {QStringLiteral("owner"), row.text(11)}});
        }
        found.append(QJsonObject{{QStringLiteral("by"), QLatin1String(by)},
                                 {QStringLiteral("value"), value.text(0)},
                                 {QStringLiteral("devices"), records}});
    }
    return found;
}

// The one that lives comes first, then the one that was heard of last.
#define RECORDS                                                                                                \
    "SELECT id, name, udid, serial, imei, model, product, os, state, last_seen, enrolled_at, owner_name FROM " \
    "device WHERE "
#define IN_ORDER " ORDER BY CASE WHEN state = 'enrolled' THEN 0 ELSE 1 END, COALESCE(last_seen, 0) DESC, id DESC"

struct Pair {
    DeviceId from;
    DeviceId into;
};

Result<> checkSame(store::Connection& db, const Pair& pair)
{
    const auto same =
        TRY(db.first("SELECT 1 FROM device a JOIN device b ON b.id = ? WHERE a.id = ? AND ((a.serial <> '' AND "
                     "upper(a.serial) = upper(b.serial)) OR (a.imei <> '' AND a.imei = b.imei))",
                     {pair.into.value, pair.from.value}));
    return same ? Result<>()
                : fail(ErrorCode::Refused, QLatin1String("not-the-same"),
                       QStringLiteral("neither the serial number nor the IMEI is the same: these are two devices"));
}

Result<ChannelId> sameChannel(store::Transaction& tx, DeviceId into, const store::Row& channel)
{
    if (const auto there = TRY(
            tx.first("SELECT id FROM channel WHERE device_id = ? AND user_id = ?", {into.value, channel.text(1)}))) {
        return ChannelId{there->integer(0)};
    }
    return ChannelId{TRY(tx.insert("INSERT INTO channel (device_id, user_id, user_short_name, user_long_name) "
                                   "VALUES (?, ?, ?, ?)",
                                   {into.value, channel.text(1), channel.text(2), channel.text(3)}))};
}

// Generation 0 is nobody's: what was answered once is history, and is never sent again.
Result<> moveCommandsAndMessages(store::Transaction& tx, const Pair& pair)
{
    for (const store::Row& channel : TRY(tx.all("SELECT id, user_id, user_short_name, user_long_name FROM channel "
                                                "WHERE device_id = ? ORDER BY id",
                                                {pair.from.value}))) {
        const ChannelId there = TRY(sameChannel(tx, pair.into, channel));
        TRY(tx.run("UPDATE delivery SET channel_id = ?, generation = 0 WHERE channel_id = ? AND state NOT IN "
                   "('queued', 'sent', 'notnow') AND command_id NOT IN (SELECT command_id FROM delivery WHERE "
                   "channel_id = ?)",
                   {there.value, channel.integer(0), there.value}));
        TRY(tx.run("UPDATE message SET channel_id = ? WHERE device_id = ? AND channel_id = ?",
                   {there.value, pair.from.value, channel.integer(0)}));
    }
    TRY(tx.run("UPDATE message SET device_id = ? WHERE device_id = ?", {pair.into.value, pair.from.value}));
    return {};
}

// Only what lies before the enrollment that lives: a renewal goes by the latest.
Result<> moveEnrollments(store::Transaction& tx, const Pair& pair)
{
    TRY(tx.run("UPDATE enrollment SET device_id = ? WHERE device_id = ? AND COALESCE(token_at, authenticate_at, 0) < "
               "COALESCE((SELECT MAX(token_at) FROM enrollment WHERE device_id = ?), 0) AND "
               "COALESCE(authenticate_at, 0) < COALESCE((SELECT MAX(authenticate_at) FROM enrollment WHERE device_id = "
               "?), 0)",
               {pair.into.value, pair.from.value, pair.into.value, pair.into.value}));
    tx.touch(store::Table::Enrollment, 0);
    return {};
}

Result<> fillFields(store::Transaction& tx, const Pair& pair)
{
    const store::Row from = TRY(tx.one("SELECT owner_name, owner_email, asset_tag, notes FROM device WHERE id = ?",
                                       {pair.from.value}, QStringLiteral("device")));
    // Another owner's name never gets this one's address.
    TRY(tx.run(
        "UPDATE device SET owner_name = ?, owner_email = ? WHERE id = ? AND owner_name = '' AND owner_email = ''",
        {from.text(0), from.text(1), pair.into.value}));
    TRY(tx.run("UPDATE device SET asset_tag = ? WHERE id = ? AND asset_tag = ''", {from.text(2), pair.into.value}));
    if (!from.text(3).isEmpty()) {
        TRY(tx.run(
            "UPDATE device SET notes = CASE WHEN notes = '' THEN ? WHEN notes = ? THEN notes ELSE notes || ? END "
            "WHERE id = ?",
            {from.text(3), from.text(3), QStringLiteral("\n\n") + from.text(3), pair.into.value}));
    }
    TRY(tx.run(
        "INSERT INTO custom_field (device_id, key, value) SELECT ?, key, value FROM custom_field WHERE device_id "
        "= ? ON CONFLICT (device_id, key) DO NOTHING",
        {pair.into.value, pair.from.value}));
    return {};
}

Result<QStringList> takeGroups(store::Transaction& tx, profiles::Installer& installer, const Pair& pair,
                               TakeGroups take, const Caller& caller)
{
    QStringList left;
    for (const store::Row& row :
         TRY(tx.all("SELECT g.id, g.name FROM group_member m JOIN device_group g ON g.id = m.group_id WHERE "
                    "m.device_id = ? AND g.built_in = 0 AND NOT EXISTS (SELECT 1 FROM group_member o WHERE o.group_id "
                    "= g.id AND o.device_id = ?) ORDER BY lower(g.name)",
                    {pair.from.value, pair.into.value}))) {
        if (take == TakeGroups::No) {
            left.append(row.text(1));
            continue;
        }
        TRY(inventory::addMembers(tx, GroupId{row.integer(0)}, {pair.into}, caller.name));
    }
    if (take == TakeGroups::Yes) {
        TRY(installer.markDue(tx, {pair.into}));
    }
    return left;
}

Result<> note(store::Transaction& tx, const Pair& pair, const Caller& caller)
{
    const store::Row from =
        TRY(tx.one("SELECT udid, serial, name FROM device WHERE id = ?", {pair.from.value}, QStringLiteral("device")));
    TRY(tx.run("UPDATE merged_device SET into_id = ? WHERE into_id = ?", {pair.into.value, pair.from.value}));
    TRY(tx.run("INSERT INTO merged_device (device_id, into_id, udid, serial, name, merged_at, merged_by) VALUES "
               "(?, ?, ?, ?, ?, ?, ?)",
               {pair.from.value, pair.into.value, from.text(0), from.text(1), from.text(2), tx.nowMs(), caller.name}));
    return audit::append(tx, {caller.name,
                              QStringLiteral("device.merged"),
                              QStringLiteral("device"),
                              QString::number(pair.into.value),
                              {{QStringLiteral("from"), pair.from.value},
                               {QStringLiteral("udid"), from.text(0)},
                               {QStringLiteral("serial"), from.text(1)},
                               {QStringLiteral("name"), from.text(2)}}});
}

} // namespace

Result<QJsonArray> duplicates(store::Connection& db)
{
    QJsonArray found = TRY(sharing(db, "serial",
                                   "SELECT upper(serial) FROM device WHERE serial <> '' GROUP BY upper(serial) HAVING "
                                   "COUNT(*) > 1 ORDER BY 1 LIMIT ?",
                                   RECORDS "upper(serial) = ?" IN_ORDER));
    // Those that the serial number tells already are not told twice.
    const QJsonArray byImei =
        TRY(sharing(db, "imei",
                    "SELECT imei FROM device WHERE imei <> '' GROUP BY imei HAVING COUNT(*) > 1 AND COUNT(DISTINCT "
                    "upper(serial)) > 1 ORDER BY 1 LIMIT ?",
                    RECORDS "imei = ?" IN_ORDER));
    for (const QJsonValue& one : byImei) {
        found.append(one);
    }
    return found;
}

Result<QStringList> mergeDevice(store::Transaction& tx, inventory::Rounds& rounds, profiles::Installer& installer,
                                DeviceId from, DeviceId into, TakeGroups groups, const QString& confirm,
                                const Caller& caller)
{
    const Pair pair{from, into};
    if (from == into) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("a device can't be merged into itself"));
    }
    TRY(checkSame(tx, pair));
    TRY(checkMayGo(tx, tx.nowMs(), from, confirm));
    const QStringList left = TRY(takeGroups(tx, installer, pair, groups, caller));
    TRY(moveCommandsAndMessages(tx, pair));
    TRY(moveEnrollments(tx, pair));
    TRY(inventory::moveChanges(tx, from, into));
    TRY(fillFields(tx, pair));
    TRY(note(tx, pair, caller));
    TRY(forgetDevice(tx, rounds, installer, from, caller));
    TRY(installer.valuesChanged(tx, into));
    tx.touch(store::Table::Device, into.value);
    return left;
}

Result<QJsonArray> mergedJson(store::Connection& db, DeviceId device)
{
    QJsonArray merged;
    for (const store::Row& row : TRY(db.all(
             "SELECT udid, serial, name, merged_at FROM merged_device WHERE into_id = ? ORDER BY merged_at DESC, "
             "device_id DESC",
             {device.value}))) {
        merged.append(QJsonObject{{QStringLiteral("udid"), row.text(0)},
                                  {QStringLiteral("serial"), row.text(1)},
                                  {QStringLiteral("name"), row.text(2)},
                                  {QStringLiteral("at"), row.integer(3)}});
    }
    return merged;
}

} // namespace espalier::server
