#include "profiles/document.h"
#include "tests/profiles/sample.h"
#include "tests/support/test.h"

using namespace espalier;
using profiles::Document;
using profiles::readDocument;
using profiles::Scope;

namespace {

const auto own = QStringLiteral("org.example.enrollment");

using Change = std::function<void(plist::Dict&)>;

plist::Dict firstPayload(const plist::Dict& top)
{
    return *top.array(u"PayloadContent")->front().as<plist::Dict>();
}

Change payload(const char* key, plist::Value value)
{
    return [=](plist::Dict& top) {
        plist::Dict one = firstPayload(top);
        one.set(QString::fromLatin1(key), value);
        top.set(QStringLiteral("PayloadContent"), plist::Array{one});
    };
}

Change top(const char* key, plist::Value value)
{
    return [=](plist::Dict& dictionary) { dictionary.set(QString::fromLatin1(key), value); };
}

Change without(const char* key)
{
    return [=](plist::Dict& dictionary) { dictionary.remove(QString::fromLatin1(key)); };
}

Change payloadWithout(const char* key)
{
    return [=](plist::Dict& dictionary) {
        plist::Dict one = firstPayload(dictionary);
        one.remove(QString::fromLatin1(key));
        dictionary.set(QStringLiteral("PayloadContent"), plist::Array{one});
    };
}

} // namespace

class DocumentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsInside()
    {
        const Document document = test::must(readDocument(test::profile()));
        QCOMPARE(document.identifier, QStringLiteral("com.example.wifi"));
        QCOMPARE(document.payloadUuid, QStringLiteral("11111111-2222-4333-8444-555555555555"));
        QCOMPARE(document.displayName, QStringLiteral("Wi-Fi"));
        QCOMPARE(document.payloadTypes, QStringList{QStringLiteral("com.apple.wifi.managed")});
        QVERIFY(document.scope == Scope::System);
        QVERIFY(!document.isSigned);
        QVERIFY(!document.encrypted);
    }

    void scopeUserIsRead()
    {
        QVERIFY(test::must(readDocument(test::profile({.scope = QStringLiteral("User")}))).scope == Scope::User);
        QVERIFY(test::must(readDocument(test::profile({.scope = QStringLiteral("System")}))).scope == Scope::System);
    }

    void aBinaryPropertyListIsAccepted()
    {
        const Document document = test::must(readDocument(plist::toBinary(test::profileDict())));
        QCOMPARE(document.identifier, QStringLiteral("com.example.wifi"));
    }

    void theSignerOfASignedOneIsShown()
    {
        const QByteArray file = test::must(crypto::signAttached(test::profile(), test::signer()));
        const Document document = test::must(readDocument(file));
        QVERIFY(document.isSigned);
        QCOMPARE(document.signer, QStringLiteral("CN=Profile Signer"));
        QCOMPARE(document.identifier, QStringLiteral("com.example.wifi"));
    }

    void aSignedOneThatWasChangedIsRefused()
    {
        QByteArray file = test::must(crypto::signAttached(test::profile(), test::signer()));
        file.replace("Office", "Atticx");
        QVERIFY(!readDocument(file));
    }

    void signingHidesNothing()
    {
        const QByteArray file = test::must(
            crypto::signAttached(test::profile({.payloadType = QStringLiteral("com.apple.mdm")}), test::signer()));
        const auto document = readDocument(file);
        QVERIFY(!document);
        QVERIFY(document.error().code == ErrorCode::Refused);
    }

    void encryptedOnesNeedNoContent()
    {
        plist::Dict dictionary = test::profileDict();
        dictionary.remove(u"PayloadContent");
        dictionary.set(QStringLiteral("EncryptedPayloadContent"), QByteArray("\x30\x80", 2));
        const Document document = test::must(readDocument(plist::toXml(dictionary)));
        QVERIFY(document.encrypted);
        QVERIFY(document.payloadTypes.isEmpty());
    }

    void brokenOnesAreRefused_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, Change change, const char* said) {
            QTest::newRow(name) << change << QString::fromLatin1(said);
        };
        row("no type", without("PayloadType"), "no PayloadType");
        row("other type", top("PayloadType", "Profile Service"), "not \"Configuration\"");
        row("no identifier", without("PayloadIdentifier"), "no PayloadIdentifier");
        row("identifier is a number", top("PayloadIdentifier", 5), "PayloadIdentifier");
        row("empty identifier", top("PayloadIdentifier", ""), "PayloadIdentifier");
        row("long identifier", top("PayloadIdentifier", QString(256, QLatin1Char('a'))), "longer than 255");
        row("identifier with line end", top("PayloadIdentifier", "a\nb"), "control characters");
        row("no uuid", without("PayloadUUID"), "no PayloadUUID");
        row("no content", without("PayloadContent"), "neither PayloadContent");
        row("content is a dictionary", top("PayloadContent", plist::Dict()), "not an array");
        row("content of texts", top("PayloadContent", plist::Array{plist::Value("x")}), "not a dictionary");
        row("payload without type", payloadWithout("PayloadType"), "payload 1 has no PayloadType");
        row("payload without identifier", payloadWithout("PayloadIdentifier"), "payload 1 has no PayloadIdentifier");
        row("payload without uuid", payloadWithout("PayloadUUID"), "payload 1 has no PayloadUUID");
        row("unknown scope", top("PayloadScope", "Everyone"), "PayloadScope");
        row("encrypted content is text", top("EncryptedPayloadContent", "x"), "EncryptedPayloadContent");
        row("management payload", payload("PayloadType", "com.apple.mdm"), "com.apple.mdm");
        row("management payload in other letters", payload("PayloadType", "com.apple.MDM"), "com.apple.mdm");
        row(
            "too many payloads",
            [](plist::Dict& dictionary) {
                dictionary.set(QStringLiteral("PayloadContent"), plist::Array(1001, firstPayload(dictionary)));
            },
            "more than 1000");
    }
    void brokenOnesAreRefused()
    {
        QFETCH(Change, change);
        QFETCH(QString, said);
        plist::Dict dictionary = test::profileDict();
        change(dictionary);
        const auto document = readDocument(plist::toXml(dictionary));
        QVERIFY(!document);
        QVERIFY2(document.error().what.contains(said), qPrintable(document.error().what));
    }

    void ourEnrollmentProfileIsToldApart()
    {
        Document document = test::must(readDocument(test::profile()));
        QVERIFY(profiles::checkNotOurs(document, own));
        QVERIFY(profiles::checkNotOurs(document, {}));
        for (const QString& identifier : {own, own.toUpper()}) {
            document.identifier = identifier;
            const auto checked = profiles::checkNotOurs(document, own);
            QVERIFY(!checked);
            QVERIFY(checked.error().code == ErrorCode::Refused);
        }
    }

    void otherFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("NUL") << QByteArray(100, '\0');
        QTest::newRow("array") << plist::toXml(plist::Value(plist::Array{}));
        QTest::newRow("broken XML") << test::profile().left(200);
        QTest::newRow("DER of something else") << QByteArray("\x30\x03\x02\x01\x05", 5);
        QTest::newRow("one byte of DER") << QByteArray("\x30", 1);
        QTest::newRow("too large") << test::profile() + QByteArray(profiles::largestProfile, ' ');
    }
    void otherFilesAreRefused()
    {
        QFETCH(QByteArray, file);
        QVERIFY(!readDocument(file));
    }
};

ESPALIER_TEST(DocumentTest);
#include "document_test.moc"
