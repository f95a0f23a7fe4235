#include "server/operations/device_rows.h"

#include "inventory/health.h"
#include "inventory/query/parser.h"
#include "inventory/query/search.h"
#include "server/identity_ends.h"
#include "server/operations/device_leaving.h"
#include "server/operations/device_merging.h"
#include "server/operations/named_things.h"
#include "server/operations/renewal_operation.h"
#include "store/settings.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace espalier::server {

namespace {

constexpr int mostRows = 5'000; // what a list to choose from asks for at once
constexpr int mostWords = 8;

// ---- one page of rows ----

QJsonValue numberOrNull(const store::Row& row, int column)
{
    return row.isNull(column) ? QJsonValue() : QJsonValue(row.integer(column));
}

QJsonValue boolOrNull(const store::Row& row, int column)
{
    return row.isNull(column) ? QJsonValue() : QJsonValue(row.boolean(column));
}

const auto columns = QStringLiteral(
    "SELECT d.id, d.udid, d.serial, d.name, d.model, d.product, d.platform, d.os, d.os_build, d.state, d.supervised, "
    "d.last_seen, d.enrolled_at, d.inventory_at, d.owner_name, d.owner_email, d.asset_tag, d.notes, d.storage_bytes, "
    "d.storage_free_bytes, d.battery_percent, d.encrypted, d.passcode_present, d.passcode_compliant, d.firewall, "
    "d.imei, d.wifi_mac, l.name, c.push_result, c.push_at, c.push_next_at, c.push_dead, "
    "%2, "
    "(SELECT COUNT(*) FROM delivery w JOIN channel wc ON wc.id = w.channel_id WHERE wc.device_id = d.id "
    "AND w.state IN ('queued', 'sent', 'notnow') AND NOT EXISTS (SELECT 1 FROM command wm WHERE wm.id = w.command_id "
    "AND wm.expires_at <= ?)), "
    // From the device on: the database would go through all failed ones of the fleet for each row.
    "(SELECT COUNT(*) FROM channel fc CROSS JOIN delivery f ON f.channel_id = fc.id "
    "AND f.generation <> 0 AND f.state IN ('error', 'format_error') CROSS JOIN command fm ON fm.id = f.command_id WHERE "
    "fc.device_id = d.id "
    "AND NOT EXISTS (SELECT 1 FROM delivery s JOIN command sm ON sm.id = s.command_id "
    "WHERE s.channel_id = f.channel_id AND s.state = 'acknowledged' AND s.id > f.id "
    "AND sm.request_type = fm.request_type)), d.approval, d.access_rights, d.ended_how, d.ended_at, "
    "COALESCE((SELECT hp.state FROM compliance_device hp WHERE hp.device_id = d.id), '') "
    "FROM device d LEFT JOIN link l ON l.id = d.link_id "
    "LEFT JOIN channel c ON c.device_id = d.id AND c.user_id = '' WHERE d.id IN (%1)");

std::optional<qint64> numberIfKnown(const store::Row& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

std::optional<bool> boolIfKnown(const store::Row& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.boolean(column));
}

QJsonValue healthJson(const store::Row& row, qint64 nowMs)
{
    const std::optional<inventory::Health> health =
        inventory::healthOf({.isEnrolled = row.text(9) == QLatin1String("enrolled"),
                             .platform = row.text(6),
                             .lastSeen = row.integer(11),
                             .isPushDead = row.boolean(31),
                             .identityEnd = numberIfKnown(row, 32),
                             .encrypted = boolIfKnown(row, 21),
                             .passcodePresent = boolIfKnown(row, 22),
                             .passcodeCompliant = boolIfKnown(row, 23),
                             .storageBytes = numberIfKnown(row, 18),
                             .storageFreeBytes = numberIfKnown(row, 19),
                             .failedCommands = row.integer(34),
                             .compliance = row.text(39)},
                            nowMs);
    if (!health) {
        return {};
    }
    QJsonArray reasons;
    for (const inventory::HealthReason& reason : health->reasons) {
        reasons.append(QJsonObject{{QStringLiteral("kind"), reason.kind},
                                   {QStringLiteral("points"), reason.points},
                                   {QStringLiteral("number"), reason.number}});
    }
    return QJsonObject{{QStringLiteral("score"), health->score},
                       {QStringLiteral("level"), health->level},
                       {QStringLiteral("reasons"), reasons}};
}

QJsonObject deviceJson(const store::Row& row, const QJsonArray& groups, qint64 nowMs)
{
    return {{QStringLiteral("id"), row.integer(0)},
            {QStringLiteral("udid"), row.text(1)},
            {QStringLiteral("serial"), row.text(2)},
            {QStringLiteral("name"), row.text(3)},
            {QStringLiteral("model"), row.text(4)},
            {QStringLiteral("product"), row.text(5)},
            {QStringLiteral("platform"), row.text(6)},
            {QStringLiteral("os"), row.text(7)},
            {QStringLiteral("os_build"), row.text(8)},
            {QStringLiteral("state"), row.text(9)},
            {QStringLiteral("supervised"), boolOrNull(row, 10)},
            {QStringLiteral("last_seen"), numberOrNull(row, 11)},
            {QStringLiteral("enrolled_at"), numberOrNull(row, 12)},
            {QStringLiteral("inventory_at"), numberOrNull(row, 13)},
            {QStringLiteral("groups"), groups},
            {QStringLiteral("owner"),
             QJsonObject{{QStringLiteral("name"), row.text(14)}, {QStringLiteral("email"), row.text(15)}}},
            {QStringLiteral("asset_tag"), row.text(16)},
            {QStringLiteral("notes"), row.text(17)},
            {QStringLiteral("storage_bytes"), numberOrNull(row, 18)},
            {QStringLiteral("storage_free_bytes"), numberOrNull(row, 19)},
            {QStringLiteral("battery_percent"), numberOrNull(row, 20)},
            {QStringLiteral("encrypted"), boolOrNull(row, 21)},
            {QStringLiteral("passcode_present"), boolOrNull(row, 22)},
            {QStringLiteral("passcode_compliant"), boolOrNull(row, 23)},
            {QStringLiteral("firewall"), boolOrNull(row, 24)},
            {QStringLiteral("imei"), row.text(25)},
            {QStringLiteral("wifi_mac"), row.text(26)},
            {QStringLiteral("link"), row.text(27)},
            {QStringLiteral("push"), QJsonObject{{QStringLiteral("result"), row.text(28)},
                                                 {QStringLiteral("at"), numberOrNull(row, 29)},
                                                 {QStringLiteral("next_at"), numberOrNull(row, 30)},
                                                 {QStringLiteral("dead"), row.boolean(31)}}},
            {QStringLiteral("identity_not_after"), numberOrNull(row, 32)},
            {QStringLiteral("waiting"), row.integer(33)},
            {QStringLiteral("failed"), row.integer(34)},
            {QStringLiteral("approval"), row.text(35)},
            {QStringLiteral("access_rights"), numberOrNull(row, 36)},
            {QStringLiteral("health"), healthJson(row, nowMs)},
            {QStringLiteral("left"), leftJson({.state = row.text(9),
                                               .how = row.text(37),
                                               .endedAt = row.integer(38),
                                               .lastSeen = row.integer(11),
                                               .pushDead = row.boolean(31),
                                               .pushAt = row.integer(29)},
                                              nowMs)}};
}

// The devices in this order; what has gone meanwhile is left out.
Result<QJsonArray> page(store::Connection& db, const QList<qint64>& ids, qint64 nowMs)
{
    if (ids.isEmpty()) {
        return QJsonArray();
    }
    QStringList numbers;
    for (const qint64 id : ids) {
        numbers.append(QString::number(id));
    }
    const QString in = numbers.join(QLatin1Char(','));
    QHash<qint64, QJsonArray> groups;
    for (const store::Row& row :
         TRY(db.allDynamic(QStringLiteral("SELECT m.device_id, g.name FROM group_member m JOIN device_group g "
                                          "ON g.id = m.group_id WHERE m.device_id IN (%1) "
                                          "ORDER BY g.built_in DESC, lower(g.name)")
                               .arg(in),
                           {}))) {
        groups[row.integer(0)].append(row.text(1));
    }
    QHash<qint64, QJsonObject> found;
    for (const store::Row& row : TRY(db.allDynamic(columns.arg(in, identityEndColumn()), {nowMs}))) {
        found.insert(row.integer(0), deviceJson(row, groups.value(row.integer(0)), nowMs));
    }
    QJsonArray rows;
    for (const qint64 id : ids) {
        if (found.contains(id)) {
            rows.append(found.value(id));
        }
    }
    return rows;
}

// ---- finding ----

using inventory::query::both;
using inventory::query::Condition;
using inventory::query::SortKey;

Result<Condition> deviceFilter(store::Connection& db, const QJsonObject& arguments, qint64 nowMs)
{
    Condition where{QStringLiteral("1 = 1"), {}};
    const QString text = TRY(textArgument(arguments, "filter"));
    const QStringList words = text.left(200).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts).mid(0, mostWords);
    for (const QString& word : words) {
        where = both(where, inventory::query::containsText(word));
    }
    const auto query = TRY(inventory::query::parsed(TRY(textArgument(arguments, "query"))));
    if (query.root) {
        where = both(where, inventory::query::condition(query, nowMs));
    }
    if (isGiven(arguments, "group")) {
        const GroupId group = TRY(groupNamed(db, arguments.value(QStringLiteral("group"))));
        where = both(
            where, {QStringLiteral("EXISTS (SELECT 1 FROM group_member m WHERE m.device_id = d.id AND m.group_id = ?)"),
                    {group.value}});
    }
    const QString platform = TRY(textArgument(arguments, "platform"));
    if (!platform.isEmpty()) {
        where = both(where, {QStringLiteral("d.platform = ?"), {platform}});
    }
    const QString state = TRY(textArgument(arguments, "state"));
    if (!state.isEmpty()) {
        where = both(where, {QStringLiteral("d.state = ?"), {state}});
    }
    if (arguments[QStringLiteral("other_topic")].toBool()) {
        where = both(where, {QStringLiteral("d.state = 'enrolled' AND d.topic <> '' AND d.topic <> ?"),
                             {TRY(store::setting(db, "topic"))}});
    }
    if (isGiven(arguments, "identity_ends_by")) {
        const qint64 until =
            TRY(numberArgument(arguments, "identity_ends_by", 0, 0, std::numeric_limits<qint64>::max()));
        where = both(where, {QStringLiteral("d.state = 'enrolled' AND %1 <= ?").arg(identityEndColumn()), {until}});
    }
    return where;
}

