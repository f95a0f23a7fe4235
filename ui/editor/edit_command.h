// One step of the history.
#pragma once

#include "ui/editor/editor_session.h"

#include <QUndoCommand>

namespace espalier::ui {

class EditCommand : public QUndoCommand {
public:
    // The edit is applied already. typing 0: never merged.
    EditCommand(EditorSession& session, profiles::Edit edit, const QString& name, int typing);
    // The texts before and after are written differently.
    void setWritten(const Written& before, const Written& after) { m_written = std::pair(before, after); }

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return m_typing == 0 ? -1 : 1; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    EditorSession& m_session;
    profiles::Edit m_edit;
    int m_typing;
    std::optional<std::pair<Written, Written>> m_written;
    bool m_first = true;
};

} // namespace espalier::ui
