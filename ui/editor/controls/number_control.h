// A number, typed, stepped with the arrow keys, with its range in words. Whole numbers of any size are kept exactly.
#pragma once

#include "ui/editor/controls/control.h"

class QLineEdit;

namespace espalier::ui {

class NumberControl : public Control {
    Q_OBJECT
public:
    NumberControl(EditorSession& session, const FormItem& item, QWidget* parent);

protected:
    void showValue() override;
    void showLook(FieldLook look) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const QString& text);
    void step(int by);
    [[nodiscard]] bool isReal() const;

    QLineEdit* m_edit;
};

[[nodiscard]] QString rangeWords(const catalogue::Range& range);

} // namespace espalier::ui
