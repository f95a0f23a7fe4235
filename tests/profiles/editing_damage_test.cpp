// What is wrong with a text that is no property list: every damage at its place, and the repairs.
#include "profiles/editing/edits.h"
#include "profiles/editing/encoding.h"
#include "profiles/editing/reading.h"
#include "profiles/editing/writing.h"
#include "tests/support/must.h"
#include "tests/support/test.h"

using namespace espalier;
using namespace espalier::profiles;
using test::must;

namespace {

QByteArray propertyListOf(const QByteArray& content)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\">\n" + content + "\n</plist>\n";
}

QString placeOf(const Damage& damage)
{
    return QStringLiteral("%1:%2").arg(damage.place.line).arg(damage.place.column);
}

} // namespace

class EditingDamageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void damageIsPlaced_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("places");  // line:column, in order
        QTest::addColumn<QByteArray>("repaired"); // empty: no repair makes it whole
        const auto row = [](const char* name, const QByteArray& text, const QStringList& places,
                            const QByteArray& repaired = {}) { QTest::newRow(name) << text << places << repaired; };
        const QByteArray good = propertyListOf("<true/>");
        row("white space before the declaration", "\n " + good, {QStringLiteral("1:1")}, good);
        row("a line before the declaration", "HTTP/1.1 200 OK\r\n" + good, {QStringLiteral("1:1")}, good);
        row("a line before the element", "hello<plist><true/></plist>", {QStringLiteral("1:1")},
            "<plist><true/></plist>");
        row("text after the end", good + "-- \nsent from here", {QStringLiteral("4:9")}, good);
        row("a second list", good + good, {QStringLiteral("4:9")}, good);
        row("ampersands", propertyListOf("<array>\n<string>a & b</string><string>c&d;</string></array>"),
            {QStringLiteral("4:11"), QStringLiteral("4:32")},
            propertyListOf("<array>\n<string>a &amp; b</string><string>c&amp;d;</string></array>"));
        row("no ampersand trouble in comments", propertyListOf("<!-- & --><string>&</string><!-- & -->"),
            {QStringLiteral("3:19")}, propertyListOf("<!-- & --><string>&amp;</string><!-- & -->"));
        row("less than", propertyListOf("<string>a < b <= c <3</string>"),
            {QStringLiteral("3:11"), QStringLiteral("3:15"), QStringLiteral("3:20")},
            propertyListOf("<string>a &lt; b &lt;= c &lt;3</string>"));
        row("placeholder as a number", propertyListOf("<integer>{{PORT}}</integer>"), {QStringLiteral("3:1")},
            propertyListOf("<string>{{PORT}}</string>"));
        row("placeholder as data", propertyListOf("<data>\n$CERT\n</data>"), {QStringLiteral("3:1")},
            propertyListOf("<string>$CERT</string>"));
        row("placeholder as a date", propertyListOf("<date>${WHEN}</date>"), {QStringLiteral("3:1")},
            propertyListOf("<string>${WHEN}</string>"));
        row("placeholder instead of a truth", propertyListOf("<dict><key>a</key>{{ON}}<key>b</key><{{OFF}}/></dict>"),
            {QStringLiteral("3:19"), QStringLiteral("3:37")},
            propertyListOf("<dict><key>a</key><string>{{ON}}</string><key>b</key><string>{{OFF}}</string></dict>"));
        row("the encoding", QByteArray(good).replace("UTF-8", "UTF-16"), {QStringLiteral("1:31")}, good);
        row("several things", "\n" + propertyListOf("<array><integer>%PORT%</integer><string>&</string></array>") + "x",
            {QStringLiteral("1:1"), QStringLiteral("4:8"), QStringLiteral("4:41"), QStringLiteral("5:9")},
            propertyListOf("<array><string>%PORT%</string><string>&amp;</string></array>"));
        row("a known and an unknown one", propertyListOf("<array><string>&</string><integer>five</integer></array>"),
            {QStringLiteral("3:16"), QStringLiteral("3:35")});
        row("bad values, all of them",
            propertyListOf("<array><integer/><date>today</date><real>x</real><data>A</data></array>"),
            {QStringLiteral("3:18"), QStringLiteral("3:24"), QStringLiteral("3:42"), QStringLiteral("3:56")});
        row("cut off", propertyListOf("<dict><key>a</key>").left(67), {QStringLiteral("3:7")});
        row("closed wrongly", propertyListOf("<dict>\n</array>"), {QStringLiteral("4:1")});
        row("key without a value", propertyListOf("<dict><key>a</key></dict>"), {QStringLiteral("3:7")});
        row("value without a key", propertyListOf("<dict><true/></dict>"), {QStringLiteral("3:7")});
        row("key in a list", propertyListOf("<array><key>a</key></array>"), {QStringLiteral("3:8")});
        row("unknown element", propertyListOf("<array><date2/></array>"), {QStringLiteral("3:8")});
        row("entities", "<!DOCTYPE plist [<!ENTITY a \"b\">]><plist><string>&a;</string></plist>",
            {QStringLiteral("1:1"), QStringLiteral("1:50")});
        row("too deep", propertyListOf(QByteArray("<array>").repeated(65) + QByteArray("</array>").repeated(65)),
            {QStringLiteral("3:456")});
        row("empty list", propertyListOf(""), {QStringLiteral("4:1")});
        row("no list", "hello", {QStringLiteral("1:1")});
        row("a control character", propertyListOf("<string>ä\x01</string>"), {QStringLiteral("3:10")},
            propertyListOf("<string>ä</string>"));
        row("control characters in a row and apart",
            propertyListOf("<string>\x01\x02"
                           "a\x0B</string>"),
            {QStringLiteral("3:9"), QStringLiteral("3:12")}, propertyListOf("<string>a</string>"));
        row("no character at all", propertyListOf("<string>\xEF\xBF\xBF</string>"), {QStringLiteral("3:9")},
            propertyListOf("<string></string>"));
        row("a NUL in a value", propertyListOf(QByteArray("<string>a\0b</string>", 20)), {QStringLiteral("3:10")},
            propertyListOf("<string>ab</string>"));
        row("a NUL in a tag", propertyListOf(QByteArray("<str\0ing>ab</string>", 20)), {QStringLiteral("3:5")},
            propertyListOf("<string>ab</string>"));
        row("NULs after the end", good + QByteArray(8, '\0'), {QStringLiteral("4:9")}, good);
        row("a NUL and another damage", propertyListOf(QByteArray("<string>a\0&b</string>", 21)),
            {QStringLiteral("3:10"), QStringLiteral("3:11")}, propertyListOf("<string>a&amp;b</string>"));
        row("NULs in UTF-8 only", "<plist>\n\n ab" + QByteArray(8, '\0'),
            {QStringLiteral("3:2"), QStringLiteral("3:4")});
        const auto declared = [&good](const QByteArray& declaration) {
            return QByteArray(good).replace(0, good.indexOf("?>") + 2, declaration);
        };
        row("declaration: encodin", declared("<?xml version=\"1.0\" encodin=\"UTF-8\"?>"), {QStringLiteral("1:21")},
            good);
        row("declaration: vrsion", declared("<?xml vrsion=\"1.0\" encoding=\"UTF-8\"?>"), {QStringLiteral("1:7")},
            good);
        row("declaration: no version", declared("<?xml encoding=\"UTF-8\"?>"), {QStringLiteral("1:7")}, good);
        row("declaration: round quotes", declared("<?xml version=“1.0” encoding=“UTF-8”?>"), {QStringLiteral("1:15")},
            good);
        row("declaration: cut off", declared("<?xml version=\"1.0\" enc"), {QStringLiteral("1:21")}, good);
        row("declaration: no question mark", declared("<?xml version=\"1.0\" encoding=\"UTF-8\">"),
            {QStringLiteral("1:37")}, good);
        row("declaration: a tag", declared("<xml version=\"1.0\">"), {QStringLiteral("1:1")},
            QByteArray(good).remove(0, good.indexOf('\n') + 1));
        row("declaration: capitals", declared("<?XML VERSION=\"1.0\"?>"), {QStringLiteral("1:1")}, good);
        row("declaration: after white space", "\n" + declared("<?xml vrsion=\"1.0\"?>"),
            {QStringLiteral("1:1"), QStringLiteral("2:7")}, good);
        row("declaration: a NUL in it", declared(QByteArray("<?xml vers\0ion=\"1.0\"?>", 22)), {QStringLiteral("1:7")},
            good);
        row("CR lines", propertyListOf("<dict>\n</array>").replace('\n', '\r'), {QStringLiteral("4:1")});
        row("CR LF lines", propertyListOf("<dict>\n</array>").replace("\n", "\r\n"), {QStringLiteral("4:1")});
    }
    void damageIsPlaced()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, places);
        QFETCH(QByteArray, repaired);
        EditableDocument document = must(openDocument(text));
        QVERIFY(document.isBroken());
        QCOMPARE(document.text(), text); // still there for the XML view
        QCOMPARE(fileBytes(document), text);
        QStringList found;
        for (const Damage& damage : document.damages()) {
            found.append(placeOf(damage));
            QCOMPARE(damage.place, placeAt(text, damage.place.offset));
            QVERIFY(!damage.what.isEmpty());
        }
        QCOMPARE(found, places);
        QVERIFY(!canonicalXml(document));
        QVERIFY(document.apply(repairAll(text, document.damages())));
        QCOMPARE(document.isBroken(), repaired.isEmpty());
        if (!repaired.isEmpty()) {
            QCOMPARE(document.text(), repaired);
            QVERIFY(document.damages().isEmpty());
        }
    }

    void oneRepairMendsOnePlace()
    {
        EditableDocument document(propertyListOf("<array><string>&</string><string>&</string></array>"));
        const QList<Damage> damages = document.damages();
        QCOMPARE(damages.size(), 2);
        QVERIFY(document.apply(*damages[1].repair));
        QCOMPARE(document.damages().size(), 1);
        QVERIFY(document.apply(*damages[0].repair));
        QVERIFY(!document.isBroken());
    }

    void aNulInUtf16IsPlaced()
    {
        const QByteArray text = propertyListOf(QByteArray("<string>a\0b</string>", 20)).replace("UTF-8", "UTF-16");
        const QByteArray file = encodeText(text, Encoding::Utf16LittleEndian, true);
        EditableDocument document = must(openDocument(file));
        QVERIFY(document.isBroken());
        QCOMPARE(fileBytes(document), file);
        QCOMPARE(document.damages().size(), 1);
        QCOMPARE(placeOf(document.damages()[0]), QStringLiteral("3:10"));
        QVERIFY(document.apply(repairAll(document.text(), document.damages())));
        QCOMPARE(document.spelling(document.root()), QStringLiteral("ab"));
    }
};

ESPALIER_TEST(EditingDamageTest);
#include "editing_damage_test.moc"
