// espalier: the console with its own server.
#include "app/espalier/console.h"
#include "app/espalier/screenshots.h"
#include "app/start/process_guard.h"
#include "app/start/stop_signal.h"
#include "crypto/sealer.h"
#include "ui/common/app_style.h"
#include "ui/common/icon.h"
#include "ui/common/translations.h"
#include "ui/window_menu.h"

#include <QApplication>
#include <QTextStream>

using namespace espalier;

namespace {

const QString screenshotsOption = QStringLiteral("--screenshots");

int complain(const QString& what, int code)
{
    QTextStream(stderr) << "espalier: " << what << '\n';
    return code;
}

} // namespace

int main(int argc, char** argv)
{
    app::keepMemoryPrivate();
    app::allowManyConnections();
    const app::OwnOptions own{{{screenshotsOption, QStringLiteral("DIR")}}, {}};
    // Before Qt looks for a display: who asks for help may have none.
    const auto asksFor = [&](const char* option) {
        return std::any_of(argv + 1, argv + argc, [&](const char* word) { return qstrcmp(word, option) == 0; });
    };
    if (asksFor("--help") || asksFor("--version")) {
        QTextStream(stdout) << (asksFor("--help") ? app::serverUsage(QStringLiteral("espalier"), own)
                                                  : QStringLiteral("espalier " ESPALIER_VERSION "\n"));
        return 0;
    }
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("espalier"));
    QApplication::setOrganizationName(QStringLiteral("espalier"));
    QApplication::setApplicationDisplayName(QStringLiteral("Espalier"));
    QApplication::setDesktopFileName(QStringLiteral("io.github.espalier_mdm.Espalier"));

    const auto line = app::parseServerCommandLine(QApplication::arguments(), own);
    if (!line) {
        return complain(line.error().what, 2);
    }
    if (const auto version = crypto::checkOpenSslVersion(); !version) {
        return complain(version.error().what, 1);
    }
    ui::installTranslations(application);
    ui::installAppStyle(ui::WindowMenu::rememberedScheme());

    app::Console console(*line);
    const app::StopSignal stop;
    int code = 0;
    if (line->more.contains(screenshotsOption)) {
        auto* pictures = new app::Screenshots(console.window(), line->more[screenshotsOption], &console);
        QObject::connect(&console, line->practice ? &app::Console::practiceReady : &app::Console::serving, pictures,
                         &app::Screenshots::take);
        QObject::connect(pictures, &app::Screenshots::finished, &application, [&](bool allWritten) {
            code = allWritten ? 0 : 1;
            QApplication::exit(code);
        });
        // Queued: what is told while the console starts has to end a loop that doesn't run yet.
        QObject::connect(
            &console, &app::Console::personWanted, &application,
            [&](const QString& why) {
                code = complain(why, 1);
                QApplication::exit(code);
            },
            Qt::QueuedConnection);
    }
    console.start();
    QApplication::exec();
    return code;
}
