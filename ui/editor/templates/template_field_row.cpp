#include "ui/editor/templates/template_field_row.h"

#include "profiles/validation/definition.h"
#include "ui/common/button.h"
#include "ui/common/file_field.h"
#include "ui/common/text_label.h"
#include "ui/editor/catalogue_words.h"
#include "ui/editor/controls/any_length.h"
#include "ui/editor/controls/variable_menu.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
QString typedText(const plist::Value& value)
{
    if (const auto* list = value.as<plist::Array>()) {
        QStringList texts;
        for (const plist::Value& one : *list) {
            texts << (one.as<QString>() != nullptr ? *one.as<QString>() : valueWords(one));
        }
        return texts.join(QStringLiteral(", "));
    }
    return value.as<QString>() != nullptr ? *value.as<QString>() : valueWords(value);
}
} // namespace

TemplateFieldRow::TemplateFieldRow(const profiles::TemplateField& field, QWidget* parent)
    : QWidget(parent), m_field(field)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new TextLabel(field.required ? tr("%1 (required)").arg(field.title) : field.title,
                                    TextRole::Strong, &Theme::text1, this));
    if (field.kind == profiles::Kind::Data) {
        m_file = new FileField(field.title, tr("All files (*)"), this);
        connect(m_file, &FileField::changed, this, &TemplateFieldRow::changed);
        column->addWidget(m_file);
    } else if (field.kind == profiles::Kind::Boolean) {
        m_switch = new Switch(field.title, this);
        m_switch->setChecked(field.value && field.value->as<bool>() != nullptr && *field.value->as<bool>());
        connect(m_switch, &QCheckBox::toggled, this, &TemplateFieldRow::changed);
        column->addWidget(m_switch);
    } else {
        m_text = new QLineEdit(this);
        takeAnyLength(m_text);
        m_text->setAccessibleName(field.title);
        if (field.value) {
            m_text->setText(typedText(*field.value));
        }
        if (field.kind == profiles::Kind::Array) {
            m_text->setPlaceholderText(tr("Several are separated by commas"));
        }
        const QString key = field.path.isEmpty() ? QString() : field.path.last().key;
        if (profiles::isSecretName(key)) {
            m_text->setEchoMode(QLineEdit::Password);
        }
        addVariableMenu(m_text);
        connect(m_text, &QLineEdit::textChanged, this, &TemplateFieldRow::changed);
        column->addWidget(m_text);
    }
    if (!field.help.isEmpty()) {
        auto* help = new TextLabel(field.help, TextRole::Second, &Theme::text2, this);
        help->setWordWrap(true);
        column->addWidget(help);
    }
}

void TemplateFieldRow::type(const QString& text)
{
    if (m_text != nullptr) {
        m_text->setText(text);
    }
}

Result<std::optional<plist::Value>> TemplateFieldRow::value() const
{
    if (m_file != nullptr) {
        return m_file->isEmpty() ? std::nullopt : std::optional(plist::Value(m_file->content()));
    }
    if (m_switch != nullptr) {
        return std::optional(plist::Value(m_switch->isChecked()));
    }
    const QString typed = m_text->text();
    const bool isAsIs = m_field.value ? typedText(*m_field.value) == typed : typed.isEmpty();
    if (isAsIs) {
        return std::nullopt;
    }
    return std::optional(TRY(profiles::fieldValue(m_field, typed)));
}

} // namespace espalier::ui
