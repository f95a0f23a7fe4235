// A field of some lines, as wide as its place.
#pragma once

class QPlainTextEdit;

namespace espalier::ui {

// Tab leaves it, as any field; its ground is that of the sheet, so that its corners stay round.
void shapeTextArea(QPlainTextEdit* edit, int lines);

} // namespace espalier::ui
