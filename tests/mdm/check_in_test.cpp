#include "mdm/messages.h"
#include "store/secrets.h"
#include "tests/mdm/office.h"
#include "tests/mdm/phone.h"

using namespace espalier;
using namespace espalier::test;

namespace {

} // namespace

class CheckInTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDeviceEnrolls()
    {
        Office office;
        QCOMPARE(office.authenticate(phone).status, 200);
        QCOMPARE(office.deviceState(phone), QStringLiteral("authenticated"));
        QCOMPARE(office.generation(phone), 1);
        QVERIFY(office.woken.isEmpty());
        QCOMPARE(office.value(QStringLiteral("SELECT platform FROM device")).toString(), QStringLiteral("iphone"));
        QCOMPARE(office.value(QStringLiteral("SELECT COUNT(*) FROM group_member WHERE group_id=1")).toInt(), 1);

        const auto answer = office.tokenUpdate(phone);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.isEmpty());
        QCOMPARE(office.deviceState(phone), QStringLiteral("enrolled"));
        QCOMPARE(office.value(QStringLiteral("SELECT push_token FROM channel")).toString(),
                 QStringLiteral("token UDID-1"));
        QCOMPARE(office.woken, QList<ChannelId>{office.channel(phone)});
        QCOMPARE(office.hooksSeen, QStringList({QStringLiteral("authenticated"), QStringLiteral("enabled")}));
        QCOMPARE(office.auditCount(QStringLiteral("device.enrolled")), 1);
        QVERIFY(office.auditIsIntact());
    }

    void anEnrollmentIdStandsWhereThereIsNoUdid()
    {
        Office office;
        const QByteArray ids = "<key>EnrollmentID</key><string>E-1</string>";
        const QByteArray topic = "<key>Topic</key><string>t</string>";
        QCOMPARE(office
                     .send("application/x-apple-aspen-mdm-checkin", phone,
                           "<key>MessageType</key><string>Authenticate</string>" + topic + ids)
                     .status,
                 200);
        QCOMPARE(office.value(QStringLiteral("SELECT udid FROM device")).toString(), QStringLiteral("E-1"));
    }

    void repeatedMessagesAreHarmless()
    {
        Office office;
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(office.authenticate(phone).status, 200);
        }
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(office.tokenUpdate(phone).status, 200);
        }
        QCOMPARE(office.deviceState(phone), QStringLiteral("enrolled"));
        QCOMPARE(office.generation(phone), 1);
        QCOMPARE(office.hooksSeen.count(QStringLiteral("enabled")), 1);
    }

    void aLaterTokenReplacesTheFirstAndKeepsWhatItDoesNotName()
    {
        Office office;
        QCOMPARE(office.authenticate(phone).status, 200);
        QCOMPARE(
            office.tokenUpdate(phone, dataEntry("UnlockToken", "unlock 1") + "<key>AwaitingConfiguration</key><true/>")
                .status,
            200);
        QVERIFY(office.value(QStringLiteral("SELECT awaiting_configuration FROM device")).toBool());
        QCOMPARE(
            office.checkIn(phone, "TokenUpdate", dataEntry("Token", "new") + "<key>PushMagic</key><string>m2</string>")
                .status,
            200);
        QCOMPARE(office.value(QStringLiteral("SELECT push_token FROM channel")).toString(), QStringLiteral("new"));
        QCOMPARE(office.value(QStringLiteral("SELECT push_magic FROM channel")).toString(), QStringLiteral("m2"));
        QVERIFY(office.value(QStringLiteral("SELECT awaiting_configuration FROM device")).toInt() == 1);
        QCOMPARE(office.value(QStringLiteral("SELECT COUNT(*) FROM secret WHERE place LIKE '%unlock-token'")).toInt(),
                 1);
    }

    void aUserChannelIsItsOwnChannel()
    {
        Office office;
        QVERIFY(office.tokenUpdate(user).status == 400); // before the device
        QCOMPARE(office.authenticate(phone).status, 200);
        QCOMPARE(office.tokenUpdate(user).status, 200); // the device is at least authenticated
        QCOMPARE(office.deviceState(phone), QStringLiteral("authenticated"));
        QCOMPARE(office.tokenUpdate(phone).status, 200);
        QVERIFY(office.channel(user) != office.channel(phone));
        QCOMPARE(office.value(QStringLiteral("SELECT push_token FROM channel WHERE user_id='USER-1'")).toString(),
                 QStringLiteral("token UDID-1USER-1"));
    }

    void sharedIpadUsersAreToldApartByTheirAccount()
    {
        Office office;
        office.enroll(phone);
        Phone shared = phone;
        shared.user = "ffffffff-FFFF-FFFF-FFFF-FFFFFFFFFFFF";
        QCOMPARE(office.tokenUpdate(shared, "<key>UserShortName</key><string>anna@x.org</string>").status, 200);
        QCOMPARE(office.tokenUpdate(shared, "<key>UserShortName</key><string>ben@x.org</string>").status, 200);
        QCOMPARE(office.value(QStringLiteral("SELECT COUNT(*) FROM channel WHERE user_id LIKE '%@x.org'")).toInt(), 2);
        QCOMPARE(office.tokenUpdate(shared).status, 400);
    }

    void checkOutEndsTheEnrollment()
    {
        Office office;
        office.enroll(phone);
        QVERIFY(office.add("DeviceInformation", phone, QStringLiteral("C-1")));
        QCOMPARE(office.checkIn(phone, "CheckOut").status, 200);
        QCOMPARE(office.deviceState(phone), QStringLiteral("checked_out"));
        QCOMPARE(office.deliveryState(QStringLiteral("C-1")), QStringLiteral("cancelled"));
        QCOMPARE(office.value(QStringLiteral("SELECT enabled FROM channel")).toInt(), 0);
        QVERIFY(office.idle(phone).body.isEmpty());
        QCOMPARE(office.idle(phone).status, 200);
        QCOMPARE(office.tokenUpdate(phone).status, 400);
        QCOMPARE(office.checkIn(phone, "CheckOut").status, 200);
        QCOMPARE(office.hooksSeen.count(QStringLiteral("ended")), 1);
        QVERIFY(!office.add("DeviceInformation", phone));
    }

    void theBootstrapTokenComesBack()
    {
        Office office;
        office.enroll(phone);
        QVERIFY(office.checkIn(phone, "GetBootstrapToken").body.contains("<data>"));
        QCOMPARE(office.checkIn(phone, "SetBootstrapToken", dataEntry("BootstrapToken", "boot!")).status, 200);
        const auto answer = office.checkIn(phone, "GetBootstrapToken");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("Content-Type"), QByteArray("application/xml; charset=UTF-8"));
        QVERIFY(answer.body.simplified().replace(' ', "").contains(QByteArray("boot!").toBase64()));
        QCOMPARE(office.checkIn(phone, "SetBootstrapToken").status, 200);
        QVERIFY(!office.checkIn(phone, "GetBootstrapToken").body.contains(QByteArray("boot!").toBase64()));
    }

    void secretsAreNotInTheFile()
    {
        Office office;
        QCOMPARE(office.authenticate(phone).status, 200);
        QCOMPARE(office.tokenUpdate(phone, dataEntry("UnlockToken", "CANARY-unlock")).status, 200);
        QCOMPARE(office.checkIn(phone, "SetBootstrapToken", dataEntry("BootstrapToken", "CANARY-boot")).status, 200);
        office.restart();
        for (const auto* name : {"espalier.sqlite", "espalier.sqlite-wal"}) {
            QFile file(office.folder.filePath(QString::fromLatin1(name)));
            if (file.open(QIODevice::ReadOnly)) {
                const QByteArray bytes = file.readAll();
                QVERIFY(!bytes.contains("CANARY"));
                QVERIFY(!bytes.contains(QByteArray("CANARY-unlock").toBase64()));
            }
        }
    }

    void answersToOtherMessages_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("status");
        QTest::newRow("UserAuthenticate") << QByteArray("UserAuthenticate") << 410;
        QTest::newRow("DeclarativeManagement") << QByteArray("DeclarativeManagement") << 400;
        QTest::newRow("GetToken") << QByteArray("GetToken") << 400;
        QTest::newRow("CheckOut of a user") << QByteArray("CheckOut") << 400;
        QTest::newRow("unknown") << QByteArray("Hello") << 400;
        QTest::newRow("empty") << QByteArray("") << 400;
    }

    void answersToOtherMessages()
    {
        QFETCH(QByteArray, type);
        QFETCH(int, status);
        Office office;
        office.enroll(phone);
        const QByteArray before = office.everything();
        QCOMPARE(office.checkIn(user, type).status, status);
        QCOMPARE(office.everything(), before);
    }

    void badRequestsAreToldApartAndChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const QByteArray good = "application/x-apple-aspen-mdm-checkin";
        const QByteArray open = "<plist version=\"1.0\"><dict>";
        const QByteArray ids = "<key>UDID</key><string>UDID-1</string>";
        const auto row = [&](const char* name, const QByteArray& body) {
            QTest::newRow(name) << QByteArray("PUT") << good << body << 400;
        };
        QTest::newRow("POST") << QByteArray("POST") << good << QByteArray() << 405;
        QTest::newRow("no content type") << QByteArray("PUT") << QByteArray() << QByteArray() << 415;
        QTest::newRow("XML") << QByteArray("PUT") << QByteArray("application/xml") << QByteArray() << 415;
        QTest::newRow("a longer type") << QByteArray("PUT") << good + "x" << QByteArray() << 415;
        row("empty", {});
        row("not XML", "hello");
        row("binary", "bplist00\xd0\x08");
        row("an array", "<plist version=\"1.0\"><array/></plist>");
        row("no id", open + "<key>MessageType</key><string>CheckOut</string></dict></plist>");
        row("no MessageType", open + ids + "</dict></plist>");
        row("MessageType is a number", open + ids + "<key>MessageType</key><integer>1</integer></dict></plist>");
        row("a control character in the id", open + "<key>MessageType</key><string>CheckOut</string><key>UDID</"
                                                    "key><string>a&#10;b</string></dict></plist>");
        row("an endless id", open + "<key>MessageType</key><string>CheckOut</string><key>UDID</key><string>" +
                                 QByteArray(5000, 'a') + "</string></dict></plist>");
        row("no Token", open + ids + "<key>MessageType</key><string>TokenUpdate</string></dict></plist>");
        QTest::newRow("too large") << QByteArray("PUT") << good
                                   << open + "<key>x</key><string>" + QByteArray(2'000'000, 'a') +
                                          "</string></dict></plist>"
                                   << 413;
    }

    void badRequestsAreToldApartAndChangeNothing()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        Office office;
        office.enroll(phone);
        const QByteArray before = office.everything();
        http::Request request;
        request.method = method;
        request.headers.add("Content-Type", type);
        request.body = body;
        request.peer = {phone.certificate, true, {}};
        QCOMPARE(office.sendRequest(request).status, status);
        QCOMPARE(office.everything(), before);
    }

    void anotherTopicIsRefused()
    {
        Office office;
        office.set("topic", QStringLiteral("com.apple.mgmt.other"));
        QCOMPARE(office.authenticate(phone).status, 400);
        office.set("topic", QStringLiteral("com.apple.mgmt.test"));
        office.enroll(phone);
        office.set("topic", QStringLiteral("com.apple.mgmt.other"));
        QCOMPARE(office.tokenUpdate(phone).status, 400);
    }

    void aHookThatFailsDoesNotFailTheDevice()
    {
        Office office;
        office.hooks.channelEnabled = [](store::Transaction& tx, DeviceId, ChannelId,
                                         mdm::IsNewEnrollment) -> Result<> {
            TRY(store::setSetting(tx, QStringLiteral("half"), QStringLiteral("done")));
            return fail(ErrorCode::Internal, QStringLiteral("the hook broke"));
        };
        office.enroll(phone);
        QCOMPARE(office.auditCount(QStringLiteral("device.followup_failed")), 1);
        QVERIFY(office.value(QStringLiteral("SELECT value FROM setting WHERE key='half'")).isNull());
    }

    void messagesAreKeptWholeAndPruned()
    {
        Office office;
        office.enroll(phone);
        constexpr int sent = 500;
        for (int i = 0; i < sent; ++i) {
            QCOMPARE(office.tokenUpdate(phone).status, 200);
        }
        const auto kept = office.store->read(
            [&](store::Connection& db) { return mdm::messages(db, office.sealer, office.device(phone), 1000); });
        QCOMPARE(kept->size(), mdm::keptMessages);
        QVERIFY(kept->last().body.contains("<string>TokenUpdate</string>"));
        // Old ones go by chance, one time in sixteen: never in three hundred is out of the question.
        QVERIFY(office.value(QStringLiteral("SELECT COUNT(*) FROM message")).toInt() < sent);
    }

    void messagesAreBoundedInBytesToo()
    {
        Office office;
        office.enroll(phone);
        QVERIFY(office.add("DeviceInformation", phone, QStringLiteral("C-1")));
        (void)office.idle(phone);
        QCOMPARE(office.report(phone, "Acknowledged", "C-1").status, 200);
        const QByteArray large = "<key>Filler</key><string>" + QByteArray(300 * 1024, 'x') + "</string>\n";
        for (int i = 0; i < 180; ++i) {
            const QByteArray uuid = i % 2 == 0 ? "C-1" : "UNKNOWN-" + QByteArray::number(i);
            QCOMPARE(office.report(phone, i % 3 == 0 ? "NotNow" : "Acknowledged", uuid, large).status, 200);
        }
        QVERIFY(office.value(QStringLiteral("SELECT MAX(length(body)) FROM message")).toLongLong() <=
                mdm::keptBodyBytes + 1024);
        QVERIFY(office.value(QStringLiteral("SELECT SUM(length(body)) FROM message")).toLongLong() <=
                mdm::keptMessageBytes);
        const auto kept = office.store->read(
            [&](store::Connection& db) { return mdm::messages(db, office.sealer, office.device(phone), 200); });
        QVERIFY(kept->size() > 100);
        QVERIFY(kept->last().body.contains("UNKNOWN-179<"));
        QCOMPARE(kept->last().body.size(), mdm::keptBodyBytes);
        QCOMPARE(kept->last().kind, QStringLiteral("Acknowledged (unknown command) (cut)"));
    }

    void whatIsKnownAlreadyIsNoEvent()
    {
        Office office;
        const QByteArray unlock = dataEntry("UnlockToken", "unlock 1");
        const QByteArray boot = dataEntry("BootstrapToken", "boot 1");
        QCOMPARE(office.authenticate(phone).status, 200);
        const auto say = [&] {
            QCOMPARE(office.tokenUpdate(phone, unlock + "<key>AwaitingConfiguration</key><false/>").status, 200);
            QCOMPARE(office.tokenUpdate(phone).status, 200); // what it doesn't name stays
            QCOMPARE(office.tokenUpdate(user, "<key>UserShortName</key><string>anna</string>").status, 200);
            QCOMPARE(office.checkIn(phone, "SetBootstrapToken", boot).status, 200);
        };
        say();
        const auto events = [&] { return office.value(QStringLiteral("SELECT COUNT(*) FROM audit")).toLongLong(); };
        const auto secrets = [&] {
            return office.value(
                QStringLiteral("SELECT group_concat(hex(sealed)) FROM secret WHERE place<>'audit/head'"));
        };
        const qint64 eventsBefore = events();
        const QVariant secretsBefore = secrets();
        office.woken.clear();
        office.hooksSeen.clear();
        office.clock.advance(5000);
        say();
        QCOMPARE(events(), eventsBefore);
        QCOMPARE(secrets(), secretsBefore);
        QVERIFY(office.woken.isEmpty());
        QVERIFY(office.hooksSeen.isEmpty());
        for (const auto* table : {"device", "channel"}) {
            QCOMPARE(
                office.value(QStringLiteral("SELECT MIN(last_seen) FROM %1").arg(QLatin1String(table))).toLongLong(),
                office.clock.nowMs());
        }
    }

    void whatIsNewIsAnEvent_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<bool>("afterGone");
        QTest::newRow("unlock token") << dataEntry("UnlockToken", "unlock 2") << false;
        QTest::newRow("awaits configuration") << QByteArray("<key>AwaitingConfiguration</key><true/>") << false;
        QTest::newRow("APNs had said that the token is gone") << QByteArray() << true;
    }

    void whatIsNewIsAnEvent()
    {
        QFETCH(QByteArray, more);
        QFETCH(bool, afterGone);
        Office office;
        QCOMPARE(office.authenticate(phone).status, 200);
        QCOMPARE(office.tokenUpdate(phone, dataEntry("UnlockToken", "unlock 1")).status, 200);
        if (afterGone) {
            QVERIFY(
                office.store->write([](store::Transaction& tx) { return tx.run("UPDATE channel SET push_dead=1"); }));
        }
        office.woken.clear();
        QCOMPARE(office.tokenUpdate(phone, more).status, 200);
        QCOMPARE(office.auditCount(QStringLiteral("device.token_updated")), 1);
        QCOMPARE(office.woken.size(), 1);
        QCOMPARE(office.value(QStringLiteral("SELECT push_dead FROM channel")).toInt(), 0);
    }

    void refusalsAreRecordedButCannotFillTheLog()
    {
        Office office;
        office.enroll(phone);
        Phone stranger{"UDID-9", "certificate 9", {}};
        for (int i = 0; i < 50; ++i) {
            stranger.udid = "UDID-" + QByteArray::number(100 + i);
            QCOMPARE(office.idle(stranger).status, 400);
        }
        QCOMPARE(office.auditCount(QStringLiteral("device.refused")), 1);
        for (int i = 0; i < 500; ++i) {
            stranger.certificate = "certificate " + QByteArray::number(100 + i);
            QCOMPARE(office.idle(stranger).status, 400);
        }
        QVERIFY(office.auditCount(QStringLiteral("device.refused")) <= 200);
        QVERIFY(office.auditIsIntact());
    }
};

ESPALIER_TEST(CheckInTest);
#include "check_in_test.moc"
