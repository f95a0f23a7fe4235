// Instead of setting up anew: a backup of another computer, its passphrase, and what protects the keys on this one.
#pragma once

#include "base/secret_bytes.h"
#include "ui/common/sheet.h"
#include "ui/common/user_sentence.h"
#include "ui/first_run/first_run_answers.h"

#include <memory>

class QLineEdit;

namespace espalier::ui {

class Button;
class ChoiceCard;
class MessageBar;
class NewPassphrase;
class PathField;

struct RestoreAnswers {
    QString file;
    SecretBytes backupPassphrase;
    FirstRunAnswers::KeyPlace keyPlace = FirstRunAnswers::KeyPlace::Passphrase; // of the new data folder
    SecretBytes passphrase;                                                     // empty with the keychain
};

class RestoreSheet : public Sheet {
    Q_OBJECT
public:
    RestoreSheet(QWidget* over, bool hasKeychain);
    void showProblem(const UserSentence& sentence); // another try

Q_SIGNALS:
    // The sheet waits until showProblem() or dismiss().
    void answered(const std::shared_ptr<espalier::ui::RestoreAnswers>& answers);

private:
    void check();
    void setBusy(bool busy);

    MessageBar* m_message;
    PathField* m_file;
    QLineEdit* m_backupPassphrase;
    ChoiceCard* m_keychain;
    ChoiceCard* m_byPassphrase;
    NewPassphrase* m_passphrase;
    QWidget* m_fields;
    Button* m_cancel;
    Button* m_restore;
    bool m_busy = false;
};

} // namespace espalier::ui
