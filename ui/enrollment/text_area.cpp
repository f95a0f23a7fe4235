#include "ui/enrollment/text_area.h"

#include "ui/common/rows.h"

#include <QPlainTextEdit>

namespace espalier::ui {

void shapeTextArea(QPlainTextEdit* edit, int lines)
{
    edit->setTabChangesFocus(true);
    edit->viewport()->setAutoFillBackground(false);
    edit->document()->setDocumentMargin(space::small - edit->frameWidth());
    edit->setFixedHeight(lines * edit->fontMetrics().lineSpacing() + 2 * space::small);
}

} // namespace espalier::ui
