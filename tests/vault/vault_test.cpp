#include "audit/log.h"
#include "base/error_kind.h"
#include "crypto/random.h"
#include "mdm/escrow.h"
#include "mdm/queue.h"
#include "mdm/sealed_places.h"
#include "store/secrets.h"
#include "store/settings.h"
#include "tests/operators/office.h"
#include "vault/intake.h"
#include "vault/vault.h"

using namespace espalier;
using namespace espalier::vault;
using namespace espalier::test;

namespace {

const DeviceId mac{7};

// An office with one enrolled Mac that gave an unlock token and was locked with a PIN.
struct Desk : Office {
    mdm::Queue queue{sealer, clock, {}, [] { return BootTime(); }};
    Intake intake{*store, sealer};

    Desk()
    {
        must(store->write([&](store::Transaction& tx) -> Result<> {
            TRY(tx.insert("INSERT INTO device (id, udid, serial, name, state, generation, created_at) VALUES (7, 'U7', "
                          "'S7', 'Mac 7', 'enrolled', 2, 0)"));
            TRY(tx.insert("INSERT INTO channel (id, device_id, enabled) VALUES (7, 7, 1)"));
            return mdm::putEscrow(tx, sealer, mdm::Escrow::UnlockToken, mac, 2, "token \x01\x02");
        }));
    }

    QString lock(const QString& pin)
    {
        mdm::NewCommand command;
        command.command.set(QStringLiteral("RequestType"), QStringLiteral("DeviceLock"))
            .set(QStringLiteral("PIN"), pin);
        command.channels = {ChannelId{7}};
        command.confirmation.text = QStringLiteral("Mac 7");
        return must(store->write([&](store::Transaction& tx) { return queue.add(tx, command); })).uuid;
    }
    void answer(const QString& uuid, const char* state)
    {
        must(store->write([&](store::Transaction& tx) -> Result<> {
            (void)TRY(tx.run("UPDATE delivery SET state=? WHERE command_id=(SELECT id FROM command WHERE uuid=?)",
                             {QString::fromLatin1(state), uuid}));
            return {};
        }));
    }
    QList<Kept> kept(const QString& device = QStringLiteral("S7"))
    {
        must(intake.workOff());
        return must(store->read([&](store::Connection& db) { return list(db, device, 0, 100); }));
    }
    Kept newest(QLatin1String kind)
    {
        for (const Kept& one : kept()) {
            if (one.kind == kind) {
                return one;
            }
        }
        qFatal("there is none");
    }
    qint64 number(const char* sql)
    {
        return must(store->read([&](store::Connection& db) -> Result<qint64> {
            return TRY(db.one(sql, {}, QStringLiteral("row"))).integer(0);
        }));
    }
    Result<std::pair<Kept, SecretBytes>> show(qint64 id, const crypto::PrivateKey& key = {},
                                              const QString& reason = QStringLiteral("it was forgotten"))
    {
        return reveal(*store, sealer, {id, anna, reason, key});
    }
    crypto::PrivateKey key() { return must(people->openVault(account(anna), of(anna))); }
};

} // namespace

class VaultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatLaySealedBeforeComesIntoTheVaultAndNothingIsLost()
    {
        Desk desk;
        const QString uuid = desk.lock(QStringLiteral("123456"));
        QCOMPARE(desk.kept().size(), 2);
        QCOMPARE(desk.kept().size(), 2); // once each
        const Kept pin = desk.newest(kind::pin);
        QCOMPARE(pin.source, uuid);
        QVERIFY(pin.standing == Standing::Pending);
        QCOMPARE(must(desk.show(pin.id)).second.view().toByteArray(), QByteArray("123456"));
        QCOMPARE(must(desk.show(desk.newest(kind::unlockToken).id)).second.view().toByteArray(),
                 QByteArray("token \x01\x02"));
        // The server clears a passcode with its own copy.
        QVERIFY(must(desk.store->read([&](store::Connection& db) {
                    return mdm::escrow(db, desk.sealer, mdm::Escrow::UnlockToken, mac, 2);
                })).has_value());
        QCOMPARE(desk.number("SELECT COUNT(*) FROM secret WHERE place LIKE 'device/%/pin/%'"), 0);
    }

    void everyPinThatWasEverSentStays()
    {
        Desk desk;
        desk.answer(desk.lock(QStringLiteral("111111")), "acknowledged");
        desk.answer(desk.lock(QStringLiteral("222222")), "acknowledged");
        desk.answer(desk.lock(QStringLiteral("333333")), "cancelled");
        QList<Standing> standings;
        for (const Kept& one : desk.kept()) {
            if (one.kind == kind::pin) {
                standings.append(one.standing);
            }
        }
        QCOMPARE(standings, (QList<Standing>{Standing::Old, Standing::Current, Standing::Old}));
    }

    void whatWasCalledOffIsNotOnItsWay()
    {
        Desk desk;
        const QString uuid = desk.lock(QStringLiteral("444444"));
        (void)desk.kept();
        must(desk.store->write([&](store::Transaction& tx) {
            return tx.run("INSERT INTO device_secret (device_id, kind, state, uuid, place, created_at, created_by) "
                          "SELECT device_id, kind, 'pending', source, place, 0, 'anna' FROM vault_secret "
                          "WHERE source = ?",
                          {uuid});
        }));
        QVERIFY(desk.newest(kind::pin).standing == Standing::Pending);
        desk.answer(uuid, "cancelled");
        QVERIFY(desk.newest(kind::pin).standing == Standing::Old);
    }

    void aNewTokenIsCurrentAndTheOneBeforeIsOld()
    {
        Desk desk;
        (void)desk.kept();
        desk.pass(1000);
        must(desk.store->write([&](store::Transaction& tx) {
            return mdm::putEscrow(tx, desk.sealer, mdm::Escrow::UnlockToken, mac, 2, "another token");
        }));
        const auto all = desk.kept();
        QCOMPARE(all.size(), 2);
        QVERIFY(all[0].standing == Standing::Current && all[1].standing == Standing::Old);
        QCOMPARE(must(desk.show(all[0].id)).second.view().toByteArray(), QByteArray("another token"));
    }

    void onceThereAreOperatorsNeitherDatabaseNorMasterKeyReveals()
    {
        Desk desk;
        const QString uuid = desk.lock(QStringLiteral("123456"));
        (void)desk.kept();
        (void)desk.first();
        const Kept pin = desk.newest(kind::pin);
        QVERIFY(pin.sealing == Sealing::Vault);
        QVERIFY(!desk.show(pin.id)); // with everything that the server has
        QCOMPARE(must(desk.show(pin.id, desk.key())).second.view().toByteArray(), QByteArray("123456"));
        QVERIFY(!desk.show(pin.id, must(crypto::PrivateKey::generateRsa(2048))));
        // The command keeps its PIN as long as it has to be sent, and no longer.
        const auto body = [&] {
            return must(desk.store->read([&](store::Connection& db) -> Result<QByteArray> {
                const auto row = TRY(db.one("SELECT body FROM command WHERE uuid=?", {uuid}, uuid));
                return TRY(desk.sealer.open(row.bytes(0), mdm::commandPlace(uuid))).view().toByteArray();
            }));
        };
        QVERIFY(body().contains("123456"));
        desk.answer(uuid, "acknowledged");
        (void)desk.kept();
        QVERIFY(!body().contains("123456"));
        QVERIFY(body().contains("DeviceLock"));
        QCOMPARE(must(desk.show(pin.id, desk.key())).second.view().toByteArray(), QByteArray("123456"));
    }

    void theServerKeepsItsCopyOnlyAsLongAsItNeedsIt()
    {
        Desk desk;
        (void)desk.kept();
        (void)desk.first();
        (void)desk.kept();
        const char* const copies = "SELECT COUNT(*) FROM secret WHERE place LIKE 'device/%'";
        QCOMPARE(desk.number(copies), 1); // it clears passcodes with the token of this enrollment
        must(desk.store->write([&](store::Transaction& tx) -> Result<> {
            (void)TRY(tx.run("UPDATE device SET generation=3 WHERE id=7"));
            return mdm::putEscrow(tx, desk.sealer, mdm::Escrow::UnlockToken, mac, 3, "of the new enrollment");
        }));
        QCOMPARE(desk.kept().size(), 2);
        QCOMPARE(desk.number(copies), 1);
        QCOMPARE(must(desk.show(desk.kept().last().id, desk.key())).second.view().toByteArray(),
                 QByteArray("token \x01\x02"));
    }

    void aSealedValueCantBePutIntoAnotherRow()
    {
        Desk desk;
        desk.lock(QStringLiteral("123456"));
        (void)desk.first();
        const auto all = desk.kept();
        QCOMPARE(all.size(), 2);
        must(desk.store->write([&](store::Transaction& tx) -> Result<> {
            (void)TRY(tx.run("UPDATE vault_secret SET sealed=(SELECT sealed FROM vault_secret WHERE id=?) WHERE id=?",
                             {all[0].id, all[1].id}));
            return {};
        }));
        QVERIFY(!desk.show(all[1].id, desk.key()));
    }

    void everyLookIsInTheLogWithItsReasonAndWithoutTheSecret()
    {
        Desk desk;
        desk.lock(QStringLiteral("998877"));
        const Kept pin = desk.newest(kind::pin);
        QVERIFY(desk.show(pin.id, {}, QStringLiteral(" \n ")).error().code == ErrorCode::InvalidInput);
        QVERIFY(desk.kept().first().revealed.isEmpty());
        QVERIFY(desk.show(pin.id));
        QCOMPARE(desk.newest(kind::pin).revealed.size(), 1);
        QCOMPARE(desk.newest(kind::pin).revealed.first().reason, QStringLiteral("it was forgotten"));
        QCOMPARE(desk.number("SELECT COUNT(*) FROM audit WHERE kind='vault.revealed' AND actor='Anna' AND arguments "
                             "LIKE '%it was forgotten%'"),
                 1);
        QCOMPARE(desk.number("SELECT COUNT(*) FROM audit WHERE arguments LIKE '%998877%'"), 0);
    }

    void itIsKeptWhenTheDeviceIsDeleted()
    {
        Desk desk;
        desk.lock(QStringLiteral("123456"));
        (void)desk.kept();
        must(desk.store->write([](store::Transaction& tx) -> Result<> {
            (void)TRY(tx.run("DELETE FROM device WHERE id=7"));
            (void)TRY(tx.run("DELETE FROM channel WHERE device_id=7"));
            return {};
        }));
        for (const auto& name : {QStringLiteral("S7"), QStringLiteral("U7"), QStringLiteral("7"), QString()}) {
            const auto all = desk.kept(name);
            QCOMPARE(all.size(), 2);
            QVERIFY(!all.first().deviceIsThere);
            QCOMPARE(all.first().deviceName, QStringLiteral("Mac 7"));
            QVERIFY(desk.show(all.first().id));
        }
    }

    void whatWasSeenIsToBeReplacedWhereThatIsWanted()
    {
        Desk desk;
        const auto keepLock = [&](const char* secret) {
            return must(desk.store->write([&](store::Transaction& tx) {
                return keep(tx, desk.sealer, {QString(kind::recoveryLock), mac, 2, {}, Office::secret(secret)});
            }));
        };
        const qint64 first = keepLock("open sesame");
        QVERIFY(desk.show(first));
        QCOMPARE(desk.newest(kind::recoveryLock).rotationDueAt, 0); // nobody wants it
        must(desk.store->write([](store::Transaction& tx) {
            return store::setSetting(tx, QStringLiteral("vault_rotate_after_reveal"), QStringLiteral("1"));
        }));
        QVERIFY(desk.show(first));
        QVERIFY(desk.newest(kind::recoveryLock).rotationDueAt > 0);
        QVERIFY(desk.show(desk.newest(kind::unlockToken).id));
        QCOMPARE(desk.newest(kind::unlockToken).rotationDueAt, 0); // a token is the device's
        QCOMPARE(desk.number("SELECT COUNT(*) FROM audit WHERE kind='vault.rotation_due'"), 1);
    }

    void whatCantBeReadIsToldInsteadOfLeftOut()
    {
        Desk desk;
        must(desk.store->write([](store::Transaction& tx) {
            return store::putSecret(tx, QStringLiteral("device/7/pin/OLD"),
                                    "sealed by another key, long ago, far away");
        }));
        const Kept pin = desk.newest(kind::pin);
        QVERIFY(pin.sealing == Sealing::None);
        QVERIFY(desk.show(pin.id).error().code == ErrorCode::Crypto);
    }
};

ESPALIER_TEST(VaultTest);
#include "vault_test.moc"
