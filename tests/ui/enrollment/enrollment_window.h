// The screen over a server from memory, and what a person sees and presses in it.
#pragma once

#include "tests/ui/support/fake_control.h"
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
    [[nodiscard]] ui::Button* button(const QString& words) const
    {
        for (ui::Button* each : screen.findChildren<ui::Button*>()) {
            if (each->isVisible() && each->text().startsWith(words)) {
                return each;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const QString& words) const
    {
        for (const QLabel* label : screen.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(words)) {
                return true;
            }
        }
        return false;
    }
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
