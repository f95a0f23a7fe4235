// espalierd: the same server without a window. With --practice it brings its own simulated devices.
#include "app/practice/practice_fleet.h"
#include "app/start/log.h"
#include "app/start/process_guard.h"
#include "app/start/server_command_line.h"
#include "app/start/stop_signal.h"
#include "server/master_key.h"
#include "server/product.h"
#include "server/server.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QTextStream>

using namespace espalier;

namespace {

const QString practiceOption = QStringLiteral("--practice");
const QString summaryFlag = QStringLiteral("--summary");
constexpr int patienceMsPerDevice = 15'000;
constexpr int leastPatienceMs = 120'000;

Result<> announce(const QString& url, const QString& readyFile)
{
    const QString ready = QStringLiteral("listening ") + url + QLatin1Char('\n');
    if (!readyFile.isEmpty()) {
        QSaveFile file(readyFile);
        if (!file.open(QIODevice::WriteOnly) || file.write(ready.toUtf8()) < 0 || !file.commit()) {
            return fail(ErrorCode::Storage, QStringLiteral("%1 can't be written").arg(readyFile));
        }
    }
    QTextStream(stdout) << ready << Qt::flush;
    return {};
}

Result<> serve(const app::ServerCommandLine& line)
{
    const app::StopSignal stop; // a signal during the start is heard once it is done
    SecretBytes passphrase;
    if (!line.passphraseFile.isEmpty()) {
        passphrase = TRY(server::readPassphraseFile(line.passphraseFile));
    }
    const auto product =
        TRY(server::Product::open(server::DataFolder(line.data), passphrase, store::FileCheck::AlsoWeekly));
    const app::LogTo log(product->log());
    const auto running = TRY(server::Server::start(*product, line.server));
    TRY(announce(running->url(), line.readyFile));
    QCoreApplication::exec();
    running->stop();
    return {};
}

// Serves the practice folder; with --summary until every simulated device has been through everything.
Result<> practise(app::ServerCommandLine line)
{
    std::optional<app::StopSignal> stop;
    if (!line.more.contains(summaryFlag)) {
        stop.emplace();
    }
    const int devices = line.more[practiceOption].toInt();
    app::PracticeFleet fleet(line.data, devices);
    TRY(fleet.prepare());
    const auto product =
        TRY(server::Product::open(fleet.folder(), TRY(server::readPassphraseFile(fleet.passphraseFile()))));
    const app::LogTo log(product->log());
    line.server.listen = server::ListenAddress{QStringLiteral("127.0.0.1"), TRY(fleet.port(product->operations()))};
    line.server.apns = TRY(fleet.startDevices());
    const auto running = TRY(server::Server::start(*product, line.server));
    TRY(announce(running->url(), line.readyFile));
    TRY(fleet.populate(product->operations()));
    if (!line.more.contains(summaryFlag)) {
        QCoreApplication::exec();
        running->stop();
        return {};
    }
    const auto summary = TRY(fleet.exercise(product->operations(), leastPatienceMs + devices * patienceMsPerDevice));
    running->stop();
    QTextStream(stdout) << summary.text() << '\n' << Qt::flush;
    if (!summary.isComplete()) {
        return fail(ErrorCode::Internal, QStringLiteral("practice is incomplete"));
    }
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    app::keepMemoryPrivate();
    app::allowManyConnections();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("espalierd"));
    const app::OwnOptions own{{practiceOption}, {summaryFlag}};
    const auto line = app::parseServerCommandLine(QCoreApplication::arguments(), own);
    if (!line || (!line->help && line->data.isEmpty())) {
        const QString what = line ? QStringLiteral("give --data DIR or set ESPALIER_DATA") : line.error().what;
        QTextStream(stderr) << "espalierd: " << what << '\n';
        return 2;
    }
    if (line->help) {
        QTextStream(stdout) << app::serverUsage(QStringLiteral("espalierd"), own);
        return 0;
    }
    const auto served = line->more.contains(practiceOption) ? practise(*line) : serve(*line);
    if (!served) {
        QTextStream(stderr) << "espalierd: " << served.error().what << '\n';
        return 1;
    }
    return 0;
}
