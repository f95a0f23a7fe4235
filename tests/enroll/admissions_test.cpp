// Links that ask who comes, or let somebody say yes first.
#include "enroll/admissions.h"
#include "mdm/lifecycle.h"
#include "tests/enroll/office.h"
#include "tests/support/test.h"

#include <QRegularExpression>
#include <QUrl>

using namespace espalier;
using enroll::AdmissionState;
using enroll::Approval;
using enroll::Decision;
using test::Office;

namespace {

const QByteArray visitingPhone =
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Version/18.1 Mobile/15E148 Safari/604.1";

enroll::NewLink gated(Approval approval, bool asksName = false)
{
    return {QStringLiteral("Site team"), GroupId{1}, 0, 60'000, {}, {.asksName = asksName, .approval = approval}};
}

struct Page {
    Office& office;
    QString path;
    QString id; // page id

    http::Response look() { return office.get(path + QStringLiteral("?s=") + id, {{"User-Agent", visitingPhone}}); }
    http::Response profile()
    {
        return office.get(path + QStringLiteral("/profile?s=") + id, {{"User-Agent", visitingPhone}});
    }
    http::Response ask(const QByteArray& name = {})
    {
        http::Request request;
        request.method = "POST";
        request.path = request.target = path.toUtf8() + "/ask";
        request.headers.add("User-Agent", visitingPhone);
        request.remoteAddress = QStringLiteral("192.0.2.7");
        request.body = "s=" + id.toUtf8() + "&name=" + name;
        return office.pages->handle(request);
    }
};

Page opened(Office& office, LinkId link)
{
    const QString path = office.path(link);
    const QString body = QString::fromUtf8(office.get(path, {{"User-Agent", visitingPhone}}).body);
    static const QRegularExpression field(QStringLiteral("name=\"s\" value=\"([^\"]+)\""));
    return {office, path, field.match(body).captured(1)};
}

QList<enroll::Admission> waiting(Office& office)
{
    return office.store
        ->read([&](store::Connection& db) {
            return enroll::listAdmissions(db, AdmissionState::Waiting, office.clock.nowMs(), 100);
        })
        .value_or(QList<enroll::Admission>());
}

} // namespace

class AdmissionsTest : public QObject {
    Q_OBJECT

    Result<QList<ChannelId>> decide(Office& office, qint64 id, Decision decision)
    {
        mdm::Queue queue(office.sealer, office.clock);
        return office.store->write(
            [&](store::Transaction& tx) { return enroll::decide(tx, queue, id, decision, QStringLiteral("mira")); });
    }

private Q_SLOTS:
    void thePageOffersNoProfileUntilSomebodySaysYes()
    {
        Office office;
        const LinkId link = office.link(gated(Approval::Before));
        Page page = opened(office, link);
        QVERIFY(!page.id.isEmpty());
        QVERIFY(!page.look().body.contains("rel=\"enrollment\""));
        QCOMPARE(page.profile().status, 303);
        QCOMPARE(waiting(office).size(), 0); // looking is not asking
        QCOMPARE(page.ask().status, 303);
        QCOMPARE(page.ask().status, 303); // once more changes nothing
        QCOMPARE(waiting(office).size(), 1);
        QCOMPARE(waiting(office).first().platform, QStringLiteral("iphone"));
        const QByteArray waits = page.look().body;
        QVERIFY(waits.contains("Waiting for approval"));
        QVERIFY(waits.contains("http-equiv=\"refresh\""));
        QVERIFY(
            waits.contains("href=\"?lang=fr&amp;s=" + page.id.toUtf8() + '"')); // another language asks no second time
        QCOMPARE(page.profile().status, 303);

        QVERIFY(decide(office, waiting(office).first().id, Decision::Accept));
        const QByteArray open = page.look().body;
        QVERIFY(open.contains("rel=\"enrollment\""));
        QVERIFY(!open.contains("http-equiv=\"refresh\""));
        QCOMPARE(page.profile().status, 200);
        QVERIFY(!opened(office, link).look().body.contains("rel=\"enrollment\"")); // a yes is for one page
    }

    void aYesIsForOneDevice()
    {
        Office office;
        Page page = opened(office, office.link(gated(Approval::Before)));
        (void)page.ask();
        QVERIFY(decide(office, waiting(office).first().id, Decision::Accept));
        const QString challenge = test::challengeOf(office.opened(page.profile().body));
        QVERIFY(office.enrollWith(challenge, test::deviceKey()));
        QCOMPARE(page.profile().status, 303);
    }

    void aNoIsToldAndStays()
    {
        Office office;
        Page page = opened(office, office.link(gated(Approval::Before)));
        (void)page.ask();
        const qint64 id = waiting(office).first().id;
        QVERIFY(decide(office, id, Decision::Refuse));
        QVERIFY(page.look().body.contains("Not let in"));
        QCOMPARE(page.profile().status, 303);
        QCOMPARE(decide(office, id, Decision::Accept).error().code, ErrorCode::Conflict);
    }

