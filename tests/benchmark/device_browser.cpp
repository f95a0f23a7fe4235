// The device browser's server side on 100,000 devices with 5 million apps: builds them in a temporary folder, asks as a
// window does, prints JSON. By hand: build/release/tests/benchmark_device_browser [DEVICES] [APPS-PER-DEVICE]
#include "base/clock.h"
#include "inventory/versions.h"
#include "server/operations/device_rows.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace espalier;

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

template <class T> T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().what));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

void build(store::Store& store, const Clock& clock, int devices, int apps)
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
            return {};
        }));
    }
    must(store.write([](store::Transaction& tx) { return inventory::keepMissingKeys(tx); }));
}

double ask(store::Store& store, const Clock& clock, const QJsonObject& arguments, QJsonObject* answer = nullptr)
{
    QElapsedTimer timer;
    timer.start();
    const QJsonObject page =
        must(store.read([&](store::Connection& db) { return server::deviceList(db, arguments, clock.nowMs()); }));
    const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (answer != nullptr) {
        *answer = page;
    }
    return ms;
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

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const int devices = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const int apps = argc > 2 ? QByteArray(argv[2]).toInt() : 50;
    const QTemporaryDir folder;
    const SystemClock clock;
    QElapsedTimer timer;
    timer.start();
    {
        const auto building = must(store::Store::open({.folder = folder.path()}, clock));
        build(*building, clock, devices, apps);
    }
    const qint64 buildMs = timer.elapsed();
    const auto store = must(store::Store::open({.folder = folder.path()}, clock));

    QJsonObject page;
    const double cold = ask(*store, clock, {{QStringLiteral("most"), 500}}, &page);
    QList<double> first;
    for (int i = 0; i < 20; ++i) {
        first.append(ask(*store, clock, {{QStringLiteral("most"), 100}}));
    }

    // What somebody types: asked for at each stop, with the count that stands beside the bar.
    const QStringList queries{
        QStringLiteral("dev"),
        QStringLiteral("device 4711"),
        QStringLiteral("person 39"),
        QStringLiteral("os < 17.4"),
        QStringLiteral("os < 17.4 and platform = iPhone"),
        QStringLiteral("os < 17.4 and platform = iPhone and last-seen > 7d"),
        QStringLiteral("os < 17.4 and platform = iPhone and last-seen > 7d and app(\"Zoom\") < 6.0"),
        QStringLiteral("app(\"Zoom\")"),
        QStringLiteral("not app(\"Zoom\")"),
        QStringLiteral("app(\"com.vendor77.app\") >= 6"),
        QStringLiteral("app(\"App 12\") < 6 or app(\"App 13\") < 6"),
        QStringLiteral("supervised and not encrypted"),
        QStringLiteral("storage-free < 10GB"),
        QStringLiteral("owner ~ \"Person 12\""),
        QStringLiteral("state = unenrolled or battery < 10"),
        QStringLiteral("group(\"All devices\") and os ~ 17"),
        QStringLiteral("serial = SER7919"),
    };
    QList<double> all;
    QJsonArray each;
    for (const QString& query : queries) {
        QList<double> times;
        QJsonObject found;
        for (int i = 0; i < 5; ++i) {
            times.append(ask(*store, clock, {{QStringLiteral("query"), query}, {QStringLiteral("most"), 100}}, &found));
        }
        all += times;
        each.append(QJsonObject{{QStringLiteral("query"), query},
                                {QStringLiteral("matching"), found[QLatin1String("matching")]},
                                {QStringLiteral("p50_ms"), at(times, 0.5)},
                                {QStringLiteral("max_ms"), at(times, 1.0)}});
    }

    QList<double> scrolling;
    QJsonObject arguments{{QStringLiteral("most"), 100}, {QStringLiteral("count"), false}};
    for (int i = 0; i < 200; ++i) {
        scrolling.append(ask(*store, clock, arguments, &page));
        const QJsonArray rows = page[QLatin1String("rows")].toArray();
        if (rows.isEmpty()) {
            break;
        }
        arguments.insert(QStringLiteral("after"), rows.last()[QLatin1String("id")]);
    }

    const QJsonObject report{{QStringLiteral("devices"), devices},
                             {QStringLiteral("apps"), qint64(devices) * apps},
                             {QStringLiteral("build_ms"), buildMs},
                             {QStringLiteral("database_mb"), store->databaseBytes() / 1'000'000},
                             {QStringLiteral("first_page_cold_500_rows_ms"), cold},
                             {QStringLiteral("first_page_ms"), at(first, 0.5)},
                             {QStringLiteral("filter_p50_ms"), at(all, 0.5)},
                             {QStringLiteral("filter_p95_ms"), at(all, 0.95)},
                             {QStringLiteral("page_scroll_p50_ms"), at(scrolling, 0.5)},
                             {QStringLiteral("page_scroll_p95_ms"), at(scrolling, 0.95)},
                             {QStringLiteral("page_scroll_max_ms"), at(scrolling, 1.0)},
                             {QStringLiteral("rss_mb"), kilobytes("VmRSS:") / 1'000},
                             {QStringLiteral("rss_peak_mb"), kilobytes("VmHWM:") / 1'000},
                             {QStringLiteral("queries"), each}};
    std::printf("%s", QJsonDocument(report).toJson().constData());
    return 0;
}
