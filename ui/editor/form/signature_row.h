// General's row for the signature that the opened file has: who signed, until when it holds, whether it fits. It is
// nothing to edit; saving offers to sign anew.
#pragma once

#include "ui/editor/form/form_row.h"

namespace espalier::ui {

class Chip;
class TextLabel;

class SignatureRow : public FormRow {
    Q_OBJECT
public:
    SignatureRow(EditorSession& session, const FormItem& item, QWidget* parent);
    void takeFocus() override { setFocus(Qt::OtherFocusReason); }

protected:
    void showItem() override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    Chip* m_chip;
    TextLabel* m_words;
};

} // namespace espalier::ui
