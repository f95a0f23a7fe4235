// The device list over 100,000 devices with 5 million apps: how soon its first rows are there, how soon after a key
// they are filtered, how long one step of scrolling takes, and what the process needs. Window and operations in one
// process, as in the console. Prints JSON; "worked" is the GUI thread's own time, which a busy machine changes less. By
// hand: QT_QPA_PLATFORM=offscreen build/release/tests/benchmark_device_browser_window [DEVICES] [APPS-PER-DEVICE]
#include "server/local_control.h"
#include "server/operations/device_rows.h"
#include "server/operations/query_operations.h"
#include "server/operations/view_operations.h"
#include "tests/benchmark/device_browser_fleet.h"
#include "ui/common/app_style.h"
#include "ui/devices/browser/device_table.h"
#include "ui/devices/browser/query_bar.h"
#include "ui/devices/devices_screen.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <ctime>

using namespace espalier;
using namespace espalier::benchmark;

namespace {

constexpr int mostWaitMs = 10'000;

double workedMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

template <class Holds> bool waitFor(Holds holds)
{
    QElapsedTimer timer;
    timer.start();
    QTimer beat; // so that waiting ends; it takes no processor from whoever is waited for
    beat.start(20);
    while (!holds() && timer.elapsed() < mostWaitMs) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return holds();
}

void addOperations(server::Operations& operations, store::Store& store, const Clock& clock)
{
    server::addQueryOperations(operations, store);
    server::addViewOperations(operations, store);
    operations.add(QStringLiteral("device.list"), [&](const QJsonObject& arguments, const server::Caller&) {
        return store.read([&](store::Connection& db) -> Result<QJsonValue> {
            return TRY(server::deviceList(db, arguments, clock.nowMs()));
        });
    });
    for (const char* none : {"group.list", "quarantine.list", "device.duplicates"}) {
        operations.add(QString::fromLatin1(none),
                       [](const QJsonObject&, const server::Caller&) -> Result<QJsonValue> { return QJsonArray(); });
    }
}

QJsonArray eachOf(const QList<double>& times)
{
    QJsonArray all;
    for (const double ms : times) {
        all.append(qRound(ms));
    }
    return all;
}

// Each key of what somebody types, until the list shows what the field says. Keys that make it no query are left out:
// the list stays as it is.
QList<double> typing(ui::QueryBar& bar, const ui::DeviceModel& model, const QString& query, QList<double>& worked)
{
    QList<double> times;
    for (const QChar sign : query) {
        bool isAnswered = false;
        bool isLoaded = false;
        QObject context;
        QObject::connect(&bar, &ui::QueryBar::settled, &context, [&] { isAnswered = true; });
        QObject::connect(&model, &ui::DeviceModel::loaded, &context, [&] { isLoaded = true; });
        const double before = workedMs();
        QElapsedTimer timer;
        timer.start();
        QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, QString(sign));
        QCoreApplication::sendEvent(bar.edit(), &key);
        if (!waitFor([&] { return isAnswered && (bar.isHeld() || isLoaded || model.query() != bar.text()); })) {
            continue;
        }
        if (isLoaded && !bar.isHeld()) {
            QCoreApplication::processEvents(); // drawn
            times.append(double(timer.nsecsElapsed()) / 1e6);
            worked.append(workedMs() - before);
        }
    }
    return times;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const int devices = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const int apps = argc > 2 ? QByteArray(argv[2]).toInt() : 50;
    const QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    ui::installAppStyle(ui::ColorScheme::Light);
    const SystemClock clock;
    {
        const auto building = must(store::Store::open({.folder = folder.path()}, clock));
        buildFleet(*building, clock, devices, apps);
    }
    const auto store = must(store::Store::open({.folder = folder.path()}, clock));
    server::Operations operations;
    addOperations(operations, *store, clock);
    WorkerPool workers(2, 64);
    server::LocalControl control(operations, workers, store->changes(), {QStringLiteral("admin")});

