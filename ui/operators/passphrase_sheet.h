// Another passphrase: for oneself, or by an admin for somebody else.
#pragma once

#include "server/control.h"
#include "ui/common/sheet.h"

class QLineEdit;

namespace espalier::ui {

class Button;
class MessageBar;
class NewPassphrase;

class PassphraseSheet : public Sheet {
    Q_OBJECT
public:
    // `who` empty: of whoever is logged in.
    PassphraseSheet(server::Control& control, const QString& who, QWidget* over);

Q_SIGNALS:
    void saved();

private:
    void check();
    void save();

    server::Control& m_control;
    const QString m_who;
    bool m_saving = false;
    MessageBar* m_message;
    QLineEdit* m_own;
    NewPassphrase* m_fresh;
    Button* m_save;
};

} // namespace espalier::ui
