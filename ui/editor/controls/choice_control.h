// One of the values Apple names. What a file holds beyond them is shown and kept.
#pragma once

#include "ui/editor/controls/control.h"

class QComboBox;

namespace espalier::ui {

class ChoiceControl : public Control {
    Q_OBJECT
public:
    ChoiceControl(EditorSession& session, const FormItem& item, QWidget* parent);

protected:
    void showValue() override;
    void showLook(FieldLook look) override;

private:
    [[nodiscard]] plist::Value choice(int index) const;
    QComboBox* m_box;
};

} // namespace espalier::ui
