#include "enroll/door.h"
#include "enroll/openings.h"
#include "enroll/trace_cause.h"
#include "tests/enroll/office.h"
#include "tests/support/test.h"

using namespace espalier;
using enroll::Door;
using enroll::Enrollment;
using enroll::Step;
using http::Listener;
using test::challengeOf;
using test::Office;

namespace {

const QString unknownCa = QStringLiteral("tlsv1 alert unknown ca");
const QString here = QStringLiteral("192.0.2.7"); // where Office::get comes from

// An office whose pages know the door.
struct Entrance {
    Office office;
    Door door{office.clock};
    LinkId link;
    QList<Listener::TlsFailure> seen; // newest first

    explicit Entrance(const enroll::NewLink& wanted = {QStringLiteral("Site team"), GroupId{1}, 0, 3'600'000})
    {
        office.keepDoor(door);
        link = office.link(wanted);
    }

    QString offered()
    {
        const QByteArray page = office.get(office.path(link)).body;
        const qsizetype from = page.indexOf("/profile?s=");
        return office.path(link) + QString::fromLatin1(page.mid(from, page.indexOf('"', from) - from));
    }

    void broken(const QString& reason, const QString& address = here)
    {
        office.clock.advance(1000);
        seen.prepend({office.clock.nowMs(), address, reason});
        const auto taken = door.takeIn(*office.store, seen);
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().what));
    }

    Enrollment last() { return office.trace(link).value(0); }
};

} // namespace

class DoorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAlertIsTheFailedStepOfTheEnrollmentThatIsUnderWayFromThere()
    {
        Entrance at;
        QCOMPARE(at.office.get(at.offered()).status, 200);
        at.broken(unknownCa);
        QVERIFY(at.last().failedStep == Step::Scep);
        QCOMPARE(at.last().error, QStringLiteral("TLS alert from 192.0.2.7: unknown ca"));
        QCOMPARE(enroll::causeOf(at.last()), QStringLiteral("tls-untrusted"));
        QVERIFY(at.door.newestFirst().isEmpty());
    }

    void whatTheDeviceDoesNextEndsTheFailure()
    {
        Entrance at;
        const QString challenge = challengeOf(at.office.opened(at.office.get(at.offered()).body));
        at.broken(QStringLiteral("sslv3 alert certificate expired"));
        QCOMPARE(enroll::causeOf(at.last()), QStringLiteral("tls-clock"));
        QVERIFY(at.office.enrollWith(challenge, test::deviceKey()));
        QVERIFY(!at.last().failedStep);
        at.broken(unknownCa);
        QVERIFY(at.last().failedStep == Step::Authenticate);
    }

    void aPageThatWasOnlyOpenedIsBlamedWhenNobodyHasAProfile()
    {
        Entrance at;
        (void)at.offered();
        at.broken(unknownCa);
        QVERIFY(at.last().failedStep == Step::Profile);
    }

    void ofSeveralFromOneAddressNobodyIsBlamed()
    {
        Entrance at;
        (void)at.office.get(at.offered());
        (void)at.office.get(at.offered());
        at.broken(unknownCa);
        for (const Enrollment& one : at.office.trace(at.link)) {
            QVERIFY(!one.failedStep);
        }
        QCOMPARE(at.door.newestFirst().size(), 1);
    }

    // Behind one office address another device's TLS would send its person the wrong way.
    void whoStoppedForAReasonOfTheirOwnKeepsIt()
    {
        Entrance at;
        QCOMPARE(at.office.get(at.offered()).status, 200);
        const ca::Binding binding{at.link, at.last().id, {}};
        const Result<> told = at.office.store->write([&](store::Transaction& tx) {
            return enroll::scepAnswered(tx, binding, QStringLiteral("the link is expired [link-expired]"));
        });
        QVERIFY(told);
        at.broken(unknownCa);
        QCOMPARE(enroll::causeOf(at.last()), QStringLiteral("link-expired"));
        QVERIFY(at.last().failedStep == Step::Certificate);
        QCOMPARE(at.door.newestFirst().size(), 1);

        (void)at.office.get(at.offered()); // the next one from there
        at.broken(unknownCa);
        QCOMPARE(enroll::causeOf(at.last()), QStringLiteral("tls-untrusted"));
        at.broken(QStringLiteral("sslv3 alert certificate expired")); // of TLS the newest holds
        QCOMPARE(enroll::causeOf(at.last()), QStringLiteral("tls-clock"));
        QCOMPARE(enroll::causeOf(at.office.trace(at.link).last()), QStringLiteral("link-expired"));
    }

    void whoWasRefusedAtThePageIsNotBlamed()
    {
        Entrance at;
        (void)at.offered();
        QVERIFY(at.office.store->write([&](store::Transaction& tx) -> Result<> {
            TRY(tx.run("INSERT INTO admission (link_id, page, address, state, created_at) SELECT link_id, page, ?, "
                       "'refused', 0 FROM enrollment",
                       {here}));
            return {};
        }));
        QCOMPARE(at.last().approval, QStringLiteral("refused"));
        at.broken(unknownCa);
        QVERIFY(!at.last().failedStep);
        QCOMPARE(at.door.newestFirst().size(), 1);
    }

    void fromElsewhereOrTooLateItStaysAtTheDoor()
    {
        Entrance at;
        (void)at.office.get(at.offered());
        at.broken(unknownCa, QStringLiteral("198.51.100.9"));
        at.office.clock.advance(Door::underWayMs + 1);
        at.broken(unknownCa);
        QVERIFY(!at.last().failedStep);
        QCOMPARE(at.door.newestFirst().size(), 2);
        QCOMPARE(at.door.newestFirst().first().address, here);
        QCOMPARE(at.door.newestFirst().first().cause, QStringLiteral("tls-untrusted"));
        QCOMPARE(at.door.newestFirst().first().detail, QStringLiteral("unknown ca"));
    }

    void whatWasTakenInIsNotTakenInAgain()
    {
        Entrance at;
        for (int i = 0; i < 3; ++i) {
            at.broken(unknownCa);
        }
        QCOMPARE(at.door.newestFirst().size(), 3);
    }

    void portScannersAreNobody()
    {
        Entrance at;
        at.broken(QStringLiteral("connection closed by the other side"));
        at.broken(QStringLiteral("http request"));
        QVERIFY(at.door.newestFirst().isEmpty());
    }

    void anUnknownLinkIsTold()
    {
        Entrance at;
        QCOMPARE(at.office.get(at.office.path(at.link).chopped(1)).status, 404);
        (void)at.office.get(QStringLiteral("/e/x"), {}, "HEAD");
        QCOMPARE(at.door.newestFirst().size(), 1);
        QCOMPARE(at.door.newestFirst().first().cause, QStringLiteral("link-unknown"));
        QVERIFY(at.office.trace(at.link).isEmpty());
    }

    void anOpenedPageHasItsLineAndTheProfileGoesOnInIt()
    {
        Entrance at;
        const QString target = at.offered();
        QVERIFY(at.last().reached() == Step::Opened);
        QVERIFY(at.last().nextStep() == Step::Profile);
        QCOMPARE(at.office.get(target).status, 200);
        QCOMPARE(at.office.trace(at.link).size(), 1);
        QVERIFY(at.last().reached() == Step::Profile);
    }

    void aLinkKeepsItsNewestOpenings()
    {
        Entrance at;
        const QString first = at.offered();
        QCOMPARE(at.office.get(first).status, 200);
        for (int i = 0; i < 3 * enroll::mostOpenings; ++i) {
            (void)at.offered();
            QVERIFY(at.office.trace(at.link).size() <= 2 * enroll::mostOpenings);
        }
        QVERIFY(at.office.trace(at.link).last().reached() == Step::Profile);
    }

    void theWrongKindOfDeviceIsNamedAtOpened()
    {
        enroll::NewLink wanted{QStringLiteral("phones"), GroupId{1}, 0, 60'000};
        wanted.terms.platforms = {QStringLiteral("iphone")};
        Entrance at(wanted);
        (void)at.office.get(at.office.path(at.link), {{"User-Agent", "Mozilla/5.0 (Macintosh) Safari/605.1.15"}});
        QVERIFY(at.last().failedStep == Step::Opened);
        QCOMPARE(at.last().error, QStringLiteral("the link is for iphone, not for mac [wrong-platform]"));
        QCOMPARE(enroll::causeOf(at.last()), QStringLiteral("wrong-platform"));
    }
};

