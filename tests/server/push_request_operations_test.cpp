// The ways of a request for a push certificate through what window and shell ask: our own vendor, mdmcert.download,
// somebody else. Vendor, service and portal are of our making.
#include "apns/push_request.h"
#include "server/operations/push_request_operations.h"
#include "server/operations/setting_operations.h"
#include "tests/ca/office.h"
#include "tests/support/command.h"
#include "tests/support/must.h"
#include "tests/support/test.h"
#include "tests/support/test_pki.h"

#include <QJsonDocument>

using namespace espalier;
using namespace espalier::server;
using namespace espalier::test;

namespace {

QString base64Of(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

struct RequestDesk : ca::Office {
    RequestDesk()
    {
        addPushRequestOperations(
            operations, store(), sealer, clock,
            [this](const QUrl& url, const QByteArray&, const QByteArray& body, const QByteArray& pem) {
                asked = url;
                trusted = pem;
                questions.append(QJsonDocument::fromJson(body).object());
                return answer;
            });
        addSettingOperations(operations, store(), nullptr, {});
        must(run("push_request.create", {{QStringLiteral("apple_account"), QStringLiteral("mdm@example.org")}}));
    }
    Result<QJsonValue> run(const char* operation, const QJsonObject& arguments = {})
    {
        return operations.run(QLatin1String(operation), arguments, Caller{QStringLiteral("anna")});
    }
    Result<QJsonValue> ask()
    {
        return run("push_request.ask_mdmcert", {{QStringLiteral("mail"), QStringLiteral("it@example.org")},
                                                {QStringLiteral("product_key"), QStringLiteral("product")}});
    }
    Result<QJsonValue> take(const QByteArray& content)
    {
        return run("push_request.take", {{QStringLiteral("content_base64"), base64Of(content)}});
    }
    QString refusal(const QByteArray& content)
    {
        const auto taken = take(content);
        return taken ? QStringLiteral("it was taken") : taken.error().what;
    }
    Result<QJsonValue> set(const char* key, const QString& value)
    {
        return run("setting.set", {{QStringLiteral("key"), QLatin1String(key)}, {QStringLiteral("value"), value}});
    }
    QJsonObject shown() { return must(run("push_request.show")).toObject(); }
    QByteArray upload()
    {
        return QByteArray::fromBase64(shown()[QStringLiteral("upload_base64")].toString().toLatin1());
    }

    // As whoever signs for others makes it.
    QByteArray signedRequest()
    {
        const auto csr =
            must(crypto::CertificateRequest::read(shown()[QStringLiteral("csr_pem")].toString().toLatin1()));
        return must(apns::makePushRequest(csr, vendor(), clock.nowMs())).file;
    }
    apns::Vendor vendor()
    {
        const auto identity = must(apns::openVendorFile({vendorFile(), {}, {}, {}}));
        return must(apns::checkVendorCertificate(identity, root.pem(), clock.nowMs()));
    }
    QByteArray vendorFile(const QByteArray& name = "MDM Vendor: Vendor GmbH", const QByteArray& userId = {})
    {
        TestLeaf leaf;
        leaf.commonName = name;
        leaf.userId = userId;
        leaf.usage = Usage::None;
        leaf.key = KeyKind::SharedRsa2048;
        leaf.notAfterSeconds = 200 * 86'400;
        const TestIdentity made = middle.issue(leaf);
        return made.certificatePem + made.chainPem + made.keyPem;
    }
    QString vendorRefusal(const QByteArray& file)
    {
        const auto done = run("push_request.sign", {{QStringLiteral("vendor_base64"), base64Of(file)},
                                                    {QStringLiteral("chain_base64"), base64Of(root.pem())}});
        return done ? QString() : done.error().what;
    }

    TestAuthority root{"Test Fruit Root"};
    TestAuthority middle{"Test Worldwide Relations", &root};
    Operations operations;
    QUrl asked;
    QByteArray trusted; // who vouches for the service; empty: the system's
    QList<QJsonObject> questions;
    Result<WebAnswer> answer = WebAnswer{200, R"({"result":"success"})"};
};

// The mail of mdmcert.download, encrypted by the openssl command to the certificate that came with the question.
QByteArray mailFor(const QJsonObject& question, const QByteArray& content)
{
    const QTemporaryDir folder;
    QFile recipient(folder.filePath(QStringLiteral("to.pem")));
    if (!recipient.open(QIODevice::WriteOnly)) {
        return {};
    }
    recipient.write(QByteArray::fromBase64(question[QStringLiteral("encrypt")].toString().toLatin1()));
    recipient.close();
    const Ran made =
        runCommand(QStringLiteral("openssl"),
                   {QStringLiteral("cms"), QStringLiteral("-encrypt"), QStringLiteral("-binary"),
                    QStringLiteral("-des3"), QStringLiteral("-outform"), QStringLiteral("DER"), recipient.fileName()},
                   content);
    return made.output.toHex();
}

// The base64 of a property list with something of it exchanged.
QByteArray altered(const QByteArray& upload, const QByteArray& from, const QByteArray& to)
{
    return QByteArray::fromBase64(upload).replace(from, to).toBase64();
}

} // namespace

class PushRequestOperationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mdmcertIsAskedAndItsMailTakenIn()
    {
        RequestDesk desk;
        QVERIFY(must(desk.ask()).toObject()[QStringLiteral("asked_mdmcert")].toBool());
        QCOMPARE(desk.asked.host(), QStringLiteral("mdmcert.download"));
        const QByteArray signedFile = desk.signedRequest();
        must(desk.take(mailFor(desk.questions.constFirst(), signedFile)));
        QCOMPARE(desk.upload(), signedFile);
        QCOMPARE(desk.shown()[QStringLiteral("signer")].toString(), QStringLiteral("MDM Vendor: Vendor GmbH"));
    }

