// "Save version…": what changes, what is wrong, and a note for whoever looks at the versions later.
#pragma once

#include "ui/common/sheet.h"
#include "ui/common/user_sentence.h"
#include "ui/editor/editor_session.h"

class QPlainTextEdit;

namespace espalier::ui {

class Button;
class MessageBar;

class SaveSheet : public Sheet {
    Q_OBJECT
public:
    SaveSheet(EditorSession& session, QWidget* over);
    // Lets try again, saying why it was not saved.
    void showFailure(const UserSentence& sentence);

Q_SIGNALS:
    void saveRequested(const QString& note); // the sheet waits for dismiss() or showFailure()

private:
    void fill(QWidget* body);

    EditorSession& m_session;
    QPlainTextEdit* m_note;
    MessageBar* m_message;
    Button* m_save;
};

} // namespace espalier::ui
