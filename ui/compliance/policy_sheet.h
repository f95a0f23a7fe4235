// A policy: whom it is for, its rules, and what is done when a device isn't as they ask. GUI thread.
#pragma once

#include "base/result.h"
#include "server/control.h"
#include "ui/common/sheet.h"
#include "ui/compliance/policy_row.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace espalier::ui {

class Button;
class DurationField;
class MessageBar;
class PageScroll;
class RuleEditor;
class TextLabel;

class PolicySheet : public Sheet {
    Q_OBJECT
public:
    // With id 0 a new one, filled with what the policy says already. control outlives it.
    PolicySheet(server::Control& control, const PolicyRow& policy, QWidget* over);

Q_SIGNALS:
    void saved(qint64 policy, const QString& words);
    void deleted(const QString& words);

private:
    QWidget* build();
    QWidget* buildAction();
    void addFoot();
    void fillRuleMenu(Button* button);
    RuleEditor* addRule(const QJsonObject& rule);
    void dropRule(RuleEditor* rule);
    void loadChoices();
    [[nodiscard]] QString actionHelp(const QString& action) const;
    void fillTargets();
    void judge();
    void save();
    void tellRefusal(const Error& error);
    void remove();

    server::Control& m_control;
    const PolicyRow m_policy;
    PageScroll* m_scroll = nullptr;
    MessageBar* m_message;
    QLineEdit* m_name = nullptr;
    QComboBox* m_group;
    QVBoxLayout* m_ruleList;
    QList<RuleEditor*> m_rules;
    TextLabel* m_noRules;
    DurationField* m_grace;
    QComboBox* m_action;
    QComboBox* m_target;
    TextLabel* m_actionHelp;
    TextLabel* m_missing; // why it can't be saved yet
    Button* m_save;
    QList<QPair<QString, qint64>> m_profiles, m_groups; // targets
    bool m_waiting = false;
};

} // namespace espalier::ui
