// After how long a window locks itself, and what needs a second person.
#pragma once

#include "server/control.h"
#include "ui/common/settings_saving.h"
#include "ui/common/sheet.h"

class QLineEdit;
class QRadioButton;
class QSpinBox;
class QVBoxLayout;

namespace espalier::ui {

class Button;
class MessageBar;

struct OperatorRules {
    int idleMinutes = 15;   // 0: never
    QString secondApprover; // off, erase, destructive
};

class OperatorRulesSheet : public Sheet {
    Q_OBJECT
public:
    OperatorRulesSheet(server::Control& control, const OperatorRules& rules, QWidget* over);

Q_SIGNALS:
    void saved();

private:
    void addYes(QVBoxLayout* column);
    void askForYes();
    void save();
    [[nodiscard]] QString second() const;
    [[nodiscard]] bool asksLess() const; // for a second person than before
    [[nodiscard]] QJsonObject yes() const;

    server::Control& m_control;
    const OperatorRules m_rules;
    MessageBar* m_message;
    QSpinBox* m_idle;
    QList<QRadioButton*> m_second; // off, erase, destructive
    QWidget* m_yes;                // what somebody else says yes with
    QLineEdit* m_approver = nullptr;
    QLineEdit* m_passphrase = nullptr;
    QLineEdit* m_code = nullptr;
    Button* m_save;
};

} // namespace espalier::ui
