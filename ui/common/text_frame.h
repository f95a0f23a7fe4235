// The frame of fields of several lines. AppStyle paints it.
#pragma once

class QWidget;

namespace espalier::ui {

// A field of several lines that has a frame: its ground is painted with that, round at the corners.
[[nodiscard]] bool isTextArea(const QWidget* widget);

} // namespace espalier::ui
