#include "ui/common/confirmation_sheet.h"

#include "base/typed_name.h"
#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace espalier::ui {

ConfirmationSheet::ConfirmationSheet(QWidget* over, const Confirmation& what) : Sheet(over, Place::Middle), m_what(what)
{
    setTitle(what.title);
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    auto* loss = new TextLabel(what.loss, TextRole::Body, &Theme::text2, body);
    loss->setWordWrap(true);
    column->addWidget(loss);
    m_parts = new QVBoxLayout;
    column->addLayout(m_parts);
    for (const ConfirmationField& field : what.fields) {
        column->addSpacing(space::hair);
        auto* label = new TextLabel(field.label, TextRole::Strong, &Theme::text1, body);
        auto* edit = new QLineEdit(body);
        edit->setAccessibleName(field.label);
        edit->setPlaceholderText(field.hint);
        label->setBuddy(edit);
        if (field.form == ConfirmationField::Form::SixDigits) {
            edit->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,6}")), edit));
            edit->setInputMethodHints(Qt::ImhDigitsOnly);
        }
        column->addWidget(label);
        column->addWidget(edit);
        m_fields.insert(field.key, edit);
        connect(edit, &QLineEdit::textChanged, this, &ConfirmationSheet::check);
    }
    if (!what.typed.isEmpty()) {
        column->addSpacing(space::hair);
        auto* label = new TextLabel(what.prompt, TextRole::Strong, &Theme::text1, body);
        label->setWordWrap(true);
        m_typed = new QLineEdit(body);
        m_typed->setObjectName(QStringLiteral("typed"));
        m_typed->setAccessibleName(what.prompt);
        // As a sign of what is asked, but never ready to be sent.
        m_typed->setPlaceholderText(visibleText(what.typed, 80));
        column->addWidget(label); // no buddy: that would eat the "&" of a name
        column->addWidget(m_typed);
        connect(m_typed, &QLineEdit::textChanged, this, &ConfirmationSheet::check);
    }
    m_problem = new TextLabel(TextRole::Body, &Theme::danger, body);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    setBody(body, space::page);
    m_cancel = new Button(tr("Cancel"), Button::Kind::Standard, panel());
    m_action = new Button(what.action, Button::Kind::Danger, panel());
    m_action->setObjectName(QStringLiteral("danger"));
    foot()->addWidget(m_cancel);
    foot()->addWidget(m_action);
    connect(m_cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_action, &QPushButton::clicked, this, &ConfirmationSheet::confirm);
    check();
    present(m_cancel);
}

void ConfirmationSheet::check()
{
    bool ready = !m_waiting && (m_typed == nullptr || isTypedName(m_typed->text(), m_what.typed));
    for (const ConfirmationField& field : m_what.fields) {
        const QString text = m_fields.value(field.key)->text();
        const bool sixDigits = field.form == ConfirmationField::Form::SixDigits;
        ready = ready && (text.isEmpty() ? !field.required : !sixDigits || text.size() == 6);
    }
    m_action->setEnabled(ready);
}

void ConfirmationSheet::confirm()
{
    m_waiting = true;
    m_problem->hide();
    check();
    Answers answers;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        answers.insert(it.key(), it.value()->text());
    }
    Q_EMIT confirmed(m_typed == nullptr ? QString() : m_typed->text(), answers);
}

void ConfirmationSheet::add(QWidget* part)
{
    m_parts->addWidget(part);
    fit();
}

void ConfirmationSheet::fit()
{
    panel()->layout()->activate();
    setPanelWidth(480);
}

void ConfirmationSheet::showProblem(const QString& words)
{
    m_waiting = false;
    m_problem->setText(words);
    m_problem->show();
    check();
    fit();
    m_cancel->setFocus();
}

} // namespace espalier::ui
