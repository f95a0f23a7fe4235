// Everything that ends, the next first. Asks when it is shown, when something is committed meanwhile, and every hour.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/common/card.h"

#include <QJsonArray>

class QTimer;

namespace espalier::ui {

class ActionList;
class TextLabel;

class EndingsCard : public Card {
    Q_OBJECT
public:
    EndingsCard(server::Control& control, const Clock& clock, QWidget* parent = nullptr);

Q_SIGNALS:
    // The person wants to do something about this row of expiry.list.
    void chosen(const QJsonObject& expiry);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void reload();

    server::Control& m_control;
    const Clock& m_clock;
    ActionList* m_list;
    TextLabel* m_trouble;
    QTimer* m_soon;
    QJsonArray m_rows;
};

} // namespace espalier::ui