    void anOfficeMayRunTheServiceItself()
    {
        RequestDesk desk;
        const QTemporaryDir folder;
        QFile authority(folder.filePath(QStringLiteral("authority.pem")));
        QVERIFY(authority.open(QIODevice::WriteOnly) && authority.write(desk.root.pem()) > 0);
        authority.close();
        must(desk.set("mdmcert_url", QStringLiteral("https://sign.example.org:8443/api?v=1")));
        must(desk.set("mdmcert_ca", authority.fileName()));
        must(desk.ask());
        QCOMPARE(desk.asked, QUrl(QStringLiteral("https://sign.example.org:8443/api?v=1")));
        QCOMPARE(desk.trusted, desk.root.pem());
        must(desk.set("mdmcert_url", {}));
        must(desk.set("mdmcert_ca", {}));
        must(desk.ask());
        QCOMPARE(desk.asked.host(), QStringLiteral("mdmcert.download"));
        QVERIFY(desk.trusted.isEmpty());
    }

    // The product key goes there.
    void theServiceIsAskedByHttpsOnly_data()
    {
        QTest::addColumn<QString>("address");
        for (const char* address : {"http://sign.example.org/", "sign.example.org", "https:///sign", "ftp://a.example/",
                                    "https://anna:secret@sign.example.org/", "https://sign.example.org/#here", " "}) {
            QTest::newRow(address) << QString::fromLatin1(address);
        }
    }
    void theServiceIsAskedByHttpsOnly()
    {
        QFETCH(const QString, address);
        RequestDesk desk;
        QVERIFY(!desk.set("mdmcert_url", address));
    }

