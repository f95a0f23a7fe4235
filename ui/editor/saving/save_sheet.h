// "Save version…": what changes, what is wrong, and a note for whoever looks at the versions later.
#pragma once

#include "ui/common/sheet.h"
#include "ui/common/user_sentence.h"
#include "ui/editor/save_version.h"

class QPlainTextEdit;

namespace espalier::ui {

class Button;
class Comparing;
class ComparisonView;
class MessageBar;
class SignatureChoice;
class TextLabel;
class UuidSetting;
struct SavedVersion;

class SaveSheet : public Sheet {
    Q_OBJECT
public:
    SaveSheet(EditorSession& session, server::Control& control, QWidget* over);
    // Lets try again, saying why it was not saved.
    void showFailure(const UserSentence& sentence);
    // What the library has in the way: says so, shows what saving on top of it would change, and offers that.
    void showInTheWay(const SavedVersion& version);

Q_SIGNALS:
    // The sheet waits for dismiss(), showFailure() or showInTheWay().
    void saveRequested(const QString& note, const espalier::ui::SaveTarget& target);
    void versionsRequested(); // to look at both before deciding

private:
    void fill(QWidget* body);
    void offerSaving(bool offered);
    void prepare(); // for saving what the session has, as it stands now
    void tellProblems();
    void tellAnotherIdentifier();
    void requestSave();
    void compareWith(const profiles::EditableDocument& before);

    EditorSession& m_session;
    server::Control& m_control;
    SaveTarget m_target;
    QString m_before; // identifier of the profile in the library, while the document has another one
    QString m_head;   // instead of the summary of what changes; "%1" is that
    TextLabel* m_summary;
    ComparisonView* m_view;
    Comparing* m_comparing;
    QPlainTextEdit* m_note;
    MessageBar* m_message;
    SignatureChoice* m_signature = nullptr; // while there is one to lose
    UuidSetting* m_uuid = nullptr;          // while there are versions
    Button* m_save;
    bool m_offered = true;
};

} // namespace espalier::ui
