#include "profiles/install_rows.h"

namespace espalier::profiles {

Result<Standings> standings(store::Connection& db, const Reachable& target)
{
    Standings all;
    for (const store::Row& row :
         TRY(db.all("SELECT profile_id, channel_id, state, version_id, installed_version, uuid, sent_values, "
                    "missing_values FROM profile_install "
                    "WHERE device_id = ? AND generation = ?",
                    {target.device.value, target.generation}))) {
        Standing standing;
        standing.state = stateNamed(row.text(2));
        standing.asked = VersionId{row.integer(3)};
        if (!row.isNull(4)) {
            standing.installed = VersionId{row.integer(4)};
        }
        standing.uuid = row.text(5);
        standing.values = row.bytes(6);
        standing.missing = row.text(7).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        all.insert({ProfileId{row.integer(0)}, ChannelId{row.integer(1)}}, standing);
    }
    return all;
}

Result<> setStanding(store::Transaction& tx, const Reachable& target, const Spot& spot, const Standing& standing,
                     const QString& error)
{
    const QVariant installed = standing.installed ? QVariant(qlonglong(standing.installed->value)) : QVariant();
    TRY(tx.run("INSERT INTO profile_install (profile_id, channel_id, device_id, generation, version_id, "
               "installed_version, state, at, error, missing, uuid, sent_values, missing_values) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?) "
               "ON CONFLICT (profile_id, channel_id) DO UPDATE SET device_id = excluded.device_id, "
               "generation = excluded.generation, version_id = excluded.version_id, "
               "installed_version = excluded.installed_version, state = excluded.state, at = excluded.at, "
               "error = excluded.error, missing = 0, uuid = excluded.uuid, "
               "sent_values = excluded.sent_values, missing_values = excluded.missing_values",
               {spot.profile.value, spot.channel.value, target.device.value, target.generation, standing.asked.value,
                installed, name(standing.state), tx.nowMs(), error, standing.uuid, standing.values,
                standing.missing.join(QLatin1Char('\n'))}));
    tx.touch(store::Table::Profile, spot.profile.value);
    tx.touch(store::Table::Device, target.device.value);
    return {};
}

} // namespace espalier::profiles