Result<QList<SortKey>> sortKeys(const QJsonObject& arguments)
{
    const QJsonValue given = arguments.value(QLatin1String("sort"));
    QJsonArray asked = given.toArray();
    if (!given.isArray()) {
        asked = {QJsonObject{{QStringLiteral("column"), TRY(textArgument(arguments, "sort", QStringLiteral("name")))},
                             {QStringLiteral("descending"), arguments.value(QLatin1String("descending"))}}};
    }
    if (asked.size() > inventory::query::mostSortKeys) {
        return fail(ErrorCode::TooLarge,
                    QStringLiteral("at most %1 columns to sort by").arg(inventory::query::mostSortKeys));
    }
    QList<SortKey> keys;
    for (const QJsonValue& one : asked) {
        const QString name = one[QLatin1String("column")].toString();
        const auto column =
            inventory::query::columnRef(name == QLatin1String("health") ? QStringLiteral("health-score") : name);
        if (!column) {
            return fail(ErrorCode::InvalidInput,
                        QStringLiteral("devices can't be sorted: %1").arg(column.error().what));
        }
        keys.append({*column, one[QLatin1String("descending")].toBool()});
    }
    return keys;
}

// In a list it is the score, reckoned from whole rows.
bool isHealth(const QJsonValue& name)
{
    return name.toString() == QLatin1String("health");
}

