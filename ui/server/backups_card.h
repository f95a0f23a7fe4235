// The last backup, the next one, and the ways to make, check and schedule them. Asks when it is shown and when
// something changes.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/common/card.h"

#include <QJsonObject>

namespace espalier::ui {

class FactGrid;

class BackupsCard : public Card {
    Q_OBJECT
public:
    BackupsCard(server::Control& control, const Clock& clock, QWidget* parent = nullptr);

    // What its button does.
    void backUp();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void reload();
    void verify();
    void schedule();

    server::Control& m_control;
    const Clock& m_clock;
    FactGrid* m_facts;
    QJsonObject m_status;
};

} // namespace espalier::ui
