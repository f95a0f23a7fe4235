// The ground every list row stands on: fill, hover, selection with its bar, flash of a change, divider, check box.
#pragma once

#include <QModelIndex>
#include <QRect>

class QPainter;
class QStyleOptionViewItem;

namespace espalier::ui {

inline constexpr int CheckArea = 40; // leading part of the first column of a checkable table

// Paints the ground of this cell and answers the room left for its content.
QRect paintRowGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index);
// Bars where the words will be, for rows not loaded yet.
void paintSkeleton(QPainter* painter, const QRect& room, int lines);

} // namespace espalier::ui
