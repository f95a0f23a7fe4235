// Space, shape and row heights in logical pixels. A height is never smaller than its text.
#pragma once

#include <QFontMetrics>

#include <algorithm>

namespace espalier::ui {

namespace space {
inline constexpr int hair = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int pane = 16; // padding of panes and cards
inline constexpr int page = 20; // margin of a page
inline constexpr int large = 24;
inline constexpr int cards = 14; // between cards
} // namespace space

namespace radius {
inline constexpr int badge = 4;
inline constexpr int chip = 5;
inline constexpr int control = 6;
inline constexpr int message = 8;
inline constexpr int card = 10;
} // namespace radius

namespace height {
inline constexpr int control = 32;
inline constexpr int smallControl = 26;
inline constexpr int sideBarItem = 34;
inline constexpr int tab = 36;
inline constexpr int pageHeader = 56;
inline constexpr int tableHeader = 32;
inline constexpr int oneLineRow = 36;
inline constexpr int twoLineRow = 46;
inline constexpr int profileRow = 60;
inline constexpr int linkRow = 64;
inline constexpr int traceRow = 58;
inline constexpr int factRow = 26;
inline constexpr int selectionBar = 40;
inline constexpr int pill = 22;
} // namespace height

// max(token, lines × text height + padding): rows grow with the font.
[[nodiscard]] inline int rowHeight(int token, int lines, const QFontMetrics& metrics, int padding = 10)
{
    return std::max(token, lines * metrics.height() + padding);
}

} // namespace espalier::ui
