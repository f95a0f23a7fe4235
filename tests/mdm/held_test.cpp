// What features say at the beginning of an enrollment, and devices that wait to be let in.
#include "ca/issued.h"
#include "tests/mdm/office.h"
#include "tests/mdm/phone.h"

using namespace espalier;
using namespace espalier::test;

namespace {
} // namespace

class HeldTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFeatureRefusesADeviceBeforeAnythingOfItIsKept()
    {
        Office office;
        office.issue(phone.certificate, 1);
        QString seen;
        office.hooks.mayAuthenticate = [&](store::Connection&, const mdm::Arrival& arrival) -> Result<> {
            seen = arrival.serial + u' ' + arrival.platform + QLatin1Char(arrival.certificate != nullptr ? '!' : '?');
            return fail(ErrorCode::Refused, QStringLiteral("not on the list"));
        };
        QString cause;
        office.hooks.authenticateRefused = [&](store::Transaction&, const ca::Issued&,
                                               const QString& what) -> Result<> {
            cause = what;
            return {};
        };
        office.restart();
        const QByteArray before = office.everything();
        QCOMPARE(office.authenticate(phone).status, 400);
        QVERIFY(seen == QStringLiteral("SUDID-1 iphone!"));
        QCOMPARE(cause, QStringLiteral("not on the list"));
        QCOMPARE(office.everything(), before);
        QCOMPARE(office.tokenUpdate(phone).status, 400);
        QCOMPARE(office.value(QStringLiteral("SELECT COUNT(*) FROM device")).toInt(), 0);
    }

    void whenTheBeginningFailsTheMessageIsRefused()
    {
        Office office;
        office.hooks.enrollmentBegins = [](store::Transaction&, DeviceId, const ca::Issued*) -> Result<> {
            return fail(ErrorCode::Unavailable, QStringLiteral("later"));
        };
        office.restart();
        QCOMPARE(office.authenticate(phone).status, 503);
        QCOMPARE(office.value(QStringLiteral("SELECT COUNT(*) FROM device")).toInt(), 0);
    }

    void aHeldDeviceIsAskedWhatItIsAndGetsNoMore()
    {
        Office office;
        office.enroll(phone);
        hold(office, "waiting");
        QVERIFY(office.add("InstallProfile", phone, QStringLiteral("P")));
        QVERIFY(office.add("SecurityInfo", phone, QStringLiteral("S")));
        QVERIFY(office.add("DeviceInformation", phone, QStringLiteral("D")));
        QCOMPARE(uuidIn(office.idle(phone)), QByteArray("D"));
        QVERIFY(office.report(phone, "Acknowledged", "D").body.isEmpty());
        QCOMPARE(office.deliveryState(QStringLiteral("P")), QStringLiteral("queued"));
        hold(office, "");
        QCOMPARE(uuidIn(office.idle(phone)), QByteArray("P"));
    }

    void aHeldDeviceGetsNoEscrow()
    {
        Office office;
        office.enroll(phone);
        QCOMPARE(office.checkIn(phone, "SetBootstrapToken", "<key>BootstrapToken</key><data>c2VjcmV0</data>").status,
                 200);
        QVERIFY(office.checkIn(phone, "GetBootstrapToken").body.contains("c2VjcmV0"));
        hold(office, "waiting");
        QVERIFY(!office.checkIn(phone, "GetBootstrapToken").body.contains("c2VjcmV0"));
    }

    void aNewEnrollmentIsHeldOnlyWhenItIsSaidAnew()
    {
        Office office;
        office.enroll(phone);
        hold(office, "refused");
        QCOMPARE(office.checkIn(phone, "CheckOut").status, 200);
        office.enroll(phone);
        QCOMPARE(office.value(QStringLiteral("SELECT approval FROM device")).toString(), QString());
    }

private:
    static void hold(Office& office, const char* state)
    {
        const auto written = office.store->write([&](store::Transaction& tx) -> Result<> {
            TRY(tx.run("UPDATE device SET approval = ?", {QString::fromLatin1(state)}));
            return {};
        });
        QVERIFY(written);
    }
};

ESPALIER_TEST(HeldTest);
#include "held_test.moc"
