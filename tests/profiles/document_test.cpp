#include "profiles/document.h"
#include "profiles/editing/encoding.h"
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

Change payloadChange(const char* key, plist::Value value)
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
        row("management payload", payloadChange("PayloadType", "com.apple.mdm"), "com.apple.mdm");
        row("management payload in other letters", payloadChange("PayloadType", "com.apple.MDM"), "com.apple.mdm");
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

    void whatTheEditorOpensIsAccepted_data()
    {
        using profiles::Encoding;
        QTest::addColumn<QByteArray>("file");
        const QByteArray xml = test::profile({.name = QStringLiteral("Zürich")});
        const auto row = [](const char* name, const QByteArray& file) { QTest::newRow(name) << file; };
        const auto changed = [&xml](const char* before, const QByteArray& after) {
            QByteArray file = xml;
            file.replace(file.indexOf(before), qsizetype(qstrlen(before)), after);
            return file;
        };
        row("UTF-8 with a mark", "\xEF\xBB\xBF" + xml);
        const QByteArray wide = changed("UTF-8", "UTF-16");
        row("UTF-16 LE with a mark", profiles::encodeText(wide, Encoding::Utf16LittleEndian, true));
        row("UTF-16 BE with a mark", profiles::encodeText(wide, Encoding::Utf16BigEndian, true));
        row("UTF-16 LE without", profiles::encodeText(wide, Encoding::Utf16LittleEndian, false));
        row("UTF-16 BE without", profiles::encodeText(wide, Encoding::Utf16BigEndian, false));
        row("UTF-16 that declares UTF-8", profiles::encodeText(xml, Encoding::Utf16LittleEndian, true));
        row("Latin-1", profiles::encodeText(changed("UTF-8", "iso-8859-1"), Encoding::Latin1, false));
        row("Windows-1252", profiles::encodeText(changed("UTF-8", "windows-1252"), Encoding::Windows1252, false));
        row("CR LF", QByteArray(xml).replace("\n", "\r\n"));
        row("CR", QByteArray(xml).replace('\n', '\r'));
        row("no line end at the end", xml.trimmed());
        row("no declaration, no DOCTYPE", xml.mid(xml.indexOf("<plist")));
        row("another public identifier", changed("-//Apple//DTD", "-//Apple Inc//DTD"));
        row("an indifferent key twice",
            changed("<key>PayloadDisplayName</key>", "<key>Extra</key><true/><key>Extra</key><false/>"
                                                     "<key>PayloadDisplayName</key>"));
        row("a long integer",
            changed("<key>PayloadDisplayName</key>", "<key>Extra</key><integer>99999999999999999999999</integer>"
                                                     "<key>PayloadDisplayName</key>"));
        row("bytes after the signature", test::must(crypto::signAttached(xml, test::signer())) + "\r\n");
    }
    void whatTheEditorOpensIsAccepted()
    {
        QFETCH(QByteArray, file);
        const auto read = readDocument(file);
        QVERIFY2(read, read ? "" : qPrintable(read.error().what));
        QCOMPARE(read->identifier, QStringLiteral("com.example.wifi"));
        QCOMPARE(read->displayName, QStringLiteral("Zürich"));
        QCOMPARE(read->payloadTypes, QStringList{QStringLiteral("com.apple.wifi.managed")});
    }

    void refusalsNameThePlace_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("place");
        const auto text = [](const QByteArray& inside) {
            return "<plist><dict>\n<key>PayloadType</key><string>Configuration</string>\n"
                   "<key>PayloadIdentifier</key><string>a</string>\n<key>PayloadUUID</key><string>b</string>\n" +
                   inside + "\n</dict></plist>";
        };
        const auto row = [](const char* name, const QByteArray& file, const char* place) {
            QTest::newRow(name) << file << QString::fromLatin1(place);
        };
        row("white space before the declaration", " \n" + test::profile(), "line 1, column 1: ");
        row("the identifier twice", text("<key>PayloadIdentifier</key><string>c</string>"), "line 5, column 1: ");
        row("the content twice", text("<key>PayloadContent</key><array/>\n<key>PayloadContent</key><array/>"),
            "line 6, column 1: ");
        row("no content", text({}), "line 1, column 8: ");
        row("a payload without a type", text("<key>PayloadContent</key><array>\n <dict/></array>"),
            "line 6, column 2: ");
        row("a type twice",
            text("<key>PayloadContent</key><array><dict>\n<key>PayloadType</key><string>a</string>"
                 "<key>PayloadType</key><string>com.apple.mdm</string></dict></array>"),
            "line 6, column 41: ");
        row("not UTF-8", text("<key>PayloadContent</key><array/><key>A</key><string>Z\xFCrich</string>"),
            "line 5, column 55: ");
        row("a NUL at the end", "<plist><dict/>\n</plist>\n" + QByteArray(1, 0), "line 2, column 9: ");
        row("a NUL in a text", text(QByteArray("<key>A</key><string>a\0b</string>", 32)), "line 5, column 22: ");
        row("the declaration", "<?xml version=\"1.0\" encodin=\"UTF-8\"?>" + text({}), "line 1, column 21: ");
        row("entities of its own", "<!DOCTYPE plist [<!ENTITY a \"b\">]>" + text({}), "line 1, column 1: ");
    }
    void refusalsNameThePlace()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, place);
        const auto read = readDocument(file);
        QVERIFY(!read);
        QVERIFY(read.error().code == ErrorCode::InvalidInput);
        QVERIFY2(read.error().what.contains(place), qPrintable(read.error().what));
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
