// "Profiles › Office Wi-Fi  Version 7, draft", undo, redo, history, saving.
#pragma once

#include "ui/editor/editor_session.h"

#include <QWidget>

namespace espalier::ui {

class Button;
class Chip;
class ElidedLabel;
class IconButton;

class EditorHeader : public QWidget {
    Q_OBJECT
public:
    explicit EditorHeader(EditorSession& session, QWidget* parent = nullptr);
    // Before "Save version…", quiet; for what other parts of the editor offer.
    Button* addAction(const QString& iconName, const QString& words);

Q_SIGNALS:
    void backRequested();
    void saveRequested();
    void exportRequested();

private:
    void showState();
    void showOrigin();
    void showHistory();

    EditorSession& m_session;
    ElidedLabel* m_title;
    Chip* m_version;
    Chip* m_signature; // while the file that was opened has one
    Chip* m_form;      // while it is no XML
    ElidedLabel* m_kept;
    IconButton* m_undo;
    IconButton* m_redo;
    Button* m_history;
    Button* m_save;
};

} // namespace espalier::ui