using Values = QHash<qint64, QJsonObject>; // of each device each column under the name it was asked for by

Result<Values> valuesOf(store::Connection& db, const QList<qint64>& ids, const QJsonArray& names, qint64 nowMs)
{
    if (names.size() > inventory::query::mostColumns) {
        return fail(ErrorCode::TooLarge, QStringLiteral("at most %1 columns").arg(inventory::query::mostColumns));
    }
    QList<inventory::query::ColumnRef> asked;
    QStringList askedNames;
    for (const QJsonValue& name : names) {
        if (!isHealth(name)) {
            asked.append(TRY(inventory::query::columnRef(name.toString())));
            askedNames.append(name.toString());
        }
    }
    const auto found = TRY(inventory::query::values(db, ids, asked, nowMs));
    Values all;
    for (auto device = found.cbegin(); device != found.cend(); ++device) {
        QJsonObject row;
        for (qsizetype i = 0; i < askedNames.size(); ++i) {
            row.insert(askedNames[i], device->at(i));
        }
        all.insert(device.key(), row);
    }
    if (std::any_of(names.begin(), names.end(), isHealth)) {
        for (const QJsonValue& whole : TRY(page(db, ids, nowMs))) {
            const QJsonValue health = whole[QLatin1String("health")];
            all[whole[QLatin1String("id")].toInteger()].insert(
                QStringLiteral("health"), health.isNull() ? QJsonValue() : health[QLatin1String("score")]);
        }
    }
    return all;
}

Result<QJsonArray> narrowRows(store::Connection& db, const QList<qint64>& ids, const QJsonArray& names, qint64 nowMs)
{
    Values values = TRY(valuesOf(db, ids, names, nowMs));
    QJsonArray rows;
    for (const qint64 id : ids) {
        if (const auto row = values.find(id); row != values.end()) {
            row->insert(QStringLiteral("id"), id);
            rows.append(*row);
        }
    }
    return rows;
}

