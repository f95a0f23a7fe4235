// What the list delegates ask a model for, beside Qt's own roles. A model answers what it has.
#pragma once

#include <Qt>

namespace espalier::ui {

enum CellRole : int {
    SecondLineRole = Qt::UserRole + 1, // QString: the smaller line under DisplayRole
    TileIconRole,                      // QString: icon name for the 34 px tile at the start
    StateRole,                         // int of State: icon and colour of DisplayRole's words
    LoadedRole,                        // bool false: paint skeleton bars
    FlashRole,                         // double 1 … 0: how much of accentSoft lies on a row that just changed
    IdRole,                            // qint64
    MonoRole,                          // bool: the second line is an identifier, elide its middle
    SortRole                           // what to sort by where it isn't the words
};

} // namespace espalier::ui
