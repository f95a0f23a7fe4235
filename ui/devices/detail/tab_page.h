// What tabs of a device's detail are built on: a page that scrolls, a heading over a part of it.
#pragma once

#include <QString>

class QVBoxLayout;
class QWidget;

namespace espalier::ui {

class TextLabel;

// Where the parts of the tab go, one below the other.
[[nodiscard]] QVBoxLayout* scrollingColumn(QWidget* tab);
[[nodiscard]] TextLabel* partHeading(const QString& words, QWidget* parent);

} // namespace espalier::ui
