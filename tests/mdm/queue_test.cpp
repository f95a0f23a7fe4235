#include "mdm/commands.h"
#include "tests/mdm/office.h"
#include "tests/mdm/phone.h"

using namespace espalier;
using namespace espalier::test;

namespace {
} // namespace

class QueueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void commandsComeInOrderOneAtATime()
    {
        Office office;
        office.enroll(phone);
        office.woken.clear();
        for (const auto* uuid : {"C-1", "C-2", "C-3"}) {
            QVERIFY(office.add("DeviceInformation", phone, QString::fromLatin1(uuid)));
        }
        QCOMPARE(office.woken.size(), 3);
        const auto first = office.idle(phone);
        QCOMPARE(first.headers.value("Content-Type"), QByteArray("application/xml; charset=UTF-8"));
        QCOMPARE(uuidIn(first), QByteArray("C-1"));
        QVERIFY(first.body.contains("<key>RequestType</key>"));
        QCOMPARE(uuidIn(office.report(phone, "Acknowledged", "C-1")), QByteArray("C-2"));
        QCOMPARE(uuidIn(office.report(phone, "Error", "C-2",
                                      "<key>ErrorChain</key><array><dict><key>ErrorCode</key><integer>12</integer>"
                                      "<key>ErrorDomain</key><string>D</string><key>LocalizedDescription</key>"
                                      "<string>no &amp; no</string></dict></array>")),
                 QByteArray("C-3"));
        const auto last = office.report(phone, "CommandFormatError", "C-3");
        QCOMPARE(last.status, 200);
        QVERIFY(last.body.isEmpty());
        QCOMPARE(office.history(QStringLiteral("C-1")),
                 QStringList({QStringLiteral("queued"), QStringLiteral("sent"), QStringLiteral("acknowledged")}));
        QCOMPARE(office.deliveryState(QStringLiteral("C-2")), QStringLiteral("error"));
        QCOMPARE(office.value(QStringLiteral("SELECT error_chain FROM delivery WHERE state='error'")).toString(),
                 QStringLiteral("[{\"code\":12,\"domain\":\"D\",\"text\":\"no & no\"}]"));
        QCOMPARE(office.deliveryState(QStringLiteral("C-3")), QStringLiteral("format_error"));
    }

    void aLostConnectionGetsTheSameUuidAndBytesAgain()
    {
        Office office;
        office.enroll(phone);
        QVERIFY(office.add("DeviceInformation", phone, QStringLiteral("C-1")));
        QVERIFY(office.add("SecurityInfo", phone, QStringLiteral("C-2")));
        const auto first = office.idle(phone);
        office.restart();
        const auto again = office.idle(phone);
        QCOMPARE(again.body, first.body);
        QCOMPARE(office.idle(phone).body, first.body);
        QCOMPARE(office.deliveryState(QStringLiteral("C-2")), QStringLiteral("queued"));
        QCOMPARE(office.history(QStringLiteral("C-1")).size(), 3); // queued, sent, sent/again
    }

    void notNowWaitsForTheNextSession()
    {
        Office office;
        office.enroll(phone);
        QVERIFY(office.add("InstallProfile", phone, QStringLiteral("C-1")));
        QVERIFY(office.add("SecurityInfo", phone, QStringLiteral("C-2")));
        QCOMPARE(uuidIn(office.idle(phone)), QByteArray("C-1"));
        QCOMPARE(uuidIn(office.report(phone, "NotNow", "C-1")), QByteArray("C-2")); // a different one may follow
        QVERIFY(office.putOff.isEmpty());
        QVERIFY(office.report(phone, "NotNow", "C-2").body.isEmpty());
        QCOMPARE(office.putOff, QList<ChannelId>{office.channel(phone)});
        // Still the same session for a message that isn't Idle, whatever the connection does.
        QVERIFY(office.report(phone, "Acknowledged", "X").body.isEmpty());
        QCOMPARE(uuidIn(office.idle(phone)), QByteArray("C-1"));
        QCOMPARE(uuidIn(office.report(phone, "Acknowledged", "C-1")), QByteArray("C-2"));
        QVERIFY(office.report(phone, "Acknowledged", "C-2").body.isEmpty());
        QCOMPARE(office.history(QStringLiteral("C-1")),
                 QStringList({QStringLiteral("queued"), QStringLiteral("sent"), QStringLiteral("notnow"),
                              QStringLiteral("sent"), QStringLiteral("acknowledged")}));
        QCOMPARE(office.value(QStringLiteral("SELECT notnow_count FROM delivery ORDER BY id LIMIT 1")).toInt(), 1);
    }

    // However often it is offered and put off again.
    void whatIsPutOffIsSoSinceTheFirstTime()
    {
        Office office;
        office.enroll(phone);
        QVERIFY(office.add("InstallProfile", phone, QStringLiteral("C-1")));
        const qint64 first = office.clock.nowMs();
        for (int times = 0; times < 3; ++times) {
            QCOMPARE(uuidIn(office.idle(phone)), QByteArray("C-1"));
            QVERIFY(office.report(phone, "NotNow", "C-1").body.isEmpty());
            office.clock.advance(60'000);
        }
        const auto rows = office.store->read([](store::Connection& db) { return mdm::commandRows(db, {}); });
        QCOMPARE(rows->first().state, QStringLiteral("notnow"));
        QCOMPARE(rows->first().notNowCount, 3);
        QCOMPARE(rows->first().stateAt, first);
    }

    void onlyWhatWasNotSentCanBeCancelled()
    {
        Office office;
        office.enroll(phone);
        QVERIFY(office.add("DeviceInformation", phone, QStringLiteral("C-1")));
        QVERIFY(office.add("SecurityInfo", phone, QStringLiteral("C-2")));
        (void)office.idle(phone);
        QVERIFY(office.cancel(QStringLiteral("C-1")).error().code == ErrorCode::Conflict);
        QCOMPARE(office.cancel(QStringLiteral("C-2")).value(), 1);
        QVERIFY(office.cancel(QStringLiteral("NONE")).error().code == ErrorCode::NotFound);
        QVERIFY(office.report(phone, "Acknowledged", "C-1").body.isEmpty());
        QCOMPARE(office.history(QStringLiteral("C-2")),
                 QStringList({QStringLiteral("queued"), QStringLiteral("cancelled/admin")}));
    }

    // Nobody has ended it yet, and a device that doesn't call never asks for it.
    void whatHasExpiredIsCountedSoAtOnce()
    {
        Office office;
        office.enroll(phone);
        const auto sums = [&office] {
            const auto found =
                office.store->read([&](store::Connection& db) { return mdm::commandSums(db, office.clock.nowMs()); });
            return QList<qint64>{found->queued, found->waiting, found->failed};
        };
        for (const char* uuid : {"C-1", "C-2", "C-3"}) {
            auto command = office.command("SecurityInfo", phone, QString::fromLatin1(uuid));
            command.expiresAt = office.clock.nowMs() + 1000;
            QVERIFY(office.add(command));
        }
        QVERIFY(office.add("ProfileList", phone, QStringLiteral("C-4")));
        QCOMPARE(uuidIn(office.idle(phone)), QByteArray("C-1"));
        QCOMPARE(uuidIn(office.report(phone, "NotNow", "C-1")), QByteArray("C-2"));
        QCOMPARE(sums(), (QList<qint64>{3, 1, 0}));
        office.clock.advance(1000);
        QCOMPARE(sums(), (QList<qint64>{1, 0, 0}));
        QVERIFY(office.store->write([](store::Transaction& tx) { return mdm::Queue::expire(tx, 100); }));
        QCOMPARE(sums(), (QList<qint64>{1, 0, 0}));
    }

    void whatHasExpiredIsNotSent()
    {
        Office office;
        office.enroll(phone);
        const auto addFor = [&](const char* type, const char* uuid, qint64 ms) {
            auto command = office.command(type, phone, QString::fromLatin1(uuid));
            command.expiresAt = office.clock.nowMs() + ms;
            return office.add(command);
        };
        QVERIFY(addFor("SecurityInfo", "C-0", 0).error().code == ErrorCode::InvalidInput);
        QVERIFY(addFor("DeviceInformation", "C-1", 1000));
        QVERIFY(addFor("SecurityInfo", "C-2", 1000));
        QVERIFY(addFor("ProfileList", "C-3", 60'000));
        QVERIFY(office.add("CertificateList", phone, QStringLiteral("C-4")));
        QCOMPARE(uuidIn(office.idle(phone)), QByteArray("C-1"));
        office.clock.advance(1000);
        // Sent and not answered: it may have been done.
        QCOMPARE(uuidIn(office.idle(phone)), QByteArray("C-3"));
        QCOMPARE(office.deliveryState(QStringLiteral("C-1")), QStringLiteral("unconfirmed"));
        QCOMPARE(office.history(QStringLiteral("C-2")),
                 QStringList({QStringLiteral("queued"), QStringLiteral("expired")}));
        QCOMPARE(uuidIn(office.report(phone, "NotNow", "C-3")), QByteArray("C-4"));
        office.clock.advance(60'000);
        QVERIFY(office.store->write([](store::Transaction& tx) { return mdm::Queue::expire(tx, 100); }));
        QCOMPARE(office.deliveryState(QStringLiteral("C-3")), QStringLiteral("expired"));
        QCOMPARE(office.deliveryState(QStringLiteral("C-4")), QStringLiteral("sent"));
        QVERIFY(addFor("SecurityInfo", "C-5", 1000));
        QCOMPARE(uuidIn(office.report(phone, "Acknowledged", "C-4")), QByteArray("C-5"));
        office.clock.advance(1000);
        QVERIFY(office.store->write([](store::Transaction& tx) { return mdm::Queue::expire(tx, 100); }));
        QCOMPARE(office.deliveryState(QStringLiteral("C-5")), QStringLiteral("unconfirmed"));
        // A late answer is kept all the same.
        (void)office.report(phone, "Acknowledged", "C-2");
        QVERIFY(office.history(QStringLiteral("C-2")).size() > 2);
    }

    void channelsHaveQueuesOfTheirOwn()
    {
        Office office;
        office.enroll(phone);
        QCOMPARE(office.tokenUpdate(user).status, 200);
        mdm::NewCommand both = office.command("ProfileList", phone, QStringLiteral("C-1"));
        both.channels.append(office.channel(user));
        QVERIFY(office.add(both));
        QVERIFY(office.add("SecurityInfo", phone, QStringLiteral("C-2")));
        QCOMPARE(uuidIn(office.idle(user)), QByteArray("C-1"));
        QCOMPARE(uuidIn(office.idle(phone)), QByteArray("C-1"));
        QVERIFY(office.report(user, "NotNow", "C-1").body.isEmpty());
        QCOMPARE(uuidIn(office.report(phone, "Acknowledged", "C-1")), QByteArray("C-2"));
        QCOMPARE(uuidIn(office.idle(user)), QByteArray("C-1"));
        QVERIFY(office.report({phone.udid, phone.certificate, "STRANGER"}, "Idle").body.isEmpty());
    }

    void commandsThatMakeNoSenseAreNotQueued_data()
    {
        QTest::addColumn<QString>("uuid");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("toSomebody");
        QTest::addColumn<int>("code");
        const int invalid = static_cast<int>(ErrorCode::InvalidInput);
        QTest::newRow("no RequestType") << QString() << QByteArray() << true << invalid;
        QTest::newRow("for nobody") << QString() << QByteArray("SecurityInfo") << false << invalid;
        QTest::newRow("a UUID with a slash") << QStringLiteral("a/b") << QByteArray("SecurityInfo") << true << invalid;
        QTest::newRow("a UUID too long") << QString(65, QLatin1Char('a')) << QByteArray("SecurityInfo") << true
                                         << invalid;
        QTest::newRow("a UUID used before")
            << QStringLiteral("USED") << QByteArray("SecurityInfo") << true << static_cast<int>(ErrorCode::Conflict);
    }

    void commandsThatMakeNoSenseAreNotQueued()
    {
        QFETCH(QString, uuid);
        QFETCH(QByteArray, type);
        QFETCH(bool, toSomebody);
        QFETCH(int, code);
        Office office;
        office.enroll(phone);
        QVERIFY(office.add("DeviceInformation", phone, QStringLiteral("USED")));
        auto command = office.command(type, phone, uuid);
        if (!toSomebody) {
            command.channels.clear();
        }
        const QByteArray before = office.everything();
        QCOMPARE(static_cast<int>(office.add(command).error().code), code);
        QCOMPARE(office.everything(), before);
    }

    void clearPasscodeCarriesTheLatestUnlockToken()
    {
        Office office;
        office.enroll(phone);
        auto clear = office.command("ClearPasscode", phone, QStringLiteral("C-1"));
        clear.confirmation.text = QStringLiteral("Name of UDID-1");
        QVERIFY(office.add(clear).error().code == ErrorCode::Conflict);
        const auto unlock = [](const QByteArray& token) {
            return "<key>UnlockToken</key><data>" + token.toBase64() + "</data>";
        };
        QCOMPARE(office.tokenUpdate(phone, unlock("first token")).status, 200);
        QVERIFY(office.add(clear));
        QCOMPARE(office.tokenUpdate(phone, unlock("second token")).status, 200);
        auto sent = office.idle(phone).body;
        QVERIFY(sent.contains("ClearPasscode"));
        sent.replace("\n", "").replace("\t", "").replace(" ", "");
        QVERIFY(sent.contains(QByteArray("second token").toBase64()));
    }

    void pinsAreKeptSealed()
    {
        Office office;
        office.enroll(phone);
        auto lock = office.command("DeviceLock", phone, QStringLiteral("C-1"));
        lock.command.set(QStringLiteral("PIN"), QStringLiteral("739154"));
        lock.confirmation.text = QStringLiteral("Name of UDID-1");
        QVERIFY(office.add(lock));
        QCOMPARE(office
                     .value(QStringLiteral("SELECT COUNT(*) FROM secret WHERE place='device/%1/pin/C-1'")
                                .arg(office.device(phone).value))
                     .toInt(),
                 1);
        QVERIFY(!office.everything().contains(QByteArray("739154").toHex()));
        QVERIFY(office.idle(phone).body.contains("739154"));
    }

    void anAcknowledgedEraseEndsEverything()
    {
        Office office;
        office.enroll(phone);
        auto erase = office.command("EraseDevice", phone, QStringLiteral("E-1"));
        erase.confirmation.text = QStringLiteral("Name of UDID-1");
        QVERIFY(office.add(erase));
        QVERIFY(office.add("SecurityInfo", phone, QStringLiteral("C-2")));
        QCOMPARE(uuidIn(office.idle(phone)), QByteArray("E-1"));
        QVERIFY(office.report(phone, "Acknowledged", "E-1").body.isEmpty());
        QCOMPARE(office.deviceState(phone), QStringLiteral("erased"));
        QCOMPARE(office.deliveryState(QStringLiteral("C-2")), QStringLiteral("cancelled"));
        QCOMPARE(office.value(QStringLiteral("SELECT enabled FROM channel")).toInt(), 0);
        QCOMPARE(office.auditCount(QStringLiteral("device.erased")), 1);
        QVERIFY(office.auditIsIntact());
    }

    void aRefusedEraseChangesNothing()
    {
        Office office;
        office.enroll(phone);
        auto erase = office.command("EraseDevice", phone, QStringLiteral("E-1"));
        erase.confirmation.text = QStringLiteral("Name of UDID-1");
        QVERIFY(office.add(erase));
        (void)office.idle(phone);
        QCOMPARE(office.report(phone, "Error", "E-1").status, 200);
        QCOMPARE(office.deviceState(phone), QStringLiteral("enrolled"));
    }

    void anEraseNeverAnsweredIsUnconfirmed()
    {
        Office office;
        office.enroll(phone);
        auto erase = office.command("EraseDevice", phone, QStringLiteral("E-1"));
        erase.confirmation.text = QStringLiteral("Name of UDID-1");
        QVERIFY(office.add(erase));
        (void)office.idle(phone);
        QCOMPARE(office.checkIn(phone, "CheckOut").status, 200);
        QCOMPARE(office.deliveryState(QStringLiteral("E-1")), QStringLiteral("unconfirmed"));
    }

    void whatWasNeverAnsweredIsOverdue()
    {
        Office office;
        office.enroll(phone);
        QVERIFY(office.add("DeviceInformation", phone, QStringLiteral("C-1")));
        const auto overdue = [&] {
            return office.store
                ->read(
                    [&](store::Connection& db) { return mdm::Queue::overdue(db, office.clock.nowMs() - 900'000, 10); })
                .value();
        };
        (void)office.idle(phone);
        QVERIFY(overdue().isEmpty());
        office.clock.advance(1'000'000);
        QCOMPARE(overdue(), QList<ChannelId>{office.channel(phone)});
        (void)office.report(phone, "Acknowledged", "C-1");
        QVERIFY(overdue().isEmpty());
    }
};

ESPALIER_TEST(QueueTest);
#include "queue_test.moc"
