#include "plist/reader.h"
#include "tests/plist/samples.h"
#include "tests/support/test.h"

#include <QElapsedTimer>

using namespace espalier;
using namespace espalier::plist;

class PlistBadXmlTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void badXmlIsRefused_data()
    {
        QTest::addColumn<QByteArray>("xml");
        const auto row = [](const char* name, const QByteArray& xml) { QTest::newRow(name) << xml; };
        row("nothing", "");
        row("only white space", " \n");
        row("only a header", "<?xml version=\"1.0\"?>");
        row("no value", document(""));
        row("two values", document("<true/><true/>"));
        row("text beside the value", document("x<true/>"));
        row("CDATA beside the value", document("<![CDATA[ ]]><true/>"));
        row("another root", "<dict></dict>");
        row("html", "<!DOCTYPE html><html></html>");
        row("something after the root", document("<true/>") + "<plist/>");
        row("cut in a tag", "<plist version=\"1.0\"><di");
        row("cut in text", "<plist version=\"1.0\"><string>abc");
        row("cut in a comment", "<plist version=\"1.0\"><!-- ");
        row("cut in CDATA", "<plist version=\"1.0\"><string><![CDATA[");
        row("unclosed root", "<plist version=\"1.0\"><true/>");
        row("crossed tags", document("<array><dict></array></dict>"));
        row("unknown element", document("<set/>"));
        row("plist in plist", document("<plist><true/></plist>"));
        row("element in a string", document("<string><true/></string>"));
        row("attribute", document("<string id=\"1\">a</string>"));
        row("another version", "<plist version=\"2.0\"><true/></plist>");
        row("NUL", document(QByteArray("<string>a\0b</string>", 20)));
        row("control character", document("<string>\x01</string>"));
        row("control character as a number", document("<string>&#1;</string>"));
        row("surrogate as a number", document("<string>&#xD800;</string>"));
        row("number beyond Unicode", document("<string>&#x110000;</string>"));
        row("number that overflows", document("<string>&#4294967361;</string>"));
        row("empty number", document("<string>&#;</string>"));
        row("signed number", document("<string>&#+65;</string>"));
        row("unknown entity", document("<string>&nbsp;</string>"));
        row("bare ampersand", document("<string>a & b</string>"));
        row("invalid UTF-8", document("<string>\xC3\x28</string>"));
        row("overlong UTF-8", document("<string>\xC0\xAF</string>"));
        row("surrogate in UTF-8", document("<string>\xED\xA0\x80</string>"));
        row("UTF-8 beyond Unicode", document("<string>\xF4\x90\x80\x80</string>"));
        row("cut UTF-8", "<plist version=\"1.0\"><string>\xE2\x82");
        row("noncharacter", document("<string>\xEF\xBF\xBF</string>"));
        row("UTF-16", QByteArray("\xFF\xFE<\0p\0l\0", 8));
        row("declared UTF-16", "<?xml version=\"1.0\" encoding=\"UTF-16\"?><plist version=\"1.0\"><true/></plist>");
        row("CDATA end in text", document("<string>]]></string>"));
        row("dictionary: value without key", document("<dict><true/></dict>"));
        row("dictionary: key without value", document("<dict><key>a</key></dict>"));
        row("dictionary: two keys", document("<dict><key>a</key><key>b</key><true/></dict>"));
        row("dictionary: key twice", document("<dict><key>a</key><true/><key>a</key><false/></dict>"));
        row("key in an array", document("<array><key>a</key></array>"));
        row("key at the top", document("<key>a</key>"));
        row("integer: letters", document("<integer>abc</integer>"));
        row("integer: empty", document("<integer></integer>"));
        row("integer: only a sign", document("<integer>-</integer>"));
        row("integer: two signs", document("<integer>--1</integer>"));
        row("integer: trailing text", document("<integer>1x</integer>"));
        row("integer: fraction", document("<integer>1.5</integer>"));
        row("integer: 2^64", document("<integer>18446744073709551616</integer>"));
        row("integer: below -2^63", document("<integer>-9223372036854775809</integer>"));
        row("integer: bare 0x", document("<integer>0x</integer>"));
        row("real: letters", document("<real>one</real>"));
        row("real: empty", document("<real/>"));
        row("real: hexadecimal", document("<real>0x10</real>"));
        row("real: comma", document("<real>1,5</real>"));
        row("real: too large", document("<real>1e999</real>"));
        row("date: words", document("<date>yesterday</date>"));
        row("date: empty", document("<date/>"));
        row("date: 30 February", document("<date>2024-02-30T00:00:00Z</date>"));
        row("date: 25 o'clock", document("<date>2024-02-01T25:00:00Z</date>"));
        row("date: no zone", document("<date>2024-02-01T00:00:00</date>"));
        row("date: year 0", document("<date>0000-01-01T00:00:00Z</date>"));
        row("date: signs for digits", document("<date>2024-+1-01T00:00:00Z</date>"));
        row("data: not base64", document("<data>####</data>"));
        row("data: cut", document("<data>AAA</data>"));
        row("data: padding inside", document("<data>AA==AAAA</data>"));
        row("true with text", document("<true>1</true>"));
        row("entity declaration",
            "<!DOCTYPE plist [<!ENTITY a \"b\">]><plist version=\"1.0\"><string>&a;</string></plist>");
        row("entity bomb", "<?xml version=\"1.0\"?><!DOCTYPE plist [<!ENTITY a \"aaaaaaaaaa\">"
                           "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
                           "<plist version=\"1.0\"><string>&c;</string></plist>");
        row("external entity", "<!DOCTYPE plist [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                               "<plist version=\"1.0\"><string>&a;</string></plist>");
        row("parameter entity", "<!DOCTYPE plist [<!ENTITY % a SYSTEM \"http://127.0.0.1/\"> %a;]>"
                                "<plist version=\"1.0\"><true/></plist>");
        row("internal subset after the id", "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://a\" "
                                            "[]><plist version=\"1.0\"><true/></plist>");
        row("another public id",
            "<!DOCTYPE plist PUBLIC \"-//W3C//DTD\" \"http://a\"><plist version=\"1.0\"><true/></plist>");
        row("two DOCTYPEs", "<!DOCTYPE plist><!DOCTYPE plist><plist version=\"1.0\"><true/></plist>");
        row("DOCTYPE inside", "<plist version=\"1.0\"><!DOCTYPE plist><true/></plist>");
        row("XML declaration inside", "<plist version=\"1.0\"><?xml version=\"1.0\"?><true/></plist>");
        const auto declared = [](const QByteArray& declaration) {
            return declaration + "<plist version=\"1.0\"><true/></plist>";
        };
        row("declaration: misspelt version", declared("<?xml vrsion=\"1.0\"?>"));
        row("declaration: misspelt encoding", declared("<?xml version=\"1.0\" encodin=\"UTF-8\"?>"));
        row("declaration: no version", declared("<?xml encoding=\"UTF-8\"?>"));
        row("declaration: nothing in it", declared("<?xml ?>"));
        row("declaration: encoding before version", declared("<?xml encoding=\"UTF-8\" version=\"1.0\"?>"));
        row("declaration: version twice", declared("<?xml version=\"1.0\" version=\"1.0\"?>"));
        row("declaration: another version", declared("<?xml version=\"2.0\"?>"));
        row("declaration: no space", declared("<?xml version=\"1.0\"encoding=\"UTF-8\"?>"));
        row("declaration: no quotes", declared("<?xml version=1.0?>"));
        row("declaration: round quotes", declared("<?xml version=\xE2\x80\x9C"
                                                  "1.0\xE2\x80\x9D?>"));
        row("declaration: an open quote", declared("<?xml version=\"1.0?>"));
        row("declaration: no equals sign", declared("<?xml version \"1.0\"?>"));
        row("declaration: no encoding named", declared("<?xml version=\"1.0\" encoding=\"\"?>"));
        row("declaration: standalone perhaps", declared("<?xml version=\"1.0\" standalone=\"maybe\"?>"));
        row("declaration: no question mark", declared("<?xml version=\"1.0\">"));
        row("declaration: no end", declared("<?xml version=\"1.0\"\n"));
        row("declaration: capitals", declared("<?XML version=\"1.0\"?>"));
        row("declaration: a space too many", declared("<? xml version=\"1.0\"?>"));
        row("binary", QByteArray("bplist00"));
    }

    void badXmlIsRefused()
    {
        QFETCH(QByteArray, xml);
        const auto read = readXml(xml);
        QVERIFY(!read);
        QVERIFY(read.error().code == ErrorCode::InvalidInput);
        QVERIFY2(read.error().what.startsWith(QStringLiteral("line ")), qPrintable(read.error().what));
    }

    void declarationsMayBeWrittenInManyWays_data()
    {
        QTest::addColumn<QByteArray>("declaration");
        for (const char* declaration :
             {"", "<?xml version=\"1.0\"?>", "<?xml version='1.0' encoding='utf-8' ?>\n", "<?xml\tversion = \"1.1\"?>",
              "<?xml version=\"1.0\"\r\n encoding=\"US-ASCII\" standalone = 'no'?>\r\n",
              "<?xml version=\"1.0\" standalone=\"yes\"?>", "<?xml-stylesheet href=\"a\"?>"}) {
            QTest::newRow(*declaration == 0 ? "none" : declaration) << QByteArray(declaration);
        }
    }
    void declarationsMayBeWrittenInManyWays()
    {
        QFETCH(QByteArray, declaration);
        const auto read = readXml(declaration + "<plist version=\"1.0\"><true/></plist>");
        QVERIFY2(read, read ? "" : qPrintable(read.error().what));
    }

    void limitsAreKept_data()
    {
        QTest::addColumn<QByteArray>("xml");
        const auto nested = [](int depth) {
            return document(QByteArray("<array>").repeated(depth) + QByteArray("</array>").repeated(depth));
        };
        QTest::newRow("65 deep") << nested(65);
        QTest::newRow("100,000 deep") << nested(100'000);
        QTest::newRow("100,000 deep and cut") << "<plist version=\"1.0\">" + QByteArray("<array>").repeated(100'000);
        QTest::newRow("dictionaries, deep") << document(QByteArray("<dict><key>a</key>").repeated(65));
        QTest::newRow("bytes") << document("<string>" + QByteArray(2 * 1024 * 1024, 'a') + "</string>");
        QTest::newRow("values") << document("<array>" + QByteArray("<true/>").repeated(200'000) + "</array>");
    }

    void limitsAreKept()
    {
        QFETCH(QByteArray, xml);
        Limits limits;
        limits.maxNodes = 200'000;
        const auto read = readXml(xml, limits);
        QVERIFY(!read);
        QVERIFY2(read.error().code == ErrorCode::TooLarge, qPrintable(read.error().what));
    }

    void sixtyFourDeepIsAllowed()
    {
        QVERIFY(
            readXml(document(QByteArray("<array>").repeated(64) + "<true/>" + QByteArray("</array>").repeated(64))));
    }

    void manyEntitiesAreReadInLinearTime()
    {
        const auto timeFor = [](int count) {
            QElapsedTimer timer;
            timer.start();
            const auto read = readXml(document("<string>" + QByteArray("&amp;").repeated(count) + "</string>"));
            return read && read->as<QString>()->size() == count ? timer.nsecsElapsed() : -1;
        };
        const qint64 few = timeFor(20'000);
        const qint64 many = timeFor(400'000);
        QVERIFY(few > 0 && many > 0);
        QVERIFY2(many < 100 * few, qPrintable(QStringLiteral("%1 ns, %2 ns").arg(few).arg(many)));
        Limits limits;
        limits.maxEntities = 10;
        const auto read = readXml(document("<string>" + QByteArray("&amp;").repeated(11) + "</string>"), limits);
        QVERIFY(!read && read.error().code == ErrorCode::TooLarge);
    }

    void errorsNameLineAndColumn_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("place");
        QTest::newRow("scan") << QByteArray("<plist version=\"1.0\">\n<array>\n  <bogus/>\n</array></plist>")
                              << QStringLiteral("line 3, column 3: ");
        QTest::newRow("value") << QByteArray(
                                      "<plist version=\"1.0\">\n<array>\n <integer>abc</integer></array></plist>")
                               << QStringLiteral("line 3, column 2: ");
        QTest::newRow("after a byte order mark")
            << QByteArray("\xEF\xBB\xBF<plist version=\"1.0\">\n<integer>abc</integer></plist>")
            << QStringLiteral("line 2, column 1: ");
        QTest::newRow("declaration")
            << QByteArray("<?xml version=\"1.0\"\n encodin=\"UTF-8\"?><plist version=\"1.0\"><true/></plist>")
            << QStringLiteral("line 2, column 2: ");
        QTest::newRow("columns are characters")
            << QByteArray("<plist version=\"1.0\">\n<array><string>äöü</string><x/>")
            << QStringLiteral("line 2, column 28: ");
    }

    void errorsNameLineAndColumn()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QString, place);
        const auto read = readXml(xml);
        QVERIFY(!read);
        QVERIFY2(read.error().what.startsWith(place), qPrintable(read.error().what));
    }

    void everyPrefixAndEveryFlippedByteIsReadOrRefused()
    {
        const QByteArray good =
            document("<dict><key>a</key><array><integer>-1</integer><date>2024-02-29T00:00:00Z</date>"
                     "<data>AAAA</data><real>1.5</real><string>&lt;ä</string></array></dict>");
        for (qsizetype i = 0; i < good.size() - 1; ++i) {
            const auto cut = readXml(QByteArrayView(good).first(i));
            QVERIFY(!cut || i >= good.size() - 1);
            for (const char flip : {'\x01', '\x20', '\x80'}) {
                QByteArray flipped = good;
                flipped[i] = static_cast<char>(flipped[i] ^ flip);
                (void)readXml(flipped);
            }
        }
    }
};

ESPALIER_TEST(PlistBadXmlTest);
#include "bad_xml_test.moc"
