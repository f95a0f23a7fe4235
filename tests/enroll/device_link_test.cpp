// Links for one device that is known: what they issue is bound to it.
#include "base/durations.h"
#include "crypto/pkcs12.h"
#include "tests/enroll/office.h"
#include "tests/support/test.h"

using namespace espalier;
using test::challengeOf;
using test::Office;

namespace {

enroll::NewLink onlyFor(DeviceId device, qint64 uses = 1)
{
    return {QStringLiteral("back"), GroupId{1}, uses, dayMs, device};
}

Result<enroll::MadeProfile> made(Office& office, LinkId id, enroll::IdentityKind identity)
{
    enroll::Download download;
    download.link = id;
    download.identity = identity;
    download.delivery = enroll::Delivery::File;
    return office.profiles->make(download);
}

qint64 boundTo(Office& office)
{
    return office.count("SELECT device_id FROM certificate WHERE kind = 'device' ORDER BY id DESC LIMIT 1");
}

} // namespace

class DeviceLinkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itsCertificatesAreBoundToTheDevice_data()
    {
        QTest::addColumn<bool>("pkcs12");
        QTest::newRow("SCEP") << false;
        QTest::newRow("PKCS#12") << true;
    }

    void itsCertificatesAreBoundToTheDevice()
    {
        QFETCH(bool, pkcs12);
        Office office;
        (void)office.insertDevice(QStringLiteral("UDID-1"));
        const DeviceId device{office.insertDevice(QStringLiteral("UDID-2"))};
        for (const DeviceId wanted : {device, DeviceId{}}) {
            const LinkId id = office.link(onlyFor(wanted));
            QCOMPARE(office.shown(id).device, wanted);
            const auto profile = made(office, id, pkcs12 ? enroll::IdentityKind::Pkcs12 : enroll::IdentityKind::Scep);
            QVERIFY(profile);
            if (!pkcs12) {
                QVERIFY(office.enrollWith(challengeOf(office.opened(profile->bytes)), test::deviceKey()));
            }
            QCOMPARE(boundTo(office), wanted.value);
            QVERIFY(office.shown(id).state(office.clock.nowMs()) == enroll::LinkState::Used);
        }
    }

    void itSaysWhomItIsFor()
    {
        Office office;
        const DeviceId device{office.insertDevice(QStringLiteral("UDID-1"))};
        QCOMPARE(office.shown(office.link(onlyFor(device))).deviceName, QStringLiteral("UDID-1"));
        QCOMPARE(office.shown(office.link()).deviceName, QString());
        QCOMPARE(office.count("SELECT COUNT(*) FROM audit WHERE kind = 'link.created' AND arguments LIKE ?",
                              {QStringLiteral("%\"device\":%1%").arg(device.value)}),
                 1);
    }

    void anUnknownDeviceGetsNone()
    {
        Office office;
        const auto refused = office.store->write([&](store::Transaction& tx) {
            return enroll::createLink(tx, office.sealer, onlyFor(DeviceId{77}), QStringLiteral("mira"));
        });
        QVERIFY(refused.error().code == ErrorCode::NotFound);
    }

    void withTheDeviceItsLinksAreOver()
    {
        Office office;
        const DeviceId device{office.insertDevice(QStringLiteral("UDID-1"))};
        const LinkId id = office.link(onlyFor(device, 5));
        const LinkId other = office.link();
        const auto profile = made(office, id, enroll::IdentityKind::Scep);
        QVERIFY(profile);
        QVERIFY(office.store->write(
            [&](store::Transaction& tx) { return enroll::revokeLinksOf(tx, device, QStringLiteral("mira")); }));
        QVERIFY(office.shown(id).state(office.clock.nowMs()) == enroll::LinkState::Revoked);
        QVERIFY(!office.enrollWith(challengeOf(office.opened(profile->bytes)), test::deviceKey()));
        QVERIFY(office.shown(other).state(office.clock.nowMs()) == enroll::LinkState::Active);
    }
};

ESPALIER_TEST(DeviceLinkTest);
#include "device_link_test.moc"
