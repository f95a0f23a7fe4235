// Renders every screen with canned data to PNG files: ui_screenshots DIR [part of a name]
#include "tests/ui/screenshots/icon_sheet.h"
#include "ui/common/app_style.h"

#include <QApplication>
#include <QDir>

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(1, QStringLiteral("screenshots"));
    QDir().mkpath(folder);
    espalier::ui::installAppStyle(espalier::ui::ColorScheme::Light);
    espalier::test::iconSheet(1).save(folder + QStringLiteral("/icons.png"));
    return 0;
}
