// Changes one text: what it is called, a field, Save.
#pragma once

#include "ui/common/sheet.h"

class QLineEdit;
class QPlainTextEdit;

namespace espalier::ui {

class EditSheet : public Sheet {
    Q_OBJECT
public:
    enum class Lines { One, Many };

    EditSheet(QWidget* over, const QString& label, const QString& value, Lines lines);

Q_SIGNALS:
    void saved(const QString& text);

private:
    void save();

    QLineEdit* m_line = nullptr;
    QPlainTextEdit* m_text = nullptr;
};

} // namespace espalier::ui
