#include "base/durations.h"
#include "crypto/pkcs12.h"
#include "tests/enroll/office.h"
#include "tests/support/test.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>

using namespace espalier;
using test::challengeOf;
using test::mdmPayload;
using test::Office;
using test::payload;
using test::pkcs12;
using test::scep;

namespace {

enroll::NewLink forUses(qint64 uses)
{
    return {QStringLiteral("uses"), GroupId{1}, uses, 7 * dayMs};
}

QByteArray data(const QJsonValue& value)
{
    return QByteArray::fromBase64(value[QLatin1String("data")].toString().toLatin1());
}

QString string(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

const QString root = QStringLiteral("com.apple.security.root");

QJsonObject downloaded(Office& office, const QString& target)
{
    return office.opened(office.get(target).body);
}

QString profileTarget(Office& office, LinkId id)
{
    return office.path(id) + QStringLiteral("/profile");
}

// The address that a freshly opened page offers.
QString offered(Office& office, LinkId id)
{
    static const QRegularExpression href(QStringLiteral("rel=\"enrollment\" href=\"https://[^/]+([^\"]+)\""));
    return href.match(QString::fromUtf8(office.get(office.path(id)).body)).captured(1);
}

Result<enroll::MadeProfile> byFile(Office& office, LinkId id, enroll::IdentityKind identity)
{
    enroll::Download download;
    download.link = id;
    download.identity = identity;
    download.delivery = enroll::Delivery::File;
    return office.profiles->make(download);
}

} // namespace

class EnrollmentProfileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theAnswerIsAProfileToDownload()
    {
        Office office;
        const http::Response response = office.get(profileTarget(office, office.link()));
        QCOMPARE(response.status, 200);
        QCOMPARE(response.headers.value("Content-Type"), QByteArray("application/x-apple-aspen-config"));
        QCOMPARE(response.headers.value("Content-Disposition"),
                 QByteArray("attachment; filename=\"enrollment.mobileconfig\""));
        QCOMPARE(response.headers.value("Cache-Control"), QByteArray("no-store"));
        QVERIFY(!office.opened(response.body).isEmpty()); // openssl cms -verify against our root, then plistlib
    }

    void theProfileHoldsTrustIdentityAndManagement()
    {
        Office office;
        const QJsonObject profile = downloaded(office, profileTarget(office, office.link()));
        QCOMPARE(string(profile, "PayloadType"), QStringLiteral("Configuration"));
        QCOMPARE(profile.value(QLatin1String("PayloadVersion")).toInt(), 1);
        QCOMPARE(string(profile, "PayloadScope"), QStringLiteral("System"));
        QCOMPARE(string(profile, "PayloadIdentifier"), QStringLiteral("com.example.mdm.enrollment"));
        QCOMPARE(string(profile, "PayloadOrganization"), QStringLiteral("Marlow & Finch"));
        QCOMPARE(profile.value(QLatin1String("PayloadContent")).toArray().size(), 3);

        const QJsonObject management = payload(profile, mdmPayload);
        QCOMPARE(string(management, "Topic"), QStringLiteral("com.apple.mgmt.External.1234"));
        QCOMPARE(string(management, "ServerURL"), QStringLiteral("https://mdm.example.com:8443/mdm/connect"));
        QCOMPARE(string(management, "CheckInURL"), QStringLiteral("https://mdm.example.com:8443/mdm/checkin"));
        QCOMPARE(management.value(QLatin1String("AccessRights")).toInt(), 8191);
        QCOMPARE(management.value(QLatin1String("SignMessage")).toBool(true), false);
        QCOMPARE(management.value(QLatin1String("CheckOutWhenRemoved")).toBool(), true);
        QCOMPARE(management.value(QLatin1String("ServerCapabilities")).toArray(),
                 (QJsonArray{QStringLiteral("com.apple.mdm.per-user-connections"),
                             QStringLiteral("com.apple.mdm.bootstraptoken")}));
        QCOMPARE(string(management, "IdentityCertificateUUID"), string(payload(profile, scep), "PayloadUUID"));

        const QByteArray rootDer = office.authority->root().certificate.der();
        QCOMPARE(data(payload(profile, root).value(QLatin1String("PayloadContent"))), rootDer);

        const QJsonObject request = payload(profile, scep).value(QLatin1String("PayloadContent")).toObject();
        QCOMPARE(string(request, "URL"), QStringLiteral("https://mdm.example.com:8443/scep"));
        QCOMPARE(string(request, "Key Type"), QStringLiteral("RSA"));
        QCOMPARE(request.value(QLatin1String("Keysize")).toInt(), 2048);
        QCOMPARE(request.value(QLatin1String("Key Usage")).toInt(), 5);
        QCOMPARE(data(request.value(QLatin1String("CAFingerprint"))),
                 QCryptographicHash::hash(rootDer, QCryptographicHash::Sha1));
        const qint64 session = office.trace().first().id;
        const auto inList = [](const char* name, const QString& value) {
            QJsonArray list; // braces around one array mean a copy to one compiler, a list to another
            list.append(QJsonArray{QLatin1String(name), value});
            return list;
        };
        QCOMPARE(request.value(QLatin1String("Subject")).toArray(),
                 (QJsonArray{inList("O", QStringLiteral("Marlow & Finch")),
                             inList("CN", QStringLiteral("enrollment-%1").arg(session))}));
        QVERIFY(challengeOf(profile).size() >= 22); // 128 bits as base64url
    }

