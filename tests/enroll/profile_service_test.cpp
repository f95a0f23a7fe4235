// Enrollment over the air: a device says, signed, which one it is before it gets the enrollment profile.
#include "base/durations.h"
#include "base/error_kind.h"
#include "crypto/cms.h"
#include "enroll/device_authorities.h"
#include "enroll/profile_service.h"
#include "plist/writer.h"
#include "tests/enroll/office.h"
#include "tests/support/test.h"
#include "tests/support/test_pki.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace espalier;
using test::challengeOf;
using test::Office;
using test::payload;

namespace {

const test::TestAuthority& maker()
{
    static const test::TestAuthority authority("Built-in device CA");
    return authority;
}

crypto::Identity identityOf(const test::TestIdentity& made)
{
    const auto key = crypto::PrivateKey::read(made.keyPem);
    const auto certificate = crypto::Certificate::read(made.certificateDer);
    return {key.value_or(crypto::PrivateKey()), certificate.value_or(crypto::Certificate()), {}};
}

crypto::Identity builtIn(const test::TestAuthority& by = maker())
{
    test::TestLeaf leaf;
    leaf.usage = test::Usage::None; // Apple's have no purpose either
    return identityOf(by.issue(leaf));
}

struct Said {
    QString udid = QStringLiteral("UDID-1");
    QString serial = QStringLiteral("C02AB");
    QString product = QStringLiteral("iPhone15,2");
};

struct ServiceDesk {
    Office office;
    LinkId link;

    explicit ServiceDesk(enroll::LinkTerms terms = {}, qint64 uses = 0, DeviceId device = {})
    {
        import(maker());
        terms.profileService = true;
        link = office.link({QStringLiteral("June"), GroupId{1}, uses, 24 * hourMs, device, terms});
    }
    void import(const test::TestAuthority& authority)
    {
        const auto added = office.store->write([&](store::Transaction& tx) {
            return enroll::addDeviceAuthorities(tx, authority.pem(), QStringLiteral("mira"));
        });
        QVERIFY2(added, added ? "" : qPrintable(added.error().what));
    }
    QJsonObject invitation() { return office.opened(office.get(office.path(link) + QStringLiteral("/profile")).body); }
    QString challenge() { return invitation()[QLatin1String("PayloadContent")][QLatin1String("Challenge")].toString(); }
    http::Response post(const QString& challenge, const crypto::Identity& signer, const Said& said = {})
    {
        plist::Dict attributes;
        attributes.set(QStringLiteral("UDID"), said.udid);
        attributes.set(QStringLiteral("SERIAL"), said.serial);
        attributes.set(QStringLiteral("PRODUCT"), said.product);
        attributes.set(QStringLiteral("VERSION"), QStringLiteral("22A1"));
        attributes.set(QStringLiteral("CHALLENGE"), challenge);
        const auto body = crypto::signAttached(plist::toXml(attributes), signer);
        http::Request request;
        request.method = "POST";
        request.path = request.target = (office.path(link) + QStringLiteral("/device")).toLatin1();
        request.remoteAddress = QStringLiteral("192.0.2.7");
        request.body = body.value_or(QByteArray());
        return office.pages->handle(request);
    }
    // Step 2 and SCEP: the identity for step 3.
    crypto::Identity identified(const Said& said = {})
    {
        const http::Response answer = post(challenge(), builtIn(), said);
        const auto certificate = office.enrollWith(challengeOf(office.opened(answer.body)), test::deviceKey());
        return {test::deviceKey(), certificate.value_or(crypto::Certificate()), {}};
    }
    Result<> arrives(const crypto::Certificate& certificate, const Said& said)
    {
        return office.store->read([&](store::Connection& db) -> Result<> {
            const auto issued = TRY(ca::findIssued(db, certificate.sha256()));
            return enroll::mayAuthenticate(db, {&*issued, said.udid, said.serial, QStringLiteral("iphone")});
        });
    }
    QString lastError() { return office.trace(link).first().error; }
};

} // namespace

class ProfileServiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutAppleAuthorityNoSuchLinkIsMade()
    {
        Office office;
        enroll::NewLink wanted{QStringLiteral("June")};
        wanted.terms.profileService = true;
        const auto refused = office.store->write([&](store::Transaction& tx) {
            return enroll::createLink(tx, office.sealer, wanted, QStringLiteral("mira"));
        });
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::Unavailable);
        QVERIFY(isOfKind(refused.error(), QLatin1String("no-device-ca")));
    }

    void thePageAsksTheDeviceWhichOneItIs()
    {
        ServiceDesk desk;
        const QJsonObject asked = desk.invitation();
        QCOMPARE(asked[QLatin1String("PayloadType")].toString(), QStringLiteral("Profile Service"));
        const QJsonObject content = asked[QLatin1String("PayloadContent")].toObject();
        QCOMPARE(QUrl(content[QLatin1String("URL")].toString()).path(),
                 desk.office.path(desk.link) + QStringLiteral("/device"));
        QVERIFY(content[QLatin1String("Challenge")].toString().size() >= 22); // 128 bits as base64url
        QVERIFY(content[QLatin1String("DeviceAttributes")].toArray().contains(QStringLiteral("SERIAL")));
        QVERIFY(!QString::fromUtf8(QJsonDocument(asked).toJson()).contains(QStringLiteral("com.apple.mdm")));
    }

    void aSignedAnswerLeadsToTheProfileInTwoSteps()
    {
        ServiceDesk desk({}, 1);
        const QJsonObject first = desk.office.opened(desk.post(desk.challenge(), builtIn()).body);
        QCOMPARE(first[QLatin1String("PayloadType")].toString(), QStringLiteral("Configuration"));
        QVERIFY(payload(first, QStringLiteral("com.apple.mdm")).isEmpty());
        QVERIFY(!challengeOf(first).isEmpty());
        const auto certificate = desk.office.enrollWith(challengeOf(first), test::deviceKey());
        QVERIFY2(certificate, certificate ? "" : qPrintable(certificate.error().what));
        QCOMPARE(desk.office.shown(desk.link).usesTaken, 0); // it is not enrolled yet

        const QJsonObject whole = desk.office.opened(desk.post({}, {test::deviceKey(), *certificate, {}}).body);
        QVERIFY(!payload(whole, QStringLiteral("com.apple.mdm")).isEmpty());
        const auto identity = desk.office.enrollWith(challengeOf(whole), test::deviceKey());
        QVERIFY2(identity, identity ? "" : qPrintable(identity.error().what));
        QCOMPARE(desk.office.shown(desk.link).usesTaken, 1);
        QCOMPARE(desk.office.trace(desk.link).size(), 1); // one session all the way
        QVERIFY(desk.arrives(*identity, {}));
        QCOMPARE(desk.office.count("SELECT COUNT(*) FROM told_device WHERE serial = 'C02AB'"), 1);
        QCOMPARE(desk.office.count("SELECT COUNT(*) FROM audit WHERE kind = 'link.device_told'"), 1);
    }

    void theTraceTellsWhichDeviceItIsBeforeItIsOne()
    {
        ServiceDesk desk;
        const QString challenge = desk.challenge();
        QVERIFY(desk.office.trace(desk.link).first().deviceSerial.isEmpty());
        QCOMPARE(desk.post(challenge, builtIn()).status, 200);
        const enroll::Enrollment one = desk.office.trace(desk.link).first();
        QVERIFY(!one.device.isValid());
        QCOMPARE(QStringList({one.deviceSerial, one.deviceUdid, one.platform}),
                 QStringList({QStringLiteral("C02AB"), QStringLiteral("UDID-1"), QStringLiteral("iphone")}));
    }

    void whatIsNotSignedByAppleIsNotBelieved()
    {
        ServiceDesk desk;
        const test::TestAuthority somebody("Somebody");
        QCOMPARE(desk.post(desk.challenge(), builtIn(somebody)).status, 403);
        http::Request request;
        request.method = "POST";
        request.path = request.target = (desk.office.path(desk.link) + QStringLiteral("/device")).toLatin1();
        request.body = "UDID=UDID-1";
        QCOMPARE(desk.office.pages->handle(request).status, 403);
        QCOMPARE(desk.office.count("SELECT COUNT(*) FROM challenge"), 0);
    }

    // Apple's device CA has ended long ago, and devices are older than any clock here.
    void anAuthorityThatHasEndedCounts()
    {
        ServiceDesk desk;
        test::TestLeaf leaf;
        leaf.usage = test::Usage::None;
        leaf.notBeforeSeconds = -7200;
        leaf.notAfterSeconds = -3600;
        leaf.sha1 = true;
        QCOMPARE(desk.post(desk.challenge(), identityOf(maker().issue(leaf))).status, 200);
    }

    void aChallengeIsForOneDeviceOneLinkAndAnHour()
    {
        ServiceDesk desk;
        const QString challenge = desk.challenge();
        QCOMPARE(desk.post(QStringLiteral("made-up"), builtIn()).status, 403);
        QCOMPARE(desk.post(challenge, builtIn()).status, 200);
        QCOMPARE(desk.post(challenge, builtIn()).status, 200); // its answer was lost
        QCOMPARE(desk.post(challenge, builtIn(), {.serial = QStringLiteral("C02XX")}).status, 403);
        QVERIFY(desk.lastError().contains(QStringLiteral("another device")));

        ServiceDesk late;
        const QString old = late.challenge();
        late.office.clock.advance(hourMs);
        QCOMPARE(late.post(old, builtIn()).status, 403);

        const LinkId first = desk.link;
        const QString ofFirst = desk.challenge();
        desk.link = desk.office.link({QStringLiteral("July"), GroupId{1}, 0, hourMs, {}, {.profileService = true}});
        QVERIFY(first != desk.link);
        QCOMPARE(desk.post(ofFirst, builtIn()).status, 403);
    }

    void anAnswerThatIsRepeatedIsKeptOnceAndIsNotAnsweredWithoutEnd()
    {
        ServiceDesk desk;
        const QString challenge = desk.challenge();
        const crypto::Identity device = builtIn();
        int answered = 0;
        for (int i = 0; i < 30; ++i) {
            answered += desk.post(challenge, device).status == 200 ? 1 : 0;
        }
        QCOMPARE(answered, 20);
        QCOMPARE(desk.post(challenge, device).status, 503);
        QCOMPARE(desk.office.count("SELECT COUNT(*) FROM audit WHERE kind = 'link.device_told'"), 1);
        QCOMPARE(desk.office.count("SELECT COUNT(*) FROM challenge"), 20);

        const Said other{.serial = QStringLiteral("C02XX")};
        QCOMPARE(desk.post(challenge, device, other).status, 403);
        const qint64 failedAt = desk.office.count("SELECT failed_at FROM enrollment");
        desk.office.clock.advance(1000);
        QCOMPARE(desk.post(challenge, device, other).status, 403);
        QCOMPARE(desk.office.count("SELECT failed_at FROM enrollment"), failedAt);
    }

    void theTermsOfTheLinkAreKnownBeforeAnythingIsManaged()
    {
        ServiceDesk desk({.platforms = {QStringLiteral("iphone")}, .serials = {QStringLiteral("C02AB")}}, 1);
        QCOMPARE(desk.post(desk.challenge(), builtIn(), {.serial = QStringLiteral("C02XX")}).status, 403);
        QVERIFY(desk.lastError().contains(QStringLiteral("[wrong-serial]")));
        QCOMPARE(desk.post(desk.challenge(), builtIn(), {.product = QStringLiteral("MacBookPro18,3")}).status, 403);
        QVERIFY(desk.lastError().contains(QStringLiteral("[wrong-platform]")));
        QCOMPARE(desk.office.count("SELECT COUNT(*) FROM challenge"), 0);
        QCOMPARE(desk.post(desk.challenge(), builtIn()).status, 200);
    }

    void aLinkForOneDeviceKnowsItByUdidOrSerialNumber()
    {
        ServiceDesk desk;
        const DeviceId device{desk.office.insertDevice(QStringLiteral("UDID-1"))};
        const auto known = desk.office.store->write(
            [&](store::Transaction& tx) { return tx.run("UPDATE device SET serial = 'C02AB'"); });
        QVERIFY(known);
        desk.link = desk.office.link({QStringLiteral("back"), GroupId{1}, 1, hourMs, device, {.profileService = true}});
        const Said other{.udid = QStringLiteral("UDID-2"), .serial = QStringLiteral("C02XX")};
        QCOMPARE(desk.post(desk.challenge(), builtIn(), other).status, 403);
        QCOMPARE(desk.post(desk.challenge(), builtIn(), {.udid = QStringLiteral("UDID-2")}).status, 200);
    }

    void whatWasSaidFirstHasToStayTrue()
    {
        ServiceDesk desk;
        const crypto::Identity identity = desk.identified();
        QCOMPARE(desk.post({}, identity, {.serial = QStringLiteral("C02XX")}).status, 403);
        QCOMPARE(desk.post({}, identity, {.udid = QStringLiteral("UDID-2")}).status, 403);
        QVERIFY(desk.lastError().endsWith(QStringLiteral("[wrong-device]")));
        const QJsonObject profile = desk.office.opened(desk.post({}, identity).body);
        const auto managed = desk.office.enrollWith(challengeOf(profile), test::deviceKey());
        QVERIFY(managed);
        const auto other = desk.arrives(*managed, {.serial = QStringLiteral("C02XX")});
        QVERIFY(!other);
        QVERIFY(isOfKind(other.error(), QLatin1String("wrong-device")));
        QVERIFY(!desk.arrives(*managed, {.udid = QStringLiteral("UDID-2")}));
        QVERIFY(desk.arrives(*managed, {}));
        QVERIFY(desk.arrives(*managed, {.serial = {}})); // without the right to ask for it, it isn't said
    }

    // An invitation that came in between leaves nothing told: that is nobody, not anybody.
    void whoWasAskedAnewHasToldNothing()
    {
        ServiceDesk desk;
        const QJsonObject profile = desk.office.opened(desk.post({}, desk.identified()).body);
        const auto managed = desk.office.enrollWith(challengeOf(profile), test::deviceKey());
        QVERIFY(managed);
        const auto reset = desk.office.store->write([](store::Transaction& tx) {
            return tx.run("UPDATE told_device SET told_at = NULL, udid = '', serial = '', product = '', build = ''");
        });
        QVERIFY(reset);
        QVERIFY(!desk.arrives(*managed, {}));
        QVERIFY(!desk.arrives(*managed, {.serial = {}}));
        desk.office.clock.advance(48 * hourMs);
        const auto pruned =
            desk.office.store->write([&](store::Transaction& tx) { return enroll::pruneUntold(tx, tx.nowMs()); });
        QVERIFY(pruned);
        QVERIFY(!desk.arrives(*managed, {})); // nor later
    }

    void theFirstIdentityIsNotForManagement()
    {
        ServiceDesk desk;
        const crypto::Identity identity = desk.identified();
        const auto refused = desk.arrives(identity.certificate, {});
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::Refused);
    }

    void oneIdentityFetchesOneEnrollment()
    {
        ServiceDesk desk;
        const crypto::Identity identity = desk.identified();
        const QJsonObject profile = desk.office.opened(desk.post({}, identity).body);
        QVERIFY(desk.office.enrollWith(challengeOf(profile), test::deviceKey()));
        QCOMPARE(desk.post({}, identity).status, 403);
    }

    // What was read before the write that makes the profile may be over by then.
    void aSessionThatIsOverIsNotGoneOnIn()
    {
        ServiceDesk desk;
        enroll::Download download;
        download.link = desk.link;
        const crypto::Identity identity = desk.identified();
        download.session = desk.office.trace(desk.link).first().id;
        const auto first = desk.office.profiles->make(download);
        QVERIFY2(first, first ? "" : qPrintable(first.error().what));
        const qint64 challenges = desk.office.count("SELECT COUNT(*) FROM challenge");
        for (const char* end : {"UPDATE enrollment SET replaced_at = 1",
                                "UPDATE enrollment SET replaced_at = NULL, certificate_id = 1"}) {
            const auto ended = desk.office.store->write([&](store::Transaction& tx) { return tx.run(end); });
            QVERIFY(ended);
            const auto refused = desk.office.profiles->make(download);
            QVERIFY(!refused);
            QVERIFY(refused.error().code == ErrorCode::Refused);
            QCOMPARE(desk.office.count("SELECT COUNT(*) FROM challenge"), challenges);
        }
    }

    void anIdentityOfManagementFetchesNothing()
    {
        ServiceDesk desk;
        const LinkId usual = desk.office.link();
        const QJsonObject profile =
            desk.office.opened(desk.office.get(desk.office.path(usual) + QStringLiteral("/profile")).body);
        const auto managed = desk.office.enrollWith(challengeOf(profile), test::deviceKey());
        QVERIFY(managed);
        QCOMPARE(desk.post({}, {test::deviceKey(), *managed, {}}).status, 403);
    }

    void aLinkThatHasEndedAnswersNobody()
    {
        ServiceDesk desk;
        const QString challenge = desk.challenge();
        desk.office.revoke(desk.link);
        QCOMPARE(desk.post(challenge, builtIn()).status, 404);
    }

    void usualLinksHaveNoSuchAddress()
    {
        ServiceDesk desk;
        desk.link = desk.office.link();
        QCOMPARE(desk.post(QStringLiteral("x"), builtIn()).status, 404);
    }
};

ESPALIER_TEST(ProfileServiceTest);
#include "profile_service_test.moc"