    void whoAsksForANameGetsOne()
    {
        Office office;
        Page page = opened(office, office.link(gated(Approval::None, true)));
        QCOMPARE(page.profile().status, 303);
        (void)page.ask("++");
        QVERIFY(page.look().body.contains("Who are you?"));
        (void)page.ask("Anna+B%C3%A4r");
        QCOMPARE(page.profile().status, 200);
        QCOMPARE(office.count("SELECT COUNT(*) FROM enrollment WHERE person = ?", {QStringLiteral("Anna Bär")}), 1);
        QCOMPARE(waiting(office).size(), 0);
    }

    void aPageIdOfAnotherLinkOpensNothing()
    {
        Office office;
        Page mine = opened(office, office.link(gated(Approval::Before)));
        Page other = opened(office, office.link(gated(Approval::Before)));
        const QString path = mine.path;
        mine.path = other.path;
        (void)mine.ask();
        QCOMPARE(waiting(office).size(), 0);
        mine.path = path;
    }

    void theTraceTellsWhoWaitsForSomebodysYes()
    {
        Office office;
        const LinkId gate = office.link(gated(Approval::Before));
        Page page = opened(office, gate);
        QCOMPARE(office.trace(gate).first().approval, QString());
        (void)page.ask();
        QCOMPARE(office.trace(gate).first().approval, QStringLiteral("waiting"));
        QVERIFY(decide(office, waiting(office).first().id, Decision::Accept));
        QCOMPARE(office.trace(gate).first().approval, QString());

        const LinkId link = office.link(gated(Approval::After));
        const QJsonObject profile = office.opened(office.get(office.path(link) + QStringLiteral("/profile")).body);
        const auto certificate = office.enrollWith(test::challengeOf(profile), test::deviceKey());
        QVERIFY(certificate);
        const DeviceId device{office.insertDevice(QStringLiteral("U1"))};
        const auto begun = office.store->write([&](store::Transaction& tx) -> Result<> {
            const auto issued = TRY(ca::findIssued(tx, certificate->sha256()));
            TRY(enroll::deviceAuthenticated(tx, device, *issued));
            TRY(enroll::enrollmentBegins(tx, device, &*issued));
            TRY(tx.run("UPDATE device SET model = 'iPhone', serial = 'F17YY', platform = 'iphone'"));
            return enroll::deviceEnabled(tx, device);
        });
        QVERIFY2(begun, begun ? "" : qPrintable(begun.error().what));
        const enroll::Enrollment one = office.trace(link).first();
        QCOMPARE(one.approval, QStringLiteral("waiting"));
        QCOMPARE(QStringList({one.deviceModel, one.deviceSerial, one.platform}),
                 QStringList({QStringLiteral("iPhone"), QStringLiteral("F17YY"), QStringLiteral("iphone")}));
        QVERIFY(decide(office, waiting(office).first().id, Decision::Accept));
        QCOMPARE(office.trace(link).first().approval, QString());
    }

    void aDeviceWaitsAfterItsEnrollmentAndIsSentAwayByANo()
    {
        Office office;
        const LinkId link = office.link(gated(Approval::After));
        const QJsonObject profile = office.opened(office.get(office.path(link) + QStringLiteral("/profile")).body);
        QVERIFY(office.enrollWith(test::challengeOf(profile), test::deviceKey()));
        const DeviceId device{office.insertDevice(QStringLiteral("U1"))};
        const auto begun = office.store->write([&](store::Transaction& tx) -> Result<> {
            ca::Issued issued;
            issued.binding = ca::Binding{link, 1, {}};
            TRY(tx.run("UPDATE channel SET enabled = 1"));
            TRY(tx.run("UPDATE device SET state = 'enrolled'"));
            return enroll::enrollmentBegins(tx, device, &issued);
        });
        QVERIFY2(begun, begun ? "" : qPrintable(begun.error().what));
        const auto held = [&] {
            return office.store->read([&](store::Connection& db) { return mdm::isHeld(db, device); }).value_or(false);
        };
        QVERIFY(held());
        QCOMPARE(waiting(office).size(), 1);
        const auto woken = decide(office, waiting(office).first().id, Decision::Refuse);
        QVERIFY2(woken, woken ? "" : qPrintable(woken.error().what));
        QCOMPARE(woken->size(), 1);
        QVERIFY(held());
        QCOMPARE(office.count("SELECT COUNT(*) FROM command WHERE request_type = 'RemoveProfile'"), 1);
    }

    void whoAskedIsForgottenWhenTheLinkIsOver()
    {
        Office office;
        const LinkId open = office.link(gated(Approval::Before));
        const LinkId over = office.link(gated(Approval::Before));
        for (const LinkId link : {open, over}) {
            Page page = opened(office, link);
            (void)page.ask();
            QVERIFY(decide(office, waiting(office).first().id, Decision::Refuse));
        }
        office.revoke(over);
        const auto prune = [&](qint64 before) {
            return office.store->write([&](store::Transaction& tx) { return enroll::pruneAdmissions(tx, before, 500); })
                .value_or(-1);
        };
        QCOMPARE(prune(office.clock.nowMs()), 0); // not yet
        QCOMPARE(prune(office.clock.nowMs() + 1), 1);
        QCOMPARE(office.count("SELECT link_id FROM admission"), open.value); // a no stays as long as its link
    }
};

ESPALIER_TEST(AdmissionsTest);
#include "admissions_test.moc"
