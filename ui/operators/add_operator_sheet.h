// Another person who shares this Espalier; the first one ends that whoever opens it may do everything.
#pragma once

#include "server/control.h"
#include "ui/common/sheet.h"

class QLineEdit;

namespace espalier::ui {

class Button;
class MessageBar;
class NewPassphrase;
class RoleChoice;

class AddOperatorSheet : public Sheet {
    Q_OBJECT
public:
    enum class Which { First, Another };
    AddOperatorSheet(server::Control& control, Which which, QWidget* over);

Q_SIGNALS:
    void added(const QString& name);
    // Of the first one: shown once, by whoever hears this.
    void recoveryCodeMade(const QString& code);

private:
    void fill(QWidget* body);
    void check();
    void add();

    server::Control& m_control;
    const Which m_which;
    bool m_adding = false;
    MessageBar* m_message;
    QLineEdit* m_name = nullptr;
    RoleChoice* m_role;
    NewPassphrase* m_passphrase;
    QLineEdit* m_own = nullptr;
    Button* m_add;
};

} // namespace espalier::ui
