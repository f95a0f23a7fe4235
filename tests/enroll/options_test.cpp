// What the administrator chooses about enrollment profiles: what ends up in them, and what is refused.
#include "crypto/pkcs12.h"
#include "server/operations/setting_operations.h"
#include "tests/enroll/office.h"
#include "tests/support/test.h"
#include "tests/support/test_pki.h"

#include <QJsonArray>

using namespace espalier;
using test::mdmPayload;
using test::Office;
using test::payload;
using test::pkcs12;
using test::scep;

namespace {

struct OptionsDesk {
    Office office;
    server::Operations operations;

    explicit OptionsDesk(test::Tls tls = test::Tls::OwnAuthority) : office(tls)
    {
        server::addSettingOperations(operations, *office.store, nullptr, [this] { return office.trust(); });
    }
    Result<QJsonValue> set(const char* key, const char* value)
    {
        return operations.run(
            QStringLiteral("setting.set"),
            {{QStringLiteral("key"), QLatin1String(key)}, {QStringLiteral("value"), QLatin1String(value)}}, {});
    }
    QStringList warnings(const char* key, const char* value)
    {
        QStringList told;
        for (const QJsonValue& one : set(key, value).value_or(QJsonValue())[QLatin1String("warnings")].toArray()) {
            told.append(one[QLatin1String("warning")].toString() + QLatin1Char(' ') +
                        QString::number(one[QLatin1String("devices")].toInt()));
        }
        return told;
    }
    QJsonObject profile(const enroll::LinkTerms& terms = {})
    {
        const LinkId link = office.link({QStringLiteral("Site team"), GroupId{1}, 0, 60'000, {}, terms});
        return office.opened(office.get(office.path(link) + QStringLiteral("/profile")).body);
    }
};

int keySize(const QJsonObject& profile)
{
    return payload(profile, scep)[QLatin1String("PayloadContent")][QLatin1String("Keysize")].toInt();
}

QStringList pinned(const QJsonObject& profile, const char* key)
{
    QStringList uuids;
    for (const QJsonValue& one : payload(profile, mdmPayload).value(QLatin1String(key)).toArray()) {
        uuids.append(one.toString());
    }
    return uuids;
}

} // namespace

class ProfileOptionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDefaultsAddNothing()
    {
        OptionsDesk desk;
        const QJsonObject profile = desk.profile();
        QVERIFY(!profile.contains(QLatin1String("PayloadRemovalDisallowed")));
        QVERIFY(!payload(profile, mdmPayload).contains(QLatin1String("ServerURLPinningCertificateUUIDs")));
        QCOMPARE(keySize(profile), 2048);
    }

    void removalIsDisallowedOnOfficeDevicesOnly()
    {
        OptionsDesk desk;
        QVERIFY(desk.set("removal_disallowed", "1"));
        QVERIFY(desk.profile().value(QLatin1String("PayloadRemovalDisallowed")).toBool());
        const enroll::LinkTerms personal{.ownership = enroll::Ownership::Personal};
        QVERIFY(!desk.profile(personal).contains(QLatin1String("PayloadRemovalDisallowed")));
        // The page doesn't promise what isn't so.
        const QByteArray page = desk.office.get(desk.office.path(desk.office.link())).body;
        QVERIFY(!page.contains("You can leave at any time"));
        QVERIFY(page.contains("To leave, remove the profile"));
    }

    void theServerIsBoundToItsAuthorityNotToItsCertificate()
    {
        OptionsDesk desk;
        QCOMPARE(desk.warnings("pin_server", "1"), QStringList{QStringLiteral("bound-to-authority 0")});
        const QJsonObject profile = desk.profile();
        const QString root =
            payload(profile, QStringLiteral("com.apple.security.root")).value(QLatin1String("PayloadUUID")).toString();
        QVERIFY(!root.isEmpty());
        QCOMPARE(pinned(profile, "ServerURLPinningCertificateUUIDs"), QStringList{root});
        QCOMPARE(pinned(profile, "CheckInURLPinningCertificateUUIDs"), QStringList{root});
        // So that another authority isn't served to it by mistake.
        QCOMPARE(desk.office.count("SELECT COUNT(*) FROM enrollment WHERE pinned = ?",
                                   {desk.office.authority->root().certificate.sha256()}),
                 1);
        QVERIFY(desk.set("pin_server", "0"));
        (void)desk.profile();
        QCOMPARE(desk.office.count("SELECT COUNT(*) FROM enrollment WHERE pinned IS NULL"), 1);
    }

