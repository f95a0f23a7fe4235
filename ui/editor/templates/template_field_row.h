// One thing a template asks for: title, help, a field of its type.
#pragma once

#include "profiles/templates/templates.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace espalier::ui {

class FileField;

class TemplateFieldRow : public QWidget {
    Q_OBJECT
public:
    explicit TemplateFieldRow(const profiles::TemplateField& field, QWidget* parent = nullptr);

    [[nodiscard]] const profiles::TemplateField& field() const { return m_field; }
    // Nothing: left as the template has it. InvalidInput: what was typed is no value of this type.
    [[nodiscard]] Result<std::optional<plist::Value>> value() const;
    void type(const QString& text);

Q_SIGNALS:
    void changed();

private:
    profiles::TemplateField m_field;
    QLineEdit* m_text = nullptr;
    QCheckBox* m_switch = nullptr;
    FileField* m_file = nullptr;
};

} // namespace espalier::ui
