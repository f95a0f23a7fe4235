// espalierd: the same server without a window. With --practice it brings its own simulated devices.
#include "app/practice/practice_fleet.h"
#include "app/start/announcement.h"
#include "app/start/default_folder.h"
#include "app/start/log.h"
#include "app/start/process_guard.h"
#include "app/start/server_command_line.h"
#include "app/start/stop_signal.h"
#include "server/master_key.h"
#include "server/product.h"
#include "server/server.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace espalier;

namespace {

const QString summaryFlag = QStringLiteral("--summary");
constexpr int patienceMsPerDevice = 15'000;
constexpr int leastPatienceMs = 120'000;

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
    app::forgetAnnouncement(line.readyFile);
    const auto running = TRY(server::Server::start(*product, line.server));
    TRY(app::announce(running->url(), line.readyFile));
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
    const int devices = *line.practice;
    app::PracticeFleet fleet(line.data.isEmpty() ? app::defaultPracticeFolder() : line.data, devices);
    TRY(fleet.prepare());
    const auto product =
        TRY(server::Product::open(fleet.folder(), TRY(server::readPassphraseFile(fleet.passphraseFile()))));
    const app::LogTo log(product->log());
    app::forgetAnnouncement(line.readyFile);
    line.server.listen = server::ListenAddress{QStringLiteral("127.0.0.1"), TRY(fleet.port(product->operations()))};
    line.server.apns = TRY(fleet.startDevices());
    const auto running = TRY(server::Server::start(*product, line.server));
    TRY(app::announce(running->url(), line.readyFile));
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

// What is wrong with the line, or nothing.
QString complaintAbout(const Result<app::ServerCommandLine>& line)
{
    if (!line) {
        return line.error().what;
    }
    if (line->help || line->version) {
        return {};
    }
    if (line->data.isEmpty() && !line->practice) {
        return QStringLiteral("give --data DIR or set ESPALIER_DATA");
    }
    const bool isAlone = line->more.contains(summaryFlag) && !line->practice;
    return isAlone ? QStringLiteral("--summary goes with --practice N") : QString();
}

} // namespace

int main(int argc, char** argv)
{
    app::keepMemoryPrivate();
    app::allowManyConnections();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("espalierd"));
    const app::OwnOptions own{{}, {summaryFlag}};
    const auto line = app::parseServerCommandLine(QCoreApplication::arguments(), own);
    if (const QString complaint = complaintAbout(line); !complaint.isEmpty()) {
        QTextStream(stderr) << "espalierd: " << complaint << '\n';
        return 2;
    }
    if (line->help || line->version) {
        QTextStream(stdout) << (line->help ? app::serverUsage(QStringLiteral("espalierd"), own)
                                           : QStringLiteral("espalierd " ESPALIER_VERSION "\n"));
        return 0;
    }
    const auto served = line->practice ? practise(*line) : serve(*line);
    if (!served) {
        QTextStream(stderr) << "espalierd: " << served.error().what << '\n';
        return 1;
    }
    return 0;
}
