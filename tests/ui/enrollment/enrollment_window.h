// The screen over a server from memory, and what a person sees and presses in it.
#pragma once

#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/seen.h"
#include "ui/common/button.h"
#include "ui/enrollment/enrollment_screen.h"

#include <QLabel>
#include <QListView>

namespace espalier::test {

struct EnrollmentWindow {
    explicit EnrollmentWindow(Office office = Office::Practice) : control(office), screen(control, clock)
    {
        screen.resize(1224, 900);
        screen.show();
        list = screen.findChild<QListView*>(QStringLiteral("links"));
    }
    [[nodiscard]] bool isLoaded() const { return list->model()->rowCount() > 0; }
    [[nodiscard]] ui::Button* button(const QString& words) const { return buttonIn(screen, words); }
    [[nodiscard]] bool says(const QString& words) const { return saysIn(screen, words); }
    // The arguments of the only call of that operation.
    [[nodiscard]] QJsonObject sent(const QString& operation) const
    {
        const auto all = control.calls(operation);
        return all.size() == 1 ? all.constFirst().arguments : QJsonObject();
    }

    FakeControl control;
    ManualClock clock{officeNow};
    ui::EnrollmentScreen screen;
    QListView* list;
};

} // namespace espalier::test
