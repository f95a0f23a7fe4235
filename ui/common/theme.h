// Every colour of the window. Nothing outside theme.cpp names a colour.
#pragma once

#include <QColor>

namespace espalier::ui {

struct StateColors {
    QColor text; // words and icon
    QColor soft; // pill and message bar background
    QColor line; // border of soft
    QColor fill; // bars and charts
};

struct Theme {
    QColor window;        // page behind cards, headers
    QColor sidebar;       // side bar, wizard steps
    QColor surface;       // tables, cards, fields, panes
    QColor raised;        // menus, completer, tooltips
    QColor sunken;        // table header, code, group header, wizard footer
    QColor hover;         // row and item under the pointer, segment trough
    QColor border;        // between regions, round cards
    QColor divider;       // between rows
    QColor controlBorder; // buttons
    QColor fieldBorder;   // inputs, boxes, switches
    QColor text1;         // main
    QColor text2;         // second line, labels
    QColor text3;         // hints, keys, placeholders
    QColor disabled;
    QColor accent; // primary button, links, focus, current item
    QColor accentHover;
    QColor onAccent;
    QColor accentSoft; // chips, current form row, selection bar
    QColor selection;  // selected row; text keeps its colour
    QColor danger;     // final button of a destructive confirmation only
    QColor onDanger;
    QColor leaf; // brand mark only
    QColor scrim;
    StateColors ok;
    StateColors waiting;
    StateColors warning;
    StateColors failed;
    StateColors unknown;
    StateColors unsupported;
};

extern const Theme lightTheme;
extern const Theme darkTheme;

// Stronger lines and no soft fills, for people who asked their system for it.
[[nodiscard]] Theme highContrast(const Theme& theme);

// WCAG 2 contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor& first, const QColor& second);

} // namespace espalier::ui
