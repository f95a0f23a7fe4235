#include "device/answers/dispatcher.h"
#include "device/protocol/access_rights.h"
#include "tests/device/fixtures.h"
#include "tests/support/test.h"

using namespace espalier::device;
using test::Enrolled;

namespace {
QVariantMap installing(const QByteArray& bytes)
{
    return {{QStringLiteral("Payload"), bytes}};
}
QByteArray wifi(const QString& scope = {})
{
    return test::profile(QStringLiteral("test.wifi"),
                         {test::payload("com.apple.wifi.managed", QStringLiteral("test.wifi.1"))},
                         scope.isEmpty() ? QVariantMap{} : QVariantMap{{QStringLiteral("PayloadScope"), scope}});
}
} // namespace

class DeviceAnswersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyAskedAndAllowedFactsAreAnswered()
    {
        Enrolled device;
        const QVariantMap keys{
            {QStringLiteral("Queries"), QVariantList{QStringLiteral("SerialNumber"), QStringLiteral("WiFiMAC"),
                                                     QStringLiteral("FavouriteColour")}}};
        const auto facts = [&] {
            return device.answer("DeviceInformation", keys).keys.value(QStringLiteral("QueryResponses")).toMap();
        };
        QCOMPARE(facts().keys(), (QStringList{QStringLiteral("SerialNumber"), QStringLiteral("WiFiMAC")}));
        device.state.accessRights = rights::queryDevice;
        QCOMPARE(facts().keys(), QStringList{QStringLiteral("SerialNumber")});
    }

    void aMissingRightIsAnError()
    {
        Enrolled device;
        device.state.accessRights = rights::inspectProfiles;
        QCOMPARE(device.answer("SecurityInfo").status, Status::Error);
        QCOMPARE(device.answer("ProfileList").status, Status::Acknowledged);
    }

    void unknownCommandsFailAsOnEachSystem()
    {
        QCOMPARE(Enrolled(Platform::IPhone).answer("MakeCoffee").status, Status::Error);
        QCOMPARE(Enrolled(Platform::Mac).answer("MakeCoffee").status, Status::CommandFormatError);
        QCOMPARE(Enrolled(Platform::Mac).answer("ClearPasscode").status, Status::CommandFormatError);
    }

    void aProfileIsKeptToTheByteAndReplacedByIdentifier()
    {
        Enrolled device;
        const QByteArray first = wifi() + "\n<!-- a remark -->\n";
        QCOMPARE(device.answer("InstallProfile", installing(first)).status, Status::Acknowledged);
        QCOMPARE(device.state.profiles.size(), 2);
        QCOMPARE(device.folder.profile(device.state.persona.udid, device.state.profiles[1]).value(), first);
        const QByteArray second = wifi();
        QCOMPARE(device.answer("InstallProfile", installing(second)).status, Status::Acknowledged);
        QCOMPARE(device.state.profiles.size(), 2);
        QCOMPARE(device.folder.profile(device.state.persona.udid, device.state.profiles[1]).value(), second);
        QCOMPARE(device.answer("ProfileList").keys.value(QStringLiteral("ProfileList")).toList().size(), 2);
        QCOMPARE(device.answer("RemoveProfile", {{QStringLiteral("Identifier"), QStringLiteral("test.wifi")}}).status,
                 Status::Acknowledged);
        QCOMPARE(device.answer("RemoveProfile", {{QStringLiteral("Identifier"), QStringLiteral("test.wifi")}}).status,
                 Status::Error);
    }

    void brokenProfilesLeaveTheOldOne_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("not a plist") << QByteArray("hello");
        QTest::newRow("broken signature") << QByteArray("\x30\x03\x02\x01\x01", 5);
        QTest::newRow("no content") << test::profile(QStringLiteral("test.wifi"), {},
                                                     {{QStringLiteral("PayloadContent"), 1}});
        QTest::newRow("payload without identifier") << test::profile(
            QStringLiteral("test.wifi"), {QVariantMap{{QStringLiteral("PayloadType"), QStringLiteral("x")}}});
        QTest::newRow("another MDM") << test::profile(QStringLiteral("test.wifi"),
                                                      {test::payload("com.apple.mdm", QStringLiteral("m"))});
    }
    void brokenProfilesLeaveTheOldOne()
    {
        QFETCH(QByteArray, bytes);
        Enrolled device;
        QCOMPARE(device.answer("InstallProfile", installing(wifi())).status, Status::Acknowledged);
        QCOMPARE(device.answer("InstallProfile", installing(bytes)).status, Status::Error);
        QCOMPARE(device.state.profiles.size(), 2);
    }

    void scopeMustFitTheChannelOfAMac()
    {
        Enrolled device(Platform::Mac);
        const QString user = QStringLiteral("USER-1");
        QCOMPARE(device.answer("InstallProfile", installing(wifi(QStringLiteral("User")))).status, Status::Error);
        QCOMPARE(device.answer("InstallProfile", installing(wifi(QStringLiteral("User"))), user).status,
                 Status::Acknowledged);
        QCOMPARE(device.answer("InstallProfile", installing(wifi(QStringLiteral("System")))).status,
                 Status::Acknowledged);
        QCOMPARE(device.answer("ProfileList", {}, user).keys.value(QStringLiteral("ProfileList")).toList().size(), 1);
        QCOMPARE(device.answer("ProfileList").keys.value(QStringLiteral("ProfileList")).toList().size(), 2);
        QCOMPARE(device.answer("DeviceLock", {{QStringLiteral("PIN"), QStringLiteral("123456")}}, user).status,
                 Status::CommandFormatError);
    }

    void removingTheEnrollmentMakesItLeave()
    {
        Enrolled device;
        const Answer answer =
            device.answer("RemoveProfile", {{QStringLiteral("Identifier"), QStringLiteral("test.enrollment")}});
        QCOMPARE(answer.status, Status::Acknowledged);
        QCOMPARE(answer.aftermath, Aftermath::Leave);
        QCOMPARE(device.answer("EraseDevice").aftermath, Aftermath::Erase);
        const Answer update = device.answer("InstallProfile", installing(test::enrollmentProfile()));
        QCOMPARE(update.aftermath, Aftermath::UpdateEnrollment);
    }

    void theUnlockTokenMustFitToTheByte()
    {
        Enrolled device;
        const auto clear = [&](const QByteArray& token) {
            return device.answer("ClearPasscode", {{QStringLiteral("UnlockToken"), token}}).status;
        };
        QCOMPARE(clear("unlocK"), Status::Error);
        QCOMPARE(clear("unlock"), Status::Acknowledged);
        QCOMPARE(device.answer("ClearPasscode").status, Status::CommandFormatError);
    }

    void aMacIsLockedWithSixDigits()
    {
        Enrolled device(Platform::Mac);
        QCOMPARE(device.answer("DeviceLock").status, Status::CommandFormatError);
        QCOMPARE(device.answer("DeviceLock", {{QStringLiteral("PIN"), QStringLiteral("12345")}}).status,
                 Status::CommandFormatError);
        QCOMPARE(device.answer("DeviceLock", {{QStringLiteral("PIN"), QStringLiteral("123456")}}).status,
                 Status::Acknowledged);
    }

    void managedAppsComeAndGo()
    {
        Enrolled device;
        const QVariantMap app{{QStringLiteral("Identifier"), QStringLiteral("com.example.app")}};
        QCOMPARE(device.answer("InstallApplication", app).status, Status::Acknowledged);
        QVERIFY(device.answer("ManagedApplicationList")
                    .keys.value(QStringLiteral("ManagedApplicationList"))
                    .toMap()
                    .contains(QStringLiteral("com.example.app")));
        QCOMPARE(device.answer("RemoveApplication", app).status, Status::Acknowledged);
        QCOMPARE(device.answer("RemoveApplication", app).status, Status::Error);
        QCOMPARE(device.answer("InstallApplication").status, Status::CommandFormatError);
    }

    void aLockedDevicePostponesAsIosDoes()
    {
        QVERIFY(postponedWhileLocked(QStringLiteral("InstallProfile")));
        QVERIFY(postponedWhileLocked(QStringLiteral("SecurityInfo")));
        QVERIFY(!postponedWhileLocked(QStringLiteral("DeviceInformation")));
        QVERIFY(!postponedWhileLocked(QStringLiteral("EraseDevice")));
    }
};

ESPALIER_TEST(DeviceAnswersTest);
#include "answers_test.moc"
