// Text of several lines: messages that people read.
#pragma once

#include "ui/editor/controls/control.h"

class QPlainTextEdit;

namespace espalier::ui {

class LinesControl : public Control {
    Q_OBJECT
public:
    LinesControl(EditorSession& session, const FormItem& item, QWidget* parent);

protected:
    void showValue() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QString text() const; // of the document
    void fitHeight();
    QPlainTextEdit* m_edit;
    bool m_showing = false;
};

// Keys that hold sentences, and texts that have line ends already.
[[nodiscard]] bool wantsLines(const profiles::EditableDocument& document, const FormItem& item);

} // namespace espalier::ui
