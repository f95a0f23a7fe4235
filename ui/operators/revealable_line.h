// A line for a passphrase under its name, with an eye at its end that shows what was typed.
#pragma once

#include <QString>

class QLineEdit;
class QVBoxLayout;

namespace espalier::ui {

// Adds both to the column; `name` is the line's object name.
QLineEdit* addRevealableLine(QVBoxLayout* column, const QString& words, const char* name);
// Emptied, and hidden again.
void clearSecret(QLineEdit* line);

} // namespace espalier::ui
