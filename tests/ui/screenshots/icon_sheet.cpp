#include "tests/ui/screenshots/icon_sheet.h"

#include "ui/common/app_style.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/type.h"

#include <QDir>
#include <QPainter>

namespace espalier::test {

QImage iconSheet(qreal ratio)
{
    using namespace espalier::ui;
    const QStringList names = QDir(QStringLiteral(":/icons")).entryList();
    constexpr int columns = 12;
    constexpr int cell = 110;
    const int rows = int(names.size() + columns - 1) / columns;
    QImage image(QSize(columns * cell, rows * 92) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(theme().surface);
    QPainter painter(&image);
    int index = 0;
    for (const QString& file : names) {
        const QString name = file.chopped(4);
        const int x = (index % columns) * cell;
        const int y = (index / columns) * 92;
        paintIcon(&painter, QRectF(x + 10, y + 8, 48, 48), name, theme().text1);
        paintIcon(&painter, QRectF(x + 70, y + 10, 18, 18), name, theme().accent);
        paintIcon(&painter, QRectF(x + 70, y + 36, 14, 14), name, theme().text2);
        paintLine(&painter, QRect(x + 4, y + 62, cell - 6, 20), name, roleFont(TextRole::Small), theme().text2);
        ++index;
    }
    return image;
}

} // namespace espalier::test
