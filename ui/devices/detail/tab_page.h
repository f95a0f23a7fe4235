// What tabs of a device's detail are built on: a page that scrolls, a heading over a part of it.
#pragma once

#include <QString>

class QVBoxLayout;
class QWidget;

namespace espalier::ui {

class TextLabel;

// A page that fills the tab and scrolls, without a layout yet.
[[nodiscard]] QWidget* scrollingPage(QWidget* tab);
// Where the parts of the tab go, one below the other.
[[nodiscard]] QVBoxLayout* scrollingColumn(QWidget* tab);
// The margin at both sides of a tab that is so wide: that of the head above it.
[[nodiscard]] int tabSide(int width);
[[nodiscard]] TextLabel* partHeading(const QString& words, QWidget* parent);

} // namespace espalier::ui
