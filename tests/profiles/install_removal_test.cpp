// How a profile leaves devices: taken away, deleted, lost, or never sent.
#include "inventory/rounds.h"
#include "tests/profiles/office.h"
#include "tests/support/test.h"

using namespace espalier;
using test::admin;
using test::everyone;
using test::Office;
using test::removal;
using test::version;

class InstallRemovalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
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

ESPALIER_TEST(InstallRemovalTest);
#include "install_removal_test.moc"
