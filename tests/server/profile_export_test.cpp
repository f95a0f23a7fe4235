#include "server/operations/profile_export.h"

#include "crypto/pkcs12.h"
#include "profiles/editing/reading.h"
#include "profiles/file_names.h"
#include "profiles/rollout.h"
#include "server/operations/profile_operations.h"
#include "tests/profiles/sample.h"
#include "tests/server/base64.h"
#include "tests/support/test.h"

using namespace espalier;
using test::base64;

namespace {

constexpr qint64 year = 365LL * 86'400'000;

const crypto::PrivateKey& rsaKey()
{
    static const crypto::PrivateKey key = test::must(crypto::PrivateKey::generateRsa(2048));
    return key;
}

crypto::Identity identity(const crypto::PrivateKey& key, const QString& name, qint64 notAfterMs)
{
    crypto::CertificateTemplate what;
    what.subject = {{QStringLiteral("CN"), name}};
    what.notBeforeMs = notAfterMs - year;
    what.notAfterMs = notAfterMs;
    return {key, test::must(crypto::issue(what, key.publicKeyDer(), nullptr, key)), {}};
}

struct ExportOffice : test::Fleet {
    ExportOffice()
    {
        server::addProfileOperations(operations, *store, library, installer, rollout);
        server::addProfileExportOperation(operations, *store, library, clock, [this]() -> Result<crypto::Identity> {
            return identity(rsaKey(), QStringLiteral("Our server"), clock.nowMs() + year / 2);
        });
    }
    Result<QJsonValue> run(const QJsonObject& arguments)
    {
        return operations.run(QStringLiteral("profile.export"), arguments, {});
    }
    QByteArray exported(QJsonObject arguments)
    {
        arguments.insert(QStringLiteral("profile"), QStringLiteral("com.example.wifi"));
        return QByteArray::fromBase64(
            test::must(run(arguments)).toObject()[QStringLiteral("content_base64")].toString().toLatin1());
    }
    Error refusal(QJsonObject arguments)
    {
        arguments.insert(QStringLiteral("profile"), QStringLiteral("com.example.wifi"));
        const auto result = run(arguments);
        return result ? Error{} : result.error();
    }
    void import(const QByteArray& file)
    {
        test::must(
            operations.run(QStringLiteral("profile.import"), {{QStringLiteral("content_base64"), base64(file)}}, {}));
    }
    // Enrolled with this identity.
    DeviceId holder(const QString& name, const crypto::Certificate& certificate)
    {
        const DeviceId id = device(name);
        write([&](store::Transaction& tx) -> Result<> {
            const QByteArray pin = certificate.sha256();
            TRY(tx.run("INSERT INTO certificate (kind, serial, subject, sha256, der, public_key_sha256, not_before, "
                       "not_after, created_at) VALUES ('device', ?, 'CN', ?, ?, ?, ?, ?, 0)",
                       {name.toUpper(), pin, certificate.der(), QByteArray(32, 'k'), certificate.notBeforeMs(),
                        certificate.notAfterMs()}));
            TRY(tx.run("UPDATE device SET pin = ? WHERE id = ?", {pin, id.value}));
            return {};
        });
        return id;
    }
    QJsonObject forDevice(const char* name) const { return {{QStringLiteral("encrypt_for"), QLatin1String(name)}}; }

    profiles::Library library{sealer};
    profiles::Installer installer{queue, library};
    profiles::Rollout rollout{*store, installer};
    server::Operations operations;
};

QJsonObject signedWith(const crypto::Identity& signer, const char* password)
{
    const auto file =
        test::must(crypto::writePkcs12(signer, SecretBytes(QByteArrayView("right")), QStringLiteral("x")));
    return {{QStringLiteral("signer"), QStringLiteral("pkcs12")},
            {QStringLiteral("signer_base64"), base64(file)},
            {QStringLiteral("password"), QLatin1String(password)}};
}

} // namespace

class ProfileExportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theStableFormIsTheSameForTheSameContent()
    {
        ExportOffice office;
        const QByteArray file = test::profile();
        office.import(file);
        const QByteArray first = office.exported({{QStringLiteral("canonical"), true}});
        office.import(QByteArray(file).replace("\n", "\r\n"));
        QCOMPARE(office.exported({{QStringLiteral("canonical"), true}}), first);
    }

    void signsWithAnIdentityFromAFile()
    {
        ExportOffice office;
        office.import(test::profile());
        const auto signer = identity(rsaKey(), QStringLiteral("Mira"), office.clock.nowMs() + year / 2);
        const auto opened = test::must(crypto::openSigned(office.exported(signedWith(signer, "right"))));
        QVERIFY(opened.intact);
        QCOMPARE(opened.content, test::profile());
        QVERIFY(opened.signer.subject().contains(QStringLiteral("Mira")));
    }

    void aSignatureIsKeptUnlessAnotherIsAskedFor()
    {
        ExportOffice office;
        const QByteArray file = test::must(crypto::signAttached(test::profile(), test::signer()));
        office.import(file);
        QCOMPARE(office.exported({}), file);
        QCOMPARE(office.exported({{QStringLiteral("signed"), true}}), file);
        const auto opened =
            test::must(crypto::openSigned(office.exported({{QStringLiteral("signer"), QStringLiteral("server")}})));
        QVERIFY(opened.signer.subject().contains(QStringLiteral("Our server")));
        QCOMPARE(opened.content, test::profile());
    }

    void aWrongPasswordAndAnEndedSignerAreRefused()
    {
        ExportOffice office;
        office.import(test::profile());
        const auto ended = identity(rsaKey(), QStringLiteral("Ended"), office.clock.nowMs() - 1000);
        const Error password = office.refusal(signedWith(ended, "wrong"));
        QVERIFY(password.code == ErrorCode::InvalidInput);
        QVERIFY(password.what.contains(QStringLiteral("password")));
        QVERIFY(office.refusal(signedWith(ended, "right")).code == ErrorCode::Refused);
        QVERIFY(office
                    .refusal({{QStringLiteral("signer"), QStringLiteral("pkcs12")},
                              {QStringLiteral("signer_base64"), base64("no container")}})
                    .code == ErrorCode::InvalidInput);
        QVERIFY(office.refusal({{QStringLiteral("signer"), QStringLiteral("me")}}).code == ErrorCode::InvalidInput);
    }

    void onlyTheDeviceCanReadWhatIsEncryptedForIt()
    {
        ExportOffice office;
        office.import(test::profile());
        office.holder(QStringLiteral("Phone"),
                      identity(rsaKey(), QStringLiteral("Phone"), office.clock.nowMs() + year / 2).certificate);
        const auto document = test::must(profiles::openDocument(office.exported(office.forDevice("Phone"))));
        QVERIFY(!document.text().contains("Office"));
        const auto envelope = document.value(document.child(document.root(), u"EncryptedPayloadContent"));
        const SecretBytes plain = test::must(crypto::decrypt(*envelope.as<QByteArray>(), rsaKey()));
        QVERIFY(plain.view().contains("Office"));
        // Encrypted first, then signed.
        QJsonObject both = office.forDevice("Phone");
        both.insert(QStringLiteral("signer"), QStringLiteral("server"));
        const auto opened = test::must(crypto::openSigned(office.exported(both)));
        QVERIFY(opened.intact);
        QVERIFY(opened.content.contains("EncryptedPayloadContent"));
    }

    void whatCanNotBeEncryptedIsRefused()
    {
        ExportOffice office;
        office.import(test::profile());
        const auto elliptic = test::must(crypto::PrivateKey::generateP256());
        const qint64 now = office.clock.nowMs();
        office.holder(QStringLiteral("Elliptic"),
                      identity(elliptic, QStringLiteral("Elliptic"), now + year / 2).certificate);
        office.holder(QStringLiteral("Ended"), identity(rsaKey(), QStringLiteral("Ended"), now - 1000).certificate);
        office.device(QStringLiteral("Elsewhere"));
        QVERIFY(office.refusal(office.forDevice("Elliptic")).code == ErrorCode::Refused);
        QVERIFY(office.refusal(office.forDevice("Ended")).code == ErrorCode::Refused);
        QVERIFY(office.refusal(office.forDevice("Elsewhere")).code == ErrorCode::Unavailable);
        QVERIFY(office.refusal(office.forDevice("Nobody")).code == ErrorCode::NotFound);
    }

    void theDevicesValuesArePutInBeforeEncrypting()
    {
        ExportOffice office;
        office.import(test::profile().replace("Office", "%{device.serial} %{owner.email}"));
        const DeviceId phone =
            office.holder(QStringLiteral("Phone"),
                          identity(rsaKey(), QStringLiteral("Phone"), office.clock.nowMs() + year / 2).certificate);
        const Error missing = office.refusal(office.forDevice("Phone"));
        QVERIFY(missing.code == ErrorCode::Unavailable);
        QVERIFY(missing.what.contains(QStringLiteral("owner.email")));
        office.write([&](store::Transaction& tx) {
            return tx.run("UPDATE device SET owner_email = 'anna@example.org' WHERE id = ?", {phone.value});
        });
        const auto document = test::must(profiles::openDocument(office.exported(office.forDevice("Phone"))));
        const auto envelope = document.value(document.child(document.root(), u"EncryptedPayloadContent"));
        const SecretBytes plain = test::must(crypto::decrypt(*envelope.as<QByteArray>(), rsaKey()));
        QVERIFY(plain.view().contains("SER-Phone anna@example.org"));
    }

    void aDraftIsExportedToo()
    {
        ExportOffice office;
        const auto answer = test::must(office.run({{QStringLiteral("content_base64"), base64(test::profile())},
                                                   {QStringLiteral("name"), QStringLiteral("Wi-Fi/draft")},
                                                   {QStringLiteral("signer"), QStringLiteral("server")}}));
        QCOMPARE(answer[QStringLiteral("file_name")].toString(), QStringLiteral("Wi-Fi_draft.mobileconfig"));
        const auto opened = test::must(
            crypto::openSigned(QByteArray::fromBase64(answer[QStringLiteral("content_base64")].toString().toLatin1())));
        QCOMPARE(opened.content, test::profile());
        const auto broken = office.run({{QStringLiteral("content_base64"), base64("<plist><dict>")},
                                        {QStringLiteral("signer"), QStringLiteral("server")}});
        QVERIFY(!broken);
        QVERIFY(broken.error().code == ErrorCode::InvalidInput);
        QVERIFY(broken.error().what.contains(QStringLiteral("line 1")));
    }

    void fileNamesDoNotDependOnWhatElseIsWritten()
    {
        const QHash<qint64, QString> names = profiles::stableFileNames({{7, QStringLiteral("com.example.WIFI")},
                                                                        {2, QStringLiteral("com.example.wifi")},
                                                                        {3, QStringLiteral("../../x y")},
                                                                        {4, QString()}});
        QCOMPARE(names.value(2), QStringLiteral("com.example.wifi.mobileconfig"));
        QCOMPARE(names.value(7), QStringLiteral("com.example.WIFI-7.mobileconfig"));
        QCOMPARE(names.value(3), QStringLiteral("_._.._x_y.mobileconfig"));
        QCOMPARE(names.value(4), QStringLiteral("-4.mobileconfig"));
    }
};

ESPALIER_TEST(ProfileExportTest);
#include "profile_export_test.moc"
