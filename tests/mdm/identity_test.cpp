// A device is its certificate: every message with every wrong one.
#include "crypto/cms.h"
#include "mdm/quarantine.h"
#include "tests/mdm/office.h"
#include "tests/mdm/phone.h"

using namespace espalier;
using namespace espalier::test;

namespace {

const Phone phoneA{"UDID-A", "certificate A", {}};
const Phone other{"UDID-B", "certificate B", {}};

http::Response say(Office& office, const QByteArray& message, const Phone& who)
{
    if (message == "Authenticate") {
        return office.authenticate(who);
    }
    if (message == "TokenUpdate") {
        return office.tokenUpdate(who, dataEntry("UnlockToken", "stolen"));
    }
    if (message == "SetBootstrapToken") {
        return office.checkIn(who, message, dataEntry("BootstrapToken", "stolen"));
    }
    if (message == "CheckOut" || message == "GetBootstrapToken" || message == "UserAuthenticate") {
        return office.checkIn(who, message);
    }
    return office.report(who, message, message == "Idle" ? QByteArray() : QByteArray("C-1"));
}

const QList<QByteArray> messages{
    "Authenticate", "TokenUpdate", "CheckOut", "SetBootstrapToken", "GetBootstrapToken", "UserAuthenticate", "Idle",
    "Acknowledged", "Error",       "NotNow",   "CommandFormatError"};

// Two enrolled devices with secrets and an open command each.
void enrollBoth(Office& office)
{
    for (const Phone& each : {phoneA, other}) {
        office.issue(each.certificate);
        QCOMPARE(office.authenticate(each).status, 200);
        QCOMPARE(office.tokenUpdate(each, dataEntry("UnlockToken", "unlock " + each.udid)).status, 200);
        QCOMPARE(office.checkIn(each, "SetBootstrapToken", dataEntry("BootstrapToken", "boot " + each.udid)).status,
                 200);
    }
    QVERIFY(office.add("DeviceInformation", phoneA, QStringLiteral("C-1")));
    QCOMPARE(uuidIn(office.idle(phoneA)), QByteArray("C-1"));
}

} // namespace

class IdentityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWrongCertificateIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<bool>("trusted");
        for (const QByteArray& message : messages) {
            const auto row = [&](const char* name, const QByteArray& certificate, bool trusted) {
                QTest::addRow("%s, %s", message.constData(), name) << message << certificate << trusted;
            };
            row("certificate of B", other.certificate, true);
            row("none", {}, false);
            row("not trusted", phoneA.certificate, false);
            row("revoked", "revoked certificate", true);
            row("server's", "server certificate", true);
            if (message != "Authenticate") { // that one is quarantined, see below
                row("unknown", "unknown certificate", true);
            }
        }
    }

    void aWrongCertificateIsRefusedAndChangesNothing()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, certificate);
        QFETCH(bool, trusted);
        Office office;
        enrollBoth(office);
        office.issue("revoked certificate");
        office.revoke("revoked certificate");
        office.issue("server certificate");
        QVERIFY(office.store->write([](store::Transaction& tx) {
            return tx.run("UPDATE certificate SET kind='server' WHERE der=?", {QByteArray("server certificate")});
        }));
        const QByteArray before = office.everything();

        http::Response answer;
        if (trusted) {
            answer = say(office, message, {phoneA.udid, certificate, {}});
        } else {
            http::Request request;
            request.method = "PUT";
            request.headers.add("Content-Type", "application/x-apple-aspen-mdm-checkin");
            request.body = "<plist version=\"1.0\"><dict><key>MessageType</key><string>" + message +
                           "</string><key>UDID</key><string>UDID-A</string></dict></plist>";
            request.peer = {certificate, false, QStringLiteral("self-signed")};
            answer = office.sendRequest(request);
        }
        QCOMPARE(answer.status, 400);
        QCOMPARE(office.everything(), before);
        QCOMPARE(office.auditCount(QStringLiteral("device.refused")), 1);
    }

    void ofItsOwnCertificateEveryMessageIsTaken_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<int>("status");
        for (const QByteArray& message : messages) {
            QTest::newRow(message.constData()) << message << (message == "UserAuthenticate" ? 410 : 200);
        }
    }

    void ofItsOwnCertificateEveryMessageIsTaken()
    {
        QFETCH(QByteArray, message);
        QFETCH(int, status);
        Office office;
        enrollBoth(office);
        QCOMPARE(say(office, message, phoneA).status, status);
    }

    void aRevokedCertificateIsOutAtOnce()
    {
        Office office;
        enrollBoth(office);
        office.revoke(phoneA.certificate);
        const QByteArray before = office.everything();
        for (const QByteArray& message : messages) {
            QCOMPARE(say(office, message, phoneA).status, 400);
        }
        QCOMPARE(office.everything(), before);
    }

    void anUnknownDeviceIsNotCreatedBySideDoors()
    {
        Office office;
        const QByteArray before = office.everything();
        for (const QByteArray& message : messages) {
            if (message != "Authenticate") {
                QCOMPARE(say(office, message, phoneA).status, 400);
            }
        }
        QCOMPARE(office.everything(), before);
    }

    // --- Authenticate with another certificate ------------------------------------------------------------------

    void afterTheEndTheSameRecordBeginsANewGeneration_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("CheckOut") << QByteArray("CheckOut");
        QTest::newRow("acknowledged erase") << QByteArray("EraseDevice");
        QTest::newRow("removed enrollment profile") << QByteArray("RemoveProfile");
        QTest::newRow("never got beyond Authenticate") << QByteArray();
    }

    void afterTheEndTheSameRecordBeginsANewGeneration()
    {
        QFETCH(QByteArray, end);
        Office office;
        office.set("enrollment_identifier", QStringLiteral("org.example.enrollment"));
        if (end.isEmpty()) {
            QCOMPARE(office.authenticate(phoneA).status, 200);
        } else {
            enrollBoth(office);
        }
        const qint64 id = office.device(phoneA).value;
        if (end == "CheckOut") {
            QCOMPARE(office.checkIn(phoneA, end).status, 200);
        } else if (!end.isEmpty()) {
            auto command = office.command(end, phoneA, QStringLiteral("END"));
            command.command.set(QStringLiteral("Identifier"), QStringLiteral("org.example.enrollment"));
            command.confirmation.text = QStringLiteral("Name of UDID-A");
            QVERIFY(office.add(command));
            QVERIFY(office.add("SecurityInfo", phoneA, QStringLiteral("LATER")));
            QCOMPARE(uuidIn(office.report(phoneA, "Acknowledged", "C-1")), QByteArray("END"));
            QVERIFY(office.report(phoneA, "Acknowledged", "END").body.isEmpty());
            QCOMPARE(office.deliveryState(QStringLiteral("LATER")), QStringLiteral("cancelled"));
        }
        const Phone renewed{phoneA.udid, "certificate A2", {}};
        QCOMPARE(office.authenticate(renewed).status, 200);
        QCOMPARE(office.device(phoneA).value, id);
        QCOMPARE(office.generation(phoneA), 2);
        QCOMPARE(office.tokenUpdate(renewed).status, 200);
        // Nothing of the old generation is ever handed out.
        QVERIFY(!office.checkIn(renewed, "GetBootstrapToken").body.contains(QByteArray("boot UDID-A").toBase64()));
        QVERIFY(office.idle(renewed).body.isEmpty());
        auto clear = office.command("ClearPasscode", phoneA);
        clear.confirmation.text = QStringLiteral("Name of UDID-A");
        const auto refused = office.add(clear);
        QVERIFY(refused.error().code == ErrorCode::Conflict);
        // The old certificate is out; only its CheckOut gets a 200 that changes nothing.
        const QByteArray before = office.everything();
        for (const QByteArray& message : messages) {
            if (message != "Authenticate" && message != "CheckOut") {
                QCOMPARE(say(office, message, phoneA).status, 400);
            }
        }
        QCOMPARE(office.checkIn(phoneA, "CheckOut").status, 200);
        QCOMPARE(office.everything(), before);
        QCOMPARE(office.deviceState(phoneA), QStringLiteral("enrolled"));
    }

    void anOldQueueIsPurgedWhenADeviceEnrollsAnew()
    {
        Office office;
        enrollBoth(office); // C-1 was sent
        auto erase = office.command("EraseDevice", phoneA, QStringLiteral("ERASE"));
        erase.confirmation.text = QStringLiteral("Name of UDID-A");
        QVERIFY(office.add(erase));
        office.issue("certificate A2", 7, office.device(phoneA).value); // a link made for this device
        const Phone renewed{phoneA.udid, "certificate A2", {}};
        QCOMPARE(office.authenticate(renewed).status, 200);
        QCOMPARE(office.tokenUpdate(renewed).status, 200);
        QCOMPARE(office.generation(phoneA), 2);
        QCOMPARE(office.deliveryState(QStringLiteral("C-1")), QStringLiteral("unconfirmed"));
        QCOMPARE(office.deliveryState(QStringLiteral("ERASE")), QStringLiteral("cancelled"));
        QVERIFY(office.idle(renewed).body.isEmpty());
        // A result of the old generation is recorded, no more.
        QCOMPARE(office.report(renewed, "Acknowledged", "ERASE").status, 200);
        QCOMPARE(office.deviceState(phoneA), QStringLiteral("enrolled"));
    }

    void aCredentialOfThisDeviceRenewsWithoutLosingAnything()
    {
        Office office;
        enrollBoth(office);
        office.issue("certificate A2", 0, office.device(phoneA).value);
        const Phone renewed{phoneA.udid, "certificate A2", {}};
        QCOMPARE(office.authenticate(renewed).status, 200);
        QCOMPARE(office.deviceState(phoneA), QStringLiteral("enrolled"));
        QCOMPARE(office.generation(phoneA), 1);
        // Both are good until the new one has proven itself.
        QCOMPARE(office.authenticate(renewed).status, 200);
        QCOMPARE(office.authenticate(phoneA).status, 200);
        QCOMPARE(office.generation(phoneA), 1);
        QCOMPARE(office.idle(phoneA).status, 200);
        QCOMPARE(office.idle(renewed).status, 200);
        QCOMPARE(office.tokenUpdate(renewed).status, 200);
        QCOMPARE(office.idle(phoneA).status, 400);
        QCOMPARE(uuidIn(office.idle(renewed)), QByteArray("C-1"));
        QVERIFY(office.checkIn(renewed, "GetBootstrapToken").body.contains(QByteArray("boot UDID-A").toBase64()));
        QCOMPARE(office.checkIn(phoneA, "CheckOut").status, 200);
        QCOMPARE(office.deviceState(phoneA), QStringLiteral("enrolled"));
    }

    void aCredentialOfAnotherDeviceIsRefused()
    {
        Office office;
        enrollBoth(office);
        office.issue("certificate for B", 7, office.device(other).value);
        const QByteArray before = office.everything();
        QCOMPARE(office.authenticate({phoneA.udid, "certificate for B", {}}).status, 400);
        QCOMPARE(office.authenticate({"UDID-NEW", "certificate for B", {}}).status, 400);
        QVERIFY(office.value(QStringLiteral("SELECT arguments FROM audit WHERE kind='device.refused' ORDER BY id"))
                    .toString()
                    .contains(QLatin1String("the certificate was issued for another device")));
        QCOMPARE(office.authenticate({"UDID-NEW", other.certificate, {}}).status, 400);
        QCOMPARE(office.everything(), before);
    }

    // --- takeover -----------------------------------------------------------------------------------------------

    void aLiveEnrollmentCantBeTakenOver()
    {
        Office office;
        enrollBoth(office);
        QVERIFY(office.add("SecurityInfo", phoneA, QStringLiteral("C-2")));
        office.issue("thief's certificate", 3);
        const Phone thief{phoneA.udid, "thief's certificate", {}};
        const auto live = [&] {
            return office.value(QStringLiteral("SELECT d.state || d.generation || hex(d.pin) || c.enabled || "
                                               "hex(c.push_token) || c.push_magic || d.name FROM device d JOIN channel "
                                               "c ON c.device_id=d.id AND c.user_id='' WHERE d.udid='UDID-A'"));
        };
        const QVariant before = live();
        QCOMPARE(office.authenticate(thief, "<key>DeviceName</key><string>x</string>").status, 400); // twice a key
        QCOMPARE(office.checkIn(thief, "Authenticate", "<key>DeviceName</key><string>mine</string>").status, 200);
        QCOMPARE(office.auditCount(QStringLiteral("device.quarantined")), 1);
        QCOMPARE(office.authenticate(thief).status, 200);
        QCOMPARE(office.auditCount(QStringLiteral("device.quarantined")), 1);
        QVERIFY(office.woken.count(office.channel(phoneA)) > 0);
        office.woken.clear();
        QCOMPARE(office.tokenUpdate(thief, dataEntry("UnlockToken", "x")).status, 200);
        QCOMPARE(office.tokenUpdate({thief.udid, thief.certificate, "U"}).status, 200);
        QVERIFY(office.woken.isEmpty());
        QCOMPARE(office.checkIn(thief, "UserAuthenticate").status, 410);
        QCOMPARE(office.checkIn(thief, "SetBootstrapToken", dataEntry("BootstrapToken", "evil")).status, 200);
        for (const auto* status : {"Idle", "Acknowledged", "Error", "NotNow"}) {
            const auto answer = office.report(thief, status, status == QByteArray("Idle") ? "" : "C-1");
            QCOMPARE(answer.status, 200);
            QVERIFY(answer.body.isEmpty());
        }
        const auto boot = office.checkIn(thief, "GetBootstrapToken");
        QCOMPARE(boot.status, 200);
        QVERIFY(!boot.body.contains(QByteArray("boot UDID-A").toBase64()));
        QCOMPARE(live(), before);
        QCOMPARE(office.deliveryState(QStringLiteral("C-1")), QStringLiteral("sent"));
        // The thief's certificate stands for nothing else.
        QCOMPARE(office.authenticate({"UDID-NEW", thief.certificate, {}}).status, 400);
        QCOMPARE(office.idle({other.udid, thief.certificate, {}}).status, 400);
        // The device goes on as if nothing had happened.
        QCOMPARE(uuidIn(office.report(phoneA, "Acknowledged", "C-1")), QByteArray("C-2"));
        QVERIFY(office.checkIn(phoneA, "GetBootstrapToken").body.contains(QByteArray("boot UDID-A").toBase64()));
    }

    void aRejectedEnrollmentIsRefusedFromThenOn()
    {
        Office office;
        enrollBoth(office);
        const Phone thief{phoneA.udid, "thief's certificate", {}};
        QCOMPARE(office.authenticate(thief).status, 200);
        const QuarantineId id{office.value(QStringLiteral("SELECT id FROM quarantine")).toLongLong()};
        const auto reject = [&] {
            return office.store->write(
                [&](store::Transaction& tx) { return mdm::rejectQuarantined(tx, id, QStringLiteral("admin")); });
        };
        QVERIFY(reject());
        QVERIFY(reject().error().code == ErrorCode::Conflict);
        const QByteArray before = office.everything();
        for (const QByteArray& message : messages) {
            QCOMPARE(say(office, message, thief).status, 400);
        }
        QCOMPARE(office.everything(), before);
    }

    void anAcceptedEnrollmentTakesThePlaceInANewGeneration_data()
    {
        QTest::addColumn<bool>("tokenFirst");
        QTest::newRow("its TokenUpdate came before") << true;
        QTest::newRow("its TokenUpdate comes later") << false;
    }

    void anAcceptedEnrollmentTakesThePlaceInANewGeneration()
    {
        QFETCH(bool, tokenFirst);
        Office office;
        enrollBoth(office);
        const Phone fresh{phoneA.udid, "fresh certificate", {}};
        QCOMPARE(office.authenticate(fresh).status, 200);
        if (tokenFirst) {
            QCOMPARE(office.tokenUpdate(fresh).status, 200);
        }
        office.woken.clear();
        const QuarantineId id{office.value(QStringLiteral("SELECT id FROM quarantine")).toLongLong()};
        QVERIFY(office.store->write([&](store::Transaction& tx) {
            return mdm::acceptQuarantined(tx, {*office.queue, office.hooks}, office.sealer, id, QStringLiteral("admin"),
                                          [&](ChannelId channel) { office.woken.append(channel); });
        }));
        QCOMPARE(office.woken.size(), tokenFirst ? 1 : 0);
        if (!tokenFirst) {
            QCOMPARE(office.deviceState(phoneA), QStringLiteral("authenticated"));
            QCOMPARE(office.tokenUpdate(fresh).status, 200);
        }
        QCOMPARE(office.deviceState(phoneA), QStringLiteral("enrolled"));
        QCOMPARE(office.generation(phoneA), 2);
        QCOMPARE(office.deliveryState(QStringLiteral("C-1")), QStringLiteral("unconfirmed"));
        QCOMPARE(office.idle(fresh).status, 200);
        QCOMPARE(office.idle(phoneA).status, 400);
        QVERIFY(!office.checkIn(fresh, "GetBootstrapToken").body.contains(QByteArray("boot UDID-A").toBase64()));
        QVERIFY(office.auditIsIntact());
    }

    // --- Mdm-Signature ------------------------------------------------------------------------------------------

    void aSignatureOverTheBodyIsAsGoodAsTls()
    {
        const auto key = crypto::PrivateKey::generateP256().value();
        const auto rootKey = crypto::PrivateKey::generateP256().value();
        Office office;
        const qint64 now = office.clock.nowMs();
        crypto::CertificateTemplate root;
        root.subject = {{QStringLiteral("CN"), QStringLiteral("root")}};
        root.notBeforeMs = now - 1000;
        root.notAfterMs = now + 1'000'000;
        root.ca = true;
        crypto::Identity rootIdentity;
        rootIdentity.key = rootKey;
        rootIdentity.certificate = crypto::issue(root, rootKey.publicKeyDer(), nullptr, rootKey).value();
        crypto::CertificateTemplate leaf = root;
        leaf.subject = {{QStringLiteral("CN"), QStringLiteral("leaf")}};
        leaf.ca = false;
        leaf.clientAuth = true;
        leaf.keyEncipherment = false;
        crypto::Identity device;
        device.key = key;
        device.certificate = crypto::issue(leaf, key.publicKeyDer(), &rootIdentity, rootKey).value();

        const auto request = [&](const QByteArray& udid) {
            http::Request made;
            made.method = "PUT";
            made.headers.add("Content-Type", "application/x-apple-aspen-mdm-checkin");
            made.body = "<plist version=\"1.0\"><dict><key>MessageType</key><string>Authenticate</string>"
                        "<key>Topic</key><string>t</string><key>UDID</key><string>" +
                        udid + "</string></dict></plist>";
            return made;
        };
        const auto sign = [&](http::Request& made) {
            made.headers.set("Mdm-Signature", crypto::signDetached(made.body, device).value().toBase64());
        };
        auto good = request("UDID-S");
        sign(good);
        QCOMPARE(office.sendRequest(good).status, 400); // nobody trusts its authority yet
        office.authorities = {rootIdentity.certificate};
        QCOMPARE(office.sendRequest(good).status, 200);

        const QByteArray before = office.everything();
        auto changed = good;
        changed.body.replace("UDID-S", "UDID-T");
        QCOMPARE(office.sendRequest(changed).status, 400);
        auto twice = good;
        twice.headers.add("Mdm-Signature", good.headers.value("Mdm-Signature"));
        QCOMPARE(office.sendRequest(twice).status, 400);
        auto garbage = good;
        garbage.headers.set("Mdm-Signature", "&&&");
        QCOMPARE(office.sendRequest(garbage).status, 400);
        auto torn = good;
        torn.headers.set("Mdm-Signature", good.headers.value("Mdm-Signature").left(400));
        QCOMPARE(office.sendRequest(torn).status, 400);
        auto contradicting = good;
        contradicting.peer = {"another certificate", true, {}};
        QCOMPARE(office.sendRequest(contradicting).status, 400);
        auto missing = request("UDID-S");
        QCOMPARE(office.sendRequest(missing).status, 400);
        QCOMPARE(office.everything(), before);

        auto both = good;
        both.peer = {device.certificate.der(), true, {}};
        QCOMPARE(office.sendRequest(both).status, 200);
    }
};

ESPALIER_TEST(IdentityTest);
#include "identity_test.moc"
