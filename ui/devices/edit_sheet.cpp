#include "ui/devices/edit_sheet.h"

#include "ui/common/button.h"
#include "ui/common/rows.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace espalier::ui {

EditSheet::EditSheet(QWidget* over, const QString& label, const QString& value, Lines lines)
    : Sheet(over, Place::Middle)
{
    setTitle(label);
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    QWidget* field = nullptr;
    if (lines == Lines::Many) {
        m_text = new QPlainTextEdit(value, body);
        m_text->setTabChangesFocus(true);
        m_text->setMinimumHeight(120);
        field = m_text;
    } else {
        m_line = new QLineEdit(value, body);
        m_line->setMaxLength(500);
        m_line->selectAll();
        connect(m_line, &QLineEdit::returnPressed, this, &EditSheet::save);
        field = m_line;
    }
    field->setAccessibleName(label);
    column->addWidget(field);
    setBody(body, space::page);
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Standard, this);
    auto* saveButton = new Button(tr("Save"), Button::Kind::Primary, this);
    foot()->addWidget(cancel);
    foot()->addWidget(saveButton);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(saveButton, &QPushButton::clicked, this, &EditSheet::save);
    present(field);
}

void EditSheet::save()
{
    Q_EMIT saved(m_line != nullptr ? m_line->text() : m_text->toPlainText());
}

} // namespace espalier::ui
