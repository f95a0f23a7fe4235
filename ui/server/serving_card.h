// Who serves while this window is closed, and the change between the window and a service. Which of them it is, and the
// change itself, come from the program around the window; until it has told it the card is hidden.
#pragma once

#include "base/result.h"
#include "ui/common/card.h"

namespace espalier::ui {

class Button;
class MessageBar;
class TextLabel;

struct ServingFacts {
    enum class By { Window, Service };
    By by = By::Window;
    QString data;                  // the folder that is served
    QString otherData;             // of a service that is there for another folder; empty: none
    bool opensByItself = false;    // the service needs nobody who types a passphrase
    bool keychain = false;         // … for the keychain opens the folder
    bool withoutSigningIn = false; // Service: also while its person is signed out
};

class ServingCard : public Card {
    Q_OBJECT
public:
    explicit ServingCard(QWidget* parent = nullptr);

    void setFacts(const ServingFacts& facts);
    [[nodiscard]] Button* change() const { return m_change; } // what begins it
    // The change to `wanted` failed; all is as before.
    void showProblem(ServingFacts::By wanted, const Error& error);

Q_SIGNALS:
    // The person wants that, and knows what it means.
    void serviceWanted();
    void windowWanted();

private:
    void ask();

    ServingFacts m_facts;
    MessageBar* m_message;
    TextLabel* m_words;
    TextLabel* m_commands;
    Button* m_change;
};

} // namespace espalier::ui
