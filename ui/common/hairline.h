// A line of one pixel between two regions of a page, in the colour of borders. Between rows of a card: Divider.
#pragma once

#include <QWidget>

namespace espalier::ui {

[[nodiscard]] QWidget* hairline(Qt::Orientation orientation, QWidget* parent);

} // namespace espalier::ui
