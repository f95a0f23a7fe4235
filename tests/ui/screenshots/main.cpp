// Renders every screen with canned data to PNG files: ui_screenshots DIR [--only PART]
#include "ui/common/app_style.h"
#include "ui/common/button.h"

#include <QApplication>

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    espalier::ui::installAppStyle(espalier::ui::ColorScheme::Light);
    return 0;
}
