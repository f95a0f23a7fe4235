// One tab of the editor. Tabs are listed in editor_tabs.cpp; each lives on the session alone.
#pragma once

#include "server/control.h"
#include "ui/editor/editor_session.h"

#include <QWidget>

namespace espalier::ui {

// What a tab gets. Everything outlives it.
struct EditorSurroundings {
    EditorSession& session;
    server::Control& control;
    const Clock& clock;
};

class EditorTab : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString id() const = 0;                 // "form", "xml", "versions" …
    [[nodiscard]] virtual QString title() const = 0;              // translated
    [[nodiscard]] virtual int count() const { return -1; }        // beside the title; negative: none
    [[nodiscard]] virtual bool isOffered() const { return true; } // e.g. no versions before the first is saved
    virtual void onShown() {}
    // Turns to this value and takes the focus; false: it isn't seen here, and another tab is asked.
    virtual bool reveal(const profiles::Path& path)
    {
        Q_UNUSED(path)
        return false;
    }
    virtual void startSearch() {}           // Ctrl+F anywhere in the editor while the tab is shown
    virtual bool goBack() { return false; } // Esc: closes what is open in the tab

Q_SIGNALS:
    void titleChanged(); // count or isOffered
    void tabRequested(const QString& id);
    void deviceRequested(qint64 device); // its own page
};

// In the order they are shown. Parents are set by the caller.
[[nodiscard]] QList<EditorTab*> makeEditorTabs(const EditorSurroundings& surroundings);

} // namespace espalier::ui
