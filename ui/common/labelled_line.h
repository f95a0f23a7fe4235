// A line to type into under its name.
#pragma once

#include <QString>

class QLineEdit;
class QVBoxLayout;

namespace espalier::ui {

// Adds both to the column; `name` is the line's object name.
QLineEdit* addLine(QVBoxLayout* column, const QString& words, const char* name);
// What is typed isn't shown.
QLineEdit* addSecretLine(QVBoxLayout* column, const QString& words, const char* name);

} // namespace espalier::ui
