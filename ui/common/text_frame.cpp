#include "ui/common/text_frame.h"

#include <QPlainTextEdit>
#include <QTextEdit>

namespace espalier::ui {

bool isTextArea(const QWidget* widget)
{
    const auto* frame = qobject_cast<const QFrame*>(widget);
    return frame != nullptr && frame->frameShape() == QFrame::StyledPanel &&
           (qobject_cast<const QPlainTextEdit*>(widget) != nullptr ||
            qobject_cast<const QTextEdit*>(widget) != nullptr);
}

} // namespace espalier::ui
