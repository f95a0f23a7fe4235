// What goes with time, and what never does.
#include "audit/log.h"
#include "base/durations.h"
#include "server/retention.h"
#include "tests/support/fleet.h"
#include "tests/support/test.h"

using namespace espalier;
using namespace espalier::server;

namespace {

struct RetentionOffice : test::Fleet {
    RetentionOffice() : phone(device(QStringLiteral("phone"))), channelOfPhone(channel(phone)) {}

    // A command and its delivery as they are ageMs later; the delivery's id.
    qint64 delivery(const QString& type, const QString& origin, const QString& state, qint64 ageMs)
    {
        return write([&](store::Transaction& tx) -> Result<qint64> {
            const qint64 command = TRY(
                tx.insert("INSERT INTO command (uuid, request_type, body, created_at, created_by, origin) "
                          "VALUES (?, ?, ?, ?, 'anna', ?)",
                          {QStringLiteral("U%1").arg(++m_last), type, QByteArray("b"), tx.nowMs() - ageMs, origin}));
            const qint64 id =
                TRY(tx.insert("INSERT INTO delivery (command_id, channel_id, generation, state, state_at, response) "
                              "VALUES (?, ?, 1, ?, ?, ?)",
                              {command, channelOfPhone.value, state, tx.nowMs() - ageMs, QByteArray("r")}));
            TRY(tx.run("INSERT INTO delivery_history (delivery_id, state, at) VALUES (?, ?, ?)",
                       {id, state, tx.nowMs() - ageMs}));
            return id;
        });
    }
    qint64 question(const char* state, qint64 ageMs)
    {
        return delivery(QStringLiteral("SecurityInfo"), QStringLiteral("inventory"), QLatin1String(state), ageMs);
    }
    void fact(qint64 ageMs)
    {
        write([&](store::Transaction& tx) {
            return tx.run("INSERT INTO fact (device_id, kind, at, changed_at, digest, answer) "
                          "VALUES (?, 'SecurityInfo', ?, 0, x'00', x'00')",
                          {phone.value, tx.nowMs() - ageMs});
        });
    }
    bool isThere(qint64 delivery) { return number("SELECT COUNT(*) FROM delivery WHERE id = ?", {delivery}) == 1; }
    bool hasAnswer(qint64 delivery)
    {
        return number("SELECT COUNT(*) FROM delivery WHERE id = ? AND response IS NOT NULL", {delivery}) == 1;
    }
    void turn() { test::must(retention.run()); }

    DeviceId phone;
    ChannelId channelOfPhone;
    Retention retention{*store, clock};

private:
    int m_last = 0;
};

} // namespace

class RetentionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answeredInventoryGoesWholeOnceItIsKnown()
    {
        RetentionOffice office;
        office.fact(1 * dayMs);
        const qint64 old = office.question("acknowledged", 9 * dayMs);
        const qint64 week = office.question("acknowledged", 6 * dayMs);
        const qint64 newest = office.question("acknowledged", 1 * dayMs);
        office.turn();
        QVERIFY(!office.isThere(old));
        QVERIFY(office.isThere(week));
        QVERIFY(office.isThere(newest));
        QCOMPARE(office.number("SELECT COUNT(*) FROM command"), 2);
        QCOMPARE(office.number("SELECT COUNT(*) FROM delivery_history"), 2);
    }

    void theNewestAnswerOfAKindStays()
    {
        RetentionOffice office;
        office.fact(90 * dayMs);
        const qint64 newest = office.question("acknowledged", 90 * dayMs);
        const qint64 other = office.delivery(QStringLiteral("DeviceInformation"), QStringLiteral("inventory"),
                                             QStringLiteral("acknowledged"), 1 * dayMs);
        office.turn();
        QVERIFY(office.isThere(newest));
        QVERIFY(office.isThere(other));
    }

    void anAnswerThatIsNoFactYetStays()
    {
        RetentionOffice office;
        const qint64 unknown = office.question("acknowledged", 9 * dayMs);
        office.question("acknowledged", 8 * dayMs);
        office.turn();
        QVERIFY(office.isThere(unknown));
    }

    void ofARefusalTheNewestStays()
    {
        RetentionOffice office;
        const qint64 first = office.question("error", 20 * dayMs);
        const qint64 second = office.question("cancelled", 15 * dayMs);
        const qint64 last = office.question("error", 10 * dayMs);
        office.turn();
        QVERIFY(!office.isThere(first));
        QVERIFY(!office.isThere(second));
        QVERIFY(office.isThere(last));
    }

    void nothingUnfinishedGoes_data()
    {
        QTest::addColumn<QString>("state");
        for (const char* state : {"queued", "sent", "notnow"}) {
            QTest::newRow(state) << QString::fromLatin1(state);
        }
    }

    void nothingUnfinishedGoes()
    {
        QFETCH(QString, state);
        RetentionOffice office;
        office.fact(0);
        const qint64 open = office.question(state.toLatin1().constData(), 1'000 * dayMs);
        office.question("acknowledged", 900 * dayMs);
        office.turn();
        QVERIFY(office.hasAnswer(open));
    }

    void answersToOtherCommandsGoAfterAYear()
    {
        RetentionOffice office;
        const auto byHand = [&](qint64 days) {
            return office.delivery(QStringLiteral("SecurityInfo"), QString(), QStringLiteral("acknowledged"),
                                   days * dayMs);
        };
        const qint64 old = byHand(366);
        const qint64 younger = byHand(364);
        office.turn();
        QVERIFY(office.isThere(old));
        QVERIFY(!office.hasAnswer(old));
        QVERIFY(office.hasAnswer(younger));
        office.clock.advance(2 * dayMs);
        office.turn();
        QVERIFY(!office.hasAnswer(younger));
    }

    void theYearIsASetting()
    {
        RetentionOffice office;
        office.set("response_days", QStringLiteral("30"));
        const qint64 old =
            office.delivery(QStringLiteral("DeviceLock"), QString(), QStringLiteral("error"), 31 * dayMs);
        office.turn();
        QVERIFY(!office.hasAnswer(old));
    }

    void whatNothingRefersToGoes()
    {
        RetentionOffice office;
        office.delivery(QStringLiteral("InstallProfile"), QStringLiteral("profile"), QStringLiteral("sent"), 0); // U1
        office.write([&](store::Transaction& tx) -> Result<> {
            for (const char* uuid : {"U1", "installed", "orphan"}) {
                TRY(tx.run("INSERT INTO profile_command (uuid, profile_id, version_id) VALUES (?, 1, 1)",
                           {QString::fromLatin1(uuid)}));
            }
            TRY(tx.run("INSERT INTO profile_install (profile_id, channel_id, device_id, generation, version_id, state, "
                       "at, uuid) VALUES (1, 1, 1, 1, 1, 'installed', 0, 'installed')"));
            TRY(tx.run("INSERT INTO delivery_history (delivery_id, state, at) VALUES (77, 'sent', 0)"));
            return {};
        });
        office.turn();
        QCOMPARE(office.number("SELECT COUNT(*) FROM profile_command"), 2);
        QCOMPARE(office.number("SELECT COUNT(*) FROM profile_command WHERE uuid = 'orphan'"), 0);
        QCOMPARE(office.number("SELECT COUNT(*) FROM delivery_history"), 1);
    }

    void auditAndSecretsAreNeverTouched()
    {
        RetentionOffice office;
        office.write([](store::Transaction& tx) -> Result<> {
            TRY(audit::append(tx, {QStringLiteral("anna"), QStringLiteral("command.queued"), {}, {}, {}}));
            TRY(tx.run("INSERT INTO secret (place, sealed, created_at) VALUES ('device/1/pin/U', x'00', 0)"));
            return {};
        });
        office.clock.advance(10'000 * dayMs);
        office.turn();
        QCOMPARE(office.number("SELECT COUNT(*) FROM audit"), 1);
        QCOMPARE(office.number("SELECT COUNT(*) FROM secret WHERE place = 'device/1/pin/U'"), 1);
    }

    void aLargeHeapGoesInSeveralWrites()
    {
        RetentionOffice office;
        office.fact(0);
        office.write([&](store::Transaction& tx) -> Result<> {
            for (int i = 0; i < 1'200; ++i) {
                const qint64 command =
                    TRY(tx.insert("INSERT INTO command (uuid, request_type, body, created_at, created_by, origin) "
                                  "VALUES (?, 'SecurityInfo', x'00', 0, 'system', 'inventory')",
                                  {QString::number(i)}));
                TRY(tx.insert("INSERT INTO delivery (command_id, channel_id, generation, state, state_at) "
                              "VALUES (?, ?, 1, 'acknowledged', 0)",
                              {command, office.channelOfPhone.value}));
            }
            return {};
        });
        office.turn();
        QCOMPARE(office.number("SELECT COUNT(*) FROM delivery"), 1);
    }
};

ESPALIER_TEST(RetentionTest);
#include "retention_test.moc"
