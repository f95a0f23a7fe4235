// What can be done with the value of a row beside editing it: not set, default, set, another type, another name, moved,
// doubled, removed. Each is one step of the history.
#pragma once

#include "ui/editor/editor_session.h"
#include "ui/editor/form/form_item.h"

#include <functional>

class QMenu;

namespace espalier::ui {

class ItemActions {
public:
    ItemActions(EditorSession& session, const FormItem& item) : m_session(session), m_item(item) {}

    bool unset();
    bool setDefault();
    bool set(); // writes the first value there can be
    bool changeKind(profiles::Kind kind);
    bool rename(const QString& name);
    bool move(int by); // entries of lists, and keys the catalogue doesn't order
    bool duplicate();

    [[nodiscard]] bool isEntry() const { return !m_item.path.isEmpty() && !m_item.path.last().isKey; }
    // rename: started from the menu, where the row can.
    void fill(QMenu& menu, const std::function<void()>& rename) const;

private:
    [[nodiscard]] const profiles::EditableDocument& document() const { return m_session.document(); }

    EditorSession& m_session;
    FormItem m_item; // a menu may outlive its row
};

} // namespace espalier::ui
