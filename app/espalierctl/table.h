// Rows of cells as lines of text. Pure functions, apart from the look at the terminal.
#pragma once

#include <QList>
#include <QStringList>

namespace espalier::ctl {

// Of the terminal, else what COLUMNS says; 0: no limit, as in a pipe.
[[nodiscard]] int terminalWidth();

// The first row has the titles, which say what may be cut: names and texts, down to a handful of characters. States,
// ids and whatever has to be copied stay whole, and then the lines are wider.
[[nodiscard]] QStringList tableLines(QList<QStringList> table, int width);

} // namespace espalier::ctl
