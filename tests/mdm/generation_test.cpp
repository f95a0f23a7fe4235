// A device that enrolls anew under the certificate it has: nothing of the enrollment before is left to be executed.
#include "tests/mdm/office.h"

using namespace espalier;
using namespace espalier::test;

namespace {
const Phone phone{"UDID-1", "certificate 1", {}};
const Phone user{"UDID-1", "certificate 1", "USER-1"};

QByteArray data(const QByteArray& key, const QByteArray& value)
{
    return "<key>" + key + "</key><data>" + value.toBase64() + "</data>\n";
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
        QCOMPARE(office.tokenUpdate(phone, data("UnlockToken", "unlock 1")).status, 200);
        QCOMPARE(office.tokenUpdate(user).status, 200);
        QCOMPARE(office.checkIn(phone, "SetBootstrapToken", data("BootstrapToken", "boot 1")).status, 200);
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
            QCOMPARE(office.generation(phone), 2);
            QCOMPARE(office.deviceState(phone), QStringLiteral("authenticated"));
        }
        QCOMPARE(office.value(QStringLiteral("SELECT COUNT(*) FROM channel WHERE enabled=1")).toInt(), 0);
        QCOMPARE(office.deliveryState(QStringLiteral("SENT")), QStringLiteral("unconfirmed"));
        QCOMPARE(office.deliveryState(QStringLiteral("ERASE")), QStringLiteral("cancelled"));
        QCOMPARE(office.deliveryState(QStringLiteral("USER")), QStringLiteral("cancelled"));

        QCOMPARE(office.tokenUpdate(phone).status, 200);
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
};

ESPALIER_TEST(GenerationTest);
#include "generation_test.moc"
