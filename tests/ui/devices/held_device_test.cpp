// A device that waits for an approval, and what a personal one grants.
#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/devices/device_actions.h"
#include "ui/devices/device_detail.h"
#include "ui/devices/device_words.h"

#include <QSignalSpy>

using namespace espalier;
using namespace espalier::ui;

namespace {

constexpr qint64 usual = 8191; // every access right
constexpr qint64 personal = usual & ~(4 | 8 | 256 | 4096);

DeviceRow device(const char* approval, const QJsonValue& rights = {})
{
    return DeviceRow::fromJson({{QStringLiteral("id"), 7},
                                {QStringLiteral("name"), QStringLiteral("MF-MBA-024")},
                                {QStringLiteral("state"), QStringLiteral("enrolled")},
                                {QStringLiteral("platform"), QStringLiteral("mac")},
                                {QStringLiteral("last_seen"), test::officeNow},
                                {QStringLiteral("approval"), QLatin1String(approval)},
                                {QStringLiteral("access_rights"), rights}});
}

} // namespace

class HeldDeviceTest : public QObject {
    Q_OBJECT

    const ManualClock m_clock{test::officeNow};

private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }

    void theListSaysThatItWaits()
    {
        QCOMPARE(conditionOf(device("waiting"), test::officeNow).words, QStringLiteral("Waits for approval"));
        QVERIFY(conditionOf(device("refused"), test::officeNow).words.startsWith(QStringLiteral("Refused")));
        QVERIFY(conditionOf(device(""), test::officeNow).words != QStringLiteral("Waits for approval"));
    }

    // Nothing is in order beside "Attention", and nothing cries for help beside "Good".
    void thePillAgreesWithTheHealth()
    {
        const auto condition = [](const char* level, const char* kind, int failed) {
            DeviceRow row = device("");
            row.inventoryAt = test::officeNow;
            row.failed = failed;
            row.health = DeviceHealth{90, QLatin1String(level), {}};
            if (*kind != '\0') {
                row.health->reasons.append({QLatin1String(kind), 20, 0});
            }
            return conditionOf(row, test::officeNow);
        };
        QCOMPARE(condition("good", "", 0).words, QStringLiteral("In order"));
        QCOMPARE(condition("good", "", 0).state, State::Ok);
        QCOMPARE(condition("attention", "no-passcode", 0).words, QStringLiteral("No passcode"));
        QCOMPARE(condition("attention", "no-passcode", 0).state, State::Warning);
        QCOMPARE(condition("bad", "compliance", 0).state, State::Failed);
        QCOMPARE(condition("good", "failed-commands", 1).state, State::Unknown); // told, and no alarm
    }

    // One pill, one look: a command that failed is told quietly where nothing else is, and hides nothing that is worse.
    void theWorstReasonIsInThePill()
    {
        const auto condition = [](const char* level, const QList<DeviceHealth::Reason>& reasons) {
            DeviceRow row = device("");
            row.inventoryAt = test::officeNow;
            row.failed = 1;
            row.health = DeviceHealth{70, QLatin1String(level), reasons};
            return conditionOf(row, test::officeNow);
        };
        const DeviceHealth::Reason failed{QStringLiteral("failed-commands"), 10, 1};
        const auto alone = condition("good", {failed});
        QCOMPARE(alone.words, QStringLiteral("1 command(s) failed"));
        QCOMPARE(alone.state, State::Unknown);
        const auto mac = condition("attention", {{QStringLiteral("unencrypted"), 25, 0}, failed});
        QCOMPARE(mac.words, QStringLiteral("FileVault is off"));
        QCOMPARE(mac.state, State::Warning);
        const auto small = condition("attention", {failed, {QStringLiteral("storage-full"), 10, 5}});
        QCOMPARE(small.words, QStringLiteral("Needs attention"));
        QCOMPARE(small.state, State::Warning);
        QCOMPARE(condition("attention", {{QStringLiteral("silent"), 30, 9}, failed}).words,
                 QStringLiteral("Silent for 9 day(s)"));
        QCOMPARE(condition("bad", {{QStringLiteral("push-dead"), 40, 0}, failed}).words,
                 QStringLiteral("Can’t be woken"));
    }

    void theDetailLeadsToWhereItIsDecided()
    {
        test::FakeControl control;
        QWidget window;
        DeviceActions actions(control, m_clock, &window);
        DeviceDetail detail(control, m_clock, actions, DeviceDetail::Form::Full, &window);
        window.resize(800, 700);
        detail.resize(window.size());
        control.refuse(QStringLiteral("device.show"), ErrorCode::NotFound, QStringLiteral("no such device"));
        window.show();
        detail.setDevice(device("waiting"));
        const auto decide = [&detail]() -> Button* {
            for (auto* each : detail.findChildren<Button*>()) {
                if (each->isVisible() && each->text() == QStringLiteral("Decide…")) {
                    return each;
                }
            }
            return nullptr;
        };
        QTRY_VERIFY(decide() != nullptr);
        QSignalSpy asked(&detail, &DeviceDetail::approvalRequested);
        QTest::mouseClick(decide(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }

    void aPersonalDeviceIsNotOfferedWhatItDoesNotGrant_data()
    {
        QTest::addColumn<QJsonValue>("rights");
        QTest::addColumn<bool>("locks");
        QTest::newRow("every right") << QJsonValue(usual) << true;
        QTest::newRow("personal") << QJsonValue(personal) << false;
        QTest::newRow("not known") << QJsonValue() << true;
    }
    void aPersonalDeviceIsNotOfferedWhatItDoesNotGrant()
    {
        QFETCH(QJsonValue, rights);
        QFETCH(bool, locks);
        const DeviceRow row = device("", rights);
        QCOMPARE(row.takes(QStringLiteral("DeviceLock")), locks);
        QCOMPARE(row.takes(QStringLiteral("EraseDevice")), locks);
        QVERIFY(row.takes(QStringLiteral("RestartDevice")));
        QCOMPARE(row.isPersonal(), !locks);
    }
};

ESPALIER_TEST(HeldDeviceTest);
#include "held_device_test.moc"