// The words in the table of causes are those that the parts of the server write.
class TraceCauseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aUsedChallengeIsALineOfItsOwnOnceAnHour()
    {
        Entrance at;
        const QString challenge = challengeOf(at.office.opened(at.office.get(at.offered()).body));
        const ca::Binding binding{at.link, at.last().id, {}};
        QVERIFY(at.office.enrollWith(challenge, test::deviceKey()));
        const auto another = crypto::PrivateKey::generateRsa();
        for (int i = 0; i < 3; ++i) {
            const auto refused = at.office.enrollWith(challenge, *another);
            QVERIFY(!refused);
            const Result<> told = at.office.store->write([&](store::Transaction& tx) -> Result<> {
                return enroll::scepAnswered(tx, binding, refused.error().what);
            });
            QVERIFY(told);
        }
        QCOMPARE(at.office.trace(at.link).size(), 2);
        QVERIFY(at.last().failedStep == Step::Certificate);
        QCOMPARE(enroll::causeOf(at.last()), QStringLiteral("challenge-used"));
        QVERIFY(!at.office.trace(at.link).last().failedStep); // the first one goes on
    }

    // By the kind of the error: its words may be those of another cause.
    void theKindDecides_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("cause");
        const auto row = [](const char* error, const char* cause) {
            QTest::newRow(cause) << QString::fromLatin1(error) << QString::fromLatin1(cause);
        };
        row("the link is for another device, not for C02AB [wrong-device]", "wrong-device");
        row("the serial number link is used is not in the link's list [wrong-serial]", "wrong-serial");
        row("Topic another device is not ours [topic]", "topic");
        row("the link is for nobody [of-tomorrow]", "other");
        row("the link is expired", "link-expired"); // noted before it had a kind
    }
    void theKindDecides()
    {
        QFETCH(const QString, error);
        Enrollment failed;
        failed.failedStep = Step::Authenticate;
        failed.error = error;
        QTEST(enroll::causeOf(failed), "cause");
    }

    void theKindSurvivesALongError()
    {
        Entrance at;
        (void)at.offered();
        const QString error = QString(2000, QLatin1Char('x')) + QStringLiteral(" [wrong-device]");
        const qint64 session = at.last().id;
        const Result<> noted = at.office.store->write(
            [&](store::Transaction& tx) { return enroll::stepFailed(tx, session, Step::Authenticate, error); });
        QVERIFY(noted);
        QVERIFY(at.last().error.size() <= 500);
        QCOMPARE(enroll::causeOf(at.last()), QStringLiteral("wrong-device"));
    }

    void aWeakKeyIsNamed()
    {
        Entrance at;
        const QString challenge = challengeOf(at.office.opened(at.office.get(at.offered()).body));
        const auto refused = at.office.enrollWith(challenge, *crypto::PrivateKey::generateRsa(1024));
        QVERIFY(!refused);
        Enrollment failed;
        failed.failedStep = Step::Certificate;
        failed.error = refused.error().what;
        QCOMPARE(enroll::causeOf(failed), QStringLiteral("key"));
    }

    void anEndedLinkIsNamed()
    {
        Entrance at({QStringLiteral("short"), GroupId{1}, 0, 1000});
        at.office.clock.advance(1000);
        (void)at.office.get(at.office.path(at.link));
        QCOMPARE(enroll::causeOf(at.last()), QStringLiteral("link-expired"));
    }
};

ESPALIER_TEST(DoorTest);
ESPALIER_TEST(TraceCauseTest);
#include "door_test.moc"
