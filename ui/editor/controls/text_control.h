// One line of text: plain or masked, with variables to insert.
#pragma once

#include "ui/editor/controls/control.h"

class QLineEdit;

namespace espalier::ui {

class TextControl : public Control {
    Q_OBJECT
public:
    TextControl(EditorSession& session, const FormItem& item, QWidget* parent);

protected:
    void showValue() override;
    void showLook(FieldLook look) override;

private:
    QLineEdit* m_edit;
    QAction* m_reveal = nullptr;
};

// What is shown while there is no text.
[[nodiscard]] QString placeholderFor(const FormItem& item, const QString& byDefault);

} // namespace espalier::ui
