#include "tests/ui/support/fake_office.h"

#include "tests/ui/support/fake_control.h"

namespace espalier::test {

void fillPracticeOffice(FakeControl& control)
{
    fillEmptyOffice(control);
}

void fillEmptyOffice(FakeControl& control)
{
    control.answer(QStringLiteral("device.list"), QJsonObject{{QStringLiteral("total"), 0},
                                                              {QStringLiteral("matching"), 0},
                                                              {QStringLiteral("rows"), QJsonArray()}});
    for (const char* list : {"profile.list", "link.list", "group.list", "command.list", "event.list", "quarantine.list",
                             "enrollment.list", "server.log", "ca.list"}) {
        control.answer(QLatin1String(list), QJsonArray());
    }
}

} // namespace espalier::test
