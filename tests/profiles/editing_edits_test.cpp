// Edits look like what stands around them: each row is a text, one edit, and the text after it.
#include "profiles/editing/edits.h"
#include "tests/profiles/editing_random.h"
#include "tests/profiles/sample.h"
#include "tests/support/test.h"

using namespace espalier;
using namespace espalier::profiles;

namespace {

using MakeEdit = std::function<Result<Edit>(const EditableDocument&)>;

QByteArray around(const QByteArray& content)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\">\n" + content + "\n</plist>\n";
}

NodeId at(const EditableDocument& document, const char* path)
{
    return document.find(Path::parse(QString::fromLatin1(path)));
}

MakeEdit set(const char* path, plist::Value value)
{
    return [=](const EditableDocument& document) { return setValue(document, at(document, path), value); };
}

MakeEdit spell(const char* path, const char* spelling)
{
    return [=](const EditableDocument& document) {
        return setSpelling(document, at(document, path), QString::fromLatin1(spelling));
    };
}

MakeEdit kind(const char* path, Kind kind)
{
    return [=](const EditableDocument& document) { return changeKind(document, at(document, path), kind); };
}

MakeEdit put(const char* path, const char* key, plist::Value value, qsizetype index = atEnd)
{
    return [=](const EditableDocument& document) {
        return insertKey(document, at(document, path), QString::fromUtf8(key), value, index);
    };
}

MakeEdit add(const char* path, plist::Value value, qsizetype index = atEnd)
{
    return [=](const EditableDocument& document) { return insertItem(document, at(document, path), value, index); };
}

MakeEdit drop(const char* path)
{
    return [=](const EditableDocument& document) { return remove(document, at(document, path)); };
}

MakeEdit named(const char* path, const char* key)
{
    return [=](const EditableDocument& document) {
        return renameKey(document, at(document, path), QString::fromUtf8(key));
    };
}

MakeEdit moved(const char* path, qsizetype index)
{
    return [=](const EditableDocument& document) { return move(document, at(document, path), index); };
}

MakeEdit twice(const char* path)
{
    return [=](const EditableDocument& document) { return duplicate(document, at(document, path)); };
}

MakeEdit paste(const char* path, const char* key, const char* element)
{
    return [=](const EditableDocument& document) {
        return insertSource(document, at(document, path), QString::fromLatin1(key), element);
    };
}

const QByteArray two = "<dict>\n\t<key>a</key>\n\t<true/>\n\t<key>b</key>\n\t<string>x</string>\n</dict>";
const QByteArray list = "<array>\n\t<string>a</string>\n\t<string>b</string>\n\t<string>c</string>\n</array>";

