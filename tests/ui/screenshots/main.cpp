// Renders every screen with canned data to PNG files: ui_screenshots DIR [part of a name]
#include "tests/ui/screenshots/icon_sheet.h"
#include "tests/ui/screenshots/report_file.h"
#include "tests/ui/screenshots/shot.h"
#include "ui/common/app_style.h"
#include "ui/common/written_file.h"

#include <QApplication>
#include <QDir>
#include <QSettings>

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("espalier-screenshots"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                       QDir::tempPath() + QStringLiteral("/espalier-shots"));
    QSettings().clear();
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(1, QStringLiteral("screenshots"));
    const QString only = arguments.value(2);
    QDir().mkpath(folder);
    espalier::ui::installAppStyle(espalier::ui::ColorScheme::Light);
    if (QStringLiteral("icons").contains(only)) {
        espalier::test::iconSheet(1).save(folder + QStringLiteral("/icons.png"));
    }
    if (QStringLiteral("compliance-report").contains(only)) {
        (void)espalier::ui::writeFile(folder + QStringLiteral("/compliance-report.pdf"), espalier::test::reportFile());
    }
    if (QStringLiteral("device-list").contains(only)) {
        (void)espalier::ui::writeFile(folder + QStringLiteral("/device-list.pdf"), espalier::test::deviceListFile());
    }
    for (const auto& shot : espalier::test::allShots()) {
        if (shot.name.contains(only)) {
            QSettings().clear();
            espalier::test::take(shot).save(QStringLiteral("%1/%2.png").arg(folder, shot.name));
        }
    }
    return 0;
}
