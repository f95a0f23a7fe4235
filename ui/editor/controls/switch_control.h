// On or off, with what holds in words beside it.
#pragma once

#include "ui/editor/controls/control.h"

namespace espalier::ui {

class Switch;
class TextLabel;

class SwitchControl : public Control {
    Q_OBJECT
public:
    SwitchControl(EditorSession& session, const FormItem& item, QWidget* parent);

protected:
    void showValue() override;
    void showLook(FieldLook look) override;

private:
    Switch* m_switch;
    TextLabel* m_words;
};

} // namespace espalier::ui