void values()
{
    const auto row = [](const char* name, const QByteArray& before, const MakeEdit& edit, const QByteArray& after) {
        QTest::newRow(name) << before << edit << after;
    };
    row("a text", "<string>a</string>", set("", "b"), "<string>b</string>");
    row("the same text", "<string>a&#98;</string>", set("", "ab"), "<string>a&#98;</string>");
    row("markup is escaped", "<string>a</string>", set("", "<a & b>"), "<string>&lt;a &amp; b&gt;</string>");
    row("a carriage return stays one", "<string>a</string>", set("", "b\rc"), "<string>b&#13;c</string>");
    row("an empty element opens", "<string/>", set("", "b"), "<string>b</string>");
    row("an emptied one stays open", "<string>a</string>", set("", ""), "<string></string>");
    row("CDATA stays CDATA", "<string><![CDATA[a]]></string>", set("", "<b>"), "<string><![CDATA[<b>]]></string>");
    row("CDATA can't hold its end", "<string><![CDATA[a]]></string>", set("", "]]>"), "<string>]]&gt;</string>");
    row("a number", "<integer>1</integer>", set("", 2), "<integer>2</integer>");
    row("the same number, hexadecimal", "<integer>0x10</integer>", set("", 16), "<integer>0x10</integer>");
    row("the same real", "<real>1.50</real>", set("", 1.5), "<real>1.50</real>");
    row("the largest", "<integer>1</integer>", set("", std::numeric_limits<quint64>::max()),
        "<integer>18446744073709551615</integer>");
    row("a truth", "<true/>", set("", false), "<false/>");
    row("a long truth", "<true></true>", set("", false), "<false/>");
    row("a date", "<date>2020-01-01T00:00:00Z</date>", set("", plist::Date{1'700'000'000'999}),
        "<date>2023-11-14T22:13:20Z</date>");
    row("data on one line", "<data>AAAA</data>", set("", QByteArray("\1\1\1")), "<data>AQEB</data>");
    row("data in lines keeps their width", "<data>\n\tAAAAAAAA\n\tAAAA\n\t</data>", set("", QByteArray(12, '\1')),
        "<data>\n\tAQEBAQEB\n\tAQEBAQEB\n\t</data>");
    row("data where none was", "<dict>\n\t<key>d</key>\n\t<data/>\n</dict>", set("d", QByteArray("\1\1\1")),
        "<dict>\n\t<key>d</key>\n\t<data>\n\tAQEB\n\t</data>\n</dict>");
    row("another type", two, set("b", 7),
        "<dict>\n\t<key>a</key>\n\t<true/>\n\t<key>b</key>\n\t<integer>7</integer>\n</dict>");
    row("a list in its place", two, set("b", plist::Array{1, "z"}),
        "<dict>\n\t<key>a</key>\n\t<true/>\n\t<key>b</key>\n\t<array>\n\t\t<integer>1</integer>\n\t\t<string>z</"
        "string>\n"
        "\t</array>\n</dict>");
    row("of two equal keys the last counts",
        "<dict><key>a</key><string>1</string><key>a</key><string>2</string></dict>", set("a", "3"),
        "<dict><key>a</key><string>1</string><key>a</key><string>3</string></dict>");
    row("the first by its number", "<dict><key>a</key><string>1</string><key>a</key><string>2</string></dict>",
        set("a#0", "3"), "<dict><key>a</key><string>3</string><key>a</key><string>2</string></dict>");
    row("spelling beyond 64 bits", "<integer>1</integer>", spell("", "123456789012345678901234567890"),
        "<integer>123456789012345678901234567890</integer>");
    row("spelling of an empty one", "<string/>", spell("", "a"), "<string>a</string>");
    row("to a string", "<integer>5</integer>", kind("", Kind::String), "<string>5</string>");
    row("to an integer", "<string> 5</string>", kind("", Kind::Integer), "<integer>5</integer>");
    row("to a truth", "<string>YES</string>", kind("", Kind::Boolean), "<true/>");
    row("to a list of one", "<string>a</string>", kind("", Kind::Array), "<array>\n\t<string>a</string>\n</array>");
    row("to nothing that fits", "<string>a</string>", kind("", Kind::Integer), "<integer>0</integer>");
}

