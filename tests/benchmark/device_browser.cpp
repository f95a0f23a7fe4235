// The device browser's server side on 100,000 devices with 5 million apps: builds them in a temporary folder, asks as a
// window does, prints JSON. By hand: build/release/tests/benchmark_device_browser [DEVICES] [APPS-PER-DEVICE]
#include "base/clock.h"
#include "server/operations/device_rows.h"
#include "store/store.h"
#include "tests/benchmark/device_browser_fleet.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>

using namespace espalier;
using namespace espalier::benchmark;

namespace {

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
        buildFleet(*building, clock, devices, apps);
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
        QStringLiteral("health = good"),
        QStringLiteral("health in (attention, bad)"),
        QStringLiteral("health = bad and platform = mac"),
        QStringLiteral("health-score < 40"),
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

    QList<double> byHealth; // the first page in the order of health, and of a filter by it
    for (int i = 0; i < 20; ++i) {
        const QJsonArray worstFirst{QJsonObject{{QStringLiteral("column"), QStringLiteral("health")}}};
        QJsonObject sorted{{QStringLiteral("most"), 100}, {QStringLiteral("sort"), worstFirst}};
        if (i % 2 == 1) {
            sorted.insert(QStringLiteral("query"), QStringLiteral("health in (attention, bad)"));
        }
        byHealth.append(ask(*store, clock, sorted));
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
                             {QStringLiteral("by_health_first_page_p50_ms"), at(byHealth, 0.5)},
                             {QStringLiteral("by_health_first_page_max_ms"), at(byHealth, 1.0)},
                             {QStringLiteral("page_scroll_p50_ms"), at(scrolling, 0.5)},
                             {QStringLiteral("page_scroll_p95_ms"), at(scrolling, 0.95)},
                             {QStringLiteral("page_scroll_max_ms"), at(scrolling, 1.0)},
                             {QStringLiteral("rss_mb"), kilobytes("VmRSS:") / 1'000},
                             {QStringLiteral("rss_peak_mb"), kilobytes("VmHWM:") / 1'000},
                             {QStringLiteral("queries"), each}};
    std::printf("%s", QJsonDocument(report).toJson().constData());
    return 0;
}
