#include "server/operations/device_details.h"

#include "crypto/sealer.h"
#include "inventory/facts.h"
#include "mdm/messages.h"
#include "server/operations/install_status.h"
#include "store/settings.h"

#include <QJsonDocument>

#include <algorithm>

namespace espalier::server {

Result<QJsonArray> deviceApps(store::Connection& db, DeviceId device)
{
    QJsonArray rows;
    for (const store::Row& row : TRY(db.all("SELECT name, bundle_id, version, short_version, size FROM app "
                                            "WHERE device_id = ? ORDER BY lower(name), bundle_id, position",
                                            {device.value}))) {
        rows.append(QJsonObject{{QStringLiteral("name"), row.text(0)},
                                {QStringLiteral("bundle_id"), row.text(1)},
                                {QStringLiteral("version"), row.text(2)},
                                {QStringLiteral("short_version"), row.text(3)},
                                {QStringLiteral("size"), row.isNull(4) ? QJsonValue() : QJsonValue(row.integer(4))},
                                // InstalledApplicationList doesn't say; ManagedApplicationList would.
                                {QStringLiteral("managed"), QJsonValue()}});
    }
    return rows;
}

Result<QJsonObject> deviceProfiles(store::Connection& db, DeviceId device)
{
    QJsonArray assigned;
    for (const profiles::InstallStatus& one : TRY(profiles::statusOfDevice(db, device))) {
        QJsonObject row = installStatus(one);
        row.insert(QStringLiteral("profile"), one.profile.value);
        row.insert(QStringLiteral("name"), one.profileName);
        row.insert(QStringLiteral("identifier"), one.identifier);
        assigned.append(row);
    }
    const QString enrollment = TRY(store::setting(db, "enrollment_identifier"));
    QJsonArray reported;
    for (const store::Row& row :
         TRY(db.all("SELECT r.identifier, r.uuid, r.display_name, r.organization, r.managed, r.encrypted, "
                    "r.payload_count, c.user_id, p.id, (SELECT MAX(v.number) FROM profile_version v "
                    "WHERE v.profile_id = p.id AND v.payload_uuid = r.uuid) FROM reported_profile r "
                    "JOIN channel c ON c.id = r.channel_id LEFT JOIN profile p ON p.identifier = r.identifier "
                    "WHERE r.device_id = ? ORDER BY c.id, lower(r.display_name), r.position",
                    {device.value}))) {
        reported.append(
            QJsonObject{{QStringLiteral("identifier"), row.text(0)},
                        {QStringLiteral("uuid"), row.text(1)},
                        {QStringLiteral("display_name"), row.text(2)},
                        {QStringLiteral("organization"), row.text(3)},
                        {QStringLiteral("managed"), row.isNull(4) ? QJsonValue() : QJsonValue(row.boolean(4))},
                        {QStringLiteral("enrollment"), !enrollment.isEmpty() && row.text(0) == enrollment},
                        {QStringLiteral("encrypted"), row.boolean(5)},
                        {QStringLiteral("payload_count"), row.integer(6)},
                        {QStringLiteral("profile"), row.isNull(8) ? QJsonValue() : QJsonValue(row.integer(8))},
                        {QStringLiteral("version"), row.isNull(9) ? QJsonValue() : QJsonValue(row.integer(9))},
                        {QStringLiteral("channel"), row.text(7).isEmpty() ? QStringLiteral("device") : row.text(7)}});
    }
    const std::optional<qint64> at = TRY(inventory::answeredAt(db, device, QStringLiteral("ProfileList")));
    return QJsonObject{{QStringLiteral("assigned"), assigned},
                       {QStringLiteral("reported"), reported},
                       {QStringLiteral("reported_at"), at ? QJsonValue(*at) : QJsonValue()}};
}

Result<QJsonArray> deviceCertificates(store::Connection& db, DeviceId device)
{
    QJsonArray rows;
    for (const store::Row& row :
         TRY(db.all("SELECT common_name, is_identity, not_after, issuer, sha256 FROM device_certificate "
                    "WHERE device_id = ? ORDER BY is_identity DESC, lower(common_name), position",
                    {device.value}))) {
        rows.append(
            QJsonObject{{QStringLiteral("common_name"), row.text(0)},
                        {QStringLiteral("is_identity"), row.boolean(1)},
                        {QStringLiteral("not_after"), row.isNull(2) ? QJsonValue() : QJsonValue(row.integer(2))},
                        {QStringLiteral("issuer"), row.text(3)},
                        {QStringLiteral("sha256"), QString::fromLatin1(row.bytes(4).toHex())}});
    }
    return rows;
}

Result<QJsonObject> deviceFact(store::Connection& db, const crypto::Sealer& sealer, DeviceId device,
                               const QString& kind)
{
    const std::optional<inventory::Fact> fact = TRY(inventory::fact(db, sealer, device, kind));
    if (!fact) {
        return fail(ErrorCode::NotFound, QStringLiteral("the device has not answered %1 yet").arg(kind.left(60)));
    }
    return QJsonObject{{QStringLiteral("at"), fact->at},
                       {QStringLiteral("changed_at"), fact->changedAt},
                       {QStringLiteral("plist_xml"), QString::fromUtf8(fact->plistXml)}};
}

Result<QJsonArray> deviceMessages(store::Connection& db, const crypto::Sealer& sealer, DeviceId device, qint64 last)
{
    QJsonArray messages;
    for (const mdm::StoredMessage& message : TRY(mdm::messages(db, sealer, device, static_cast<int>(last)))) {
        messages.append(QJsonObject{{QStringLiteral("id"), message.id},
                                    {QStringLiteral("at"), message.at},
                                    {QStringLiteral("inbound"), message.inbound},
                                    {QStringLiteral("kind"), message.kind},
                                    {QStringLiteral("body_base64"), QString::fromLatin1(message.body.toBase64())}});
    }
    return messages;
}

Result<QJsonArray> deviceTimeline(store::Connection& db, DeviceId device, qint64 most)
{
    struct Moment {
        qint64 at = 0;
        QString kind;
        QJsonObject arguments;
    };
    QList<Moment> moments;
    for (const store::Row& row :
         TRY(db.all("SELECT at, kind, arguments, actor FROM audit WHERE subject_kind = 'device' AND subject IN "
                    "(SELECT ? UNION SELECT CAST(device_id AS TEXT) FROM merged_device WHERE into_id = ?) "
                    "ORDER BY id DESC LIMIT ?",
                    {QString::number(device.value), device.value, most}))) {
        QJsonObject arguments = QJsonDocument::fromJson(row.text(2).toUtf8()).object();
        arguments.insert(QStringLiteral("actor"), row.text(3));
        moments.append({row.integer(0), row.text(1), arguments});
    }
    for (const store::Row& row :
         TRY(db.all("SELECT h.at, h.state, h.note, m.request_type, m.uuid, m.created_by, c.user_id "
                    "FROM channel c JOIN delivery d ON d.channel_id = c.id JOIN delivery_history h "
                    "ON h.delivery_id = d.id JOIN command m ON m.id = d.command_id WHERE c.device_id = ? "
                    // What it waited for and its wake-ups have entries of their own.
                    "AND h.kind NOT IN ('held', 'released', 'awaiting-approver', 'approved', 'awaiting-admission', "
                    "'admitted', 'pushed') ORDER BY h.id DESC LIMIT ?",
                    {device.value, most}))) {
        moments.append({row.integer(0),
                        QStringLiteral("command.") + row.text(1),
                        {{QStringLiteral("note"), row.text(2)},
                         {QStringLiteral("request_type"), row.text(3)},
                         {QStringLiteral("uuid"), row.text(4)},
                         {QStringLiteral("actor"), row.text(5)},
                         {QStringLiteral("user"), row.text(6)}}});
    }
    // Of wake-ups the last one of each channel is known, with what the push service said.
    for (const store::Row& row : TRY(db.all("SELECT push_at, push_result, user_id FROM channel WHERE device_id = ? AND "
                                            "push_at > 0 AND push_result <> ''",
                                            {device.value}))) {
        moments.append({row.integer(0),
                        QStringLiteral("device.woken"),
                        {{QStringLiteral("result"), row.text(1)},
                         {QStringLiteral("user"), row.text(2)},
                         {QStringLiteral("actor"), QStringLiteral("system")}}});
    }
    std::stable_sort(moments.begin(), moments.end(), [](const Moment& a, const Moment& b) { return a.at > b.at; });
    QJsonArray rows;
    for (const Moment& moment : moments.mid(0, most)) {
        rows.append(QJsonObject{{QStringLiteral("at"), moment.at},
                                {QStringLiteral("kind"), moment.kind},
                                {QStringLiteral("text_args"), moment.arguments}});
    }
    return rows;
}

} // namespace espalier::server
