// What stands in the window before there is a server to show: opening, asking for the passphrase, or why it failed.
#pragma once

#include "base/secret_bytes.h"
#include "ui/common/user_sentence.h"

#include <QWidget>

#include <memory>

class QLineEdit;

namespace espalier::ui {

class Button;
class MessageBar;
class TextLabel;

class OpeningPage : public QWidget {
    Q_OBJECT
public:
    explicit OpeningPage(QWidget* parent = nullptr);

    void showBusy(const QString& words); // "Starting the practice fleet…"
    void askPassphrase();
    void showFailure(const UserSentence& sentence); // the passphrase field stays if it was there
    // After showFailure(): nothing else is asked, only whether to try once more with what is known.
    void offerAgain();

Q_SIGNALS:
    void passphraseGiven(const std::shared_ptr<espalier::SecretBytes>& passphrase);
    void againChosen();

private:
    void sayNotOpen();
    void submit();

    TextLabel* m_title;
    TextLabel* m_words;
    MessageBar* m_message;
    QLineEdit* m_passphrase;
    Button* m_unlock;
};

} // namespace espalier::ui
