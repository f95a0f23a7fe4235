#include "ui/editor/form/rename_field.h"

#include "ui/editor/controls/any_length.h"
#include "ui/editor/form/item_actions.h"

#include <QKeyEvent>

namespace espalier::ui {

RenameField::RenameField(EditorSession& session, QWidget* title, QWidget* parent)
    : QLineEdit(parent), m_session(session), m_title(title)
{
    takeAnyLength(this);
    setAccessibleName(tr("New name of the key"));
    hide();
    connect(this, &QLineEdit::editingFinished, this, [this] { finish(true); });
}

void RenameField::start(const FormItem& item)
{
    m_item = item;
    m_renaming = true;
    setText(item.name);
    m_title->hide();
    show();
    selectAll();
    setFocus(Qt::OtherFocusReason);
}

// Hiding it takes the focus away, which is another end of editing.
void RenameField::finish(bool rename)
{
    if (!std::exchange(m_renaming, false)) {
        return;
    }
    hide();
    m_title->show();
    if (rename && !text().isEmpty() && text() != m_item.name && m_session.document().contains(m_item.node)) {
        ItemActions(m_session, m_item).rename(text());
    }
}

bool RenameField::event(QEvent* event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (isKey && static_cast<const QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept(); // Esc would close the editor
        if (event->type() == QEvent::KeyPress) {
            finish(false);
            Q_EMIT cancelled();
        }
        return true;
    }
    return QLineEdit::event(event);
}

} // namespace espalier::ui