// Whole rows, each with `values` where columns are asked for beside it.
Result<QJsonArray> wideRows(store::Connection& db, const QList<qint64>& ids, const QJsonArray& with, qint64 nowMs)
{
    const QJsonArray rows = TRY(page(db, ids, nowMs));
    if (with.isEmpty()) {
        return rows;
    }
    const Values values = TRY(valuesOf(db, ids, with, nowMs));
    QJsonArray filled;
    for (const QJsonValue& each : rows) {
        QJsonObject row = each.toObject();
        row.insert(QStringLiteral("values"), values.value(row.value(QLatin1String("id")).toInteger()));
        filled.append(row);
    }
    return filled;
}

} // namespace

Result<QJsonObject> deviceList(store::Connection& db, const QJsonObject& arguments, qint64 nowMs)
{
    const Condition where = TRY(deviceFilter(db, arguments, nowMs));
    inventory::query::PageOf wanted;
    wanted.sort = TRY(sortKeys(arguments));
    wanted.nowMs = nowMs;
    wanted.most = TRY(numberArgument(arguments, "most", 500, 1, mostRows));
    wanted.after = TRY(numberArgument(arguments, "after", 0, 0, std::numeric_limits<qint64>::max()));
    QJsonObject answer;
    QList<qint64> ids;
    if (arguments.value(QLatin1String("count")).toBool(true)) {
        const qint64 total = TRY(inventory::query::count(db, {QStringLiteral("1 = 1"), {}}));
        const bool isEverything = where.text == QLatin1String("1 = 1");
        const auto found = isEverything
                               ? inventory::query::Counted{total, TRY(inventory::query::findDevices(db, where, wanted))}
                               : TRY(inventory::query::findAndCount(db, where, wanted));
        answer.insert(QStringLiteral("total"), total);
        answer.insert(QStringLiteral("matching"), found.matching);
        ids = found.ids;
    } else {
        ids = TRY(inventory::query::findDevices(db, where, wanted));
    }
    const QJsonArray narrow = arguments.value(QLatin1String("columns")).toArray();
    answer.insert(QStringLiteral("rows"),
                  narrow.isEmpty() ? TRY(wideRows(db, ids, arguments.value(QLatin1String("with")).toArray(), nowMs))
                                   : TRY(narrowRows(db, ids, narrow, nowMs)));
    return answer;
}

Result<QJsonObject> deviceWhole(store::Connection& db, DeviceId device, qint64 nowMs, const QJsonArray& with)
{
    const QJsonArray rows = TRY(wideRows(db, {device.value}, with, nowMs));
    if (rows.isEmpty()) {
        return fail(ErrorCode::NotFound, QStringLiteral("there is no device %1").arg(device.value));
    }
    QJsonObject whole = rows.first().toObject();
    QJsonArray users;
    for (const store::Row& row :
         TRY(db.all("SELECT user_id, user_short_name, user_long_name, last_seen, push_result, push_at, push_next_at, "
                    "push_dead, enabled FROM channel WHERE device_id = ? AND user_id <> '' ORDER BY id",
                    {device.value}))) {
        users.append(QJsonObject{{QStringLiteral("user_id"), row.text(0)},
                                 {QStringLiteral("short_name"), row.text(1)},
                                 {QStringLiteral("long_name"), row.text(2)},
                                 {QStringLiteral("last_seen"), numberOrNull(row, 3)},
                                 {QStringLiteral("push"), QJsonObject{{QStringLiteral("result"), row.text(4)},
                                                                      {QStringLiteral("at"), numberOrNull(row, 5)},
                                                                      {QStringLiteral("next_at"), numberOrNull(row, 6)},
                                                                      {QStringLiteral("dead"), row.boolean(7)}}},
                                 {QStringLiteral("enabled"), row.boolean(8)}});
    }
    whole.insert(QStringLiteral("users"), users);
    QJsonObject custom;
    for (const store::Row& row :
         TRY(db.all("SELECT key, value FROM custom_field WHERE device_id = ? ORDER BY key", {device.value}))) {
        custom.insert(row.text(0), row.text(1));
    }
    whole.insert(QStringLiteral("custom"), custom);
    whole.insert(QStringLiteral("renewal"), TRY(renewalJson(db, device)));
    whole.insert(QStringLiteral("left"), TRY(leftWhole(db, device, whole.value(QLatin1String("left")))));
    whole.insert(QStringLiteral("merged"), TRY(mergedJson(db, device)));
    return whole;
}

} // namespace espalier::server
