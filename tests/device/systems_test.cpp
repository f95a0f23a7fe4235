#include "device/persona/system_rules.h"
#include "device/protocol/mdm_link.h"
#include "tests/device/fixtures.h"
#include "tests/support/test.h"

using namespace espalier::device;

namespace {

Persona of(int year, Platform platform)
{
    QRandomGenerator random(7);
    return makePersonaOf(year, platform, random).value_or(Persona{});
}

QVariantMap responses(test::Enrolled& device, const QStringList& asked)
{
    const QVariantList queries(asked.begin(), asked.end());
    const Answer answer = device.answer("DeviceInformation", {{QStringLiteral("Queries"), queries}});
    return answer.keys.value(QStringLiteral("QueryResponses")).toMap();
}

} // namespace

// What a device says and does follows from its system.
class DeviceSystemsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aYearHasASystemOfEachKind_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QStringList>("versions"); // iPhone, iPad, Mac, Apple TV, Vision
        QTest::newRow("12") << 12 << QStringLiteral("12.4.1 12.4.1 10.14.6 12.4 ").split(u' ');
        QTest::newRow("15") << 15 << QStringLiteral("15.6.1 15.6.1 12.7.6 15.6 ").split(u' ');
        QTest::newRow("18") << 18 << QStringLiteral("18.6.2 18.6.2 15.6.1 18.6 2.6").split(u' ');
        QTest::newRow("26") << 26 << QStringLiteral("26.1 26.1 26.1 26.1 26.1").split(u' ');
    }
    void aYearHasASystemOfEachKind()
    {
        QFETCH(int, year);
        QFETCH(QStringList, versions);
        for (int platform = 0; platform < versions.size(); ++platform) {
            QCOMPARE(of(year, static_cast<Platform>(platform)).osVersion, versions.at(platform));
        }
    }

    void anOldSystemRunsOnAModelOfItsTime()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < 50; ++i) {
            const auto persona = makePersonaOf(12, Platform::IPhone, random);
            QVERIFY(persona->productName == QLatin1String("iPhone8,1") ||
                    persona->productName == QLatin1String("iPhone11,8"));
            QCOMPARE(persona->udid.size(), persona->productName == QLatin1String("iPhone8,1") ? 40 : 25);
        }
    }

    void declarativeManagementIsUnknownBefore16()
    {
        for (const int year : {12, 15, 18, 26}) {
            test::Enrolled phone;
            phone.state.persona = of(year, Platform::IPhone);
            const bool knows = phone.answer("DeclarativeManagement").status == Status::Acknowledged;
            QCOMPARE(knows, year >= 18);
        }
        test::Enrolled mac(Platform::Mac);
        mac.state.persona = of(15, Platform::Mac);
        QVERIFY(mac.answer("DeclarativeManagement").status == Status::CommandFormatError);
    }

    void aKeyIsReportedSinceTheSystemThatBroughtIt()
    {
        test::Enrolled phone;
        const QStringList asked{QStringLiteral("OSVersion"), QStringLiteral("TimeZone"),
                                QStringLiteral("SupplementalBuildVersion")};
        phone.state.persona = of(12, Platform::IPhone);
        QCOMPARE(responses(phone, asked).keys(), QStringList{QStringLiteral("OSVersion")});
        phone.state.persona = of(15, Platform::IPhone);
        QVERIFY(responses(phone, asked).contains(QStringLiteral("TimeZone")));
        QVERIFY(!responses(phone, asked).contains(QStringLiteral("SupplementalBuildVersion")));
        phone.state.persona = of(18, Platform::IPhone);
        QCOMPARE(responses(phone, asked).size(), 3);
    }

    void securityInfoFollowsToo()
    {
        test::Enrolled mac(Platform::Mac);
        const auto tells = [&](int year, const char* key) {
            mac.state.persona = of(year, Platform::Mac);
            const QVariantMap info = mac.answer("SecurityInfo").keys.value(QStringLiteral("SecurityInfo")).toMap();
            return info.contains(QLatin1String(key));
        };
        QVERIFY(!tells(12, "IsRecoveryLockEnabled"));
        QVERIFY(tells(15, "IsRecoveryLockEnabled"));
        QVERIFY(tells(12, "FDE_Enabled"));
    }

    void onlyNewerSystemsLeaveWhenTheyAreUnrecognized()
    {
        HttpAnswer answer;
        answer.status = 403;
        answer.body = R"({"code":"com.apple.unrecognized.device"})";
        QVERIFY(!asksToLeave(answer, of(15, Platform::IPhone)));
        QVERIFY(asksToLeave(answer, of(18, Platform::IPhone)));
        answer.status = 401;
        QVERIFY(asksToLeave(answer, of(12, Platform::IPhone)));
    }

    void macsKeepABootstrapTokenSince11()
    {
        QVERIFY(!escrowsBootstrapToken(of(12, Platform::Mac)));
        QVERIFY(escrowsBootstrapToken(of(15, Platform::Mac)));
        QVERIFY(!escrowsBootstrapToken(of(26, Platform::IPhone)));
    }

    void safariNamesItselfAsThatSystemDoes_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<Platform>("platform");
        QTest::addColumn<QByteArray>("who");
        QTest::addColumn<QByteArray>("version");
        QTest::newRow("iPhone 12") << 12 << Platform::IPhone << QByteArray("iPhone OS 12_4")
                                   << QByteArray("Version/12.4");
        QTest::newRow("iPhone 26") << 26 << Platform::IPhone << QByteArray("iPhone OS 18_6")
                                   << QByteArray("Version/26.1");
        QTest::newRow("iPad 12") << 12 << Platform::IPad << QByteArray("iPad; CPU OS 12_4")
                                 << QByteArray("Version/12.4");
        QTest::newRow("iPad 18") << 18 << Platform::IPad << QByteArray("Macintosh") << QByteArray("Version/18.0");
        QTest::newRow("Mac 12") << 12 << Platform::Mac << QByteArray("Macintosh") << QByteArray("Version/12.0");
        QTest::newRow("Mac 15") << 15 << Platform::Mac << QByteArray("Macintosh") << QByteArray("Version/15.0");
        QTest::newRow("Vision 18") << 18 << Platform::Vision << QByteArray("Macintosh") << QByteArray("Version/18.0");
    }
    void safariNamesItselfAsThatSystemDoes()
    {
        QFETCH(int, year);
        QFETCH(Platform, platform);
        QFETCH(QByteArray, who);
        QFETCH(QByteArray, version);
        const QByteArray name = safariOf(of(year, platform));
        QVERIFY2(name.contains(who), name);
        QVERIFY2(name.contains(version), name);
    }
};

ESPALIER_TEST(DeviceSystemsTest);
#include "systems_test.moc"