    void settingsOfTheEnrollmentAreWrittenOut()
    {
        Office office(test::Tls::Given);
        office.set(QStringLiteral("access_rights"), QStringLiteral("1043"));
        office.set(QStringLiteral("sign_message"), QStringLiteral("1"));
        const QJsonObject profile = downloaded(office, profileTarget(office, office.link()));
        QCOMPARE(payload(profile, mdmPayload).value(QLatin1String("AccessRights")).toInt(), 1043);
        QCOMPARE(payload(profile, mdmPayload).value(QLatin1String("SignMessage")).toBool(), true);
        QVERIFY(!payload(profile, root).isEmpty()); // the device authority, even when TLS needs none
    }

    void theIdentifierStaysWhateverBecomesOfTheAddress()
    {
        Office office;
        const LinkId id = office.link();
        const QString before = string(downloaded(office, profileTarget(office, id)), "PayloadIdentifier");
        office.set(QStringLiteral("public_url"), QStringLiteral("https://other.example.org"));
        QCOMPARE(string(downloaded(office, profileTarget(office, id)), "PayloadIdentifier"), before);
        QCOMPARE(office.setting("enrollment_identifier"), before);
    }

    void uuidsAreStableInASessionExceptWhereAnythingIsNew()
    {
        Office office;
        const LinkId id = office.link();
        const QString target = offered(office, id);
        const QJsonObject first = downloaded(office, target);
        const QJsonObject again = downloaded(office, target);
        const QJsonObject other = downloaded(office, offered(office, id));
        QCOMPARE(string(payload(again, mdmPayload), "PayloadUUID"), string(payload(first, mdmPayload), "PayloadUUID"));
        QCOMPARE(string(payload(again, root), "PayloadUUID"), string(payload(first, root), "PayloadUUID"));
        QVERIFY(string(payload(again, scep), "PayloadUUID") != string(payload(first, scep), "PayloadUUID"));
        QVERIFY(string(again, "PayloadUUID") != string(first, "PayloadUUID"));
        QVERIFY(string(payload(other, mdmPayload), "PayloadUUID") != string(payload(first, mdmPayload), "PayloadUUID"));
        QCOMPARE(office.trace().size(), 2);
    }

    void theSamePageAgainVoidsOnlyItsOwnChallenge()
    {
        Office office;
        const LinkId id = office.link();
        const QString mine = offered(office, id);
        const QString theirs = offered(office, id);
        QVERIFY(mine != theirs);
        const QString voided = challengeOf(downloaded(office, mine));
        const QString other = challengeOf(downloaded(office, theirs));
        const QString fresh = challengeOf(downloaded(office, mine));
        QVERIFY(!office.enrollWith(voided, test::deviceKey()));
        QVERIFY(office.enrollWith(other, test::deviceKey()));
        QVERIFY(office.enrollWith(fresh, test::deviceKey()));
        QCOMPARE(office.shown(id).usesTaken, 2);
    }

    void aPageThatHasEnrolledADeviceServesTheNextAsANewSession()
    {
        Office office;
        const LinkId id = office.link();
        const QString target = offered(office, id);
        QVERIFY(office.enrollWith(challengeOf(downloaded(office, target)), test::deviceKey()));
        QVERIFY(office.enrollWith(challengeOf(downloaded(office, target)), test::deviceKey()));
        QCOMPARE(office.trace().size(), 2);
    }

    void downloadsWithoutAPageVoidNothing()
    {
        Office office;
        const LinkId id = office.link();
        const QString first = challengeOf(downloaded(office, profileTarget(office, id)));
        const QString forged =
            challengeOf(downloaded(office, profileTarget(office, id) + QStringLiteral("?s=") + QString(54, u'A')));
        QVERIFY(first != forged);
        QVERIFY(office.enrollWith(first, test::deviceKey()));
        QVERIFY(office.enrollWith(forged, test::deviceKey()));
    }

    void ofASingleUseLinkOnlyTheLatestDownloadCounts()
    {
        Office office;
        const LinkId id = office.link(forUses(1));
        const QString first = challengeOf(downloaded(office, profileTarget(office, id)));
        const QString latest = challengeOf(downloaded(office, offered(office, id)));
        QVERIFY(!office.enrollWith(first, test::deviceKey()));
        QVERIFY(office.enrollWith(latest, test::deviceKey()));
        QCOMPARE(office.get(profileTarget(office, id)).status, 404);
        QVERIFY(office.trace().last().replacedAt != 0);
    }

    void nobodyFillsTheDatabaseFromOnePage_data()
    {
        QTest::addColumn<int>("uses");
        QTest::addColumn<int>("most");
        QTest::newRow("a single use") << 1 << 60;
        QTest::newRow("some uses") << 20 << 80;
    }