void insertions()
{
    const auto row = [](const char* name, const QByteArray& before, const MakeEdit& edit, const QByteArray& after) {
        QTest::newRow(name) << before << edit << after;
    };
    row("key at the end", two, put("", "c", 1),
        "<dict>\n\t<key>a</key>\n\t<true/>\n\t<key>b</key>\n\t<string>x</string>\n\t<key>c</key>\n\t<integer>1</"
        "integer>\n"
        "</dict>");
    row("key at the beginning", two, put("", "c", true, 0),
        "<dict>\n\t<key>c</key>\n\t<true/>\n\t<key>a</key>\n\t<true/>\n\t<key>b</key>\n\t<string>x</string>\n</dict>");
    row("key between", two, put("", "c", true, 1),
        "<dict>\n\t<key>a</key>\n\t<true/>\n\t<key>c</key>\n\t<true/>\n\t<key>b</key>\n\t<string>x</string>\n</dict>");
    row("key with spaces and CR LF", "<dict>\r\n    <key>a</key>\r\n    <true/>\r\n</dict>",
        put("", "b", plist::Dict()),
        "<dict>\r\n    <key>a</key>\r\n    <true/>\r\n    <key>b</key>\r\n    <dict/>\r\n</dict>");
    row("key beside its value", "<dict>\n  <key>a</key> <true/>\n</dict>", put("", "b", false),
        "<dict>\n  <key>a</key> <true/>\n  <key>b</key> <false/>\n</dict>");
    row("key all on one line", "<dict><key>a</key><true/></dict>", put("", "b", plist::Array{1}),
        "<dict><key>a</key><true/><key>b</key><array><integer>1</integer></array></dict>");
    row("key is escaped", "<dict/>", put("", "<&", true), "<dict>\n\t<key>&lt;&amp;</key>\n\t<true/>\n</dict>");
    row("into <dict/>", "<dict>\n  <key>a</key>\n  <dict/>\n</dict>", put("a", "b", true),
        "<dict>\n  <key>a</key>\n  <dict>\n    <key>b</key>\n    <true/>\n  </dict>\n</dict>");
    row("into <dict></dict>", "<dict></dict>", put("", "b", true), "<dict>\n\t<key>b</key>\n\t<true/>\n</dict>");
    row("into an empty one of two lines", "<array>\n</array>", add("", 1), "<array>\n\t<integer>1</integer>\n</array>");
    row("behind a comment alone", "<array>\n\t<!-- none yet -->\n</array>", add("", 1),
        "<array>\n\t<!-- none yet -->\n\t<integer>1</integer>\n</array>");
    row("behind a comment on the line", "<array>\n\t<true/> <!-- yes -->\n</array>", add("", 1),
        "<array>\n\t<true/> <!-- yes -->\n\t<integer>1</integer>\n</array>");
    row("the next one keeps its comment", "<array>\n\t<true/>\n\t<!-- two -->\n\t<integer>2</integer>\n</array>",
        add("", 1, 1), "<array>\n\t<true/>\n\t<integer>1</integer>\n\t<!-- two -->\n\t<integer>2</integer>\n</array>");
    row("a nested value", list, add("", plist::Dict().set(QStringLiteral("k"), plist::Array{1}), 0),
        "<array>\n\t<dict>\n\t\t<key>k</key>\n\t\t<array>\n\t\t\t<integer>1</integer>\n\t\t</array>\n\t</dict>\n"
        "\t<string>a</string>\n\t<string>b</string>\n\t<string>c</string>\n</array>");
    row("source moves to its place", list,
        paste("", "", "<dict>\r\n      <key>k</key>\r\n      <string>a\nb</string>\r\n    </dict>"),
        "<array>\n\t<string>a</string>\n\t<string>b</string>\n\t<string>c</string>\n\t<dict>\n\t  <key>k</key>\n"
        "\t  <string>a\nb</string>\n\t</dict>\n</array>");
    row("source with a key", two, paste("", "c", "<integer>0x1</integer>"),
        "<dict>\n\t<key>a</key>\n\t<true/>\n\t<key>b</key>\n\t<string>x</string>\n\t<key>c</key>\n\t<integer>0x1</"
        "integer>\n"
        "</dict>");
}

