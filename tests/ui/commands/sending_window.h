// "Send command…" over a page that stands for any, with a server from memory.
#pragma once

#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/seen.h"
#include "ui/commands/command_sending.h"
#include "ui/commands/send_command_sheet.h"

namespace espalier::test {

struct SendingWindow {
    SendingWindow()
    {
        over.resize(1224, 860);
        over.show();
    }
    ui::SendCommandSheet* open(const ui::CommandTarget& target, const QString& type = {})
    {
        sending.open(target, type);
        return over.findChild<ui::SendCommandSheet*>();
    }
    template <class Widget> Widget* find(const char* name) const
    {
        return over.findChild<Widget*>(QLatin1String(name));
    }
    [[nodiscard]] QList<FakeControl::Call> sent() const { return control.calls(QStringLiteral("command.send")); }

    FakeControl control;
    ManualClock clock{officeNow};
    QWidget over;
    ui::CommandSending sending{control, clock, &over};
};

} // namespace espalier::test
