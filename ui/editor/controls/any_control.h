// A value of which the catalogue doesn't say what it is, while it isn't there: which kind shall it be?
#pragma once

#include "ui/editor/controls/control.h"

class QComboBox;

namespace espalier::ui {

class AnyControl : public Control {
    Q_OBJECT
public:
    AnyControl(EditorSession& session, const FormItem& item, QWidget* parent);

protected:
    void showValue() override;
    void showLook(FieldLook look) override;

private:
    QComboBox* m_kinds;
};

} // namespace espalier::ui
