// The Compliance screen over a server from memory, and what a person sees and presses in it.
#pragma once

#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/fake_office.h"
#include "tests/ui/support/seen.h"
#include "ui/compliance/compliance_screen.h"

#include <QTest>

namespace espalier::test {

struct ComplianceWindow {
    explicit ComplianceWindow(bool isEmpty = false)
        : screen((fillSmartGroups(control), isEmpty ? emptyCompliance(control) : fillCompliance(control), control),
                 clock)
    {
        screen.resize(1224, 900);
        screen.show();
    }
    [[nodiscard]] bool says(const QString& words) const { return saysIn(*screen.window(), words); }
    template <class Widget = QPushButton> [[nodiscard]] Widget* named(const char* name) const
    {
        for (auto* each : screen.window()->template findChildren<Widget*>(QLatin1String(name))) {
            if (each->isVisible()) {
                return each;
            }
        }
        return nullptr;
    }
    void press(const char* name) const { QTest::mouseClick(named(name), Qt::LeftButton); }
    // The arguments of the only call of that operation.
    [[nodiscard]] QJsonObject sent(const char* operation) const
    {
        const auto all = control.calls(QLatin1String(operation));
        return all.size() == 1 ? all.constFirst().arguments : QJsonObject();
    }

    FakeControl control;
    ManualClock clock{officeNow};
    ui::ComplianceScreen screen;
};

} // namespace espalier::test
