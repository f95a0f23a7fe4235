// The Groups screen over a server from memory, and what a person sees and presses in it.
#pragma once

#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/fake_office.h"
#include "tests/ui/support/seen.h"
#include "ui/common/table_view.h"
#include "ui/groups/groups_screen.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QTest>

namespace espalier::test {

struct GroupsWindow {
    GroupsWindow() : screen((fillSmartGroups(control), control), clock)
    {
        screen.resize(1224, 900);
        screen.show();
        list = screen.findChild<QListView*>(QStringLiteral("groups"));
    }
    [[nodiscard]] bool isLoaded() const { return list->model()->rowCount() > 0; }
    [[nodiscard]] bool says(const QString& words) const { return saysIn(*screen.window(), words); }
    // Among everything that lies over the window, too.
    template <class Widget = QPushButton> [[nodiscard]] Widget* named(const char* name) const
    {
        for (auto* each : screen.window()->template findChildren<Widget*>(QLatin1String(name))) {
            if (each->isVisible()) {
                return each;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QAction* action(const char* name) const { return screen.findChild<QAction*>(QLatin1String(name)); }
    void press(const char* name) const { QTest::mouseClick(named(name), Qt::LeftButton); }
    void toGroup(qint64 id) { screen.open({QStringLiteral("groups"), {{QStringLiteral("group"), id}}}); }
    [[nodiscard]] ui::TableView* members() const { return named<ui::TableView>("members"); }
    // The arguments of the only call of that operation.
    [[nodiscard]] QJsonObject sent(const char* operation) const
    {
        const auto all = control.calls(QLatin1String(operation));
        return all.size() == 1 ? all.constFirst().arguments : QJsonObject();
    }

    FakeControl control;
    ManualClock clock{officeNow};
    ui::GroupsScreen screen;
    QListView* list;
};

} // namespace espalier::test
