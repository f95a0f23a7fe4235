// Who shares this Espalier, and the rules for them; where nobody does, the way to the first operator. Asks when it is
// shown and when something changes.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/common/card.h"
#include "ui/operators/operator_rules_sheet.h"

#include <QJsonArray>

namespace espalier::ui {

class ActionList;
class Button;
class FactGrid;
class PassingMessage;
class TextLabel;

class OperatorsCard : public Card {
    Q_OBJECT
public:
    OperatorsCard(server::Control& control, const Clock& clock, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void reload();
    void showOperators();
    void showRules(const QJsonObject& settings);
    void add();
    void edit(const QString& name);
    void givePassphrase(const QString& name);
    void remove(const QString& name);
    void editRules();
    void showCode(const QString& code);
    void tell(const QString& words);

    server::Control& m_control;
    const Clock& m_clock;
    QJsonArray m_operators;
    OperatorRules m_ruled;
    TextLabel* m_none;
    ActionList* m_list;
    FactGrid* m_rules;
    Button* m_add;
    Button* m_editRules;
    Button* m_newCode;
};

} // namespace espalier::ui
