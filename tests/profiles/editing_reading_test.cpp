// What opens, what it says, and what is wrong with what doesn't.
#include "plist/writer.h"
#include "profiles/document.h"
#include "profiles/editing/edits.h"
#include "profiles/editing/encoding.h"
#include "profiles/editing/reading.h"
#include "profiles/editing/shown_text.h"
#include "profiles/editing/utf8_edit.h"
#include "profiles/editing/writing.h"
#include "tests/profiles/editing_random.h"
#include "tests/profiles/sample.h"
#include "tests/support/test.h"

using namespace espalier;
using namespace espalier::profiles;
using test::must;

namespace {

QByteArray plistOf(const QByteArray& content)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\">\n" + content + "\n</plist>\n";
}

QByteArray utf16(const QByteArray& utf8, bool littleEndian, bool mark)
{
    return encodeText(utf8, littleEndian ? Encoding::Utf16LittleEndian : Encoding::Utf16BigEndian, mark);
}

} // namespace

class EditingReadingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filesOpen_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<bool>("mark");
        const QByteArray text = plistOf("<string>Zürich 😀</string>");
        const auto declaring = [&text](const char* encoding) {
            QByteArray changed = text;
            return changed.replace("UTF-8", encoding);
        };
        const auto utf8 = QStringLiteral("UTF-8");
        QTest::newRow("UTF-8") << text << utf8 << false;
        QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text << utf8 << true;
        QTest::newRow("UTF-16 LE with a mark")
            << utf16(declaring("UTF-16"), true, true) << QStringLiteral("UTF-16LE") << true;
        QTest::newRow("UTF-16 BE with a mark")
            << utf16(declaring("utf-16"), false, true) << QStringLiteral("UTF-16BE") << true;
        QTest::newRow("UTF-16 LE without")
            << utf16(declaring("UTF-16LE"), true, false) << QStringLiteral("UTF-16LE") << false;
        QTest::newRow("UTF-16 BE without")
            << utf16(declaring("UTF-16"), false, false) << QStringLiteral("UTF-16BE") << false;
        QTest::newRow("UTF-16 that declares UTF-8") << utf16(text, true, true) << QStringLiteral("UTF-16LE") << true;
        QTest::newRow("no declaration") << text.mid(text.indexOf("<plist")) << utf8 << false;
        QTest::newRow("utf8 without a hyphen") << declaring("utf8") << utf8 << false;
        QTest::newRow("another public identifier")
            << declaring("UTF-8").replace("<plist", "<!DOCTYPE plist PUBLIC \"-//Apple Inc//DTD PLIST 1.0//EN\" "
                                                    "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n<plist")
            << utf8 << false;
        QTest::newRow("Latin-1") << QByteArray("<?xml version='1.0' encoding='ISO-8859-1'?><plist><string>Z\xFCrich "
                                               "&#x1F600;</string></plist>")
                                 << QStringLiteral("ISO-8859-1") << false;
        QTest::newRow("Windows-1252")
            << QByteArray("<?xml version=\"1.0\" encoding=\"windows-1252\"?><plist><string>Z\xFCrich "
                          "&#x1F600;</string></plist>")
            << QStringLiteral("windows-1252") << false;
    }
    void filesOpen()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, encoding);
        QFETCH(bool, mark);
        EditableDocument document = must(openDocument(file));
        QVERIFY2(document.checkWhole(), document.text().constData());
        QCOMPARE(document.spelling(document.root()), QStringLiteral("Zürich 😀"));
        QCOMPARE(QString(name(document.origin().encoding)), encoding);
        QCOMPARE(document.origin().byteOrderMark, mark);
        QVERIFY(document.origin().notes.isEmpty());
        QCOMPARE(fileBytes(document), file);
        // Edited it keeps its encoding, and is the same again when the edit is undone.
        const Edit edit = must(setValue(document, document.root(), QStringLiteral("Köln €")));
        QVERIFY(document.apply(edit));
        const EditableDocument again = must(openDocument(fileBytes(document)));
        QCOMPARE(QString(name(again.origin().encoding)), encoding);
        QCOMPARE(again.origin().byteOrderMark, mark);
        QCOMPARE(again.spelling(again.root()), QStringLiteral("Köln €"));
        QVERIFY(document.apply(edit.inverse()));
        QCOMPARE(fileBytes(document), file);
    }

    void oddThingsAreKept_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("equal keys") << QByteArray("<dict><key>a</key><true/><key>a</key><false/></dict>");
        QTest::newRow("lower-case keys") << QByteArray(
            "<dict><key>payloadtype</key><string>Configuration</string></dict>");
        QTest::newRow("odd top-level type") << QByteArray("<dict><key>PayloadType</key><array/></dict>");
        QTest::newRow("a list on top") << QByteArray("<array/>");
        QTest::newRow("integers of any length")
            << QByteArray("<array><integer>4294967296</integer><integer>-99999999999999999999999</integer>"
                          "<integer>0xFFFFFFFFFFFFFFFFFFFF</integer></array>");
        QTest::newRow("reals") << QByteArray(
            "<array><real>1e-7</real><real>0.10</real><real>nan</real><real>-INF</real></array>");
        QTest::newRow("empty values") << QByteArray(
            "<array><string/><string></string><data/><data>\n</data><dict/><array></array></array>");
        QTest::newRow("data as written") << QByteArray("<data>\n  AAEC\r\n\tAw==\n</data>");
        QTest::newRow("comments everywhere")
            << QByteArray("<!-- a --><dict><!-- b --><key>k</key><!-- c --><string>x<!-- d --></string>"
                          "</dict><?pi e?>");
        QTest::newRow("encrypted") << QByteArray(
            "<dict><key>EncryptedPayloadContent</key><data>MIAA</data><key>IsEncrypted</key><true/></dict>");
        QTest::newRow("deep as allowed") << QByteArray("<array>").repeated(64) + QByteArray("</array>").repeated(64);
    }
    void oddThingsAreKept()
    {
        QFETCH(QByteArray, content);
        const QByteArray file = plistOf(content);
        const EditableDocument document = must(openDocument(file));
        QVERIFY2(document.checkWhole(), document.text().constData());
        QCOMPARE(fileBytes(document), file);
        QCOMPARE(test::checked(document), QString());
    }

    void valuesBeyond64BitsAreSpelled()
    {
        const EditableDocument document(
            plistOf("<array><integer>-99999999999999999999</integer><integer>0x1F</integer></array>"));
        const NodeId large = document.find({0});
        QCOMPARE(document.spelling(large), QStringLiteral("-99999999999999999999"));
        QCOMPARE(*document.value(large).as<double>(), -1e20);
        QCOMPARE(*document.value(document.find({1})).as<qint64>(), 31);
    }

    void whatHasNoTextIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const QByteArray& file, const char* said) {
            QTest::newRow(name) << file << QString::fromLatin1(said);
        };
        row("empty", {}, "empty");
        row("too large", QByteArray(5 * 1024 * 1024 + 1, ' '), "larger than 5 MiB");
        row("NUL bytes", "GIF89a <plist>\n\n ab" + QByteArray(8, '\0'), "line 3, column 4");
        row("half a surrogate pair", utf16("no list", true, true) + QByteArray("\x00\xD8<\0", 4), "line 1, column 8");
        row("UTF-32", QByteArray("\xFF\xFE\0\0<\0\0\0", 8), "UTF-32");
        row("a damaged binary list", QByteArray("bplist00\xFFxyz"), "binary property list");
        row("signed twice",
            must(crypto::signAttached(must(crypto::signAttached(plistOf("<true/>"), test::signer())), test::signer())),
            "signed twice");
        const QByteArray pem = "-----BEGIN CMS-----\n";
        row("PEM that breaks off", pem + "MIIB\n", "line 3, column 1: the signed profile is text (PEM) and breaks off");
        row("PEM with something else in it", pem + "MI-IB\n-----END CMS-----\n", "line 2, column 3");
        row("PEM of half a byte", pem + "MIIBA\n-----END CMS-----\n", "incomplete");
        row("PEM around nothing", pem + "-----END CMS-----\n", "incomplete");
        row("PEM around a certificate", pem + "MAA=\n-----END CMS-----\n", "the signature can't be read");
        row("PEM in a signature", must(crypto::signAttached(pem + "MAA=\n-----END CMS-----\n", test::signer())),
            "signed twice");
        row("a damaged signature", QByteArray("\x30\x82\x01\x00 and no more", 16), "signature");
    }
    void whatHasNoTextIsRefused()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, said);
        const auto document = openDocument(file);
        QVERIFY(!document);
        QVERIFY2(document.error().what.contains(said), qPrintable(document.error().what));
    }

    void halvesOfUtf16AreTold_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("place");
        const QByteArray half("\x00\xD8", 2);
        const QByteArray begin = "<plist version=\"1.0\">\n<string>";
        QTest::newRow("half a surrogate pair")
            << utf16(begin, true, true) + half + utf16("b</string></plist>", true, false) << QStringLiteral("2:9");
        QTest::newRow("half a character at the end")
            << utf16(begin + "b</string></plist>\n", true, true) + '<' << QStringLiteral("3:1");
    }
    void halvesOfUtf16AreTold()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, place);
        const EditableDocument document = must(openDocument(file));
        QCOMPARE(fileBytes(document), file);
        QCOMPARE(document.origin().notes.size(), 1);
        const Note note = document.origin().notes[0];
        QVERIFY(note.kind == Note::Kind::Undecodable);
        QCOMPARE(QStringLiteral("%1:%2").arg(note.place.line).arg(note.place.column), place);
    }

    void bytesThatUtf8DoesNotHaveAreKeptUntilSomebodyReadsThem()
    {
        const QByteArray file = plistOf("<string>Z\xFCrich \x80, Köln</string>\n<!-- \xE9 -->");
        EditableDocument document = must(openDocument(file));
        QVERIFY(document.isBroken());
        QVERIFY(!document.isEdited());
        QCOMPARE(fileBytes(document), file);
        const QList<Damage> damages = document.damages();
        QCOMPARE(damages.size(), 2);
        QVERIFY(damages[0].kind == DamageKind::StrayBytes);
        QCOMPARE(damages[0].place.line, 3);
        QCOMPARE(damages[0].place.column, 10);
        QCOMPARE(damages[0].repair->inserted, QByteArray("ürich €"));
        QCOMPARE(damages[1].place.line, 4);
        QVERIFY2(
            document.checkWhole().error().what.contains(QStringLiteral("line 3, column 10: the text is not UTF-8")),
            qPrintable(document.checkWhole().error().what));
        const Splice repair = repairAll(document.text(), damages);
        QVERIFY(document.apply(repair));
        QVERIFY(!document.isBroken());
        QVERIFY(document.isEdited());
        QCOMPARE(document.spelling(document.root()), QStringLiteral("Zürich €, Köln"));
        QCOMPARE(fileBytes(document), plistOf("<string>Zürich €, Köln</string>\n<!-- é -->"));
        QVERIFY(document.apply(repair.inverse()));
        QVERIFY(document.isBroken());
        QCOMPARE(fileBytes(document), file);
        QVERIFY(document.apply(repair));
        QVERIFY(!document.isBroken());
        QCOMPARE(test::checked(document), QString());
    }

    void whatElseIsEditedLeavesStrayBytesAlone()
    {
        const QByteArray file = plistOf("<string>Z\xFCrich</string>");
        EditableDocument document = must(openDocument(file));
        QVERIFY(document.apply(must(document.typed(document.text().size(), 0, "<!-- a -->"))));
        QVERIFY(document.isBroken());
        QCOMPARE(fileBytes(document), file + "<!-- a -->");
        // By hand, too.
        const qsizetype at = document.text().indexOf("Z") + 1;
        QVERIFY(document.apply(must(document.typed(at, 3, "ü"))));
        QVERIFY(!document.isBroken());
        QCOMPARE(fileBytes(document), plistOf("<string>Zürich</string>") + "<!-- a -->");
    }

    void everyByteIsReadAsWindowsDoes()
    {
        QByteArray bytes;
        for (int byte = 0x80; byte < 0x100; ++byte) {
            bytes.append(' ').append(static_cast<char>(byte)); // none of them goes on the one before
        }
        const QByteArray file = plistOf("<string>" + bytes + "</string>");
        EditableDocument document = must(openDocument(file));
        QCOMPARE(fileBytes(document), file);
        while (document.isBroken()) {
            const Splice repair = repairAll(document.text(), document.damages());
            QVERIFY(!repair.isEmpty());
            QVERIFY(document.apply(repair));
        }
        const QString read = document.spelling(document.root());
        QCOMPARE(read.size(), 256);
        QVERIFY(read.startsWith(QStringLiteral(" € \u0081 ‚ ƒ „")));
        QVERIFY(read.endsWith(QStringLiteral(" ý þ ÿ")));
    }

    // The characters that stand for bytes may be meant. Then all of it is read as before.
    void aCharacterThatStandsForAByteIsNeverTakenForOne()
    {
        const QByteArray file = plistOf("<string>\xEE\xBE\x80</string>");
        const EditableDocument good = must(openDocument(file));
        QVERIFY(!good.isBroken());
        QCOMPARE(good.spelling(good.root()), QString(QChar(0xEF80)));
        const QByteArray mixed = plistOf("<string>\xEE\xBE\x80\xFC</string>");
        const EditableDocument document = must(openDocument(mixed));
        QCOMPARE(document.origin().notes.size(), 1);
        QVERIFY(document.origin().notes[0].kind == Note::Kind::Undecodable);
        QCOMPARE(fileBytes(document), mixed);
        QVERIFY(!readDocument(mixed));
    }

    void declaredSingleBytesAreTurnedIntoUtf8_data()
    {
        QTest::addColumn<QByteArray>("declared");
        QTest::addColumn<bool>("upper"); // the bytes 0x80 to 0x9F too
        QTest::newRow("ISO-8859-1") << QByteArray("ISO-8859-1") << false;
        QTest::newRow("ISO-8859-1 that Windows wrote") << QByteArray("iso-8859-1") << true;
        QTest::newRow("Windows-1252") << QByteArray("Windows-1252") << true;
    }
    void declaredSingleBytesAreTurnedIntoUtf8()
    {
        QFETCH(QByteArray, declared);
        QFETCH(bool, upper);
        const QByteArray begin = "<?xml version=\"1.0\" encoding=\"";
        const QByteArray end = "</string></plist>\n";
        const QByteArray file = begin + declared + "\"?>\n<plist version=\"1.0\"><string>Z\xFCrich" +
                                (upper ? QByteArray(" \x80\x92") : QByteArray()) + end;
        EditableDocument document = must(openDocument(file));
        QVERIFY(!document.isBroken());
        const Edit edit = *turnedIntoUtf8(document);
        QVERIFY(document.apply(edit));
        QVERIFY(!document.isBroken());
        QVERIFY(document.isEdited());
        QVERIFY(!turnedIntoUtf8(document));
        const QByteArray wanted =
            begin + "UTF-8\"?>\n<plist version=\"1.0\"><string>Zürich" + (upper ? " €’" : "") + end;
        QCOMPARE(fileBytes(document), wanted);
        EditableDocument kept = document;
        kept.saved();
        QVERIFY(kept.origin().encoding == Encoding::Utf8);
        QCOMPARE(fileBytes(kept), wanted);
        QVERIFY(document.apply(edit.inverse()));
        QCOMPARE(fileBytes(document), file);
    }

    void onlyADeclarationKeepsSingleBytes()
    {
        EditableDocument document =
            must(openDocument("<?xml version='1.0' encoding='ISO-8859-1'?><plist><string>Z\xFCrich</string></plist>"));
        QVERIFY(document.apply(must(document.typed(0, document.text().indexOf("<plist"), {}))));
        QVERIFY(!document.isBroken());
        QCOMPARE(fileBytes(document), QByteArray("<plist><string>Zürich</string></plist>"));
        QVERIFY(!turnedIntoUtf8(must(openDocument(plistOf("<true/>")))));
    }

    void aBinaryListIsEditedAsXml()
    {
        plist::Dict dict = test::profileDict();
        dict.set(QStringLiteral("RemovalDate"), plist::Date{1'700'000'000'000});
        const QByteArray file = plist::toBinary(dict);
        EditableDocument document = must(openDocument(file));
        QVERIFY(document.origin().form == Origin::Form::Binary);
        QVERIFY(document.origin().notes.isEmpty());
        QVERIFY(document.value(document.root()) == plist::Value(dict));
        QCOMPARE(fileBytes(document), file);
        const Edit edit = must(putKey(document, document.root(), QStringLiteral("PayloadDisplayName"), "New"));
        QVERIFY(document.apply(edit));
        const EditableDocument again = must(openDocument(fileBytes(document)));
        QVERIFY(again.origin().form == Origin::Form::Xml);
        QCOMPARE(again.string(again.root(), u"PayloadDisplayName"), QStringLiteral("New"));
        QVERIFY(document.apply(edit.inverse()));
        QCOMPARE(fileBytes(document), file);
    }

    void whatXmlCannotHoldIsTold()
    {
        plist::Dict dict;
        dict.set(QStringLiteral("a"), plist::Date{1'700'000'000'500});
        const EditableDocument document = must(openDocument(plist::toBinary(dict)));
        QCOMPARE(document.origin().notes.size(), 1);
        QVERIFY(document.origin().notes[0].kind == Note::Kind::InexactAsXml);
    }

    void savingStartsAnew()
    {
        EditableDocument document = must(openDocument(plistOf("<string>a</string>")));
        QVERIFY(document.apply(must(setValue(document, document.root(), "b"))));
        QVERIFY(document.isEdited());
        document.saved();
        QVERIFY(!document.isEdited());
        QCOMPARE(fileBytes(document), plistOf("<string>b</string>"));
        QCOMPARE(document.openedFile(), fileBytes(document));
    }

    void aDocumentGoesOnFromWhatWasSavedElsewhere()
    {
        EditableDocument document = must(openDocument(plistOf("<string>a</string>")));
        QVERIFY(document.apply(must(setValue(document, document.root(), "b"))));
        EditableDocument kept = document;
        kept.saved();
        QVERIFY(document.apply(must(setValue(document, document.root(), "c"))));
        document.rebase(kept);
        QVERIFY(document.isEdited());
        QCOMPARE(document.openedText(), kept.text());
        QVERIFY(document.apply(must(setValue(document, document.root(), "b"))));
        QVERIFY(!document.isEdited());
        QCOMPARE(fileBytes(document), kept.openedFile());
    }

    void aDocumentThatBecameAnotherFileIsWrittenAsThatFile()
    {
        EditableDocument document = must(openDocument(plistOf("<string>a</string>")));
        const QString wide = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n<plist version=\"1.0\">"
                                            "<string>\u00e4</string></plist>\n");
        QByteArray file("\xff\xfe");
        for (const QChar sign : wide) {
            file.append(char(sign.unicode() & 0xff)).append(char(sign.unicode() >> 8));
        }
        const EditableDocument other = must(openDocument(file));
        QVERIFY(!other.isBroken());
        QVERIFY(document.apply(difference(document.text(), other.text())));
        document.rebase(other);
        QVERIFY(!document.isBroken());
        QVERIFY(!document.isEdited());
        QCOMPARE(fileBytes(document), file);
    }

    void pathsAreWrittenAndRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Path>("path");
        QTest::newRow("the top") << QString() << Path();
        QTest::newRow("a key of a payload")
            << QStringLiteral("PayloadContent/3/EncryptionType")
            << Path{QStringLiteral("PayloadContent"), 3, QStringLiteral("EncryptionType")};
        QTest::newRow("signs") << QStringLiteral("a~1b/c~0d/e~2f")
                               << Path{QStringLiteral("a/b"), QStringLiteral("c~d"), QStringLiteral("e#f")};
        QTest::newRow("a key of digits") << QStringLiteral("a/0123")
                                         << Path{QStringLiteral("a"), QStringLiteral("0123")};
        QTest::newRow("the first element") << QStringLiteral("a/0") << Path{QStringLiteral("a"), 0};
        QTest::newRow("the second of equal ones") << QStringLiteral("a#1") << Path{Step(QStringLiteral("a"), 1)};
    }
    void pathsAreWrittenAndRead()
    {
        QFETCH(QString, text);
        QFETCH(Path, path);
        QCOMPARE(path.text(), text);
        QVERIFY(Path::parse(text) == path);
    }

    void pathsFindValues()
    {
        const EditableDocument document(
            plistOf("<dict><key>a</key><array><true/><dict><key>7</key><string>x</string></dict></array>"
                    "<key>b</key><true/><key>b</key><false/></dict>"));
        const auto find = [&](const char* path) { return document.find(Path::parse(QString::fromLatin1(path))); };
        QCOMPARE(document.spelling(find("a/1/7")), QStringLiteral("x"));
        QCOMPARE(document.path(find("a/1/7")).text(), QStringLiteral("a/1/7"));
        QCOMPARE(find("b"), find("b#1"));
        QCOMPARE(document.path(find("b")).text(), QStringLiteral("b#1"));
        QCOMPARE(document.indexInParent(find("b#0")), 1);
        for (const char* nothing : {"a/2", "a/x", "c", "b/c", "b#2", "a/0/0"}) {
            QVERIFY2(!find(nothing).isValid(), nothing);
        }
    }

    void theViewCountsOtherwise()
    {
        const QByteArray text = "a\r\nbä😀\rc\n";
        QCOMPARE(shownText(text), QStringLiteral("a\nbä😀\nc\n"));
        const QList<std::pair<int, int>> pairs{{0, 0},  {1, 1},  {3, 2},  {4, 3}, {6, 4},
                                               {10, 6}, {11, 7}, {12, 8}, {13, 9}};
        for (const auto& [offset, position] : pairs) {
            QCOMPARE(shownPosition(text, offset), position);
            QCOMPARE(offsetOfShown(text, position), offset);
        }
        QCOMPARE(offsetOfShown(text, 99), text.size());
        QCOMPARE(shownPosition(text, 2), 1); // inside CR LF
    }

    void typingInTheViewKeepsLineEnds()
    {
        EditableDocument document(plistOf("<string>ä😀b</string>").replace("\n", "\r\n"));
        const QString shown = shownText(document.text());
        const qsizetype at = shown.indexOf(QStringLiteral("ä"));
        QVERIFY(document.apply(must(typedInView(document, at, 3, QStringLiteral("x\ny")))));
        QCOMPARE(document.text(), plistOf("<string>x\nyb</string>").replace("\n", "\r\n"));
        QVERIFY(document.apply(
            must(typedInView(document, shownText(document.text()).indexOf(QStringLiteral(">x")) + 2, 1, {}))));
        QCOMPARE(document.text(), plistOf("<string>xyb</string>").replace("\n", "\r\n"));
        QVERIFY(!typedInView(document, -1, 0, {}));
        QVERIFY(!document.typed(5, 1'000, {}));
        QVERIFY(!document.typed(0, 0, "\xFF"));
        EditableDocument umlaut(plistOf("<string>ä</string>"));
        QVERIFY(!umlaut.typed(umlaut.text().indexOf("ä") + 1, 0, "x"));
    }
};

ESPALIER_TEST(EditingReadingTest);
#include "editing_reading_test.moc"
