#include "ui/editor/controls/control.h"

#include "profiles/editing/edits.h"
#include "ui/common/field_look.h"
#include "ui/editor/catalogue_words.h"
#include "ui/editor/controls/typed_text.h"
#include "ui/editor/put_path.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>

namespace espalier::ui {

Control::Control(EditorSession& session, const FormItem& item, QWidget* parent)
    : QWidget(parent), m_session(session), m_item(item)
{
}

Held heldBy(const profiles::EditableDocument& document, const FormItem& item)
{
    if (!document.contains(item.node)) {
        return Held::NotSet;
    }
    const bool isDefault = item.key != nullptr && hasDefault(*item.key) &&
                           document.value(item.node) == valueFrom(item.key->byDefault, document.kind(item.node));
    return isDefault ? Held::Default : Held::Set;
}

void Control::show(const FormItem& item)
{
    m_item = item;
    setAccessibleName(item.title);
    showValue();
    const Held held = heldBy(document(), m_item);
    showLook(m_wrong                 ? FieldLook::Wrong
             : held == Held::NotSet  ? FieldLook::Unset
             : held == Held::Default ? FieldLook::Default
                                     : FieldLook::Plain);
}

void Control::takeFocus()
{
    field()->setFocus(Qt::OtherFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(field())) {
        line->end(false);
    }
}

void Control::setWrong(bool wrong)
{
    if (std::exchange(m_wrong, wrong) != wrong) {
        show(m_item);
    }
}

void Control::setUntaken(const QString& why)
{
    if (std::exchange(m_untaken, why) != why) {
        Q_EMIT untakenChanged();
    }
}

bool Control::isOptional() const
{
    return m_item.key != nullptr && !m_item.isFree && !m_item.isRequired() && m_item.path.last().isKey;
}

QString Control::defaultText() const
{
    return m_item.key != nullptr && hasDefault(*m_item.key) ? valueWords(defaultOf(*m_item.key)) : QString();
}

bool Control::isPlaceThere() const
{
    profiles::Path entry = m_item.path;
    while (!entry.isEmpty() && entry.last().isKey) {
        entry = entry.parent();
    }
    return document().find(entry).isValid();
}

bool Control::put(const plist::Value& value, EditorSession::Merge merge)
{
    if (isThere()) {
        return m_session.edit(profiles::setValue(document(), m_item.node, value), m_item.title, merge);
    }
    return isPlaceThere() && m_session.edit(putPath(document(), m_item.path, value), m_item.title, merge);
}

bool Control::putTyped(const QString& text)
{
    return isThere()
               ? m_session.edit(typedText(document(), m_item.node, text), m_item.title, EditorSession::Merge::Typing)
               : put(text, EditorSession::Merge::Typing);
}

bool Control::edit(const Result<profiles::Edit>& edit)
{
    return m_session.edit(edit, m_item.title);
}

void Control::leaveWheelTo(QWidget* field)
{
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(this);
}

bool Control::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel) {
        const auto* field = qobject_cast<const QWidget*>(watched);
        if (field != nullptr && !field->hasFocus()) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace espalier::ui
