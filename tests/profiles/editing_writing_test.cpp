#include "plist/reader.h"
#include "profiles/document.h"
#include "profiles/editing/edits.h"
#include "profiles/editing/payloads.h"
#include "profiles/editing/pem_armor.h"
#include "profiles/editing/reading.h"
#include "profiles/editing/writing.h"
#include "tests/profiles/editing_random.h"
#include "tests/profiles/sample.h"
#include "tests/support/command.h"
#include "tests/support/test.h"
#include "tests/support/test_pki.h"

#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::profiles;
using test::must;

namespace {

constexpr qint64 writtenAt = 1'790'000'000'000;

crypto::Identity rsaDevice()
{
    static const crypto::Identity identity = [] {
        const crypto::PrivateKey key = must(crypto::PrivateKey::generateRsa());
        crypto::CertificateTemplate what;
        what.subject = {{QStringLiteral("CN"), QStringLiteral("Device")}};
        what.notBeforeMs = writtenAt - 1000;
        what.notAfterMs = writtenAt + 1'000'000;
        return crypto::Identity{key, must(crypto::issue(what, key.publicKeyDer(), nullptr, key)), {}};
    }();
    return identity;
}

class Folder {
public:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString put(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("no file");
        }
        file.write(bytes);
        return path(name);
    }
    [[nodiscard]] QByteArray get(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
};

bool openssl(const QStringList& arguments)
{
    const auto ran = test::runCommand(QStringLiteral("openssl"), arguments);
    if (ran.exitCode != 0) {
        qWarning("%s", ran.errors.constData());
    }
    return ran.exitCode == 0;
}

} // namespace

class EditingWritingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void canonicalFormHasOneSpelling()
    {
        const EditableDocument document(
            "<?xml version='1.0' encoding='utf-8'?>\r\n<!-- about -->\r\n<plist><dict><key>b</key><data>AA "
            "EC\r\n</data> <!-- beside -->\r\n"
            "<!-- above\r\na --><key>a</key><dict></dict><key>b</key><integer> 0x1F </integer><key>c</key><array>"
            "<string><![CDATA[<x>]]></string><true></true><date>2020-01-01T00:00:00Z</date><real>1.50</real><string/"
            "><data/><!-- last -->"
            "</array></dict></plist>");
        QVERIFY(!document.isBroken());
        const QByteArray expected =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
            "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n<!-- about -->\n<plist version=\"1.0\">\n<dict>\n"
            "\t<!-- above\na -->\n\t<key>a</key>\n\t<dict/>\n"
            "\t<key>b</key>\n\t<data>\n\tAAEC\n\t</data> <!-- beside -->\n\t<key>b</key>\n\t<integer>0x1F</integer>\n"
            "\t<key>c</key>\n\t<array>\n\t\t<string>&lt;x&gt;</string>\n\t\t<true/>\n\t\t<date>2020-01-01T00:00:00Z</"
            "date>\n"
            "\t\t<real>1.50</real>\n\t\t<string></string>\n\t\t<data>\n\t\t</data>\n\t\t<!-- last "
            "-->\n\t</array>\n</dict>\n</plist>\n";
        QCOMPARE(must(canonicalXml(document)), expected);
        QCOMPARE(must(canonicalXml(EditableDocument(expected))), expected);
        const QByteArray asWritten = must(canonicalXml(document, KeyOrder::AsWritten));
        QVERIFY(asWritten.indexOf("<key>b</key>") < asWritten.indexOf("<key>a</key>"));
    }

    void canonicalFormIsApples()
    {
        const EditableDocument document = must(openDocument(test::profile()));
        QCOMPARE(must(canonicalXml(document, KeyOrder::AsWritten)), test::profile());
    }

    void signedFilesOpenEditAndAreSignedAgain()
    {
        const crypto::Identity signer = test::signer();
        const QByteArray file = must(crypto::signAttached(test::profile(), signer));
        EditableDocument document = must(openDocument(file));
        QVERIFY(document.origin().signature.has_value());
        QCOMPARE(document.origin().signature->subject, QStringLiteral("CN=Profile Signer"));
        QCOMPARE(document.origin().signature->notAfterMs, 1'900'000'000'000);
        QVERIFY(document.origin().signature->verifies);
        QCOMPARE(fileBytes(document), file);
        QCOMPARE(plainBytes(document), test::profile());
        const Edit edit = must(putKey(document, document.root(), QStringLiteral("PayloadDisplayName"), "Other"));
        QVERIFY(document.apply(edit));
        const QByteArray changed = test::profile({.name = QStringLiteral("Other")});
        QCOMPARE(fileBytes(document), changed);
        const auto opened = must(crypto::openSigned(must(signedFile(document, signer))));
        QVERIFY(opened.intact);
        QCOMPARE(opened.content, changed);
        QVERIFY(document.apply(edit.inverse()));
        QCOMPARE(fileBytes(document), file);
    }

    void aSignatureThatDoesNotFitIsSaid()
    {
        QByteArray file = must(crypto::signAttached(test::profile(), test::signer()));
        file.replace("Office", "Atticx");
        const EditableDocument document = must(openDocument(file));
        QVERIFY(!document.origin().signature->verifies);
        QVERIFY(document.text().contains("Atticx"));
    }

    void whatFollowsASignatureIsTold()
    {
        const QByteArray file = must(crypto::signAttached(test::profile(), test::signer())) + "\n";
        const EditableDocument document = must(openDocument(file));
        QCOMPARE(document.origin().notes.size(), 1);
        QVERIFY(document.origin().notes[0].kind == Note::Kind::BytesAfterSigned);
        QVERIFY(document.origin().signature->verifies);
        QCOMPARE(fileBytes(document), file);
    }

    void filesSignedByOpensslOpen_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("SHA-256") << QStringList{QStringLiteral("-md"), QStringLiteral("sha256")};
        QTest::newRow("SHA-1") << QStringList{QStringLiteral("-md"), QStringLiteral("sha1")};
        QTest::newRow("SHA-512 without attributes")
            << QStringList{QStringLiteral("-md"), QStringLiteral("sha512"), QStringLiteral("-noattr")};
        QTest::newRow("BER of indefinite length") << QStringList{QStringLiteral("-stream")};
        QTest::newRow("BER, SHA-1") << QStringList{QStringLiteral("-stream"), QStringLiteral("-md"),
                                                   QStringLiteral("sha1")};
    }
    void filesSignedByOpensslOpen()
    {
        QFETCH(QStringList, options);
        if (!test::haveCommand(QStringLiteral("openssl"))) {
            QSKIP("openssl is not installed");
        }
        const Folder folder;
        const test::TestAuthority authority("Root");
        test::TestLeaf leaf;
        leaf.commonName = "Signer";
        leaf.key = test::KeyKind::SharedRsa2048;
        const test::TestIdentity identity = authority.issue(leaf);
        QByteArray content = test::profile();
        content.replace("Office", QByteArray(200'000, 'x')); // several segments of a constructed string
        const QStringList arguments{QStringLiteral("cms"),      QStringLiteral("-sign"),
                                    QStringLiteral("-binary"),  QStringLiteral("-nodetach"),
                                    QStringLiteral("-outform"), QStringLiteral("DER"),
                                    QStringLiteral("-in"),      folder.put("plain", content),
                                    QStringLiteral("-signer"),  folder.put("certificate", identity.certificatePem),
                                    QStringLiteral("-inkey"),   folder.put("key", identity.keyPem),
                                    QStringLiteral("-out"),     folder.path("signed")};
        QVERIFY(openssl(arguments + options));
        const QByteArray file = folder.get("signed");
        QCOMPARE(file.startsWith(QByteArray("\x30\x80", 2)), options.contains(QStringLiteral("-stream")));
        const EditableDocument document = must(openDocument(file));
        QVERIFY(document.origin().signature->verifies);
        QVERIFY(document.origin().signature->subject.contains(QStringLiteral("Signer")));
        QVERIFY(document.origin().signature->notAfterMs > document.origin().signature->notBeforeMs);
        QVERIFY(document.origin().notes.isEmpty());
        QCOMPARE(document.text(), content);
        QCOMPARE(fileBytes(document), file);
    }

    void textThatOpensslSignedOpens_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<bool>("more");
        QTest::newRow("CMS") << QStringLiteral("cms") << QByteArray() << false;
        QTest::newRow("PKCS7") << QStringLiteral("smime") << QByteArray() << false;
        QTest::newRow("a mark and white space") << QStringLiteral("cms") << QByteArray("\xEF\xBB\xBF \r\n") << false;
        QTest::newRow("something follows") << QStringLiteral("smime") << QByteArray() << true;
    }
    void textThatOpensslSignedOpens()
    {
        QFETCH(QString, verb);
        QFETCH(QByteArray, before);
        QFETCH(bool, more);
        if (!test::haveCommand(QStringLiteral("openssl"))) {
            QSKIP("openssl is not installed");
        }
        const Folder folder;
        const test::TestAuthority authority("Root");
        test::TestLeaf leaf;
        leaf.commonName = "Signer";
        leaf.key = test::KeyKind::SharedRsa2048;
        const test::TestIdentity identity = authority.issue(leaf);
        QVERIFY(openssl({verb, QStringLiteral("-sign"), QStringLiteral("-binary"), QStringLiteral("-nodetach"),
                         QStringLiteral("-outform"), QStringLiteral("PEM"), QStringLiteral("-in"),
                         folder.put("plain", test::profile()), QStringLiteral("-signer"),
                         folder.put("certificate", identity.certificatePem), QStringLiteral("-inkey"),
                         folder.put("key", identity.keyPem), QStringLiteral("-out"), folder.path("signed")}));
        QByteArray file = before + folder.get("signed");
        QVERIFY(file.contains(verb == QLatin1String("cms") ? "-----BEGIN CMS-----" : "-----BEGIN PKCS7-----"));
        file += more ? "and more\n" : "";
        EditableDocument document = must(openDocument(file));
        QVERIFY(document.origin().signature->verifies);
        QVERIFY(document.origin().signature->isText);
        QVERIFY(document.origin().signature->subject.contains(QStringLiteral("Signer")));
        QCOMPARE(document.origin().notes.size(), more ? 1 : 0);
        QCOMPARE(document.text(), test::profile());
        QCOMPARE(fileBytes(document), file);
        QCOMPARE(plainBytes(document), test::profile());
        QVERIFY(must(readDocument(file)).isSigned);
        // Devices take what is inside.
        const QByteArray sent = must(forDevices(file));
        QCOMPARE(must(crypto::openSigned(sent)).content, test::profile());
        QCOMPARE(must(forDevices(sent)), sent);
        // Edited it is an unsigned profile, and the same file again when the edit is undone.
        const Edit edit = must(putKey(document, document.root(), QStringLiteral("PayloadDisplayName"), "Other"));
        QVERIFY(document.apply(edit));
        QCOMPARE(fileBytes(document), test::profile({.name = QStringLiteral("Other")}));
        QVERIFY(document.apply(edit.inverse()));
        QCOMPARE(fileBytes(document), file);
    }

    void opensslVerifiesWhatWeSign()
    {
        if (!test::haveCommand(QStringLiteral("openssl"))) {
            QSKIP("openssl is not installed");
        }
        const Folder folder;
        const crypto::Identity signer = test::signer();
        const EditableDocument document = must(openDocument(test::profile()));
        folder.put("signed", must(signedFile(document, signer)));
        QVERIFY(openssl({QStringLiteral("cms"), QStringLiteral("-verify"), QStringLiteral("-inform"),
                         QStringLiteral("DER"), QStringLiteral("-binary"), QStringLiteral("-purpose"),
                         QStringLiteral("any"), QStringLiteral("-in"), folder.path("signed"), QStringLiteral("-CAfile"),
                         folder.put("certificate", signer.certificate.pem()), QStringLiteral("-out"),
                         folder.path("content")}));
        QCOMPARE(folder.get("content"), test::profile());
    }

    void opensslDecryptsWhatWeEncrypt()
    {
        if (!test::haveCommand(QStringLiteral("openssl"))) {
            QSKIP("openssl is not installed");
        }
        const Folder folder;
        const crypto::Identity device = rsaDevice();
        const EditableDocument document = must(openDocument(test::profile()));
        const EditableDocument encrypted = must(encryptedFor(document, device.certificate, writtenAt));
        const plist::Value top = encrypted.value(encrypted.root());
        QVERIFY(top.as<plist::Dict>()->boolean(u"IsEncrypted"));
        QVERIFY(!top.as<plist::Dict>()->contains(u"PayloadContent"));
        QVERIFY(must(readDocument(fileBytes(encrypted))).encrypted);
        folder.put("envelope", top.as<plist::Dict>()->data(u"EncryptedPayloadContent"));
        folder.put("key", device.key.toPkcs8Pem().view().toByteArray());
        QVERIFY(
            openssl({QStringLiteral("cms"), QStringLiteral("-decrypt"), QStringLiteral("-inform"),
                     QStringLiteral("DER"), QStringLiteral("-binary"), QStringLiteral("-in"), folder.path("envelope"),
                     QStringLiteral("-inkey"), folder.path("key"), QStringLiteral("-out"), folder.path("content")}));
        const plist::Value content = must(plist::readXml(folder.get("content")));
        QVERIFY(content == *test::profileDict().find(u"PayloadContent"));
        // Nothing else of the profile is touched.
        QByteArray before = test::profile();
        const qsizetype rest = before.indexOf("\t<key>PayloadDisplayName");
        QVERIFY(fileBytes(encrypted).contains(before.sliced(rest, before.indexOf("</dict>\n</plist>") - rest)));
    }

    void encryptingIsRefused_data()
    {
        QTest::addColumn<QString>("why");
        QTest::newRow("expired") << QStringLiteral("expired");
        QTest::newRow("no RSA key") << QStringLiteral("not RSA");
        QTest::newRow("no key encipherment") << QStringLiteral("key usage");
        QTest::newRow("encrypted already") << QStringLiteral("already");
        QTest::newRow("nothing to encrypt") << QStringLiteral("no PayloadContent");
    }
    void encryptingIsRefused()
    {
        QFETCH(QString, why);
        EditableDocument document = must(openDocument(test::profile()));
        crypto::Certificate certificate = rsaDevice().certificate;
        qint64 at = writtenAt;
        if (why == QLatin1String("expired")) {
            at = writtenAt + 2'000'000;
        } else if (why == QLatin1String("not RSA")) {
            certificate = test::signer().certificate;
        } else if (why == QLatin1String("key usage")) {
            crypto::CertificateTemplate what;
            what.subject = {{QStringLiteral("CN"), QStringLiteral("Signs only")}};
            what.notAfterMs = writtenAt + 1000;
            what.keyEncipherment = false;
            certificate = must(crypto::issue(what, rsaDevice().key.publicKeyDer(), nullptr, rsaDevice().key));
        } else if (why == QLatin1String("already")) {
            document = must(encryptedFor(document, certificate, writtenAt));
        } else {
            QVERIFY(document.apply(must(remove(document, document.child(document.root(), u"PayloadContent")))));
        }
        const auto encrypted = encryptedFor(document, certificate, at);
        QVERIFY(!encrypted);
        QVERIFY2(encrypted.error().what.contains(why), qPrintable(encrypted.error().what));
    }

    // Devices read the last of equal keys; the others must not stay in clear beside it.
    void everyPayloadContentIsEncryptedAway_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("written the same") << QByteArray("PayloadContent");
        QTest::newRow("written otherwise") << QByteArray("Payload&#67;ontent");
    }
    void everyPayloadContentIsEncryptedAway()
    {
        QFETCH(QByteArray, key);
        QByteArray file = test::profile();
        file.replace("\t<key>PayloadContent</key>", "\t<key>" + key +
                                                        "</key>\n\t<array>\n\t\t<string>geheim</string>\n\t</array>\n"
                                                        "\t<key>PayloadContent</key>");
        const EditableDocument document = must(openDocument(file));
        QCOMPARE(document.equalKeys(document.root(), u"PayloadContent").size(), 2);
        const EditableDocument encrypted = must(encryptedFor(document, rsaDevice().certificate, writtenAt));
        QVERIFY(!encrypted.child(encrypted.root(), u"PayloadContent").isValid());
        QVERIFY(!fileBytes(encrypted).contains("geheim"));
        QVERIFY(must(readDocument(fileBytes(encrypted))).encrypted);
    }

    void encryptingComesBeforeSigning()
    {
        const EditableDocument document = must(openDocument(test::profile()));
        ExportOptions options;
        options.nowMs = writtenAt;
        options.encryptFor = rsaDevice().certificate;
        options.signer = test::signer();
        const auto opened = must(crypto::openSigned(must(exported(document, options))));
        QVERIFY(opened.intact);
        QVERIFY(must(readDocument(opened.content)).encrypted);
        QCOMPARE(must(exported(document, {})), test::profile());
        QVERIFY(!exported(EditableDocument("<plist>"), {}));
    }
};

ESPALIER_TEST(EditingWritingTest);
#include "editing_writing_test.moc"
