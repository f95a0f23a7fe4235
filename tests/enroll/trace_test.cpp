#include "enroll/sessions.h"
#include "enroll/trace_cause.h"
#include "inventory/groups.h"
#include "tests/enroll/office.h"
#include "tests/support/test.h"

using namespace espalier;
using enroll::Enrollment;
using enroll::Step;
using test::challengeOf;
using test::Office;

namespace {

// A device that downloaded, got its certificate and may now go on.
struct Arriving {
    ca::Issued certificate;
    DeviceId device;
};

Arriving arrive(Office& office, LinkId link, const QString& udid)
{
    const QString target = office.path(link) + QStringLiteral("/profile");
    const QString challenge = challengeOf(office.opened(office.get(target).body));
    const auto certificate = office.enrollWith(challenge, test::deviceKey());
    const auto issued =
        office.store->read([&](store::Connection& db) { return ca::findIssued(db, certificate->sha256()); });
    return {**issued, DeviceId{office.insertDevice(udid)}};
}

template <class F> void write(Office& office, F&& unit)
{
    const Result<> done = office.store->write([&](store::Transaction& tx) -> Result<> { return unit(tx); });
    QVERIFY2(done, done ? "" : qPrintable(done.error().what));
}

void authenticate(Office& office, const Arriving& who)
{
    write(office, [&](store::Transaction& tx) { return enroll::deviceAuthenticated(tx, who.device, who.certificate); });
}

void enable(Office& office, const Arriving& who)
{
    write(office, [&](store::Transaction& tx) { return enroll::deviceEnabled(tx, who.device); });
}

void pushed(Office& office, const Arriving& who, const QString& answer)
{
    write(office, [&](store::Transaction& tx) { return enroll::devicePushed(tx, who.device, answer); });
}

// Devices that came through the link just now, got a certificate, and lost it at Authenticate.
void turnAway(Office& office, LinkId link, qint64 count)
{
    write(office, [&](store::Transaction& tx) -> Result<> {
        for (qint64 i = 0; i < count; ++i) {
            const qint64 certificate = TRY(
                tx.insert("INSERT INTO certificate (kind, serial, subject, sha256, der, public_key_sha256, not_before, "
                          "not_after, created_at, revoked_at) VALUES ('device', ?, '', ?, '', '', 0, 1, ?, ?)",
                          {QStringLiteral("S%1").arg(i), QByteArray::number(i), tx.nowMs(), tx.nowMs()}));
            TRY(tx.insert("INSERT INTO enrollment (link_id, delivery, identity, profile_uuid, mdm_uuid, "
                          "identity_uuid, created_at, certificate_id) VALUES (?, 'file', '', '', '', '', ?, ?)",
                          {link.value, tx.nowMs(), certificate}));
        }
        return {};
    });
}

qint64 at(const Enrollment& one, Step step)
{
    return one.at[static_cast<size_t>(step)];
}

} // namespace

class TraceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEnrollmentIsFollowedStepByStep()
    {
        Office office;
        const LinkId link = office.link();
        const Arriving who = arrive(office, link, QStringLiteral("UDID-1"));
        QVERIFY(office.trace(link).first().reached() == Step::Certificate);

        office.clock.advance(1000);
        authenticate(office, who);
        office.clock.advance(1000);
        enable(office, who);
        office.clock.advance(1000);
        pushed(office, who, QStringLiteral("200"));
        office.clock.advance(1000);
        write(office, [&](store::Transaction& tx) { return enroll::inventoryArrived(tx, who.device); });

        const Enrollment one = office.trace(link).first();
        QVERIFY(one.device == who.device);
        QCOMPARE(one.deviceName, QStringLiteral("UDID-1"));
        QVERIFY(one.reached() == Step::Inventory);
        QVERIFY(!one.failedStep);
        const qint64 now = office.clock.nowMs();
        QCOMPARE(at(one, Step::Authenticate), now - 3000);
        QCOMPARE(at(one, Step::Token), now - 2000);
        QCOMPARE(at(one, Step::Push), now - 1000);
        QCOMPARE(at(one, Step::Inventory), now);
        QCOMPARE(office.shown(link).enrolled, 1);
    }

    void whoCameWithTheUdidOfAnotherIsInQuarantineAndSaysSo()
    {
        Office office;
        const LinkId link = office.link();
        const Arriving who = arrive(office, link, QStringLiteral("UDID-1"));
        const auto be = [&](const QString& state) {
            write(office, [&](store::Transaction& tx) -> Result<> {
                TRY(tx.run("INSERT INTO quarantine (device_id, udid, pin, certificate, link_id, state, serial, "
                           "authenticate, created_at, last_seen) SELECT ?, 'UDID-1', sha256, der, ?, ?, 'C02', '', 1, "
                           "1 FROM certificate WHERE id = ? ON CONFLICT (pin) DO UPDATE SET state = excluded.state",
                           {who.device.value, link.value, state, who.certificate.id.value}));
                return {};
            });
            return office.trace(link).first();
        };
        const Enrollment waiting = be(QStringLiteral("waiting"));
        QVERIFY(waiting.failedStep == Step::Authenticate);
        QVERIFY(waiting.quarantine.isValid());
        QVERIFY(!waiting.device.isValid());
        QCOMPARE(waiting.deviceSerial, QStringLiteral("C02"));
        QCOMPARE(enroll::causeOf(waiting), QStringLiteral("quarantined"));
        // It goes on asking, and is refused.
        write(office, [&](store::Transaction& tx) {
            return enroll::authenticateRefused(tx, who.certificate, QStringLiteral("no [foreign-certificate]"));
        });
        QCOMPARE(enroll::causeOf(be(QStringLiteral("rejected"))), QStringLiteral("quarantine-rejected"));
        QCOMPARE(enroll::causeOf(be(QStringLiteral("ended"))), QStringLiteral("quarantine-ended"));

        (void)be(QStringLiteral("accepted"));
        authenticate(office, who);
        const Enrollment accepted = office.trace(link).first();
        QVERIFY(accepted.device == who.device);
        QVERIFY(!accepted.failedStep);
        QVERIFY(!accepted.quarantine.isValid());
    }

    void theTimeOfOpeningComesWithThePageOfTheDownload()
    {
        Office office;
        const LinkId link = office.link();
        const QByteArray page = office.get(office.path(link)).body;
        const qint64 opened = office.clock.nowMs();
        const qsizetype from = page.indexOf("/profile?s=");
        const QString target = office.path(link) + QString::fromLatin1(page.mid(from, page.indexOf('"', from) - from));
        office.clock.advance(30'000);
        QCOMPARE(office.get(target).status, 200);
        QCOMPARE(at(office.trace(link).first(), Step::Opened), opened);
        QCOMPARE(at(office.trace(link).first(), Step::Profile), opened + 30'000);
    }

    void laterTimesOfAStepDoNotMoveIt()
    {
        Office office;
        const LinkId link = office.link();
        const Arriving who = arrive(office, link, QStringLiteral("UDID-1"));
        for (int i = 0; i < 2; ++i) {
            authenticate(office, who);
            enable(office, who);
            pushed(office, who, QStringLiteral("200"));
            office.clock.advance(1000);
        }
        const Enrollment one = office.trace(link).first();
        for (const Step step : {Step::Authenticate, Step::Token, Step::Push}) {
            QCOMPARE(at(one, step), office.clock.nowMs() - 2000);
        }
    }

    void theDeviceJoinsTheGroupOfItsLinkAndRemembersTheLink()
    {
        Office office;
        GroupId group;
        write(office, [&](store::Transaction& tx) -> Result<> {
            group = TRY(inventory::createGroup(tx, QStringLiteral("Site team"), QStringLiteral("admin")));
            return {};
        });
        const LinkId link = office.link({QStringLiteral("a"), group, 0, 60'000});
        const Arriving who = arrive(office, link, QStringLiteral("UDID-1"));
        authenticate(office, who);
        authenticate(office, who);
        QCOMPARE(office.count("SELECT COUNT(*) FROM group_member WHERE group_id = ? AND device_id = ?",
                              {group.value, who.device.value}),
                 1);
        QCOMPARE(office.count("SELECT link_id FROM device WHERE id = ?", {who.device.value}), link.value);
    }

    void aGroupThatIsGoneStopsNobody()
    {
        Office office;
        GroupId group;
        write(office, [&](store::Transaction& tx) -> Result<> {
            group = TRY(inventory::createGroup(tx, QStringLiteral("Site team"), QStringLiteral("admin")));
            return {};
        });
        const LinkId link = office.link({QStringLiteral("a"), group, 0, 60'000});
        const Arriving who = arrive(office, link, QStringLiteral("UDID-1"));
        write(office, [&](store::Transaction& tx) -> Result<> {
            TRY(inventory::deleteGroup(tx, group, QStringLiteral("admin")));
            return {};
        });
        authenticate(office, who);
        QVERIFY(office.trace(link).first().reached() == Step::Authenticate);
    }

    void aCertificateFromElsewhereIsNoEnrollmentOfALink()
    {
        Office office;
        const Arriving who{ca::Issued{}, DeviceId{office.insertDevice(QStringLiteral("UDID-1"))}};
        authenticate(office, who);
        enable(office, who);
        pushed(office, who, QStringLiteral("410 Unregistered"));
        QVERIFY(office.trace().isEmpty());
    }

    void aRefusalNamesItsStepAndCauseUntilItWorks()
    {
        Office office;
        const LinkId link = office.link();
        const QString target = office.path(link) + QStringLiteral("/profile");
        const QString challenge = challengeOf(office.opened(office.get(target).body));
        const qint64 session = office.trace().first().id;
        write(office, [&](store::Transaction& tx) {
            return enroll::scepAnswered(tx, ca::Binding{link, session, {}}, QStringLiteral("key of 1024 bits"));
        });
        QVERIFY(office.trace().first().failedStep == Step::Certificate);
        QCOMPARE(office.trace().first().error, QStringLiteral("key of 1024 bits"));
        QVERIFY(at(office.trace().first(), Step::Scep) != 0);

        QVERIFY(office.enrollWith(challenge, test::deviceKey()));
        QVERIFY(!office.trace().first().failedStep);
        // Somebody tries the same challenge again: a line of theirs, the holder of the certificate has not failed.
        write(office, [&](store::Transaction& tx) {
            return enroll::scepAnswered(tx, ca::Binding{link, session, {}}, QStringLiteral("challenge was used"));
        });
        QVERIFY(office.trace().first().failedStep == Step::Certificate);
        QVERIFY(office.trace().first().id != session);
        QVERIFY(!office.trace().last().failedStep);
    }

    void aDeviceThatTheLinkIsNotForTakesNoUseUntilThatHappensTooOften()
    {
        Office office;
        const LinkId link = office.link({QStringLiteral("Site team"), GroupId{1}, 100, 2 * 60LL * 60 * 1000});
        const QString refusal = QStringLiteral("the serial number X1 is not in the link's list [wrong-serial]");
        qint64 stayed = 0;
        const auto givesBack = [&] {
            const Arriving who = arrive(office, link, QStringLiteral("UDID-%1").arg(office.trace(link).size()));
            const int before = office.shown(link).usesTaken;
            write(office,
                  [&](store::Transaction& tx) { return enroll::authenticateRefused(tx, who.certificate, refusal); });
            stayed += office.count("SELECT COUNT(*) FROM certificate WHERE id = ? AND revoked_at IS NULL",
                                   {who.certificate.id.value});
            return office.shown(link).usesTaken < before;
        };
        QVERIFY(givesBack());
        turnAway(office, link, enroll::fewestTries - 1);
        QVERIFY(!givesBack());
        office.clock.advance(60LL * 60 * 1000);
        QVERIFY(givesBack());
        QCOMPARE(stayed, 0); // none of them stands for a second serial number
    }

    // Where uses don't end, tries do.
    void aLinkStopsWhenTooManyAreTurnedAway()
    {
        Office office;
        const LinkId link = office.link({QStringLiteral("Site team"), GroupId{1}, 1, 2 * 60LL * 60 * 1000});
        const QString target = office.path(link) + QStringLiteral("/profile");
        QCOMPARE(office.get(target).status, 200);
        turnAway(office, link, enroll::fewestTries);
        QCOMPARE(office.get(target).status, 503);
        office.clock.advance(60LL * 60 * 1000);
        QCOMPARE(office.get(target).status, 200);
    }

    void aPushThatFailsIsNamedAndOneThatWorksClearsIt()
    {
        Office office;
        const Arriving who = arrive(office, office.link(), QStringLiteral("UDID-1"));
        authenticate(office, who);
        enable(office, who);
        pushed(office, who, QStringLiteral("403 BadCertificate"));
        QVERIFY(office.trace().first().failedStep == Step::Push);
        QCOMPARE(office.trace().first().error, QStringLiteral("403 BadCertificate"));
        pushed(office, who, QStringLiteral("200"));
        QVERIFY(!office.trace().first().failedStep);
        QVERIFY(office.trace().first().reached() == Step::Push);
        pushed(office, who, QStringLiteral("410 Unregistered"));
        QVERIFY(!office.trace().first().failedStep);
    }

    void whatPushAndInventoryWroteIsReadWhenNobodyTold()
    {
        Office office;
        const Arriving who = arrive(office, office.link(), QStringLiteral("UDID-1"));
        authenticate(office, who);
        enable(office, who);
        office.clock.advance(1000);
        write(office, [&](store::Transaction& tx) -> Result<> {
            TRY(tx.run("UPDATE channel SET push_at = ?, push_result = '503 Shutdown' WHERE device_id = ?",
                       {tx.nowMs(), who.device.value}));
            return {};
        });
        QVERIFY(office.trace().first().failedStep == Step::Push);
        QCOMPARE(office.trace().first().error, QStringLiteral("503 Shutdown"));
        write(office, [&](store::Transaction& tx) -> Result<> {
            TRY(tx.run("UPDATE channel SET push_result = '200' WHERE device_id = ?", {who.device.value}));
            TRY(tx.run("UPDATE device SET inventory_at = ? WHERE id = ?", {tx.nowMs(), who.device.value}));
            return {};
        });
        QVERIFY(!office.trace().first().failedStep);
        QVERIFY(office.trace().first().reached() == Step::Inventory);
    }

    void enrollingAgainThroughAnotherLinkIsAnotherEnrollment()
    {
        Office office;
        const LinkId first = office.link();
        const LinkId second = office.link();
        Arriving who = arrive(office, first, QStringLiteral("UDID-1"));
        authenticate(office, who);
        enable(office, who);
        office.clock.advance(1000);
        const DeviceId device = who.device;
        who = arrive(office, second, QStringLiteral("UDID-2"));
        who.device = device;
        authenticate(office, who);
        enable(office, who);
        QCOMPARE(at(office.trace(first).first(), Step::Token), office.clock.nowMs() - 1000);
        QCOMPARE(at(office.trace(second).first(), Step::Token), office.clock.nowMs());
        QCOMPARE(office.count("SELECT link_id FROM device WHERE id = ?", {device.value}), second.value);
    }

    void newestComeFirstAndNoMoreThanAsked()
    {
        Office office;
        const LinkId link = office.link();
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(office.get(office.path(link) + QStringLiteral("/profile")).status, 200);
        }
        const auto two =
            office.store->read([&](store::Connection& db) { return enroll::listEnrollments(db, link, 2); });
        QCOMPARE(two->size(), 2);
        QVERIFY(two->at(0).id > two->at(1).id);
    }
};

ESPALIER_TEST(TraceTest);
#include "trace_test.moc"
