#include "inventory/rounds.h"
#include "tests/profiles/office.h"
#include "tests/support/test.h"

using namespace espalier;
using profiles::ChannelChoice;

namespace {

using test::admin;
using test::everyone;
using test::Office;

test::Sample version(const char* uuid, const QString& scope = {})
{
    test::Sample sample;
    sample.uuid = QString::fromLatin1(uuid);
    sample.scope = scope;
    return sample;
}

const auto removal = QStringLiteral("remove com.example.wifi");

} // namespace

class InstallTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void assigningToAGroupReachesItsMembers()
    {
        Office office;
        const DeviceId a = office.device(QStringLiteral("a"));
        const DeviceId b = office.device(QStringLiteral("b"));
        const GroupId sales = office.group(QStringLiteral("Sales"));
        office.join(sales, a);
        office.assign(office.import(version("A")), {sales, {}});
        QCOMPARE(office.state(a), QStringLiteral("pending"));
        QCOMPARE(office.told(office.channel(a)), QStringLiteral("install A"));
        QCOMPARE(office.state(a), QStringLiteral("sent"));
        office.done(office.channel(a));
        QCOMPARE(office.state(a), QStringLiteral("installed"));
        QCOMPARE(office.told(office.channel(b)), QString());
        QCOMPARE(office.state(b), QString());
    }

    void theDeviceGetsTheVeryBytes()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        office.assign(office.import(version("A")), {{}, device});
        office.told(office.channel(device));
        QCOMPARE(office.commandIn(office.last).data(u"Payload"), test::profile(version("A")));
    }

    void onceIsEnough()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        const ProfileId profile = office.import(version("A"));
        office.assign(profile, everyone);
        office.assign(profile, {{}, device});
        office.reconcile(device);
        office.told(office.channel(device));
        office.reconcile(device);
        office.done(office.channel(device));
        office.reconcile(device);
        QCOMPARE(office.number("SELECT COUNT(*) FROM delivery"), 1);
    }

    void manyDevicesShareOneCommand()
    {
        Office office;
        for (int i = 0; i < 20; ++i) {
            office.device(QString::number(i));
        }
        office.assign(office.import(version("A")), everyone);
        QCOMPARE(office.number("SELECT COUNT(*) FROM command"), 1);
        QCOMPARE(office.number("SELECT COUNT(*) FROM delivery"), 20);
    }

    void whoLeavesCancelsOnlyHisOwn()
    {
        Office office;
        const GroupId sales = office.group(QStringLiteral("Sales"));
        const DeviceId a = office.device(QStringLiteral("a"));
        const DeviceId b = office.device(QStringLiteral("b"));
        office.join(sales, a);
        office.join(sales, b);
        office.assign(office.import(version("A")), {sales, {}});
        QCOMPARE(office.number("SELECT COUNT(*) FROM command"), 1);
        office.leave(sales, a);
        QCOMPARE(office.told(office.channel(a)), QString());
        QCOMPARE(office.state(a), QStringLiteral("removed"));
        QCOMPARE(office.told(office.channel(b)), QStringLiteral("install A"));
    }

    void joiningInstallsAndLeavingRemoves()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        const ChannelId channel = office.channel(device);
        const GroupId sales = office.group(QStringLiteral("Sales"));
        office.assign(office.import(version("A")), {sales, {}});
        QCOMPARE(office.told(channel), QString());
        office.join(sales, device);
        QCOMPARE(office.told(channel), QStringLiteral("install A"));
        office.done(channel);
        office.leave(sales, device);
        QCOMPARE(office.state(device), QStringLiteral("removing"));
        QCOMPARE(office.told(channel), removal);
        office.done(channel);
        QCOMPARE(office.state(device), QStringLiteral("removed"));
        office.join(sales, device);
        QCOMPARE(office.told(channel), QStringLiteral("install A"));
    }

    void twoWaysToAProfileAreOneInstallation()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        const ChannelId channel = office.channel(device);
        const ProfileId profile = office.import(version("A"));
        office.assign(profile, everyone);
        office.assign(profile, {{}, device});
        office.told(channel);
        office.done(channel);
        office.unassign(profile, everyone);
        QCOMPARE(office.told(channel), QString());
        office.unassign(profile, {{}, device});
        QCOMPARE(office.told(channel), removal);
    }

    void whatWasNeverSentIsCancelled()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        const ProfileId profile = office.import(version("A"));
        office.assign(profile, everyone);
        office.unassign(profile, everyone);
        QCOMPARE(office.told(office.channel(device)), QString());
        QCOMPARE(office.state(device), QStringLiteral("removed"));
        QCOMPARE(office.text("SELECT state FROM delivery"), QStringLiteral("cancelled"));
    }

    void whatWasPutOffIsCancelled()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        const ProfileId profile = office.import(version("A"));
        office.assign(profile, everyone);
        office.told(office.channel(device));
        office.notNow(office.channel(device));
        office.unassign(profile, everyone);
        QCOMPARE(office.told(office.channel(device)), QString());
        QCOMPARE(office.state(device), QStringLiteral("removed"));
    }

    void whatWasSentIsRemovedAfterwards()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        const ChannelId channel = office.channel(device);
        const ProfileId profile = office.import(version("A"));
        office.assign(profile, everyone);
        office.told(channel);
        const mdm::Outgoing install = office.last;
        office.unassign(profile, everyone);
        office.answer(channel, install);
        QCOMPARE(office.told(channel), removal);
        office.done(channel);
        QCOMPARE(office.state(device), QStringLiteral("removed"));
    }

    void aNewVersionReplacesTheOldOne()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        const ChannelId channel = office.channel(device);
        const ProfileId profile = office.import(version("A"));
        office.assign(profile, everyone);
        office.told(channel);
        office.done(channel);
        office.import(version("B"));
        QCOMPARE(office.progress(profile).pending, 1);
        QCOMPARE(office.told(channel), QStringLiteral("install B"));
        office.done(channel);
        office.import(version("B"));
        QCOMPARE(office.told(channel), QString());
    }

    void anUnsentOldVersionIsCancelled()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        const ChannelId channel = office.channel(device);
        office.assign(office.import(version("A")), everyone);
        office.import(version("B"));
        office.import(version("C"));
        QCOMPARE(office.told(channel), QStringLiteral("install C"));
        office.done(channel);
        QCOMPARE(office.told(channel), QString());
        QCOMPARE(office.number("SELECT COUNT(*) FROM delivery WHERE state = 'cancelled'"), 2);
    }

    void aSentOldVersionIsFollowedByTheNew()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        const ChannelId channel = office.channel(device);
        office.assign(office.import(version("A")), everyone);
        office.told(channel);
        const mdm::Outgoing first = office.last;
        office.import(version("B"));
        office.answer(channel, first);
        QCOMPARE(office.state(device), QStringLiteral("pending"));
        QCOMPARE(office.told(channel), QStringLiteral("install B"));
        office.done(channel);
        QCOMPARE(office.state(device), QStringLiteral("installed"));
    }

    void anOldVersionThatArrivesLateIsReplacedAgain()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        const ChannelId channel = office.channel(device);
        office.assign(office.import(version("A")), everyone);
        office.told(channel);
        const mdm::Outgoing first = office.last;
        // The device took A but its answer is lost; B is installed before the answer to A arrives again.
        office.write([&](store::Transaction& tx) {
            return tx.run("UPDATE delivery SET state = 'unconfirmed' WHERE id = ?", {first.delivery});
        });
        office.import(version("B"));
        QCOMPARE(office.told(channel), QStringLiteral("install B"));
        office.done(channel);
        office.answer(channel, first);
        QCOMPARE(office.told(channel), QStringLiteral("install B"));
    }

    void refusedIsFailedWithTheReasonAndNotTriedAgain()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        const ChannelId channel = office.channel(device);
        const ProfileId profile = office.import(version("A"));
        office.assign(profile, everyone);
        office.told(channel);
        office.refused(channel);
        const auto status = office.read([&](store::Connection& db) { return profiles::statusOfDevice(db, device); });
        QCOMPARE(status[0].state, QStringLiteral("failed"));
        QCOMPARE(status[0].error, QStringLiteral("Profile Installation Failed (MCInstallationErrorDomain 4001)"));
        QCOMPARE(office.progress(profile).failed, 1);
        office.reconcile(device);
        QCOMPARE(office.told(channel), QString());
        QCOMPARE(office.number("SELECT COUNT(*) FROM audit WHERE kind = 'profile.install_failed'"), 1);
        // The next version is.
        office.import(version("B"));
        QCOMPARE(office.told(channel), QStringLiteral("install B"));
    }

    void assigningAnewTriesAgain()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        const ChannelId channel = office.channel(device);
        const ProfileId profile = office.import(version("A"));
        office.assign(profile, everyone);
        office.told(channel);
        office.refused(channel);
        office.unassign(profile, everyone);
        QCOMPARE(office.told(channel), QString()); // nothing of it is there
        office.assign(profile, everyone);
        QCOMPARE(office.told(channel), QStringLiteral("install A"));
    }

    void aRefusedNewVersionLeavesTheOldToBeRemoved()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        const ChannelId channel = office.channel(device);
        const ProfileId profile = office.import(version("A"));
        office.assign(profile, everyone);
        office.told(channel);
        office.done(channel);
        office.import(version("B"));
        office.told(channel);
        office.refused(channel);
        office.unassign(profile, everyone);
        QCOMPARE(office.told(channel), removal);
    }

    void reEnrollmentGetsEverythingAgain()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        const ChannelId channel = office.channel(device);
        office.assign(office.import(version("A")), everyone);
        office.told(channel);
        office.done(channel);
        office.reenroll(device);
        QCOMPARE(office.state(device), QString());
        office.reconcile(device);
        QCOMPARE(office.told(channel), QStringLiteral("install A"));
        office.done(channel);
        QCOMPARE(office.state(device), QStringLiteral("installed"));
    }

    void whoIsNotEnrolledGetsNothing()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        office.write([&](store::Transaction& tx) -> Result<> {
            TRY(tx.run("UPDATE device SET state = 'authenticated' WHERE id = ?", {device.value}));
            TRY(tx.run("UPDATE channel SET enabled = 0"));
            return {};
        });
        office.assign(office.import(version("A")), everyone);
        QCOMPARE(office.number("SELECT COUNT(*) FROM command"), 0);
    }

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
        QCOMPARE(office.told(channel), removal);
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

    void deletingRemovesFromDevicesFirst()
    {
        Office office;
        const DeviceId a = office.device(QStringLiteral("a"));
        const DeviceId b = office.device(QStringLiteral("b"));
        const ProfileId profile = office.import(version("A"));
        office.assign(profile, everyone);
        for (const DeviceId device : {a, b}) {
            office.told(office.channel(device));
            office.done(office.channel(device));
        }
        office.remove(profile);
        for (const DeviceId device : {a, b}) {
            QCOMPARE(office.number("SELECT COUNT(*) FROM profile WHERE deleting = 1"), 1);
            QCOMPARE(office.told(office.channel(device)), removal);
            office.done(office.channel(device));
        }
        QCOMPARE(office.number("SELECT COUNT(*) FROM profile"), 0);
        QCOMPARE(office.number("SELECT COUNT(*) FROM profile_version"), 0);
        QCOMPARE(office.number("SELECT COUNT(*) FROM profile_install"), 0);
    }

    void deletingWhatNobodyHasIsImmediate()
    {
        Office office;
        office.device(QStringLiteral("a"));
        const ProfileId profile = office.import(version("A"));
        office.assign(profile, everyone); // queued, not sent
        office.remove(profile);
        QCOMPARE(office.number("SELECT COUNT(*) FROM profile"), 0);
    }

    void aDeviceThatGoesHoldsNoDeletedProfile()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        const ProfileId profile = office.import(version("A"));
        office.assign(profile, everyone);
        office.told(office.channel(device));
        office.done(office.channel(device));
        office.remove(profile);
        QCOMPARE(office.number("SELECT COUNT(*) FROM profile"), 1);
        office.write([&](store::Transaction& tx) { return office.installer.ended(tx, device); });
        QCOMPARE(office.number("SELECT COUNT(*) FROM profile"), 0);
    }

    void importingADeletedProfileAgainRevivesIt()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        const ChannelId channel = office.channel(device);
        const ProfileId profile = office.import(version("A"));
        office.assign(profile, everyone);
        office.told(channel);
        office.done(channel);
        office.remove(profile);
        QVERIFY(office.import(version("A")) == profile);
        office.assign(profile, everyone);
        QCOMPARE(office.told(channel), QStringLiteral("install A"));
        office.done(channel);
        QCOMPARE(office.state(device), QStringLiteral("installed"));
    }

    void whatTheDeviceDoesNotListIsShown()
    {
        Office office;
        inventory::Rounds rounds(office.queue, office.sealer);
        rounds.addHandlers(office.handlers);
        rounds.onProfilesReported([&](store::Transaction& tx, DeviceId device, ChannelId channel) {
            return office.installer.reported(tx, device, channel);
        });
        const DeviceId device = office.device(QStringLiteral("a"));
        const ChannelId channel = office.channel(device);
        office.assign(office.import(version("A")), everyone);
        office.told(channel);
        office.done(channel);
        const auto report = [&](plist::Array list) {
            office.write([&](store::Transaction& tx) {
                mdm::NewCommand command;
                command.command.set(QStringLiteral("RequestType"), "ProfileList");
                command.channels = {channel};
                command.createdBy = admin;
                return office.queue.add(tx, command);
            });
            plist::Dict response;
            response.set(QStringLiteral("ProfileList"), std::move(list));
            office.answer(channel, office.next(channel), response);
            const auto all = office.read([&](store::Connection& db) { return profiles::statusOfDevice(db, device); });
            return all[0].missing;
        };
        QVERIFY(report({}));
        QCOMPARE(office.number("SELECT COUNT(*) FROM audit WHERE kind = 'profile.missing'"), 1);
        QVERIFY(report({}));
        QCOMPARE(office.number("SELECT COUNT(*) FROM audit WHERE kind = 'profile.missing'"), 1);
        plist::Dict listed;
        listed.set(QStringLiteral("PayloadIdentifier"), "com.example.wifi");
        QVERIFY(!report({listed}));
    }

    void aRemovalThatFailedIsOverWhenTheDeviceDoesNotListIt()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        const ChannelId channel = office.channel(device);
        const ProfileId profile = office.import(version("A"));
        office.assign(profile, everyone);
        office.told(channel);
        office.done(channel);
        office.unassign(profile, everyone);
        office.told(channel);
        office.refused(channel);
        QCOMPARE(office.state(device), QStringLiteral("failed"));
        QCOMPARE(office.told(channel), QString());
        office.write([&](store::Transaction& tx) { return office.installer.reported(tx, device, channel); });
        QCOMPARE(office.state(device), QStringLiteral("removed"));
    }

    void cancelledByHandIsShownAsFailed()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        office.assign(office.import(version("A")), everyone);
        const QString uuid = office.text("SELECT uuid FROM command");
        office.write([&](store::Transaction& tx) { return office.queue.cancel(tx, uuid, device, admin); });
        QCOMPARE(office.state(device), QStringLiteral("failed"));
    }

    void commandsSentByHandAreNotOurs()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        const ChannelId channel = office.channel(device);
        office.write([&](store::Transaction& tx) {
            mdm::NewCommand command;
            command.command.set(QStringLiteral("RequestType"), "RemoveProfile");
            command.command.set(QStringLiteral("Identifier"), "com.example.other");
            command.channels = {channel};
            command.createdBy = admin;
            return office.queue.add(tx, command);
        });
        office.told(channel);
        office.done(channel);
        QCOMPARE(office.number("SELECT COUNT(*) FROM profile_install"), 0);
    }

    void unassigningWhatIsNotAssignedIsToldSo()
    {
        Office office;
        const ProfileId profile = office.import(version("A"));
        const auto result = office.store->write(
            [&](store::Transaction& tx) { return profiles::unassign(tx, profile, everyone, admin); });
        QVERIFY(!result);
        QVERIFY(result.error().code == ErrorCode::NotFound);
    }
};

ESPALIER_TEST(InstallTest);
#include "install_test.moc"
