#include "inventory/versions.h"

#include "inventory/version_key.h"

namespace espalier::inventory {

Result<> keepOsKey(store::Transaction& tx, DeviceId device)
{
    const store::Row row = TRY(tx.one("SELECT os FROM device WHERE id = ?", {device.value}, {"device", device.value}));
    TRY(tx.run("UPDATE device SET os_key = ? WHERE id = ?", {versionKey(row.text(0)), device.value}));
    return {};
}

Result<qint64> appTitle(store::Transaction& tx, const QString& bundleId, const QString& name, const QString& version)
{
    const auto known = TRY(tx.first("SELECT id FROM app_title WHERE bundle_id = ? AND name = ? AND version = ?",
                                    {bundleId, name, version}));
    return known ? Result<qint64>(known->integer(0))
                 : tx.insert("INSERT INTO app_title (bundle_id, name, version, version_key) VALUES (?, ?, ?, ?)",
                             {bundleId, name, version, versionKey(version)});
}

Result<> keepMissingKeys(store::Transaction& tx)
{
    for (const store::Row& row : TRY(tx.all("SELECT DISTINCT os FROM device WHERE os_key = '' AND os <> ''"))) {
        TRY(tx.run("UPDATE device SET os_key = ? WHERE os = ? AND os_key = ''",
                   {versionKey(row.text(0)), row.text(0)}));
    }
    for (const store::Row& row :
         TRY(tx.all("SELECT id, version FROM app_title WHERE version_key = '' AND version <> ''"))) {
        TRY(tx.run("UPDATE app_title SET version_key = ? WHERE id = ?", {versionKey(row.text(1)), row.integer(0)}));
    }
    return {};
}

Result<> forgetUnusedTitles(store::Transaction& tx)
{
    TRY(tx.run("DELETE FROM app_title WHERE NOT EXISTS (SELECT 1 FROM app a WHERE a.title_id = app_title.id)"));
    return {};
}

} // namespace espalier::inventory
