#include "server/operations/device_leaving.h"

#include <QJsonArray>

namespace espalier::server {

namespace {

QJsonObject left(const QString& how, qint64 at)
{
    return {{QStringLiteral("how"), how}, {QStringLiteral("at"), at == 0 ? QJsonValue() : QJsonValue(at)}};
}

// Apple: with the enrollment profile go the profiles and the settings that came through it.
Result<QJsonArray> managedProfiles(store::Connection& db, DeviceId device)
{
    QJsonArray names;
    for (const store::Row& row :
         TRY(db.all("SELECT display_name, identifier FROM reported_profile WHERE device_id = ? AND managed = 1 "
                    "ORDER BY lower(display_name), position",
                    {device.value}))) {
        names.append(row.text(0).isEmpty() ? row.text(1) : row.text(0));
    }
    return names;
}

// Places are device/ID/GENERATION/KIND and device/ID/pin/UUID, and the vault has what came into it. Also of records
// that were merged into this one.
Result<QJsonArray> keptSecrets(store::Connection& db, DeviceId device)
{
    QStringList kinds;
    for (const store::Row& row :
         TRY(db.all("SELECT s.place FROM secret s JOIN (SELECT ? AS id UNION SELECT device_id FROM merged_device WHERE "
                    "into_id = ?) d ON s.place LIKE 'device/' || d.id || '/%' ORDER BY s.place",
                    {device.value, device.value}))) {
        const QStringList parts = row.text(0).split(u'/');
        kinds.append(parts.value(2) == QLatin1String("pin") ? parts.value(2) : parts.value(3));
    }
    for (const store::Row& row :
         TRY(db.all("SELECT DISTINCT kind FROM vault_secret WHERE device_id = ? OR device_id IN (SELECT device_id FROM "
                    "merged_device WHERE into_id = ?) ORDER BY kind",
                    {device.value, device.value}))) {
        kinds.append(row.text(0));
    }
    kinds.removeAll(QString());
    kinds.removeDuplicates();
    return QJsonArray::fromStringList(kinds);
}

Result<qint64> calledOff(store::Connection& db, DeviceId device)
{
    return TRY(db.one("SELECT COUNT(*) FROM delivery y JOIN channel c ON c.id = y.channel_id JOIN device d ON d.id = "
                      "c.device_id WHERE d.id = ? AND y.generation = d.generation AND y.state IN ('cancelled', "
                      "'unconfirmed') AND y.state_at >= d.ended_at",
                      {device.value}, QStringLiteral("commands")))
        .integer(0);
}

} // namespace

QJsonValue leftJson(const Leaving& leaving, qint64 nowMs)
{
    const bool isThere = leaving.state == QLatin1String("enrolled");
    if (!isThere && leaving.state != QLatin1String("authenticated")) {
        return left(leaving.how.isEmpty() ? QStringLiteral("ended") : leaving.how, leaving.endedAt);
    }
    if (isThere && leaving.pushDead && leaving.lastSeen <= leaving.pushAt) { // it has not called since
        return left(QStringLiteral("unregistered"), leaving.pushAt);
    }
    if (isThere && leaving.lastSeen != 0 && leaving.lastSeen < nowMs - silentMs) {
        return left(QStringLiteral("silent"), leaving.lastSeen);
    }
    return QJsonValue::Null;
}

Result<QJsonValue> leftWhole(store::Connection& db, DeviceId device, const QJsonValue& how)
{
    if (!how.isObject()) {
        return how;
    }
    QJsonObject whole = how.toObject();
    const QString word = whole.value(QLatin1String("how")).toString();
    const bool isSilent = word == QLatin1String("silent");
    const bool hasEnded = !isSilent && word != QLatin1String("unregistered");
    QJsonObject lost;
    if (!isSilent) { // who is silent may have everything yet
        lost.insert(QStringLiteral("profiles"), TRY(managedProfiles(db, device)));
    }
    if (hasEnded) {
        lost.insert(QStringLiteral("commands"), TRY(calledOff(db, device)));
    }
    whole.insert(QStringLiteral("lost"), lost);
    whole.insert(QStringLiteral("kept"), TRY(keptSecrets(db, device)));
    return whole;
}

} // namespace espalier::server
