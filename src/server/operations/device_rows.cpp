#include "server/operations/device_rows.h"

#include "server/identity_ends.h"
#include "server/operations/device_leaving.h"
#include "server/operations/device_merging.h"
#include "server/operations/named_things.h"
#include "server/operations/renewal_operation.h"
#include "store/settings.h"

#include <QHash>
#include <QJsonArray>

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
    "(SELECT COUNT(*) FROM channel fc JOIN delivery f ON f.channel_id = fc.id "
    "AND f.generation <> 0 AND f.state IN ('error', 'format_error') JOIN command fm ON fm.id = f.command_id WHERE "
    "fc.device_id = d.id "
    "AND NOT EXISTS (SELECT 1 FROM delivery s JOIN command sm ON sm.id = s.command_id "
    "WHERE s.channel_id = f.channel_id AND s.state = 'acknowledged' AND s.id > f.id "
    "AND sm.request_type = fm.request_type)), d.approval, d.access_rights, d.ended_how, d.ended_at "
    "FROM device d LEFT JOIN link l ON l.id = d.link_id "
    "LEFT JOIN channel c ON c.device_id = d.id AND c.user_id = '' WHERE d.id IN (%1)");

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

struct Filter {
    QString where = QStringLiteral("1 = 1");
    store::Binds binds;

    void add(const QString& condition, const store::Binds& values)
    {
        where += QStringLiteral(" AND (") + condition + QLatin1Char(')');
        binds += values;
    }
};

QString likePattern(const QString& word)
{
    QString escaped = word.toLower();
    escaped.replace(QLatin1Char('\\'), QStringLiteral("\\\\"))
        .replace(QLatin1Char('%'), QStringLiteral("\\%"))
        .replace(QLatin1Char('_'), QStringLiteral("\\_"));
    return QLatin1Char('%') + escaped + QLatin1Char('%');
}

Result<Filter> filterOf(store::Connection& db, const QJsonObject& arguments)
{
    Filter filter;
    const QString text = TRY(textArgument(arguments, "filter"));
    const QStringList words = text.left(200).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts).mid(0, mostWords);
    for (const QString& word : words) {
        const QString like = likePattern(word);
        filter.add(
            QStringLiteral("lower(d.name) LIKE ? ESCAPE '\\' OR lower(d.serial) LIKE ? ESCAPE '\\' "
                           "OR lower(d.udid) LIKE ? ESCAPE '\\' OR lower(d.model) LIKE ? ESCAPE '\\' "
                           "OR lower(d.owner_name) LIKE ? ESCAPE '\\' OR lower(d.owner_email) LIKE ? ESCAPE '\\' "
                           "OR EXISTS (SELECT 1 FROM group_member m JOIN device_group g ON g.id = m.group_id "
                           "WHERE m.device_id = d.id AND g.built_in = 0 AND lower(g.name) LIKE ? ESCAPE '\\')"),
            {like, like, like, like, like, like, like});
    }
    if (isGiven(arguments, "group")) {
        const GroupId group = TRY(groupNamed(db, arguments.value(QStringLiteral("group"))));
        filter.add(QStringLiteral("EXISTS (SELECT 1 FROM group_member m WHERE m.device_id = d.id AND m.group_id = ?)"),
                   {group.value});
    }
    const QString platform = TRY(textArgument(arguments, "platform"));
    if (!platform.isEmpty()) {
        filter.add(QStringLiteral("d.platform = ?"), {platform});
    }
    const QString state = TRY(textArgument(arguments, "state"));
    if (!state.isEmpty()) {
        filter.add(QStringLiteral("d.state = ?"), {state});
    }
    if (arguments[QStringLiteral("other_topic")].toBool()) {
        filter.add(QStringLiteral("d.state = 'enrolled' AND d.topic <> '' AND d.topic <> ?"),
                   {TRY(store::setting(db, "topic"))});
    }
    if (isGiven(arguments, "identity_ends_by")) {
        const qint64 until =
            TRY(numberArgument(arguments, "identity_ends_by", 0, 0, std::numeric_limits<qint64>::max()));
        filter.add(QStringLiteral("d.state = 'enrolled' AND %1 <= ?").arg(identityEndColumn()), {until});
    }
    return filter;
}

Result<QString> sortKey(const QJsonObject& arguments)
{
    static const QHash<QString, QString> keys{
        {QStringLiteral("name"), QStringLiteral("lower(d.name)")},
        {QStringLiteral("last_seen"), QStringLiteral("COALESCE(d.last_seen, 0)")},
        {QStringLiteral("os"), QStringLiteral("d.os")},
        {QStringLiteral("state"), QStringLiteral("d.state")},
        {QStringLiteral("owner"), QStringLiteral("lower(d.owner_name)")},
    };
    const QString sort = TRY(textArgument(arguments, "sort", QStringLiteral("name")));
    const auto found = keys.constFind(sort);
    if (found == keys.constEnd()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("devices can't be sorted by \"%1\"").arg(sort));
    }
    return *found;
}

Result<qint64> count(store::Connection& db, const Filter& filter)
{
    const store::Rows rows =
        TRY(db.allDynamic(QStringLiteral("SELECT COUNT(*) FROM device d WHERE %1").arg(filter.where), filter.binds));
    return rows.first().integer(0);
}

} // namespace

Result<QJsonObject> deviceList(store::Connection& db, const QJsonObject& arguments, qint64 nowMs)
{
    const Filter filter = TRY(filterOf(db, arguments));
    const QString key = TRY(sortKey(arguments));
    const bool isDescending = arguments.value(QStringLiteral("descending")).toBool();
    const qint64 most = TRY(numberArgument(arguments, "most", 500, 1, mostRows));
    const qint64 total = TRY(count(db, Filter()));
    const qint64 matching = filter.binds.isEmpty() ? total : TRY(count(db, filter));

    Filter rest = filter;
    const qint64 after = TRY(numberArgument(arguments, "after", 0, 0, std::numeric_limits<qint64>::max()));
    if (after > 0) {
        const store::Rows last =
            TRY(db.allDynamic(QStringLiteral("SELECT %1 FROM device d WHERE d.id = ?").arg(key), {after}));
        if (last.isEmpty()) {
            return fail(ErrorCode::NotFound, QStringLiteral("there is no device %1 to go on after").arg(after));
        }
        const QVariant value = key.contains(QLatin1String("last_seen")) ? QVariant(last.first().integer(0))
                                                                        : QVariant(last.first().text(0));
        rest.add(QStringLiteral("%1 %2 ? OR (%1 = ? AND d.id %2 ?)")
                     .arg(key, isDescending ? QStringLiteral("<") : QStringLiteral(">")),
                 {value, value, after});
    }
    QList<qint64> ids;
    for (const store::Row& row :
         TRY(db.allDynamic(QStringLiteral("SELECT d.id FROM device d WHERE %1 ORDER BY %2 %3, d.id %3 LIMIT %4")
                               .arg(rest.where, key, isDescending ? QStringLiteral("DESC") : QStringLiteral("ASC"))
                               .arg(most),
                           rest.binds))) {
        ids.append(row.integer(0));
    }
    const QJsonArray rows = TRY(page(db, ids, nowMs));
    return QJsonObject{
        {QStringLiteral("total"), total}, {QStringLiteral("matching"), matching}, {QStringLiteral("rows"), rows}};
}

Result<QJsonObject> deviceWhole(store::Connection& db, DeviceId device, qint64 nowMs)
{
    const QJsonArray rows = TRY(page(db, {device.value}, nowMs));
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