    void nobodyFillsTheDatabaseFromOnePage()
    {
        QFETCH(int, uses);
        QFETCH(int, most);
        Office office;
        const LinkId id = office.link(forUses(uses));
        const QString target = offered(office, id);
        for (int i = 0; i < most; ++i) {
            QCOMPARE(office.get(target).status, 200);
        }
        const qint64 events = office.count("SELECT COUNT(*) FROM audit");
        const http::Response refused = office.get(target);
        QCOMPARE(refused.status, 503);
        QVERIFY(!refused.headers.value("Retry-After").isEmpty());
        QCOMPARE(office.count("SELECT COUNT(*) FROM challenge"), most);
        QCOMPARE(office.count("SELECT COUNT(*) FROM audit"), events);
        QCOMPARE(office.get(offered(office, office.link(forUses(uses)))).status, 200); // another link is its own
        office.clock.advance(hourMs);
        QCOMPARE(office.get(target).status, 200);
    }

    void theLastUseRefusesTheOtherDownloadsAtIssue()
    {
        Office office;
        const LinkId id = office.link(forUses(2));
        QStringList challenges;
        for (int i = 0; i < 3; ++i) {
            challenges.append(challengeOf(downloaded(office, profileTarget(office, id))));
        }
        QVERIFY(office.enrollWith(challenges.at(0), test::deviceKey()));
        QVERIFY(office.enrollWith(challenges.at(1), test::deviceKey()));
        QVERIFY(!office.enrollWith(challenges.at(2), test::deviceKey()));
        QCOMPARE(office.shown(id).usesTaken, 2);
        QCOMPARE(office.count("SELECT COUNT(*) FROM enrollment WHERE certificate_id IS NOT NULL"), 2);
    }

    void aRevokedLinkGivesNoCertificateToEarlierDownloads()
    {
        Office office;
        const LinkId id = office.link();
        const QString challenge = challengeOf(downloaded(office, profileTarget(office, id)));
        office.revoke(id);
        QVERIFY(!office.enrollWith(challenge, test::deviceKey()));
        QCOMPARE(office.shown(id).usesTaken, 0);
    }

    void aDownloadKeepsForAnHourAndAFileAsLongAsItsLink()
    {
        Office office;
        const LinkId id = office.link(forUses(0));
        const QString download = challengeOf(downloaded(office, profileTarget(office, id)));
        const QString file = challengeOf(office.opened(byFile(office, id, enroll::IdentityKind::Scep)->bytes));
        office.clock.advance(hourMs + 1);
        QVERIFY(!office.enrollWith(download, test::deviceKey()));
        office.clock.advance(5 * dayMs);
        QVERIFY(office.enrollWith(file, test::deviceKey()));
    }

    void aPkcs12FileCarriesAnIdentityOfItsOwnAndTakesAUse()
    {
        Office office;
        const LinkId id = office.link(forUses(2));
        QStringList passwords;
        QStringList serials;
        for (int i = 0; i < 2; ++i) {
            const auto made = byFile(office, id, enroll::IdentityKind::Pkcs12);
            QVERIFY2(made, made ? "" : qPrintable(made.error().what));
            const QJsonObject profile = office.opened(made->bytes);
            const QJsonObject packed = payload(profile, pkcs12);
            QVERIFY(payload(profile, scep).isEmpty());
            QCOMPARE(string(payload(profile, mdmPayload), "IdentityCertificateUUID"), string(packed, "PayloadUUID"));
            passwords.append(string(packed, "Password"));
            const auto identity = crypto::readPkcs12(data(packed.value(QLatin1String("PayloadContent"))),
                                                     SecretBytes(QByteArrayView(passwords.last().toLatin1())));
            QVERIFY(identity);
            QVERIFY(identity->certificate.matches(identity->key));
            serials.append(identity->certificate.serial());
            const auto issued = office.store->read(
                [&](store::Connection& db) { return ca::findIssued(db, identity->certificate.sha256()); });
            QVERIFY(issued && *issued);
            QVERIFY((*issued)->binding == (ca::Binding{id, made->session, {}}));
            QCOMPARE(office.shown(id).usesTaken, i + 1);
        }
        QVERIFY(passwords.first() != passwords.last());
        QVERIFY(serials.first() != serials.last());
        const auto refused = byFile(office, id, enroll::IdentityKind::Pkcs12);
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::Refused);
    }

    void challengesAreNotKeptInTheClear()
    {
        Office office;
        const QString challenge = challengeOf(downloaded(office, profileTarget(office, office.link())));
        for (const char* file : {"/espalier.sqlite", "/espalier.sqlite-wal"}) {
            QFile database(office.folder.path() + QString::fromLatin1(file));
            QVERIFY(database.open(QIODevice::ReadOnly));
            QVERIFY(!database.readAll().contains(challenge.toLatin1()));
        }
    }
};

ESPALIER_TEST(EnrollmentProfileTest);
#include "profile_test.moc"
