#include "ui/common/hairline.h"

namespace espalier::ui {

QWidget* hairline(Qt::Orientation orientation, QWidget* parent)
{
    auto* line = new QWidget(parent);
    if (orientation == Qt::Horizontal) {
        line->setFixedHeight(1);
    } else {
        line->setFixedWidth(1);
    }
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

} // namespace espalier::ui