    void whoVouchesForTheServiceIsLookedAtWhenItIsSet()
    {
        RequestDesk desk;
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("authority.pem")));
        QVERIFY(!desk.set("mdmcert_ca", QStringLiteral("authority.pem")));
        QVERIFY(!desk.set("mdmcert_ca", file.fileName()));
        QVERIFY(!desk.set("mdmcert_ca", folder.path()));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a letter") > 0);
        file.close();
        QVERIFY(!desk.set("mdmcert_ca", file.fileName()));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(desk.root.pem()) > 0);
        file.close();
        must(desk.set("mdmcert_ca", file.fileName()));
        QVERIFY(file.remove());
        const auto asked = desk.ask();
        QVERIFY(!asked);
        QVERIFY2(asked.error().what.contains(QStringLiteral("mdmcert_ca")), qPrintable(asked.error().what));
        QVERIFY(desk.questions.isEmpty());
    }

    // Or somebody would wait for a mail that never comes.
    void whatCouldNotBeSentWasNotAsked()
    {
        RequestDesk desk;
        for (const auto& answer : {Result<WebAnswer>(fail(ErrorCode::Unavailable, QStringLiteral("no network"))),
                                   Result<WebAnswer>(WebAnswer{200, R"({"result":"failure","reason":"who?"})"})}) {
            desk.answer = answer;
            QVERIFY(!desk.ask());
            QVERIFY(!desk.shown()[QStringLiteral("asked_mdmcert")].toBool());
        }
    }

    void askedTwiceEitherMailCanBeOpened()
    {
        RequestDesk desk;
        must(desk.ask());
        desk.answer = fail(ErrorCode::Unavailable, QStringLiteral("no network"));
        QVERIFY(!desk.ask());
        QVERIFY(desk.shown()[QStringLiteral("asked_mdmcert")].toBool());
        must(desk.take(mailFor(desk.questions.constFirst(), desk.signedRequest())));
        must(desk.take(mailFor(desk.questions.constLast(), desk.signedRequest())));
    }

    void aMailForAnotherRequestIsSaidToBe()
    {
        RequestDesk desk;
        must(desk.ask());
        RequestDesk other;
        must(other.ask());
        QVERIFY(desk.refusal(mailFor(other.questions.constFirst(), desk.signedRequest()))
                    .contains(QStringLiteral("another request")));
        QVERIFY(desk.refusal("a letter").contains(QStringLiteral("[no-answer]")));
    }

    void aFaultOfTheSignedRequestIsCalledByItsNameThoughAMailIsAwaited()
    {
        RequestDesk desk;
        must(desk.ask());
        const QByteArray good = desk.signedRequest();
        const QByteArray strange =
            altered(good, "<key>PushCertSignature</key>\n\t<string>", "<key>PushCertSignature</key>\n\t<string>AAAA");
        QVERIFY(desk.refusal(strange).contains(QStringLiteral("[vendor-signature]")));
        const QString late = [&] {
            desk.clock.advance(300 * dayMs);
            return desk.refusal(good);
        }();
        QVERIFY2(late.contains(QStringLiteral("expired")), qPrintable(late));
    }

    void aChainWithoutRootIsNotWhatThePortalTakes()
    {
        RequestDesk desk;
        const QByteArray rootPem = desk.root.pem().trimmed();
        const QString said = desk.refusal(altered(desk.signedRequest(), rootPem, ""));
        QVERIFY2(said.contains(QStringLiteral("[chain-incomplete]")), qPrintable(said));
    }

    void theBareListBecomesTheFileToUpload()
    {
        RequestDesk desk;
        const QByteArray list = QByteArray::fromBase64(desk.signedRequest());
        must(desk.take(list));
        QVERIFY(!desk.upload().startsWith('<'));
        QCOMPARE(QByteArray::fromBase64(desk.upload()), list.trimmed());
    }

    void whoseRootIsNotApplesIsTold()
    {
        RequestDesk desk;
        must(desk.take(desk.signedRequest()));
        QCOMPARE(desk.shown()[QStringLiteral("apple")], QJsonValue(false));
    }

    void certificatesOfOtherKindsDoNotSign_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("userId");
        QTest::addColumn<QString>("refusal"); // empty: it signs
        QTest::newRow("vendor") << QByteArray("MDM Vendor: Vendor GmbH") << QByteArray() << QString();
        QTest::newRow("vendor with a team") << QByteArray("MDM Vendor: V") << QByteArray("AB12CD34EF") << QString();
        QTest::newRow("developer") << QByteArray("Apple Development: Jane (AB12CD34EF)") << QByteArray("XY98ZW76VU")
                                   << QStringLiteral("[other-kind]");
        QTest::newRow("distribution") << QByteArray("iPhone Distribution: Vendor GmbH") << QByteArray("AB12CD34EF")
                                      << QStringLiteral("[other-kind]");
        QTest::newRow("app push") << QByteArray("Apple Push Services: com.example.app") << QByteArray("com.example.app")
                                  << QStringLiteral("[other-kind]");
        QTest::newRow("push") << QByteArray("APSP:1") << QByteArray("com.apple.mgmt.External.1")
                              << QStringLiteral("[push-certificate]");
    }
    void certificatesOfOtherKindsDoNotSign()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, userId);
        QFETCH(const QString, refusal);
        RequestDesk desk;
        const QString said = desk.vendorRefusal(desk.vendorFile(name, userId));
        QVERIFY2(refusal.isEmpty() ? said.isEmpty() : said.contains(refusal), qPrintable(said));
        QCOMPARE(desk.upload().isEmpty(), !refusal.isEmpty());
    }

    void whatIsNoVendorFileIsSaidInWords_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::newRow("garbage") << QByteArray(900, '\x30') << QStringLiteral("no certificate is in it");
        QTest::newRow("cut off") << RequestDesk().vendorFile().left(400) << QStringLiteral("damaged or cut off");
        QTest::newRow("request") << RequestDesk().shown()[QStringLiteral("csr_pem")].toString().toLatin1()
                                 << QStringLiteral("signing request");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("empty");
    }
    void whatIsNoVendorFileIsSaidInWords()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, words);
        const QString said = RequestDesk().vendorRefusal(content);
        QVERIFY2(said.contains(words), qPrintable(said));
        QVERIFY2(!said.contains(QStringLiteral("error:")), qPrintable(said));
    }
};

ESPALIER_TEST(PushRequestOperationsTest);
#include "push_request_operations_test.moc"
