// What somebody may do; also the way to a new passphrase for them, and to their removal.
#pragma once

#include "server/control.h"
#include "ui/common/sheet.h"

class QLineEdit;

namespace espalier::ui {

class Button;
class MessageBar;
class RoleChoice;

class EditOperatorSheet : public Sheet {
    Q_OBJECT
public:
    // `account` as in operator.list.
    EditOperatorSheet(server::Control& control, const QJsonObject& account, QWidget* over);

Q_SIGNALS:
    void saved();
    void passphraseWanted(const QString& who);
    void removalWanted(const QString& who);

private:
    void check();
    void save();

    server::Control& m_control;
    const QString m_who;
    const bool m_opensVault; // already, with the passphrase they have
    bool m_saving = false;
    MessageBar* m_message;
    RoleChoice* m_role;
    QWidget* m_vaultNote;
    QLineEdit* m_own = nullptr;
    Button* m_save;
};

} // namespace espalier::ui
