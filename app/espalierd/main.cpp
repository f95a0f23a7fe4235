// espalierd: the same server without a window.
#include "app/start/server_command_line.h"
#include "app/start/stop_signal.h"
#include "server/product.h"
#include "server/server.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QTextStream>

using namespace espalier;

namespace {

Result<> serve(const app::ServerCommandLine& line)
{
    SecretBytes passphrase;
    if (!line.passphraseFile.isEmpty()) {
        passphrase = TRY(server::readPassphraseFile(line.passphraseFile));
    }
    const auto product = TRY(server::Product::open(server::DataFolder(line.data), passphrase));
    const auto running = TRY(server::Server::start(*product, line.server));
    app::StopSignal stop;
    const QString ready = QStringLiteral("listening ") + running->url() + QLatin1Char('\n');
    if (!line.readyFile.isEmpty()) {
        QSaveFile file(line.readyFile);
        if (!file.open(QIODevice::WriteOnly) || file.write(ready.toUtf8()) < 0 || !file.commit()) {
            return fail(ErrorCode::Storage, QStringLiteral("%1 can't be written").arg(line.readyFile));
        }
    }
    QTextStream(stdout) << ready << Qt::flush;
    QCoreApplication::exec();
    running->stop();
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("espalierd"));
    const auto line = app::parseServerCommandLine(QCoreApplication::arguments(), {});
    if (!line) {
        QTextStream(stderr) << "espalierd: " << line.error().what << '\n';
        return 2;
    }
    if (line->help) {
        QTextStream(stdout) << app::serverUsage(QStringLiteral("espalierd"), {});
        return 0;
    }
    if (const auto served = serve(*line); !served) {
        QTextStream(stderr) << "espalierd: " << served.error().what << '\n';
        return 1;
    }
    return 0;
}
