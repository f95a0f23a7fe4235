#include "profiles/status.h"

#include "mdm/channel_user.h"
#include "profiles/standing.h"

namespace espalier::profiles {

namespace {

constexpr const char* statusRows =
    "SELECT p.id, p.name, p.identifier, v.number, i.device_id, d.name, ch.user_id, i.state, i.at, "
    "i.error, i.missing, dl.state, i.missing_values, pc.sha256, iv.number, iv.payload_uuid, "
    "CASE WHEN ch.user_id = '' THEN f.at END, r.uuid, "
    "(SELECT MAX(n.number) FROM profile_version n WHERE n.profile_id = i.profile_id "
    "AND n.payload_uuid = r.uuid), " ESPALIER_CHANNEL_USER_NAME
    " FROM profile_install i JOIN profile p ON p.id = i.profile_id "
    "JOIN device d ON d.id = i.device_id AND d.generation = i.generation "
    "JOIN channel ch ON ch.id = i.channel_id LEFT JOIN profile_version v ON v.id = i.version_id "
    "LEFT JOIN profile_version iv ON iv.id = i.installed_version "
    "LEFT JOIN profile_command pc ON pc.uuid = i.uuid "
    "LEFT JOIN fact f ON f.device_id = i.device_id AND f.kind = 'ProfileList' "
    "LEFT JOIN reported_profile r ON r.channel_id = i.channel_id AND r.identifier = p.identifier "
    "AND NOT EXISTS (SELECT 1 FROM reported_profile o WHERE o.channel_id = r.channel_id "
    "AND o.identifier = r.identifier AND o.position < r.position) "
    "LEFT JOIN command c ON c.uuid = i.uuid "
    "LEFT JOIN delivery dl ON dl.command_id = c.id AND dl.channel_id = i.channel_id ";

// state: profile_install.state, delivery: the state of its command's delivery.
void describe(InstallStatus& status, State state, const QString& delivery)
{
    const bool isStopped = delivery == QLatin1String("cancelled") || delivery == QLatin1String("expired") ||
                           delivery == QLatin1String("unconfirmed");
    switch (state) {
    case State::Pending:
        if (isStopped) {
            status.state = QStringLiteral("failed");
            status.error = QStringLiteral("the command was %1").arg(delivery);
        } else {
            status.state = delivery == QLatin1String("sent") ? QStringLiteral("sent") : QStringLiteral("pending");
        }
        break;
    case State::Blocked:
        status.state = QStringLiteral("blocked");
        status.error = QStringLiteral("no value for %1").arg(status.missingValues.join(QStringLiteral(", ")));
        break;
    case State::Installed:
        status.state = QStringLiteral("installed");
        if (status.missing) {
            status.error = QStringLiteral("the device does not list it any more");
        }
        break;
    case State::Failed:
    case State::RemoveFailed:
        status.state = QStringLiteral("failed");
        break;
    case State::Removing:
        status.state = isStopped ? QStringLiteral("failed") : QStringLiteral("removing");
        if (isStopped) {
            status.error = QStringLiteral("the command was %1").arg(delivery);
        }
        break;
    case State::Removed:
        status.state = QStringLiteral("removed");
        break;
    }
}

// What the device listed counts when it did so after the last answer to a command of ours.
std::optional<qint64> versionThere(const store::Row& row)
{
    const bool isListed = row.integer(16) >= row.integer(8); // ProfileList tells of the device channel only
    if (isListed && row.boolean(10)) {
        return std::nullopt;
    }
    const QString listed = row.text(17);
    if (isListed && !listed.isEmpty() && listed != row.text(15)) {
        return row.isNull(18) ? std::nullopt : std::optional(row.integer(18));
    }
    return row.isNull(14) ? std::nullopt : std::optional(row.integer(14));
}

Result<QList<InstallStatus>> statuses(const store::Rows& rows)
{
    QList<InstallStatus> all;
    for (const store::Row& row : rows) {
        InstallStatus status;
        status.profile = ProfileId{row.integer(0)};
        status.profileName = row.text(1);
        status.identifier = row.text(2);
        status.version = row.integer(3);
        status.device = DeviceId{row.integer(4)};
        status.deviceName = row.text(5);
        status.userId = row.text(6);
        status.userName = row.text(19);
        status.at = row.integer(8);
        status.error = row.text(9);
        status.missing = row.boolean(10);
        status.missingValues = row.text(12).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        status.sentSha256 = row.bytes(13);
        status.has = versionThere(row);
        describe(status, stateNamed(row.text(7)), row.text(11));
        all.append(status);
    }
    return all;
}

} // namespace

Result<QList<InstallStatus>> statusOfDevice(store::Connection& db, DeviceId device)
{
    static const QByteArray ofDevice =
        statusRows + QByteArray("WHERE i.device_id = ? ORDER BY lower(p.name), p.id, i.channel_id");
    return statuses(TRY(db.all(ofDevice.constData(), {device.value})));
}

Result<QList<InstallStatus>> statusOfProfile(store::Connection& db, ProfileId profile)
{
    static const QByteArray ofProfile =
        statusRows + QByteArray("WHERE i.profile_id = ? ORDER BY lower(d.name), d.id, i.channel_id");
    return statuses(TRY(db.all(ofProfile.constData(), {profile.value})));
}

Result<Progress> progress(store::Connection& db, ProfileId profile)
{
    Progress counts;
    counts.targets = TRY(db.one("SELECT COUNT(*) FROM device d WHERE d.state = 'enrolled' AND d.id IN ("
                                "SELECT device_id FROM profile_assignment WHERE profile_id = ? AND device_id > 0 "
                                "UNION SELECT m.device_id FROM profile_assignment a JOIN group_member m "
                                "ON m.group_id = a.group_id WHERE a.profile_id = ?)",
                                {profile.value, profile.value}, QStringLiteral("targets")))
                         .integer(0);
    // Per device the worst of its channels: 4 failed, 3 blocked, 2 under way, 1 installed, 0 removed.
    for (const store::Row& row :
         TRY(db.all("SELECT worst, COUNT(*) FROM (SELECT i.device_id, MAX(CASE "
                    "WHEN i.state IN ('failed', 'remove_failed') THEN 4 WHEN i.state = 'blocked' THEN 3 "
                    "WHEN i.state IN ('pending', 'removing') THEN 2 "
                    "WHEN i.state = 'installed' THEN 1 ELSE 0 END) AS worst FROM profile_install i "
                    "JOIN device d ON d.id = i.device_id AND d.generation = i.generation AND d.state = 'enrolled' "
                    "WHERE i.profile_id = ? GROUP BY i.device_id) AS per_device GROUP BY worst",
                    {profile.value}))) {
        const qint64 devices = row.integer(1);
        switch (row.integer(0)) {
        case 4:
            counts.failed = devices;
            break;
        case 3:
            counts.blocked = devices;
            break;
        case 2:
            counts.pending = devices;
            break;
        case 1:
            counts.installed = devices;
            break;
        default:
            break;
        }
    }
    return counts;
}

} // namespace espalier::profiles
