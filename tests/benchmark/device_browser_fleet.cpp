#include "tests/benchmark/device_browser_fleet.h"

#include "inventory/versions.h"

#include <QFile>

#include <algorithm>

namespace espalier::benchmark {

namespace {

constexpr int titles = 2'000;
constexpr int perWrite = 5'000;

// Texts and numbers spread by small multipliers, so that every run has the same fleet.
constexpr const char* devicesSql =
    "WITH RECURSIVE n(i) AS (SELECT ? UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
    "INSERT INTO device (id, udid, state, serial, name, model, product, platform, os, os_build, supervised, "
    "enrolled_at, "
    "last_seen, storage_bytes, storage_free_bytes, battery_percent, encrypted, passcode_present, firewall, owner_name, "
    "owner_email, asset_tag, inventory_at, created_at) SELECT i, 'UDID-' || i || '-0123456789abcdef01234567', "
    "CASE WHEN i % 20 = 0 THEN 'unenrolled' ELSE 'enrolled' END, 'SER' || (i * 7919 % 1000003), "
    "'Device ' || (i * 104729 % 1000003), CASE i % 4 WHEN 0 THEN 'MacBook Pro' WHEN 1 THEN 'iPad Air' ELSE 'iPhone' "
    "END, "
    "CASE i % 4 WHEN 0 THEN 'Mac14,' WHEN 1 THEN 'iPad13,' ELSE 'iPhone15,' END || (i % 5), "
    "CASE i % 4 WHEN 0 THEN 'mac' WHEN 1 THEN 'ipad' ELSE 'iphone' END, (15 + i * 31 % 4) || '.' || (i * 17 % 8), "
    "'21A' || (i % 400), i % 2, ? - i, ? - (i * 7907 % 40) * 86400000, 128000000000, (i * 6151 % 128) * 1000000000, "
    "i % 101, i % 3 > 0, i % 5 > 0, i % 4 > 0, 'Person ' || (i % 40000), 'person' || (i % 40000) || '@example.com', "
    "'A' || i, 1, 1 FROM n";
constexpr const char* titlesSql =
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
    "INSERT INTO app_title (id, bundle_id, name, version) SELECT i, 'com.vendor' || (i / 4) || '.app', "
    "CASE WHEN i / 4 = 10 THEN 'Zoom' ELSE 'App ' || (i / 4) END, (5 + i % 4) || '.' || (i % 3) FROM n";
constexpr const char* appsSql =
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
    "INSERT INTO app (device_id, position, bundle_id, name, version, short_version, size, title_id) "
    "SELECT d.id, n.i, t.bundle_id, t.name, t.version, t.version, 1000000, t.id FROM device d JOIN n ON 1 = 1 "
    "JOIN app_title t ON t.id = 1 + (d.id * 31 + n.i * 41) % ? WHERE d.id BETWEEN ? AND ?";

// What health hangs on: identities that end, wake-ups, commands of which some failed, policies.
constexpr const char* certificatesSql =
    "INSERT INTO certificate (id, serial, kind, subject, not_before, not_after, der, public_key_sha256, sha256, "
    "device_id, created_at) SELECT id, 'S' || id, 'device', 'D', 0, ? + ((id * 37) % 400 - 5) * 86400000, "
    "zeroblob(900), zeroblob(32), CAST('x' || id AS BLOB), id, 0 FROM device WHERE id BETWEEN ? AND ?";
constexpr const char* commandsSql =
    "INSERT INTO command (id, uuid, request_type, body, created_at, created_by) SELECT id, 'C' || id, "
    "'DeviceInformation', x'00', 0, 'a' FROM device WHERE id BETWEEN ? AND ?";
constexpr const char* deliveriesSql =
    "INSERT INTO delivery (command_id, channel_id, generation, state, state_at) SELECT id, id, 1, "
    "CASE WHEN id % 17 = 0 THEN 'error' ELSE 'acknowledged' END, 0 FROM device WHERE id BETWEEN ? AND ?";
constexpr const char* complianceSql =
    "INSERT INTO compliance_device (device_id, state) SELECT id, CASE WHEN id % 11 = 0 THEN 'failing' "
    "WHEN id % 13 = 0 THEN 'grace' ELSE 'compliant' END FROM device WHERE id BETWEEN ? AND ?";

Result<> addHealth(store::Transaction& tx, const Clock& clock, int from, int to)
{
    TRY(tx.run(certificatesSql, {clock.nowMs(), from, to}));
    TRY(tx.run("UPDATE device SET certificate_id = id, pin = CAST('x' || id AS BLOB) WHERE id BETWEEN ? AND ?",
               {from, to}));
    TRY(tx.run("UPDATE channel SET push_dead = id % 53 = 0 WHERE id BETWEEN ? AND ?", {from, to}));
    TRY(tx.run(commandsSql, {from, to}));
    TRY(tx.run(deliveriesSql, {from, to}));
    TRY(tx.run(complianceSql, {from, to}));
    return {};
}

} // namespace

void buildFleet(store::Store& store, const Clock& clock, int devices, int apps)
{
    must(store.write([](store::Transaction& tx) -> Result<> {
        TRY(tx.run(titlesSql, {titles}));
        return {};
    }));
    for (int from = 1; from <= devices; from += perWrite) {
        const int to = std::min(from + perWrite - 1, devices);
        must(store.write([&](store::Transaction& tx) -> Result<> {
            TRY(tx.run(devicesSql, {from, to, clock.nowMs(), clock.nowMs()}));
            TRY(tx.run(
                "INSERT INTO channel (id, device_id, enabled) SELECT id, id, 1 FROM device WHERE id BETWEEN ? AND ?",
                {from, to}));
            TRY(tx.run("INSERT INTO group_member (group_id, device_id, added_at) SELECT 1, id, 1 FROM device WHERE id "
                       "BETWEEN ? AND ?",
                       {from, to}));
            TRY(tx.run(appsSql, {apps, titles, from, to}));
            return addHealth(tx, clock, from, to);
        }));
    }
    must(store.write([](store::Transaction& tx) { return inventory::keepMissingKeys(tx); }));
}

double at(QList<double> times, double share)
{
    std::sort(times.begin(), times.end());
    return times[static_cast<qsizetype>(share * static_cast<double>(times.size() - 1))];
}

qint64 kilobytes(const char* what)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(what)) {
            return line.mid(static_cast<qsizetype>(qstrlen(what)) + 1).trimmed().split(' ').first().toLongLong();
        }
    }
    return 0;
}

} // namespace espalier::benchmark
