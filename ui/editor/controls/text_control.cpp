#include "ui/editor/controls/text_control.h"

#include "ui/common/field_look.h"
#include "ui/common/icon.h"
#include "ui/editor/controls/any_length.h"
#include "ui/editor/controls/variable_menu.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>

namespace espalier::ui {

QString placeholderFor(const FormItem& item, const QString& byDefault)
{
    if (!byDefault.isEmpty()) {
        return QCoreApplication::translate("TextControl", "Apple’s default: %1").arg(byDefault);
    }
    const QString subtype = item.key != nullptr ? item.key->subtype : QString();
    return subtype == QLatin1String("url")        ? QStringLiteral("https://")
           : subtype == QLatin1String("hostname") ? QStringLiteral("example.com")
           : subtype == QLatin1String("email")    ? QStringLiteral("name@example.com")
           : item.isRequired()                    ? QCoreApplication::translate("TextControl", "Required")
                                                  : QCoreApplication::translate("TextControl", "Not set");
}

TextControl::TextControl(EditorSession& session, const FormItem& item, QWidget* parent)
    : Control(session, item, parent), m_edit(new QLineEdit(this))
{
    takeAnyLength(m_edit);
    setFocusProxy(m_edit);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit);
    if (item.isSecret) {
        m_edit->setEchoMode(QLineEdit::Password);
        m_reveal = m_edit->addAction(themedIcon(QStringLiteral("eye"), Tone::Third), QLineEdit::TrailingPosition);
        m_reveal->setText(tr("Show the text"));
        m_reveal->setCheckable(true);
        connect(m_reveal, &QAction::toggled, this, [this](bool shown) {
            m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
            m_reveal->setIcon(themedIcon(shown ? QStringLiteral("eye-off") : QStringLiteral("eye"), Tone::Third));
        });
    }
    if (session.dictionary() == nullptr) {
        addVariableMenu(m_edit);
    }
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& text) { putTyped(text); });
    connect(m_edit, &QLineEdit::editingFinished, &session, &EditorSession::endTyping);
    show(item);
}

void TextControl::showValue()
{
    const plist::Value now = value();
    const QString text = isThere() && now.as<QString>() != nullptr ? *now.as<QString>() : QString();
    if (m_edit->text() != text) {
        m_edit->setText(text);
        m_edit->setCursorPosition(0);
    }
    m_edit->setPlaceholderText(isThere() ? tr("Empty") : placeholderFor(item(), defaultText()));
    m_edit->setAccessibleName(item().title);
}

void TextControl::showLook(FieldLook look)
{
    setFieldLook(m_edit, look);
}

} // namespace espalier::ui
