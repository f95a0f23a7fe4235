// Devices whose identity ends soon can be looked at together.
#include "base/clock.h"
#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "ui/common/app_style.h"
#include "ui/devices/devices_screen.h"

using namespace espalier;
using namespace espalier::ui;

class IdentityFilterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }

    void theJumpAsksForThoseOfTheNextThirtyDays()
    {
        const ManualClock clock(test::officeNow);
        test::FakeControl control;
        DevicesScreen screen(control, clock);
        screen.show();
        screen.open(identitiesEndJump());
        const auto asked = [&control] { return control.calls(QStringLiteral("device.list")).constLast().arguments; };
        QTRY_COMPARE(asked()[QStringLiteral("query")].toString(),
                     QStringLiteral("state = enrolled and identity-ends < 30d"));
    }
};

ESPALIER_TEST(IdentityFilterTest);
#include "identity_filter_test.moc"
