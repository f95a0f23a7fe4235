// Why an enrollment ended: somebody removed the profile on the device, we asked for it, or the device was erased.
#include "tests/mdm/office.h"
#include "tests/mdm/phone.h"

using namespace espalier;
using namespace espalier::test;

namespace {

mdm::NewCommand removal(Office& office)
{
    office.set("enrollment_identifier", QStringLiteral("com.example.enrollment"));
    mdm::NewCommand command = office.command("RemoveProfile", phone, QStringLiteral("R-1"));
    command.command.set(QStringLiteral("Identifier"), QStringLiteral("com.example.enrollment"));
    command.confirmation.text = QStringLiteral("Name of UDID-1");
    return command;
}

QString how(Office& office)
{
    return office.value(QStringLiteral("SELECT ended_how FROM device")).toString();
}

} // namespace

class LeavingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoRemovesTheProfileOnTheDeviceLeaves()
    {
        Office office;
        office.enroll(phone);
        QCOMPARE(office.checkIn(phone, "CheckOut").status, 200);
        QCOMPARE(how(office), QStringLiteral("user"));
    }

    // The CheckOut comes before the answer to the command, or instead of it.
    void anOrderedRemovalIsOurs()
    {
        Office office;
        office.enroll(phone);
        QVERIFY(office.add(removal(office)));
        QCOMPARE(uuidIn(office.idle(phone)), QByteArray("R-1"));
        QCOMPARE(office.checkIn(phone, "CheckOut").status, 200);
        QCOMPARE(how(office), QStringLiteral("admin"));
        QCOMPARE(office.deviceState(phone), QStringLiteral("checked_out"));
    }

    void anAcknowledgedRemovalIsOurs()
    {
        Office office;
        office.enroll(phone);
        QVERIFY(office.add(removal(office)));
        (void)office.idle(phone);
        QCOMPARE(office.report(phone, "Acknowledged", "R-1").status, 200);
        QCOMPARE(how(office), QStringLiteral("admin"));
        QCOMPARE(office.deviceState(phone), QStringLiteral("unenrolled"));
    }

    void aRemovalThatNeverReachedTheDeviceIsNot()
    {
        Office office;
        office.enroll(phone);
        QVERIFY(office.add(removal(office)));
        QCOMPARE(office.checkIn(phone, "CheckOut").status, 200);
        QCOMPARE(how(office), QStringLiteral("user"));
    }

    void whoIsBackHasNotLeft()
    {
        Office office;
        office.enroll(phone);
        QVERIFY(office.add(removal(office)));
        (void)office.idle(phone);
        QCOMPARE(office.checkIn(phone, "CheckOut").status, 200);
        const Phone again{phone.udid, "certificate 2", {}};
        office.enroll(again);
        QCOMPARE(how(office), QString());
        QCOMPARE(office.checkIn(again, "CheckOut").status, 200);
        QCOMPARE(how(office), QStringLiteral("user")); // the order was for the enrollment before
    }

    void anErasedDeviceWasErased()
    {
        Office office;
        office.enroll(phone);
        mdm::NewCommand erase = office.command("EraseDevice", phone, QStringLiteral("E-1"));
        erase.confirmation.text = QStringLiteral("Name of UDID-1");
        QVERIFY(office.add(erase));
        (void)office.idle(phone);
        QCOMPARE(office.report(phone, "Acknowledged", "E-1").status, 200);
        QCOMPARE(how(office), QStringLiteral("erased"));
    }
};

ESPALIER_TEST(LeavingTest);
#include "leaving_test.moc"
