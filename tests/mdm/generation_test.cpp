// A device that enrolls anew though its enrollment is alive. Its profile may still fail after the Authenticate, and
// then it goes on under the certificate it had: until a TokenUpdate nothing of the old enrollment is lost, after it
// nothing of it is left to be executed.
#include "base/durations.h"
#include "tests/mdm/office.h"
#include "tests/mdm/phone.h"

using namespace espalier;
using namespace espalier::test;

namespace {

const Phone fresh{"UDID-1", "certificate 2", {}}; // of a credential made for this device

enum class Credential { Link, Renewal };

// A live device with a secret, one command that was sent, one that waits, and a second identity of its own.
void enrollBothChannels(Office& office, Credential credential = Credential::Link)
{
    QCOMPARE(office.authenticate(phone).status, 200);
    QCOMPARE(office.tokenUpdate(phone, dataEntry("UnlockToken", "unlock 1")).status, 200);
    QCOMPARE(office.checkIn(phone, "SetBootstrapToken", dataEntry("BootstrapToken", "boot 1")).status, 200);
    QVERIFY(office.add("DeviceInformation", phone, QStringLiteral("SENT")));
    QVERIFY(office.add("SecurityInfo", phone, QStringLiteral("WAITS")));
    QCOMPARE(uuidIn(office.idle(phone)), QByteArray("SENT"));
    office.issue(fresh.certificate, credential == Credential::Link ? 7 : 0, office.device(phone).value);
}

bool givesBootstrapToken(Office& office, const Phone& who, const QByteArray& token)
{
    return office.checkIn(who, "GetBootstrapToken").body.contains(token.toBase64());
}

QString pushToken(Office& office)
{
    return office.value(QStringLiteral("SELECT push_token FROM channel WHERE user_id='' AND enabled=1")).toString();
}

// Whatever was announced meanwhile: the enrollment before goes on, wholly.
void goesOn(Office& office)
{
    QCOMPARE(office.deviceState(phone), QStringLiteral("enrolled"));
    QCOMPARE(office.generation(phone), 1);
    QCOMPARE(pushToken(office), QStringLiteral("token UDID-1"));
    QVERIFY(givesBootstrapToken(office, phone, "boot 1"));
    QCOMPARE(uuidIn(office.report(phone, "Acknowledged", "SENT")), QByteArray("WAITS"));
    QVERIFY(office.report(phone, "Acknowledged", "WAITS").body.isEmpty());
    QCOMPARE(office.deliveryState(QStringLiteral("SENT")), QStringLiteral("acknowledged"));
    QCOMPARE(office.deliveryState(QStringLiteral("WAITS")), QStringLiteral("acknowledged"));
    QVERIFY(office.add("ProfileList", phone, QStringLiteral("NEXT")));
    QCOMPARE(uuidIn(office.idle(phone)), QByteArray("NEXT"));
}
} // namespace

class GenerationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // A PKCS#12 profile installed again after a CheckOut that never arrived.
    void theSameCertificateEnrollsAnew()
    {
        Office office;
        QCOMPARE(office.authenticate(phone).status, 200);
        QCOMPARE(office.tokenUpdate(phone, dataEntry("UnlockToken", "unlock 1")).status, 200);
        QCOMPARE(office.tokenUpdate(user).status, 200);
        QCOMPARE(office.checkIn(phone, "SetBootstrapToken", dataEntry("BootstrapToken", "boot 1")).status, 200);
        QVERIFY(office.add("ProfileList", user, QStringLiteral("USER")));
        QVERIFY(office.add("DeviceInformation", phone, QStringLiteral("SENT")));
        QCOMPARE(uuidIn(office.idle(phone)), QByteArray("SENT"));
        auto erase = office.command("EraseDevice", phone, QStringLiteral("ERASE"));
        erase.confirmation.text = QStringLiteral("Name of UDID-1");
        QVERIFY(office.add(erase));
        const DeviceId id = office.device(phone);
        office.hooksSeen.clear();

        for (int i = 0; i < 3; ++i) { // its answer may get lost
            QCOMPARE(office.authenticate(phone).status, 200);
            QCOMPARE(office.generation(phone), 1);
            QCOMPARE(office.deviceState(phone), QStringLiteral("enrolled"));
        }
        QCOMPARE(office.auditCount(QStringLiteral("device.authenticated_again")), 1);
        QCOMPARE(office.tokenUpdate(phone).status, 200);
        QCOMPARE(office.generation(phone), 2);
        QCOMPARE(office.value(QStringLiteral("SELECT COUNT(*) FROM channel WHERE enabled=1")).toInt(), 1);
        QCOMPARE(office.deliveryState(QStringLiteral("SENT")), QStringLiteral("unconfirmed"));
        QCOMPARE(office.deliveryState(QStringLiteral("ERASE")), QStringLiteral("cancelled"));
        QCOMPARE(office.deliveryState(QStringLiteral("USER")), QStringLiteral("cancelled"));

        QCOMPARE(office.tokenUpdate(user).status, 200);
        QCOMPARE(office.device(phone), id);
        QCOMPARE(office.generation(phone), 2);
        QCOMPARE(office.hooksSeen.count(QStringLiteral("enabled")), 2); // what is assigned is queued again
        QVERIFY(office.idle(phone).body.isEmpty());
        QVERIFY(office.idle(user).body.isEmpty());
        QVERIFY(!office.checkIn(phone, "GetBootstrapToken").body.contains(QByteArray("boot 1").toBase64()));
        auto clear = office.command("ClearPasscode", phone);
        clear.confirmation.text = QStringLiteral("Name of UDID-1");
        QVERIFY(office.add(clear).error().code == ErrorCode::Conflict);
        QVERIFY(office.auditIsIntact());
    }

    void underTheSameCertificateTheDeviceMayAlsoGoOn()
    {
        Office office;
        enrollBothChannels(office);
        QCOMPARE(office.authenticate(phone).status, 200);
        goesOn(office);
        // No TokenUpdate followed, so the profile failed: one that comes days later is no new enrollment.
        office.clock.advance(2 * dayMs);
        QCOMPARE(office.tokenUpdate(phone).status, 200);
        QCOMPARE(office.generation(phone), 1);
        QCOMPARE(office.deliveryState(QStringLiteral("NEXT")), QStringLiteral("sent"));
        // Another attempt counts from its own Authenticate on.
        QCOMPARE(office.authenticate(phone).status, 200);
        QCOMPARE(office.tokenUpdate(phone).status, 200);
        QCOMPARE(office.generation(phone), 2);
        QCOMPARE(office.deliveryState(QStringLiteral("NEXT")), QStringLiteral("unconfirmed"));
    }

    void aUserOfTheLiveEnrollmentBeginsNoNewOne()
    {
        Office office;
        enrollBothChannels(office);
        QCOMPARE(office.authenticate(phone).status, 200);
        QCOMPARE(office.tokenUpdate(user).status, 200);
        goesOn(office);
    }

    void aCertificateForThisDeviceTakesOverWithItsTokenUpdate()
    {
        Office office;
        enrollBothChannels(office);
        const DeviceId id = office.device(phone);
        office.hooksSeen.clear();
        QCOMPARE(office.authenticate(fresh).status, 200);
        QCOMPARE(office.hooksSeen, QStringList{QStringLiteral("authenticated by us")});
        QCOMPARE(office.tokenUpdate(fresh).status, 200);
        QCOMPARE(office.device(phone), id);
        QCOMPARE(office.generation(phone), 2);
        QCOMPARE(office.deviceState(phone), QStringLiteral("enrolled"));
        QCOMPARE(office.hooksSeen.count(QStringLiteral("enabled")), 1);
        QCOMPARE(office.deliveryState(QStringLiteral("SENT")), QStringLiteral("unconfirmed"));
        QCOMPARE(office.deliveryState(QStringLiteral("WAITS")), QStringLiteral("cancelled"));
        QVERIFY(!givesBootstrapToken(office, fresh, "boot 1"));
        QVERIFY(office.idle(fresh).body.isEmpty());
        QCOMPARE(office.value(QStringLiteral("SELECT link_id FROM device")).toInt(), 7);
        // The certificate before is out.
        QCOMPARE(office.idle(phone).status, 400);
        QCOMPARE(office.tokenUpdate(phone).status, 400);
        QCOMPARE(office.checkIn(phone, "CheckOut").status, 200);
        QCOMPARE(office.deviceState(phone), QStringLiteral("enrolled"));
        QVERIFY(office.auditIsIntact());
    }

    void aDeviceWhoseProfileFailedGoesOnUnderItsOldCertificate()
    {
        Office office;
        enrollBothChannels(office);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(office.authenticate(fresh).status, 200);
        }
        QCOMPARE(office.auditCount(QStringLiteral("device.authenticated_again")), 1);
        goesOn(office);
        QCOMPARE(office.tokenUpdate(phone).status, 200);
        QCOMPARE(office.generation(phone), 1);
        // Tried once more, and this time it holds.
        QCOMPARE(office.authenticate(fresh).status, 200);
        QCOMPARE(office.tokenUpdate(fresh).status, 200);
        QCOMPARE(office.generation(phone), 2);
        QCOMPARE(office.deliveryState(QStringLiteral("NEXT")), QStringLiteral("unconfirmed"));
    }

    void whatWaitsGetsNoCommandAndNoSecret_data()
    {
        QTest::addColumn<bool>("byLink");
        QTest::newRow("enrolls anew") << true;
        QTest::newRow("renews") << false;
    }

    void whatWaitsGetsNoCommandAndNoSecret()
    {
        QFETCH(bool, byLink);
        Office office;
        enrollBothChannels(office, byLink ? Credential::Link : Credential::Renewal);
        QCOMPARE(office.authenticate(fresh).status, 200);
        QVERIFY(!givesBootstrapToken(office, fresh, "boot 1"));
        for (const auto* status : {"Idle", "NotNow", "Error", "Acknowledged"}) {
            const auto answer = office.report(fresh, status, status == QByteArray("Idle") ? "" : "UNKNOWN");
            QCOMPARE(answer.status, 200);
            QVERIFY(answer.body.isEmpty());
        }
        QCOMPARE(office.checkIn(fresh, "UserAuthenticate").status, 410);
        QCOMPARE(office.deliveryState(QStringLiteral("WAITS")), QStringLiteral("queued"));
        goesOn(office);
    }

    void anAnswerUnderACertificateThatWaits()
    {
        for (const Credential credential : {Credential::Link, Credential::Renewal}) {
            Office office;
            enrollBothChannels(office, credential);
            QCOMPARE(office.authenticate(fresh).status, 200);
            QVERIFY(office.report(fresh, "Acknowledged", "SENT").body.isEmpty());
            // A renewal is the same enrollment; what enrolls anew can't answer for the one before.
            QCOMPARE(office.deliveryState(QStringLiteral("SENT")),
                     credential == Credential::Link ? QStringLiteral("sent") : QStringLiteral("acknowledged"));
        }
    }

    void aLaterCertificateReplacesTheOneThatWaits()
    {
        Office office;
        enrollBothChannels(office);
        const Phone third{phone.udid, "certificate 3", {}};
        office.issue(third.certificate, 8, office.device(phone).value);
        QCOMPARE(office.authenticate(fresh).status, 200);
        QCOMPARE(office.checkIn(fresh, "SetBootstrapToken", dataEntry("BootstrapToken", "boot 2")).status, 200);
        QCOMPARE(office.authenticate(third).status, 200);
        QCOMPARE(office.tokenUpdate(fresh).status, 400);
        QCOMPARE(office.generation(phone), 1);
        QCOMPARE(office.tokenUpdate(third).status, 200);
        QCOMPARE(office.generation(phone), 2);
        QVERIFY(!givesBootstrapToken(office, third, "boot 2"));
        QCOMPARE(office.value(QStringLiteral("SELECT COUNT(*) FROM quarantine")).toInt(), 0);
    }

    void aTokenGivenBeforeTheTokenUpdateBelongsToTheNewEnrollment()
    {
        Office office;
        enrollBothChannels(office);
        QCOMPARE(office.authenticate(fresh).status, 200);
        QCOMPARE(office.checkIn(fresh, "SetBootstrapToken", dataEntry("BootstrapToken", "boot 2")).status, 200);
        QVERIFY(givesBootstrapToken(office, phone, "boot 1"));
        QCOMPARE(office.tokenUpdate(fresh).status, 200);
        QVERIFY(givesBootstrapToken(office, fresh, "boot 2"));
    }

    void leavingUnderTheCertificateThatWaitsEndsOnlyTheAttempt()
    {
        Office office;
        enrollBothChannels(office);
        QCOMPARE(office.authenticate(fresh).status, 200);
        QCOMPARE(office.checkIn(fresh, "CheckOut").status, 200);
        QCOMPARE(office.tokenUpdate(fresh).status, 400);
        goesOn(office);
    }

    // It left the old enrollment before it began the new one; only the messages came in this order.
    void aLateCheckOutOfTheOldEnrollmentDoesNotEndTheNewOne()
    {
        Office office;
        enrollBothChannels(office);
        QCOMPARE(office.authenticate(fresh).status, 200);
        QCOMPARE(office.checkIn(phone, "CheckOut").status, 200);
        QCOMPARE(office.deviceState(phone), QStringLiteral("checked_out"));
        QVERIFY(office.idle(fresh).body.isEmpty());
        QCOMPARE(office.tokenUpdate(fresh).status, 200);
        QCOMPARE(office.deviceState(phone), QStringLiteral("enrolled"));
        QCOMPARE(office.generation(phone), 2);
    }

    void whatWaitsOutlivesARestart()
    {
        Office office;
        enrollBothChannels(office);
        QCOMPARE(office.authenticate(fresh).status, 200);
        office.restart();
        QCOMPARE(office.tokenUpdate(fresh).status, 200);
        QCOMPARE(office.generation(phone), 2);
    }
};

ESPALIER_TEST(GenerationTest);
#include "generation_test.moc"
