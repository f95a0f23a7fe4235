#include "ui/editor/edit_command.h"

#include <QScopedValueRollback>

namespace espalier::ui {

EditCommand::EditCommand(EditorSession& session, profiles::Edit edit, const QString& name, int typing)
    : QUndoCommand(name), m_session(session), m_edit(std::move(edit)), m_typing(typing)
{
}

void EditCommand::undo()
{
    const QScopedValueRollback changing(m_session.m_isChanging, true);
    m_session.endTyping();
    if (m_session.apply(m_edit.inverse())) {
        if (m_written) {
            m_session.setWritten(m_written->first);
        }
        m_session.reveal(m_edit.before);
    }
}

void EditCommand::redo()
{
    if (std::exchange(m_first, false)) {
        return; // QUndoStack::push
    }
    const QScopedValueRollback changing(m_session.m_isChanging, true);
    m_session.endTyping();
    if (m_session.apply(m_edit)) {
        if (m_written) {
            m_session.setWritten(m_written->second);
        }
        m_session.reveal(m_edit.after);
    }
}

bool EditCommand::mergeWith(const QUndoCommand* other)
{
    const auto* next = dynamic_cast<const EditCommand*>(other);
    if (next == nullptr || next->m_typing != m_typing || !(next->m_edit.before == m_edit.after)) {
        return false;
    }
    auto both = profiles::joined(m_edit, next->m_edit);
    if (!both) {
        return false;
    }
    m_edit = std::move(*both);
    setObsolete(m_edit.isEmpty());
    return true;
}

} // namespace espalier::ui
