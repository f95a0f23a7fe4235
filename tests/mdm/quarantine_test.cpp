// What a quarantined enrollment says is kept for the office's decision: nothing is lost when it is accepted, nothing
// stays when it is rejected, and nobody fills the database with it.
#include "mdm/quarantine.h"
#include "tests/mdm/office.h"
#include "tests/mdm/phone.h"

using namespace espalier;
using namespace espalier::test;

namespace {

const Phone mac{"UDID-A", "certificate A", {}};
const Phone newcomer{"UDID-A", "fresh certificate", {}};

Phone userOfNewcomer(const QByteArray& id)
{
    return {newcomer.udid, newcomer.certificate, id};
}

QuarantineId newest(Office& office)
{
    return QuarantineId{office.value(QStringLiteral("SELECT MAX(id) FROM quarantine")).toLongLong()};
}

Result<> accept(Office& office)
{
    const QuarantineId id = newest(office);
    return office.store->write([&](store::Transaction& tx) {
        return mdm::acceptQuarantined(tx, {*office.queue, office.hooks}, office.sealer, id, QStringLiteral("admin"),
                                      [&](ChannelId channel) { office.woken.append(channel); });
    });
}

Result<> reject(Office& office)
{
    const QuarantineId id = newest(office);
    return office.store->write(
        [&](store::Transaction& tx) { return mdm::rejectQuarantined(tx, id, QStringLiteral("admin")); });
}

// A live Mac, and one that claims to be it: enrolled as far as it can see, with a user and a bootstrap token.
void bringNewcomer(Office& office)
{
    office.enroll(mac);
    QCOMPARE(office.checkIn(mac, "SetBootstrapToken", dataEntry("BootstrapToken", "boot of the old")).status, 200);
    QCOMPARE(office.authenticate(newcomer).status, 200);
    QCOMPARE(office.tokenUpdate(newcomer).status, 200);
    QCOMPARE(office.checkIn(newcomer, "SetBootstrapToken", dataEntry("BootstrapToken", "boot of the new")).status, 200);
    QCOMPARE(office.tokenUpdate(userOfNewcomer("USER-1"), "<key>UserShortName</key><string>anna</string>").status, 200);
}

qint64 kept(Office& office)
{
    return office.value(QStringLiteral("SELECT COUNT(*) FROM quarantine_message")).toLongLong();
}

QByteArray bootstrapToken(Office& office, const Phone& who)
{
    const QByteArray body = office.checkIn(who, "GetBootstrapToken").body;
    const auto from = body.indexOf("<data>") + 6;
    return QByteArray::fromBase64(body.mid(from, body.indexOf("</data>", from) - from));
}

} // namespace

class QuarantineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatItSaidBeforeIsAppliedWhenItIsAccepted()
    {
        Office office;
        bringNewcomer(office);
        QCOMPARE(office.channel(userOfNewcomer("USER-1")), ChannelId{});
        QCOMPARE(bootstrapToken(office, newcomer), QByteArray());
        QCOMPARE(bootstrapToken(office, mac), QByteArray("boot of the old"));
        office.woken.clear();

        QVERIFY(accept(office));
        QCOMPARE(office.deviceState(newcomer), QStringLiteral("enrolled"));
        QCOMPARE(bootstrapToken(office, newcomer), QByteArray("boot of the new"));
        const ChannelId channel = office.channel(userOfNewcomer("USER-1"));
        QVERIFY(channel.isValid());
        QCOMPARE(office.woken, QList<ChannelId>({office.channel(newcomer), channel}));
        QCOMPARE(office.value(QStringLiteral("SELECT user_short_name FROM channel WHERE user_id='USER-1'")).toString(),
                 QStringLiteral("anna"));
        QVERIFY(office.add("ProfileList", userOfNewcomer("USER-1"), QStringLiteral("C-1")));
        QCOMPARE(uuidIn(office.idle(userOfNewcomer("USER-1"))), QByteArray("C-1"));
        QCOMPARE(kept(office), 0);
        QVERIFY(office.auditIsIntact());
    }

    void theLatestOfEachCounts()
    {
        Office office;
        bringNewcomer(office);
        QCOMPARE(office.tokenUpdate(userOfNewcomer("USER-1"), "<key>UserShortName</key><string>berta</string>").status,
                 200);
        QCOMPARE(office.checkIn(newcomer, "SetBootstrapToken").status, 200); // takes it back
        QVERIFY(accept(office));
        QCOMPARE(bootstrapToken(office, newcomer), QByteArray());
        QCOMPARE(office.value(QStringLiteral("SELECT user_short_name FROM channel WHERE user_id='USER-1'")).toString(),
                 QStringLiteral("berta"));
    }

    void beginningAnewForgetsWhatWasSaidBefore()
    {
        Office office;
        bringNewcomer(office);
        QCOMPARE(office.authenticate(newcomer).status, 200);
        QCOMPARE(kept(office), 0);
        QVERIFY(accept(office));
        QCOMPARE(office.deviceState(newcomer), QStringLiteral("authenticated"));
        QCOMPARE(bootstrapToken(office, newcomer), QByteArray());
    }

    void nothingStaysOfAnEnrollmentThatIsOver_data()
    {
        QTest::addColumn<bool>("rejected");
        QTest::newRow("rejected") << true;
        QTest::newRow("it left by itself") << false;
    }

    void nothingStaysOfAnEnrollmentThatIsOver()
    {
        QFETCH(bool, rejected);
        Office office;
        bringNewcomer(office);
        QVERIFY(kept(office) > 0);
        if (rejected) {
            QVERIFY(reject(office));
        } else {
            QCOMPARE(office.checkIn(newcomer, "CheckOut").status, 200);
        }
        QCOMPARE(kept(office), 0);
        QCOMPARE(bootstrapToken(office, mac), QByteArray("boot of the old"));
    }

    void itsSecretsAreSealed()
    {
        Office office;
        bringNewcomer(office);
        const QByteArray everything = office.everything();
        for (const QByteArray& secret : {QByteArray("boot of the new"), QByteArray("token UDID-AUSER-1")}) {
            QVERIFY(!everything.contains(secret.toHex()));
            QVERIFY(!everything.contains(secret.toBase64().toHex()));
        }
    }

    void itsUsersAndTheirMessagesAreBounded()
    {
        Office office;
        bringNewcomer(office);
        for (int i = 2; i <= 40; ++i) {
            QCOMPARE(office.tokenUpdate(userOfNewcomer("USER-" + QByteArray::number(i))).status, i <= 16 ? 200 : 413);
        }
        const qint64 full = kept(office);
        QCOMPARE(full, 16 + 2);
        // Who has a place keeps it, and what is too large takes none.
        QCOMPARE(office.tokenUpdate(userOfNewcomer("USER-16")).status, 200);
        QCOMPARE(
            office.checkIn(newcomer, "SetBootstrapToken", dataEntry("BootstrapToken", QByteArray(300'000, 'x'))).status,
            413);
        QCOMPARE(kept(office), full);
        QVERIFY(accept(office));
        QCOMPARE(office.value(QStringLiteral("SELECT COUNT(*) FROM channel WHERE enabled=1")).toInt(), 17);
        QCOMPARE(bootstrapToken(office, newcomer), QByteArray("boot of the new"));
    }
};

ESPALIER_TEST(QuarantineTest);
#include "quarantine_test.moc"