void others()
{
    const auto row = [](const char* name, const QByteArray& before, const MakeEdit& edit, const QByteArray& after) {
        QTest::newRow(name) << before << edit << after;
    };
    row("removing the first", two, drop("a"), "<dict>\n\t<key>b</key>\n\t<string>x</string>\n</dict>");
    row("removing the last", two, drop("b"), "<dict>\n\t<key>a</key>\n\t<true/>\n</dict>");
    row("removing the only one", "<array>\n\t<true/>\n</array>", drop("0"), "<array>\n</array>");
    row("removing on one line", "<array><true/><false/></array>", drop("0"), "<array><false/></array>");
    row("removing leaves comments", "<array>\n\t<!-- a -->\n\t<true/> <!-- b -->\n</array>", drop("0"),
        "<array>\n\t<!-- a -->\n\t <!-- b -->\n</array>");
    row("removing with CR LF", "<array>\r\n\t<true/>\r\n\t<false/>\r\n</array>", drop("0"),
        "<array>\r\n\t<false/>\r\n</array>");
    row("renaming", two, named("a", "ä & b"),
        "<dict>\n\t<key>ä &amp; b</key>\n\t<true/>\n\t<key>b</key>\n\t<string>x</string>\n</dict>");
    row("renaming an empty key", "<dict><key/><true/></dict>", named("~3", "a"), "<dict><key>a</key><true/></dict>");
    row("down", list, moved("0", 2),
        "<array>\n\t<string>b</string>\n\t<string>c</string>\n\t<string>a</string>\n</array>");
    row("up", list, moved("2", 0),
        "<array>\n\t<string>c</string>\n\t<string>a</string>\n\t<string>b</string>\n</array>");
    row("to where it is", list, moved("1", 1), list);
    row("comments go along", "<array>\n\t<!-- a -->\n\t<string>a</string> <!-- A -->\n\n\t<string>b</string>\n</array>",
        moved("0", 1), "<array>\n\t<string>b</string>\n\n\t<!-- a -->\n\t<string>a</string> <!-- A -->\n</array>");
    row("a copy of a key with a percent sign", "<dict>\n\t<key>a%1%2</key>\n\t<true/>\n</dict>", twice("a%1%2"),
        "<dict>\n\t<key>a%1%2</key>\n\t<true/>\n\t<key>a%1%2 2</key>\n\t<true/>\n</dict>");
    row("a copy in a list", list, twice("1"),
        "<array>\n\t<string>a</string>\n\t<string>b</string>\n\t<string>b</string>\n\t<string>c</string>\n</array>");
    row("a copy in a dictionary",
        "<dict>\n\t<key>a</key>\n\t<integer>0x1</integer>\n\t<key>a 2</key>\n\t<true/>\n</dict>", twice("a"),
        "<dict>\n\t<key>a</key>\n\t<integer>0x1</integer>\n\t<key>a 3</key>\n\t<integer>0x1</integer>\n\t<key>a "
        "2</key>\n"
        "\t<true/>\n</dict>");
}

} // namespace

class EditingEditsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEditLooksLikeItsSurroundings_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<MakeEdit>("edit");
        QTest::addColumn<QByteArray>("after");
        values();
        insertions();
        others();
    }
    void anEditLooksLikeItsSurroundings()
    {
        QFETCH(QByteArray, before);
        QFETCH(MakeEdit, edit);
        QFETCH(QByteArray, after);
        EditableDocument document(around(before));
        QVERIFY2(!document.isBroken(), before.constData());
        const Edit made = test::must(edit(document));
        QCOMPARE(made.isEmpty(), before == after);
        QVERIFY(document.apply(made));
        QCOMPARE(document.text(), around(after));
        QCOMPARE(test::checked(document), QString());
        QVERIFY(document.apply(made.inverse()));
        QCOMPARE(document.text(), around(before));
        QVERIFY(!document.isEdited());
    }

    void whatMakesNoPropertyListIsRefused_data()
    {
        QTest::addColumn<MakeEdit>("edit");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const MakeEdit& edit, ErrorCode code) {
            QTest::newRow(name) << edit << static_cast<int>(code);
        };
        row("a key twice", put("", "a", true), ErrorCode::Conflict);
        row("renamed to a key that is there", named("a", "b"), ErrorCode::Conflict);
        row("a control character", set("b", QString(QChar(7))), ErrorCode::InvalidInput);
        row("half a surrogate pair", set("b", QString(QChar(0xD800))), ErrorCode::InvalidInput);
        row("a date in the year 0", set("b", plist::Date{-70'000'000'000'000}), ErrorCode::InvalidInput);
        row("the root", drop(""), ErrorCode::InvalidInput);
        row("something that isn't there", set("z", 1), ErrorCode::InvalidInput);
        row("an item into a dictionary", add("", 1), ErrorCode::InvalidInput);
        row("beyond the end", put("", "c", 1, 5), ErrorCode::InvalidInput);
        row("source of two values", paste("", "c", "<true/><true/>"), ErrorCode::InvalidInput);
        row("broken source", paste("", "c", "<dict>"), ErrorCode::InvalidInput);
        row("source that ends the list", paste("", "c", "<true/></plist>"), ErrorCode::InvalidInput);
        row(
            "too deep",
            [](const EditableDocument& document) {
                plist::Value deep = 1;
                for (int i = 0; i < 64; ++i) {
                    deep = plist::Array{deep};
                }
                return setValue(document, at(document, "b"), deep);
            },
            ErrorCode::TooLarge);
    }
    void whatMakesNoPropertyListIsRefused()
    {
        QFETCH(MakeEdit, edit);
        QFETCH(int, code);
        const EditableDocument document(around(two));
        const auto made = edit(document);
        QVERIFY(!made);
        QCOMPARE(static_cast<int>(made.error().code), code);
    }

    void anEditOfAnotherTextIsRefusedAndNothingHappens()
    {
        EditableDocument document(around(two));
        const Edit edit = test::must(setValue(document, at(document, "b"), "y"));
        QVERIFY(document.apply(edit));
        const QByteArray text = document.text();
        const auto again = document.apply(edit);
        QVERIFY(!again);
        QCOMPARE(static_cast<int>(again.error().code), static_cast<int>(ErrorCode::Conflict));
        QCOMPARE(document.text(), text);
        QVERIFY(!document.apply(Splice{-1, {}, "x"}));
        QVERIFY(!document.apply(Splice{1'000'000, {}, "x"}));
        QVERIFY(!document.isBroken());
    }

    void anEditKnowsWherePeopleLook()
    {
        const EditableDocument document(around(two));
        const Edit inserted = test::must(insertKey(document, document.root(), QStringLiteral("c"), 1));
        QCOMPARE(inserted.before.text(), QString());
        QCOMPARE(inserted.after.text(), QStringLiteral("c"));
        const Edit renamed = test::must(renameKey(document, at(document, "a"), QStringLiteral("z")));
        QCOMPARE(renamed.after.text(), QStringLiteral("z"));
        QCOMPARE(renamed.inverse().after.text(), QStringLiteral("a"));
    }

    void valuesKeepTheirIds()
    {
        EditableDocument document(around(two));
        const NodeId a = at(document, "a");
        const NodeId b = at(document, "b");
        for (const auto& edit :
             {named("a", "z"), set("b", 5), put("", "c", 1, 0), moved("b", 0), set("b", plist::Array{1})}) {
            QVERIFY(document.apply(test::must(edit(document))));
            QVERIFY(document.contains(a) && document.contains(b));
        }
        QCOMPARE(document.key(a), QStringLiteral("z"));
        QCOMPARE(document.indexInParent(b), 0);
        QVERIFY(document.apply(test::must(remove(document, b))));
        QVERIFY(!document.contains(b));
        QVERIFY(document.apply(test::must(insertKey(document, document.root(), QStringLiteral("n"), 1))));
        QVERIFY(!document.contains(b)); // never used again
    }

    void idsOutliveABrokenText()
    {
        EditableDocument document(around(two));
        const NodeId b = at(document, "b");
        const qsizetype inB = document.contentSpan(b).begin;
        QVERIFY(document.apply(test::must(document.typed(inB, 0, "<"))));
        QVERIFY(document.isBroken() && !document.contains(b) && !document.root().isValid());
        QVERIFY(document.apply(test::must(document.typed(document.text().indexOf("<dict>") + 6, 0, "\n<!-- c -->"))));
        QVERIFY(document.isBroken());
        QVERIFY(document.apply(test::must(document.typed(document.text().indexOf("<x"), 1, "&lt;"))));
        QVERIFY(!document.isBroken());
        QVERIFY(document.contains(b));
        QCOMPARE(document.spelling(b), QStringLiteral("<x"));
    }

    void whatChangedIsTold()
    {
        EditableDocument document(around("<dict><key>p</key>" + two + "<key>q</key><array/></dict>"));
        const auto leaf = test::must(document.apply(test::must(set("p/b", "new")(document))));
        QCOMPARE(leaf.within, at(document, "p/b"));
        const auto inserted = test::must(document.apply(test::must(put("p", "c", 1)(document))));
        QCOMPARE(inserted.within, at(document, "p"));
        const auto broken = test::must(document.apply(test::must(document.typed(0, 1, {}))));
        QVERIFY(!broken.within.isValid());
    }
};

ESPALIER_TEST(EditingEditsTest);
#include "editing_edits_test.moc"
