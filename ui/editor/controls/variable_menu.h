// Variables to be put into a text: %{device.serial} and the others. Adds the menu to a field; Ctrl+Shift+V opens it.
#pragma once

class QLineEdit;
class QPlainTextEdit;

namespace espalier::ui {

void addVariableMenu(QLineEdit* edit);
void addVariableMenu(QPlainTextEdit* edit);

} // namespace espalier::ui
