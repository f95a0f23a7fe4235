// The profile editor in the place of the library: header with name, version, undo, history and saving, and the tabs.
#pragma once

#include "ui/editor/editor_tab.h"

#include <QPointer>

class QStackedWidget;

namespace espalier::ui {

class DevicePreview;
class EditorHeader;
class InTheWay;
class MessageBar;
class SaveSheet;
class SaveVersion;
class TabBar;

class EditorScreen : public QWidget {
    Q_OBJECT
public:
    // Takes the session.
    EditorScreen(EditorSession* session, server::Control& control, const Clock& clock, QWidget* parent = nullptr);
    ~EditorScreen() override;

    [[nodiscard]] EditorSession& session() { return *m_session; }
    [[nodiscard]] MessageBar& message() { return *m_message; }
    void showTab(const QString& id);
    void takeFocus();
    void reveal(const profiles::Path& path);
    bool goBack(); // Esc within the editor; false: nothing was open
    [[nodiscard]] bool isSaving() const;

Q_SIGNALS:
    void backRequested();       // to the library
    void saved(qint64 profile); // a version; the editor stays open
    void savingEnded();         // after saved(), or without
    void exportRequested();
    void deviceRequested(qint64 device);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTabs(const EditorSurroundings& surroundings);
    void offerPreview();
    void fitTabs();
    void buildSaving();
    void askForEnrollment();
    void save();
    void fixCurrent();
    [[nodiscard]] EditorTab* currentTab() const;

    EditorSession* m_session;
    server::Control& m_control;
    EditorHeader* m_header;
    MessageBar* m_message;
    DevicePreview* m_preview;
    SaveVersion* m_saving;
    InTheWay* m_inTheWay;
    QPointer<SaveSheet> m_saveSheet; // while it is open
    TabBar* m_tabBar;
    QStackedWidget* m_pages;
    QList<EditorTab*> m_tabs;
    QList<EditorTab*> m_shown; // those with a tab, in its order
};

} // namespace espalier::ui
