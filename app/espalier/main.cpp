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

const QString practiceWord = QStringLiteral("--practice");
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
    const app::OwnOptions own{{practiceWord, screenshotsOption}, {}};
    // Before Qt looks for a display: who asks for help may have none.
    if (std::any_of(argv + 1, argv + argc, [](const char* word) { return qstrcmp(word, "--help") == 0; })) {
        QTextStream(stdout) << app::serverUsage(QStringLiteral("espalier"), own);
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
        const bool practice = line->more.contains(practiceWord);
        QObject::connect(&console, practice ? &app::Console::practiceReady : &app::Console::serving, pictures,
                         &app::Screenshots::take);
        QObject::connect(pictures, &app::Screenshots::finished, &application, [&](bool allWritten) {
            code = allWritten ? 0 : 1;
            QApplication::exit(code);
        });
        QObject::connect(&console, &app::Console::broken, &application, [&](const QString& what) {
            code = complain(what, 1);
            QApplication::exit(code);
        });
    }
    console.start();
    QApplication::exec();
    return code;
}
