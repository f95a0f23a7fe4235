// Shows one secret of a device: first who asks for it and why, which the log keeps, then the secret for a minute.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/common/sheet.h"
#include "ui/vault/countdown.h"
#include "ui/vault/kept_secret.h"

class QLineEdit;
class QStackedWidget;

namespace espalier::ui {

class Button;
class MessageBar;
class SecretField;
struct Fact;
class TextLabel;

class RevealSheet : public Sheet {
    Q_OBJECT
public:
    static constexpr int shownSeconds = 60;

    RevealSheet(server::Control& control, const Clock& clock, const KeptSecret& secret, QWidget* over);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    enum class PassphraseOf { Operator, Folder };

    [[nodiscard]] QList<Fact> deviceFacts() const;
    QWidget* buildQuestion();
    QWidget* buildAnswer();
    void askWhoIsThere();
    void wantPassphrase(PassphraseOf whose);
    void check();
    void reveal();
    void showSecret(const QJsonObject& answer);
    void hideAgain();
    void replace();
    void refuse(const Error& error);

    server::Control& m_control;
    const Clock& m_clock;
    KeptSecret m_kept;
    Countdown m_countdown;
    MessageBar* m_message;
    QStackedWidget* m_pages;
    QLineEdit* m_reason = nullptr;
    QWidget* m_passphraseRoom = nullptr;
    TextLabel* m_passphraseLabel = nullptr;
    QLineEdit* m_passphrase = nullptr;
    SecretField* m_field = nullptr;
    TextLabel* m_told = nullptr;
    Button* m_reveal;
    Button* m_replace;
    Button* m_close;
    bool m_asking = false;
};

// Orders the device a new one of that kind, and tells by `then` whether it was.
void replaceSecret(server::Control& control, const KeptSecret& secret, QObject* context,
                   std::function<void(const Result<QJsonValue>&)> then);

} // namespace espalier::ui
