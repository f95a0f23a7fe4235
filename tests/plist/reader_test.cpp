#include "plist/reader.h"
#include "plist/writer.h"
#include "tests/plist/samples.h"
#include "tests/support/test.h"

#include <cmath>

using namespace espalier;
using namespace espalier::plist;

class PlistReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void xmlRoundTripKeepsEverythingAndItsOrder()
    {
        const auto read = readXml(toXml(everything()));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().what));
        QVERIFY(*read == Value(everything()));
        QStringList keys;
        for (const auto& [key, value] : *read->as<Dict>()) {
            keys.append(key);
        }
        QCOMPARE(keys.first(), QStringLiteral("true"));
        QCOMPARE(keys.last(), QString());
    }

    void binaryRoundTripKeepsEverything()
    {
        const QByteArray bytes = toBinary(everything());
        QVERIFY(isBinary(bytes));
        const auto read = plist::read(bytes);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().what));
        QVERIFY(*read == Value(everything()));
    }

    void valuesAreReadAsApplesReaderDoes_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<bool>("same");
        const auto row = [](const char* name, const QByteArray& xml, const Value& expected) {
            const auto read = readXml(document(xml));
            QTest::newRow(name) << xml << (read && *read == expected);
        };
        row("integer with sign", "<integer>+12</integer>", 12);
        row("integer in white space", "<integer>\n 12\t</integer>", 12);
        row("integer in hexadecimal", "<integer>0xFf</integer>", 255);
        row("negative hexadecimal", "<integer>-0x10</integer>", -16);
        row("least integer", "<integer>-9223372036854775808</integer>", std::numeric_limits<qint64>::min());
        row("largest unsigned", "<integer>18446744073709551615</integer>", std::numeric_limits<quint64>::max());
        row("real", "<real>-1.5e3</real>", -1500.0);
        row("real infinity", "<real>+infinity</real>", std::numeric_limits<double>::infinity());
        row("date", "<date>2001-01-01T00:00:00Z</date>", Date{978'307'200'000});
        row("leap day", "<date>2024-02-29T23:59:59Z</date>", Date{1'709'251'199'000});
        row("data with white space", "<data>\n\tAAEC\n\t/w==\n</data>", QByteArray("\0\1\2\xFF", 4));
        row("data without content", "<data/>", QByteArray());
        row("entities", "<string>&lt;&amp;&gt;&quot;&apos;&#65;&#x1F600;</string>", QStringLiteral("<&>\"'A😀"));
        row("CDATA", "<string> <![CDATA[<a>&b;]]>c</string>", QStringLiteral(" <a>&b;c"));
        row("comment inside text", "<string>a<!-- - -->b</string>", QStringLiteral("ab"));
        row("white space is text", "<string>  </string>", QStringLiteral("  "));
        row("line ends", "<string>a\r\nb\rc</string>", QStringLiteral("a\nb\nc"));
        row("true with an end tag", "<true></true>", true);
        row("comments and processing instructions", "<!-- a --><?b c?><array><!-- d --></array><!-- e -->",
            Value(Array()));
    }

    void valuesAreReadAsApplesReaderDoes()
    {
        QFETCH(bool, same);
        QVERIFY(same);
    }

    void headersThatAppleHasWritten_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        QTest::newRow("old public id") << QByteArray(
            "<?xml version='1.0' encoding='utf-8'?><!DOCTYPE plist PUBLIC \"-//Apple Computer//DTD PLIST 1.0//EN\" "
            "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">");
        QTest::newRow("system id") << QByteArray(
            "<!DOCTYPE plist SYSTEM \"file://localhost/System/Library/DTDs/PropertyList.dtd\">");
        QTest::newRow("no id") << QByteArray("<!DOCTYPE plist>");
    }

    void headersThatAppleHasWritten()
    {
        QFETCH(QByteArray, header);
        const auto read = readXml(header + "<plist version=\"1.0\"><true/></plist>");
        QVERIFY2(read && *read == Value(true), qPrintable(read ? QString() : read.error().what));
    }

    void duplicateKeysAreKeptWhenAskedForAndTheLastWins()
    {
        const QByteArray xml = document("<dict><key>a</key><string>1</string><key>a</key><string>2</string></dict>");
        QVERIFY(!readXml(xml));
        Limits limits;
        limits.duplicateKeys = DuplicateKeys::Keep;
        const auto dict = readXmlDict(xml, limits);
        QVERIFY(dict);
        QCOMPARE(dict->size(), 2);
        QCOMPARE(dict->text(u"a"), QStringLiteral("2"));
    }

    void aDictionaryIsAskedFor() { QVERIFY(!readXmlDict(document("<array/>"))); }

    void lookUpsOfAnotherTypeGiveTheDefault()
    {
        Dict dict;
        dict.set(QStringLiteral("n"), 5).set(QStringLiteral("s"), QStringLiteral("text"));
        QCOMPARE(dict.text(u"n", QStringLiteral("none")), QStringLiteral("none"));
        QCOMPARE(dict.integer(u"s", 3), 3);
        QCOMPARE(dict.integer(u"n"), 5);
        QVERIFY(dict.data(u"s").isEmpty());
        QVERIFY(!dict.dict(u"s") && !dict.array(u"s"));
        dict.set(QStringLiteral("n"), 6);
        QCOMPARE(dict.integer(u"n"), 6);
        dict.remove(u"n");
        QVERIFY(!dict.contains(u"n"));
        QCOMPARE(dict.size(), 1);
    }

    void whatXmlCannotHoldIsReplaced()
    {
        QString text = QStringLiteral("a\1b\x1F") + QChar(0xD800) + u'c' + QChar(0xDC00) + QChar(0xFFFF) + QChar(0);
        Dict dict;
        dict.set(text, text);
        const auto read = readXmlDict(toXml(dict));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().what));
        const QChar replaced = QChar::ReplacementCharacter;
        const QString expected =
            QStringLiteral("a") + replaced + u'b' + replaced + replaced + u'c' + replaced + replaced + replaced;
        QCOMPARE(read->text(expected), expected);
    }

    void carriageReturnsSurviveXml()
    {
        const Value value(QStringLiteral("a\r\nb\rc"));
        QVERIFY(readXml(toXml(value)).value() == value);
    }

    void datesAtBothEndsSurviveXml_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::newRow("year 1") << qint64(-62'135'596'800'000);
        QTest::newRow("year 999") << qint64(-30'620'160'000'000);
        QTest::newRow("1932, before 32 bits from 2001") << qint64(-1'200'000'000'000);
        QTest::newRow("2070, after 32 bits from 2001") << qint64(3'155'760'000'000);
        QTest::newRow("year 9999") << qint64(253'402'300'799'000);
    }

    void datesAtBothEndsSurviveXml()
    {
        QFETCH(qint64, ms);
        const auto read = readXml(toXml(Date{ms}));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().what));
        QCOMPARE(read->as<Date>()->ms, ms);
        QCOMPARE(readBinary(toBinary(Date{ms}))->as<Date>()->ms, ms);
    }

    void fractionsOfSecondsAreCutTowardsThePast()
    {
        QCOMPARE(readXml(toXml(Date{-500}))->as<Date>()->ms, -1000);
        QCOMPARE(readXml(toXml(Date{1'700'000'000'999}))->as<Date>()->ms, 1'700'000'000'000);
    }

    void notANumberSurvives()
    {
        const auto read = readXml(toXml(std::nan("")));
        QVERIFY(read && std::isnan(*read->as<double>()));
    }
};

ESPALIER_TEST(PlistReaderTest);
#include "reader_test.moc"
