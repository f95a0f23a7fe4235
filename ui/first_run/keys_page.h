#pragma once

#include "ui/first_run/first_run_page.h"

namespace espalier::ui {

class ChoiceCard;
class NewPassphrase;
class TextLabel;

class KeysPage : public FirstRunPage {
    Q_OBJECT
public:
    explicit KeysPage(QWidget* parent = nullptr);
    void setKeychainAvailable(bool available);
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isComplete() const override;
    void collect(FirstRunAnswers& answers) const override;

private:
    void adapt();
    ChoiceCard* m_keychain;
    ChoiceCard* m_passphrase;
    TextLabel* m_noKeychain;
    NewPassphrase* m_new;
};

} // namespace espalier::ui