    void anAuthorityBetweenIsBroughtAlong()
    {
        OptionsDesk desk(test::Tls::Given);
        const auto refused = desk.set("pin_server", "1"); // the certificate comes alone
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::Unavailable);
        const test::TestAuthority root("Root");
        const test::TestAuthority between("Between", &root);
        desk.office.givenAuthority = crypto::Certificate::read(between.der()).value_or(crypto::Certificate());
        QVERIFY(desk.set("pin_server", "1"));
        const QJsonObject profile = desk.profile();
        const QJsonObject brought = payload(profile, QStringLiteral("com.apple.security.pkcs1"));
        QCOMPARE(pinned(profile, "ServerURLPinningCertificateUUIDs"),
                 QStringList{brought.value(QLatin1String("PayloadUUID")).toString()});
        desk.office.givenAuthority.reset(); // replaced by one that comes alone
        QCOMPARE(desk.office.get(desk.office.path(desk.office.link()) + QStringLiteral("/profile")).status, 503);
    }

    void keysAreAsLongAsAsked_data()
    {
        QTest::addColumn<QByteArray>("identity");
        QTest::addColumn<QByteArray>("bits");
        QTest::addColumn<bool>("fits");
        // Apple documents 1024, 2048 and 4096 for SCEP.
        QTest::newRow("SCEP 2048") << QByteArray("scep") << QByteArray("2048") << true;
        QTest::newRow("SCEP 3072") << QByteArray("scep") << QByteArray("3072") << false;
        QTest::newRow("SCEP 4096") << QByteArray("scep") << QByteArray("4096") << true;
        QTest::newRow("SCEP 1024") << QByteArray("scep") << QByteArray("1024") << false;
        QTest::newRow("SCEP elliptic") << QByteArray("scep") << QByteArray("P-256") << false;
        QTest::newRow("PKCS#12 3072") << QByteArray("pkcs12") << QByteArray("3072") << true;
    }

    void keysAreAsLongAsAsked()
    {
        QFETCH(QByteArray, identity);
        QFETCH(QByteArray, bits);
        QFETCH(bool, fits);
        OptionsDesk desk;
        QVERIFY(desk.set("identity", identity.constData()));
        const auto set = desk.set("identity_key", bits.constData());
        QCOMPARE(set.has_value(), fits);
        if (!fits) {
            QVERIFY(set.error().code == ErrorCode::InvalidInput);
            QCOMPARE(keySize(desk.profile()), 2048); // nothing was kept
            return;
        }
        const QJsonObject profile = desk.profile();
        if (identity == "scep") {
            QCOMPARE(keySize(profile), bits.toInt());
            return;
        }
        const QJsonObject packed = payload(profile, pkcs12);
        const auto read = crypto::readPkcs12(
            QByteArray::fromBase64(
                packed[QLatin1String("PayloadContent")][QLatin1String("data")].toString().toLatin1()),
            SecretBytes(QByteArrayView(packed[QLatin1String("Password")].toString().toLatin1())));
        QVERIFY(read);
        QCOMPARE(read->key.bits(), bits.toInt());
        // Going back to SCEP would leave a size that SCEP doesn't know.
        QVERIFY(desk.set("identity", "scep").error().code == ErrorCode::InvalidInput);
    }

    void aFileOfTheOtherKindTakesASizeThatItKnows()
    {
        OptionsDesk desk;
        QVERIFY(desk.set("identity", "pkcs12"));
        QVERIFY(desk.set("identity_key", "3072"));
        enroll::Download download;
        download.link = desk.office.link();
        download.identity = enroll::IdentityKind::Scep;
        const auto made = desk.office.profiles->make(download);
        QVERIFY2(made, made ? "" : qPrintable(made.error().what));
        QCOMPARE(keySize(desk.office.opened(made->bytes)), 2048);
    }

    void aChangeOfRightsTellsWhomItCantReach()
    {
        OptionsDesk desk;
        const auto enrolled = [&](const QString& udid, qint64 rights) {
            const qint64 device = desk.office.insertDevice(udid);
            const auto done = desk.office.store->write([&](store::Transaction& tx) {
                return tx.run("UPDATE device SET state = 'enrolled', access_rights = ? WHERE id = ?", {rights, device});
            });
            QVERIFY(done);
        };
        enrolled(QStringLiteral("U1"), 19);
        enrolled(QStringLiteral("U2"), 8191);
        QCOMPARE(desk.warnings("access_rights", "1043"), // 1024 + 16 + 2 + 1
                 (QStringList{QStringLiteral("rights-not-given 1"), QStringLiteral("rights-lost-for-good 1")}));
        QCOMPARE(desk.warnings("access_rights", "8191"), QStringList{QStringLiteral("rights-not-given 1")});
        QCOMPARE(desk.warnings("access_rights", "8191"), QStringList()); // nothing changes
    }
};

ESPALIER_TEST(ProfileOptionsTest);
#include "options_test.moc"
