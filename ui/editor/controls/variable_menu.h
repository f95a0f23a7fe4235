// Variables to be put into a text: %{device.serial} and the others. Adds the menu to a field; Ctrl+Shift+V opens it.
#pragma once

#include <QString>

class QLineEdit;
class QPlainTextEdit;

namespace espalier::ui {

void addVariableMenu(QLineEdit* edit);
void addVariableMenu(QPlainTextEdit* edit);

// "Serial number of the device" for device.serial; the name itself for what isn't ours.
[[nodiscard]] QString variableWords(const QString& name);

} // namespace espalier::ui
