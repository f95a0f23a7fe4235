// A device gets no command that it didn't grant when it enrolled, whoever asks.
#include "base/error_kind.h"
#include "mdm/access_rights.h"
#include "tests/mdm/office.h"
#include "tests/mdm/phone.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace espalier;
using namespace espalier::test;

namespace {

void grant(Office& office, qint64 rights, const char* platform = "iphone")
{
    const auto done = office.store->write([&](store::Transaction& tx) {
        return tx.run("UPDATE device SET access_rights=?, platform=?", {rights, QLatin1String(platform)});
    });
    QVERIFY(done);
}

// Apple's names of the rights, as the schema spells them.
qint64 bitOf(const QString& name)
{
    static const QHash<QString, qint64> bits{
        {QStringLiteral("AllowInspection"), 1},
        {QStringLiteral("AllowInstallationRemoval"), 2},
        {QStringLiteral("AllowPasscodeRemovalAndLock"), 4},
        {QStringLiteral("DeviceLockAndRemovePasscode"), 4},
        {QStringLiteral("AllowDeviceErase"), 8},
        {QStringLiteral("AllowQueryDeviceInformation"), 16},
        {QStringLiteral("AllowQueryNetworkInformation"), 32},
        {QStringLiteral("AllowProvisioningInspection"), 64},
        {QStringLiteral("AllowProvisioningInstallationRemoval"), 128},
        {QStringLiteral("AllowQueryApplications"), 256},
        {QStringLiteral("QueryInstalledApps"), 256},
        {QStringLiteral("AllowQueryRestrictions"), 512},
        {QStringLiteral("AllowQuerySecurity"), 1024},
        {QStringLiteral("AllowSettings"), 2048},
        {QStringLiteral("AllowAppInstallation"), 4096},
    };
    return bits.value(name, 0);
}

} // namespace

class AccessRightsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatAppleAsksForIsAskedForHere()
    {
        QFile file(QStringLiteral(SOURCE_ROOT "/resources/catalogue/command.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int compared = 0;
        for (const QJsonValue& entry : QJsonDocument::fromJson(file.readAll()).array()) {
            const QString type = entry[QLatin1String("type")].toString();
            const QJsonObject support = entry[QLatin1String("support")].toObject();
            for (const char* system : {"iOS", "macOS"}) {
                const QJsonObject one = support.value(QLatin1String(system)).toObject();
                const QString rights = one.value(QLatin1String("access-rights")).toString();
                if (one.value(QLatin1String("introduced")).toString() == QLatin1String("n/a") || rights.isEmpty()) {
                    continue;
                }
                const bool isMac = system == QByteArray("macOS");
                QVERIFY2(mdm::rightNeeded(type, isMac) == bitOf(rights),
                         qPrintable(type + QLatin1Char(' ') + QLatin1String(system)));
                ++compared;
            }
        }
        QVERIFY(compared > 60);
    }

    void aPersonalDeviceIsSpared_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("granted");
        for (const char* type : {"EraseDevice", "DeviceLock", "ClearPasscode", "InstalledApplicationList",
                                 "InstallApplication", "RemoveApplication"}) {
            QTest::newRow(type) << QByteArray(type) << false;
        }
        for (const char* type : {"ProfileList", "SecurityInfo", "DeviceInformation", "EnableLostMode"}) {
            QTest::newRow(type) << QByteArray(type) << true;
        }
    }

    void aPersonalDeviceIsSpared()
    {
        QFETCH(QByteArray, type);
        QFETCH(bool, granted);
        Office office;
        office.enroll(phone);
        grant(office, 8191 & ~(4 | 8 | 256 | 4096));
        for (const char* origin : {"", "inventory", "profile"}) { // features meet the same rule
            mdm::NewCommand command = office.command(type, phone);
            command.origin = QLatin1String(origin);
            command.confirmation.text = QStringLiteral("Name of UDID-1");
            const auto queued = office.add(command);
            QCOMPARE(queued.has_value(), granted);
            if (!granted) {
                QVERIFY(queued.error().code == ErrorCode::Refused);
                QVERIFY(isOfKind(queued.error(), QLatin1String("no-access-right")));
                QVERIFY(queued.error().what.contains(QLatin1String("UDID-1")));
            }
        }
        if (!granted) {
            QVERIFY(office.idle(phone).body.isEmpty());
        }
    }

    void itsEnrollmentCanAlwaysBeRemoved()
    {
        Office office;
        office.set("enrollment_identifier", QStringLiteral("com.example.enrollment"));
        office.enroll(phone);
        grant(office, 1);
        mdm::NewCommand removal = office.command("RemoveProfile", phone);
        removal.command.set(QStringLiteral("Identifier"), QStringLiteral("com.example.other"));
        QVERIFY(isOfKind(office.add(removal).error(), QLatin1String("no-access-right")));
        removal.command.set(QStringLiteral("Identifier"), QStringLiteral("com.example.enrollment"));
        removal.confirmation.text = QStringLiteral("Name of UDID-1");
        QVERIFY(office.add(removal));
    }

    void whereItIsNotKnownTheDeviceDecides()
    {
        Office office;
        office.enroll(phone);
        QVERIFY(office.add("InstalledApplicationList", phone));
    }

    void macsAskForFewerRights()
    {
        Office office;
        office.enroll(phone);
        grant(office, 1, "mac");
        QVERIFY(office.add("ScheduleOSUpdate", phone));
        grant(office, 1, "iphone");
        QVERIFY(!office.add("ScheduleOSUpdate", phone));
    }
};

ESPALIER_TEST(AccessRightsTest);
#include "access_rights_test.moc"
