// How the last self-test went, and the way to it. Asks when it is shown and when something changes.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/common/card.h"
#include "ui/screen.h"

namespace espalier::ui {

class FactGrid;

class ReadinessCard : public Card {
    Q_OBJECT
public:
    ReadinessCard(server::Control& control, const Clock& clock, QWidget* parent = nullptr);
    // What its button does.
    void open();

Q_SIGNALS:
    void jumpRequested(const espalier::ui::Jump& jump);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void reload();

    server::Control& m_control;
    const Clock& m_clock;
    FactGrid* m_facts;
};

} // namespace espalier::ui
