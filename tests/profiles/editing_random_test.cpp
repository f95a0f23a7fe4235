// What holds for every document, tried on thousands of random ones.
#include "plist/reader.h"
#include "plist/writer.h"
#include "profiles/editing/edits.h"
#include "profiles/editing/reading.h"
#include "profiles/editing/writing.h"
#include "tests/profiles/editing_random.h"
#include "tests/profiles/sample.h"
#include "tests/support/test.h"

using namespace espalier;
using namespace espalier::profiles;
using test::checked;
using test::must;
using test::RandomDocuments;

namespace {

constexpr int documents = 3'000;

EditableDocument opened(const QByteArray& file)
{
    return must(openDocument(file));
}

QList<NodeId> nodesOf(const EditableDocument& document)
{
    QList<NodeId> all{document.root()};
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (const NodeId child : document.children(all[i])) {
            all.append(child);
        }
    }
    return all;
}

// Any of the edits there are, at any place; some of them are refused.
Result<Edit> randomEdit(RandomDocuments& random, const EditableDocument& document)
{
    const QList<NodeId> nodes = nodesOf(document);
    const NodeId node = nodes[random.below(static_cast<int>(nodes.size()))];
    const auto count = static_cast<int>(document.children(node).size());
    const auto siblings = static_cast<int>(document.children(document.parent(node)).size());
    switch (random.below(9)) {
    case 0:
        return setValue(document, node, random.value(6));
    case 1:
        return changeKind(document, node, static_cast<Kind>(random.below(8)));
    case 2:
        return insertKey(document, node, random.key(), random.value(6), random.below(count + 1));
    case 3:
        return insertItem(document, node, random.value(6), random.below(count + 1));
    case 4:
        return remove(document, node);
    case 5:
        return renameKey(document, node, random.key());
    case 6:
        return move(document, node, random.below(siblings + 1));
    case 7:
        return duplicate(document, node);
    default:
        return insertSource(document, node, random.once(2) ? random.key() : QString(),
                            "<dict>\n\t\t<key>a</key>\n\t\t<true/>\n\t</dict>", random.below(count + 1));
    }
}

// Between characters.
qsizetype randomOffset(RandomDocuments& random, const QByteArray& text)
{
    qsizetype at = random.below(static_cast<int>(text.size()) + 1);
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) {
        ++at;
    }
    return at;
}

Edit randomTyping(RandomDocuments& random, const EditableDocument& document)
{
    static const QByteArrayList pieces{
        "x",  "<",     ">",        "&",         "/", "</dict>", "<dict>", "<!--", "-->", "<true/>", "<key>k</key>",
        "\n", "&amp;", "<string>", "</string>", "5", "é"};
    const qsizetype from = randomOffset(random, document.text());
    const qsizetype to =
        random.once(2)
            ? from
            : std::max(from, randomOffset(random, document.text().first(std::min(document.text().size(), from + 12))));
    return must(document.typed(from, to - from,
                               random.once(3) ? QByteArray() : pieces[random.below(static_cast<int>(pieces.size()))]));
}

} // namespace

class EditingRandomTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qInfo("ESPALIER_SEED=%u", test::randomSeed()); }

    void whatIsReadIsWhatWasMeant()
    {
        RandomDocuments random(test::randomSeed());
        for (int i = 0; i < documents; ++i) {
            const auto made = i % 10 == 9 ? random.binary() : random.xml();
            const EditableDocument document = opened(made.file);
            QVERIFY2(document.checkWhole(), document.text().constData());
            QVERIFY2(document.value(document.root()) == made.value, document.text().constData());
        }
    }

    void whatIsNotEditedComesOutByteForByte()
    {
        RandomDocuments random(test::randomSeed() + 1);
        for (int i = 0; i < documents; ++i) {
            const auto made = i % 10 == 9 ? random.binary() : random.xml();
            const EditableDocument document = opened(made.file);
            QCOMPARE(fileBytes(document), made.file);
            QVERIFY(document.origin().form == Origin::Form::Binary ||
                    EditableDocument(document.text(), document.origin()).text() == document.text());
            if (document.origin().form == Origin::Form::Xml) { // also without the bytes that were kept
                QCOMPARE(plainBytes(EditableDocument(document.text(), document.origin())), made.file);
            }
        }
    }

    // Signed files too, whatever is inside; with the first change the content is edited and the signature goes.
    void whatIsSignedIsReadAndComesOutByteForByte()
    {
        RandomDocuments random(test::randomSeed() + 8);
        const crypto::Identity signer = test::signer();
        for (int i = 0; i < documents / 6; ++i) {
            const auto made = i % 10 == 9 ? random.binary() : random.xml();
            const QByteArray file = must(crypto::signAttached(made.file, signer));
            EditableDocument document = opened(file);
            QVERIFY(document.origin().signature && document.origin().signature->verifies);
            QVERIFY(document.value(document.root()) == made.value);
            QCOMPARE(fileBytes(document), file);
            const auto edit = randomEdit(random, document);
            if (!edit || edit->isEmpty()) {
                continue;
            }
            QVERIFY(document.apply(*edit));
            const QByteArray text = document.text();
            const EditableDocument again = opened(fileBytes(document));
            QVERIFY(!again.origin().signature);
            QVERIFY(again.value(again.root()) == document.value(document.root()));
            QVERIFY(document.apply(edit->inverse()));
            QCOMPARE(fileBytes(document), file);
        }
    }

    // What the tests here are worth hangs on that.
    void theRandomDocumentsComeInEveryEncoding()
    {
        RandomDocuments random(test::randomSeed() + 9);
        QMap<Encoding, int> encodings;
        int marks = 0, crLf = 0, cr = 0, binary = 0;
        for (int i = 0; i < documents / 3; ++i) {
            const EditableDocument document = opened(random.xml().file);
            ++encodings[document.origin().encoding];
            marks += document.origin().byteOrderMark ? 1 : 0;
            crLf += document.text().contains("\r\n") ? 1 : 0;
            cr += QByteArray(document.text()).replace("\r\n", "").contains('\r') ? 1 : 0;
            binary += opened(random.binary().file).origin().form == Origin::Form::Binary ? 1 : 0;
        }
        for (const Encoding encoding :
             {Encoding::Utf8, Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian, Encoding::Latin1}) {
            QVERIFY2(encodings.value(encoding) > 10, qPrintable(QString(name(encoding))));
        }
        QVERIFY(marks > 10 && crLf > 10 && cr > 10 && binary == documents / 3);
    }

    void writtenAndReadAgainItIsTheSame()
    {
        RandomDocuments random(test::randomSeed() + 2);
        for (int i = 0; i < documents / 3; ++i) {
            const EditableDocument document = opened(random.xml().file);
            const plist::Value value = document.value(document.root());
            const QByteArray canonical = must(canonicalXml(document, KeyOrder::AsWritten));
            const EditableDocument again = opened(canonical);
            QVERIFY2(!again.isBroken(), canonical.constData());
            QVERIFY2(again.value(again.root()) == value, canonical.constData());
            QCOMPARE(must(canonicalXml(again, KeyOrder::AsWritten)), canonical);
            const QByteArray sorted = must(canonicalXml(document));
            QCOMPARE(must(canonicalXml(opened(sorted))), sorted);
        }
    }

    // The strict reader that serves devices sees the same values.
    void theOtherReaderAgrees()
    {
        RandomDocuments random(test::randomSeed() + 3);
        random.tame = true;
        for (int i = 0; i < documents / 3; ++i) {
            const auto made = random.xml();
            QVERIFY(must(plist::readXml(made.file)) == made.value);
        }
    }

    void editsKeepTheTreeTrueAndTheirInversesGiveTheBytesBack()
    {
        RandomDocuments random(test::randomSeed() + 4);
        for (int i = 0; i < documents / 6; ++i) {
            const auto made = i % 10 == 9 ? random.binary() : random.xml();
            EditableDocument document = opened(made.file);
            QList<Edit> done;
            for (int step = 0; step < 12; ++step) {
                const auto edit = randomEdit(random, document);
                if (!edit) {
                    continue;
                }
                const QByteArray before = document.text();
                const auto applied = document.apply(*edit);
                QVERIFY(applied);
                const QString wrong = checked(document);
                QVERIFY2(wrong.isEmpty() && !document.isBroken(),
                         qPrintable(wrong + u'\n' + QString::fromUtf8(before) + u'\n' +
                                    QString::fromUtf8(edit->splice.inserted)));
                QVERIFY(applied->within.isValid() && document.contains(applied->within));
                done.append(*edit);
            }
            while (!done.isEmpty()) {
                QVERIFY(document.apply(done.takeLast().inverse()));
            }
            QVERIFY2(checked(document).isEmpty(), qPrintable(checked(document)));
            QCOMPARE(fileBytes(document), made.file);
        }
    }

    // Outside the splice nothing changes, and values elsewhere keep their ids and what they say.
    void anEditTouchesItsOwnPlaceOnly()
    {
        RandomDocuments random(test::randomSeed() + 5);
        for (int i = 0; i < documents / 3; ++i) {
            EditableDocument document = opened(random.xml().file);
            const auto edit = randomEdit(random, document);
            if (!edit) {
                continue;
            }
            const Splice& splice = edit->splice;
            const Span root = document.contentSpan(document.root());
            if (splice.offset < root.begin || splice.offset + splice.removed.size() > root.end) {
                continue; // the root itself is replaced
            }
            QHash<NodeId, QByteArray> elsewhere;
            for (const NodeId node : nodesOf(document)) {
                const Span span = document.span(node);
                if (span.end <= splice.offset || span.begin >= splice.offset + splice.removed.size()) {
                    elsewhere.insert(node, document.textOf(span).toByteArray());
                }
            }
            const QByteArray before = document.text();
            QVERIFY(document.apply(splice));
            QCOMPARE(document.text().first(splice.offset), before.first(splice.offset));
            QCOMPARE(document.text().sliced(splice.offset + splice.inserted.size()),
                     before.sliced(splice.offset + splice.removed.size()));
            for (auto node = elsewhere.cbegin(); node != elsewhere.cend(); ++node) {
                QVERIFY2(document.contains(node.key()), before.constData());
                QCOMPARE(document.textOf(document.span(node.key())).toByteArray(), *node);
            }
        }
    }

    // Whatever is typed, broken in between or not.
    void typingKeepsTheTreeTrue()
    {
        RandomDocuments random(test::randomSeed() + 6);
        for (int i = 0; i < documents / 3; ++i) {
            EditableDocument document = opened(random.xml().file);
            const QByteArray original = fileBytes(document);
            QList<Edit> done;
            for (int step = 0; step < 8; ++step) {
                done.append(randomTyping(random, document));
                QVERIFY(document.apply(done.last()));
                QVERIFY2(checked(document).isEmpty(), qPrintable(checked(document)));
                QCOMPARE(document.isBroken(), !document.damages().isEmpty());
            }
            while (!done.isEmpty()) {
                QVERIFY(document.apply(done.takeLast().inverse()));
                QVERIFY2(checked(document).isEmpty(), qPrintable(checked(document)));
            }
            QCOMPARE(fileBytes(document), original);
        }
    }

    void joinedSplicesDoWhatBothDid()
    {
        RandomDocuments random(test::randomSeed() + 7);
        for (int i = 0; i < documents; ++i) {
            EditableDocument document = opened(random.xml().file);
            const QByteArray before = document.text();
            const Splice first = randomTyping(random, document).splice;
            QVERIFY(document.apply(first));
            const Splice second = randomTyping(random, document).splice;
            const Splice all = covering(first, second, document.text());
            const auto both = joined(first, second);
            QVERIFY(document.apply(second));
            QByteArray text = before;
            QVERIFY(all.applyTo(text));
            QCOMPARE(text, document.text());
            if (both) {
                text = before;
                QVERIFY(both->applyTo(text));
                QCOMPARE(text, document.text());
            }
        }
    }
};

ESPALIER_TEST(EditingRandomTest);
#include "editing_random_test.moc"
