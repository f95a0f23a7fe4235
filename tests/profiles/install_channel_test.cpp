// Device or users: scope, platform and what the assignment says decide.
#include "tests/profiles/office.h"
#include "tests/support/test.h"

using namespace espalier;
using profiles::ChannelChoice;
using test::everyone;
using test::Office;
using test::version;

class InstallChannelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scopes_data()
    {
        QTest::addColumn<QString>("platform");
        QTest::addColumn<QString>("scope");
        QTest::addColumn<int>("choice");
        QTest::addColumn<bool>("onDevice");
        QTest::addColumn<bool>("onUsers");
        const auto row = [](const char* platform, const char* scope, ChannelChoice choice, bool device, bool users) {
            QTest::addRow("%s, scope %s, %s", platform, scope, qPrintable(profiles::name(choice)))
                << QString::fromLatin1(platform) << QString::fromLatin1(scope) << static_cast<int>(choice) << device
                << users;
        };
        row("mac", "User", ChannelChoice::Auto, false, true);
        row("mac", "System", ChannelChoice::Auto, true, false);
        row("mac", "", ChannelChoice::Auto, true, false);
        row("mac", "User", ChannelChoice::Device, true, false);
        row("mac", "System", ChannelChoice::User, false, true);
        row("iphone", "User", ChannelChoice::Auto, true, false);
        row("ipad", "System", ChannelChoice::Auto, true, false);
        row("", "User", ChannelChoice::Auto, false, false);
        row("", "System", ChannelChoice::Auto, true, false);
    }
    void scopes()
    {
        QFETCH(QString, platform);
        QFETCH(QString, scope);
        QFETCH(int, choice);
        QFETCH(bool, onDevice);
        QFETCH(bool, onUsers);
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"), platform);
        const ChannelId anna = office.user(device, QStringLiteral("ANNA"));
        const ChannelId ben = office.user(device, QStringLiteral("BEN"));
        office.assign(office.import(version("A", scope)), everyone, static_cast<ChannelChoice>(choice));
        const auto install = QStringLiteral("install A");
        QCOMPARE(office.told(office.channel(device)), onDevice ? install : QString());
        QCOMPARE(office.told(anna), onUsers ? install : QString());
        QCOMPARE(office.told(ben), onUsers ? install : QString());
    }

    void aUserWhoComesLaterGetsHisProfiles()
    {
        Office office;
        const DeviceId mac = office.device(QStringLiteral("mac"), QStringLiteral("mac"));
        office.assign(office.import(version("A", QStringLiteral("User"))), everyone);
        QCOMPARE(office.number("SELECT COUNT(*) FROM command"), 0);
        const ChannelId anna = office.user(mac, QStringLiteral("ANNA"));
        office.reconcile(mac);
        QCOMPARE(office.told(anna), QStringLiteral("install A"));
        QCOMPARE(office.told(office.channel(mac)), QString());
    }

    void aScopeThatChangesMovesTheProfile()
    {
        Office office;
        const DeviceId mac = office.device(QStringLiteral("mac"), QStringLiteral("mac"));
        const ChannelId channel = office.channel(mac);
        const ChannelId anna = office.user(mac, QStringLiteral("ANNA"));
        office.assign(office.import(version("A")), everyone);
        office.told(channel);
        office.done(channel);
        office.import(version("B", QStringLiteral("User")));
        QCOMPARE(office.told(channel), test::removal);
        QCOMPARE(office.told(anna), QStringLiteral("install B"));
    }

    void changingTheChannelOfAnAssignmentMovesTheProfile()
    {
        Office office;
        const DeviceId mac = office.device(QStringLiteral("mac"), QStringLiteral("mac"));
        const ChannelId channel = office.channel(mac);
        const ChannelId anna = office.user(mac, QStringLiteral("ANNA"));
        const ProfileId profile = office.import(version("A"));
        office.assign(profile, everyone, ChannelChoice::Device);
        office.assign(profile, everyone, ChannelChoice::User);
        QCOMPARE(office.told(channel), QString());
        QCOMPARE(office.told(anna), QStringLiteral("install A"));
        QCOMPARE(office.number("SELECT COUNT(*) FROM profile_assignment"), 1);
    }
};

ESPALIER_TEST(InstallChannelTest);
#include "install_channel_test.moc"
