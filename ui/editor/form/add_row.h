// Below a list or a dictionary of free keys: adds an entry, or a key of one's own name.
#pragma once

#include "ui/editor/form/form_row.h"

class QLineEdit;

namespace espalier::ui {

class Button;

class AddRow : public FormRow {
    Q_OBJECT
public:
    AddRow(EditorSession& session, const FormItem& item, QWidget* parent);
    void takeFocus() override;

protected:
    void showItem() override;

private:
    void add();
    void addOfKind(profiles::Kind kind);
    void addValue(const plist::Value& value);
    void chooseKind();
    [[nodiscard]] bool kindIsOpen() const;

    QLineEdit* m_name = nullptr; // dictionaries
    Button* m_add;
};

} // namespace espalier::ui