    QElapsedTimer first;
    first.start();
    ui::DevicesScreen screen(control, clock);
    screen.resize(1224, 900);
    screen.show();
    auto* table = screen.findChild<ui::DeviceTable*>();
    auto* bar = screen.findChild<ui::QueryBar*>();
    auto* model = screen.findChild<ui::DeviceModel*>();
    waitFor([&] { return table->model()->rowCount() > 0; });
    QCoreApplication::processEvents();
    const double firstMs = double(first.nsecsElapsed()) / 1e6;

    bar->edit()->setFocus();
    QList<double> keys;
    QList<double> keysWorked;
    QJsonArray typed;
    for (const QString& query :
         {QStringLiteral("device 4711"), QStringLiteral("person 39"),
          QStringLiteral("os < 17.4 and platform = iphone and last-seen > 7d"),
          QStringLiteral("app(\"Zoom\") < 6.0 and supervised"), QStringLiteral("group(\"All devices\") and os ~ 17"),
          QStringLiteral("serial = SER7919"), QStringLiteral("health in (attention, bad)"),
          QStringLiteral("health = bad and platform = mac")}) {
        const QList<double> times = typing(*bar, *model, query, keysWorked);
        keys += times;
        typed.append(QJsonObject{{QStringLiteral("query"), query},
                                 {QStringLiteral("keys_that_filtered"), times.size()},
                                 {QStringLiteral("p50_ms"), times.isEmpty() ? 0 : at(times, 0.5)},
                                 {QStringLiteral("ms"), eachOf(times)}});
        bar->setText({});
        waitFor([&] { return model->query().isEmpty() && model->matching() == devices; });
    }

    QList<double> frames;
    QList<double> worked;
    QScrollBar* scroll = table->verticalScrollBar();
    for (int step = 0; step < 3'000; ++step) {
        QElapsedTimer frame;
        frame.start();
        const double before = workedMs();
        scroll->setValue(scroll->value() + 180);
        QCoreApplication::processEvents();
        table->viewport()->repaint();
        frames.append(double(frame.nsecsElapsed()) / 1e6);
        worked.append(workedMs() - before);
    }
    const auto slow = [](const QList<double>& times) {
        return std::count_if(times.begin(), times.end(), [](double ms) { return ms > 32; });
    };
    const QJsonObject report{{QStringLiteral("devices"), devices},
                             {QStringLiteral("apps"), qint64(devices) * apps},
                             {QStringLiteral("first_rows_ms"), firstMs},
                             {QStringLiteral("key_to_filtered_p50_ms"), at(keys, 0.5)},
                             {QStringLiteral("key_to_filtered_p95_ms"), at(keys, 0.95)},
                             {QStringLiteral("key_worked_p50_ms"), at(keysWorked, 0.5)},
                             {QStringLiteral("key_worked_p95_ms"), at(keysWorked, 0.95)},
                             {QStringLiteral("scroll_rows_loaded"), table->model()->rowCount()},
                             {QStringLiteral("scroll_frame_p50_ms"), at(frames, 0.5)},
                             {QStringLiteral("scroll_frame_p99_ms"), at(frames, 0.99)},
                             {QStringLiteral("scroll_frame_max_ms"), at(frames, 1)},
                             {QStringLiteral("scroll_frames_over_32_ms"), qint64(slow(frames))},
                             {QStringLiteral("scroll_worked_max_ms"), at(worked, 1)},
                             {QStringLiteral("scroll_worked_over_32_ms"), qint64(slow(worked))},
                             {QStringLiteral("rss_mb"), kilobytes("VmRSS:") / 1'000},
                             {QStringLiteral("rss_peak_mb"), kilobytes("VmHWM:") / 1'000},
                             {QStringLiteral("typed"), typed}};
    std::printf("%s", QJsonDocument(report).toJson().constData());
    return 0;
}
