#include "profiles/rollout.h"

#include "inventory/groups.h"
#include "profiles/assignments.h"
#include "profiles/status.h"
#include "tests/profiles/sample.h"
#include "tests/support/test.h"

using namespace espalier;
using profiles::Rollout;

namespace {

constexpr int many = 2 * Rollout::devicesPerWrite + 100;
const auto assigner = QStringLiteral("admin");
const profiles::Target wholeOffice{inventory::allDevices, {}};

// Many enrolled devices, and profiles for all of them.
struct Crowd : test::Fleet {
    Crowd()
    {
        write([](store::Transaction& tx) -> Result<> {
            for (int i = 1; i <= many; ++i) {
                TRY(tx.run("INSERT INTO device (id, udid, state, platform, created_at) "
                           "VALUES (?, ?, 'enrolled', 'iphone', 0)",
                           {i, QString::number(i)}));
                TRY(tx.run("INSERT INTO channel (id, device_id, enabled) VALUES (?, ?, 1)", {i, i}));
                TRY(tx.run("INSERT INTO group_member (group_id, device_id, added_at) VALUES (1, ?, 0)", {i}));
            }
            return {};
        });
    }
    ProfileId assign(const test::Sample& sample = {})
    {
        const profiles::ReadyProfile ready = test::must(library.prepare(test::profile(sample)));
        return write([&](store::Transaction& tx) -> Result<ProfileId> {
            const ProfileId profile = TRY(library.import(tx, ready, {}, assigner)).id;
            TRY(profiles::assign(tx, {profile, wholeOffice}, assigner));
            TRY(installer.markDue(tx, profile));
            return profile;
        });
    }
    qint64 due() { return number("SELECT COUNT(*) FROM profile_due"); }
    qint64 queued() { return number("SELECT COUNT(DISTINCT channel_id) FROM delivery WHERE state = 'queued'"); }
    qint64 deliveries() { return number("SELECT COUNT(*) FROM delivery"); }

    profiles::Library library{sealer};
    profiles::Installer installer{queue, library};
};

} // namespace

class RolloutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFleetIsReachedInBoundedWrites()
    {
        Crowd crowd;
        QList<qsizetype> devices; // in each write
        crowd.store->setBeforeCommit([&](store::Transaction&, const store::Changes& changes) -> Result<> {
            const auto found = changes.find(store::Table::Device);
            devices.append(found == changes.end() ? 0 : static_cast<qsizetype>(found->second.size()));
            return {};
        });
        crowd.assign();
        QCOMPARE(crowd.due(), many);
        QCOMPARE(crowd.deliveries(), 0);
        Rollout(*crowd.store, crowd.installer).workOff();
        QCOMPARE(devices, (QList<qsizetype>{0, Rollout::devicesPerWrite, Rollout::devicesPerWrite, 100}));
        QCOMPARE(crowd.due(), 0);
        QCOMPARE(crowd.queued(), many);
        QCOMPARE(crowd.deliveries(), many);
    }

    void aCrashInTheMiddleForgetsNobody()
    {
        Crowd crowd;
        crowd.assign();
        {
            Rollout rollout(*crowd.store, crowd.installer);
            crowd.store->setBeforeCommit([&](store::Transaction&, const store::Changes&) -> Result<> {
                rollout.pause();
                return {};
            });
            rollout.workOff();
        }
        QCOMPARE(crowd.queued(), Rollout::devicesPerWrite);
        crowd.reopen();
        QCOMPARE(crowd.due(), many - Rollout::devicesPerWrite);
        Rollout(*crowd.store, crowd.installer).workOff();
        QCOMPARE(crowd.due(), 0);
        QCOMPARE(crowd.queued(), many);
        QCOMPARE(crowd.deliveries(), many);
    }

    void aWriteThatFailsHoldsUpNobodyElseAndIsMadeUpFor()
    {
        Crowd crowd;
        crowd.assign();
        bool isFirst = true;
        crowd.store->setBeforeCommit([&](store::Transaction&, const store::Changes&) -> Result<> {
            return std::exchange(isFirst, false) ? fail(ErrorCode::Storage, QStringLiteral("the disk is full"))
                                                 : Result<>();
        });
        Rollout rollout(*crowd.store, crowd.installer);
        rollout.workOff();
        QCOMPARE(crowd.due(), Rollout::devicesPerWrite);
        QCOMPARE(crowd.queued(), many - Rollout::devicesPerWrite);
        rollout.workOff();
        QCOMPARE(crowd.due(), 0);
        QCOMPARE(crowd.queued(), many);
        QCOMPARE(crowd.deliveries(), many);
    }

    void whatCountsIsHowItIsWhenADeviceIsCompared()
    {
        Crowd crowd;
        const ProfileId profile = crowd.assign();
        crowd.write([&](store::Transaction& tx) { return profiles::unassign(tx, profile, wholeOffice, assigner); });
        Rollout(*crowd.store, crowd.installer).workOff();
        QCOMPARE(crowd.deliveries(), 0);
        QCOMPARE(crowd.due(), 0);
    }

    void deletingGoesThroughTheWholeFleet()
    {
        Crowd crowd;
        const ProfileId profile = crowd.assign();
        Rollout rollout(*crowd.store, crowd.installer);
        rollout.workOff();
        crowd.write([&](store::Transaction& tx) { return crowd.installer.remove(tx, profile, assigner); });
        QCOMPARE(crowd.number("SELECT COUNT(*) FROM profile"), 1);
        rollout.workOff(); // nothing was sent yet, so nothing has to be removed
        QCOMPARE(crowd.queued(), 0);
        QCOMPARE(crowd.number("SELECT COUNT(*) FROM profile"), 0);
    }

    void aProfileThatCantBeReadIsShownAsFailedAndHoldsUpNoOther()
    {
        Crowd crowd;
        const ProfileId broken = crowd.assign();
        crowd.write(
            [](store::Transaction& tx) { return tx.run("UPDATE profile_version SET content = uuid WHERE id = 1"); });
        const ProfileId other = crowd.assign({.identifier = QStringLiteral("com.example.other")});
        Rollout(*crowd.store, crowd.installer).workOff();
        QCOMPARE(crowd.due(), 0);
        const auto progress = [&](ProfileId profile) {
            return crowd.read([&](store::Connection& db) { return profiles::progress(db, profile); });
        };
        QCOMPARE(progress(broken).failed, many);
        QCOMPARE(progress(other).pending, many);
        QCOMPARE(crowd.queued(), many);
    }

    void aDeviceThatIsDeletedIsNotDue()
    {
        Crowd crowd;
        crowd.assign();
        crowd.write([&](store::Transaction& tx) { return crowd.installer.forget(tx, DeviceId{7}); });
        QCOMPARE(crowd.due(), many - 1);
    }
};

ESPALIER_TEST(RolloutTest);
#include "rollout_test.moc"
