// What follows from another topic: the devices that have to enroll again, and how that is done. Hidden without any.
#pragma once

#include "server/control.h"
#include "ui/common/card.h"

namespace espalier::ui {

class ReenrollmentPlan : public Card {
    Q_OBJECT
public:
    explicit ReenrollmentPlan(server::Control& control, QWidget* parent = nullptr);
    void refresh();
    [[nodiscard]] int devices() const { return m_devices; }

Q_SIGNALS:
    void changed();
    void devicesRequested();

private:
    void setDevices(int devices);
    server::Control& m_control;
    int m_devices = 0;
};

} // namespace espalier::ui
