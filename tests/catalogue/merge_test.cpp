// One schema over another: what is new is marked, what is gone stays, what is later is not taken back.
#include "catalogue/merge.h"
#include "tests/catalogue/apple_schema.h"
#include "tests/support/test.h"

using namespace espalier;
using namespace espalier::catalogue;

namespace {

std::shared_ptr<Key> keyOf(const char* name, Type type = Type::String, Keys subkeys = {})
{
    auto made = std::make_shared<Key>();
    made->name = QLatin1String(name);
    made->type = type;
    made->subkeys = std::move(subkeys);
    return made;
}

Entry entryWith(Keys keys)
{
    Entry entry;
    entry.type = QStringLiteral("t");
    entry.keys = std::move(keys);
    return entry;
}

const QString r18 = QStringLiteral("18.3");
const QString r26 = QStringLiteral("26.4");
const QString r27 = QStringLiteral("27.0");

} // namespace

class CatalogueMergeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newKeysAreMarkedAndOldOnesStay()
    {
        const Entry over = merged(entryWith({keyOf("A"), keyOf("B")}),
                                  entryWith({keyOf("A"), keyOf("C", Type::Dictionary, {keyOf("D")})}), r26);
        QCOMPARE(keyAt(over.keys, "A")->since, QString());
        QCOMPARE(keyAt(over.keys, "A")->gone, QString());
        QCOMPARE(keyAt(over.keys, "B")->gone, r26);
        QCOMPARE(keyAt(over.keys, "C")->since, r26);
        QCOMPARE(keyAt(over.keys, "C/D")->since, r26);
    }

    void changedFactsAreNamed()
    {
        auto changed = keyOf("A", Type::Integer);
        changed->presence = Presence::Required;
        const Entry over = merged(entryWith({keyOf("A")}), entryWith({changed}), r26);
        QCOMPARE(keyAt(over.keys, "A")->type, Type::Integer);
        QCOMPARE(keyAt(over.keys, "A")->revised,
                 (QMap<QString, QString>{{QStringLiteral("type"), r26}, {QStringLiteral("presence"), r26}}));
    }

    void theElementOfAnArrayMayBeRenamed()
    {
        const Entry over =
            merged(entryWith({keyOf("A", Type::Array, {keyOf("old", Type::Dictionary, {keyOf("X")})})}),
                   entryWith({keyOf("A", Type::Array, {keyOf("new", Type::Dictionary, {keyOf("X")})})}), r26);
        QCOMPARE(keyAt(over.keys, "A")->subkeys.size(), 1);
        QCOMPARE(keyAt(over.keys, "A/new/X")->since, QString());
    }

    void anOlderSchemaTakesNothingBack()
    {
        auto later = keyOf("A");
        later->choices = {QStringLiteral("a"), QStringLiteral("b")};
        later->support[Platform::iOS].deprecated = {26, 4, 0};
        later->revised = {{QStringLiteral("choices"), r26}, {QStringLiteral("deprecated"), r26}};
        auto added = keyOf("B");
        added->since = r26;
        Entry known = entryWith({later, added});
        known.support[Platform::macOS].deprecated = {26, 0, 0};
        known.revised = {{QStringLiteral("deprecated"), r26}};
        auto old = keyOf("A");
        old->choices = {QStringLiteral("a")};
        old->help = QStringLiteral("described");
        const Entry over = merged(known, entryWith({old}), r18);
        QCOMPARE(keyAt(over.keys, "A")->choices.size(), 2);
        QVERIFY(keyAt(over.keys, "A")->support[Platform::iOS].deprecated.isSet());
        QCOMPARE(keyAt(over.keys, "A")->help, QStringLiteral("described"));
        QCOMPARE(keyAt(over.keys, "B")->gone, QString());
        QVERIFY(over.support[Platform::macOS].deprecated.isSet());
        // the next release may
        const Entry next = merged(known, entryWith({old}), r27);
        QCOMPARE(keyAt(next.keys, "A")->choices.size(), 1);
        QCOMPARE(keyAt(next.keys, "B")->gone, r27);
    }

    void wordsOfOursStay()
    {
        auto ours = keyOf("A");
        ours->title = QStringLiteral("Our title");
        ours->help = QStringLiteral("Our help");
        ours->choiceTitles = {{QStringLiteral("a"), QStringLiteral("Our word")}};
        auto theirs = keyOf("A");
        theirs->help = QStringLiteral("Theirs");
        const auto over = keyAt(merged(entryWith({ours}), entryWith({theirs}), r26).keys, "A");
        QCOMPARE(over->title, ours->title);
        QCOMPARE(over->help, ours->help);
        QCOMPARE(over->choiceTitles, ours->choiceTitles);
    }

    void whatWasKnownByNameIsFilledIn()
    {
        auto named = keyOf("A", Type::Any);
        named->nameOnly = true;
        named->since = r26;
        Entry entry = entryWith({named});
        const auto filled = keyAt(merged(entry, entryWith({keyOf("A", Type::Boolean)}), r27).keys, "A");
        QCOMPARE(filled->type, Type::Boolean);
        QCOMPARE(filled->since, r26);
        QVERIFY(!filled->nameOnly && filled->revised.isEmpty());
    }

    void aSeedOnlyAdds()
    {
        QList<Finding> notTaken;
        Entry seedOnly = entryWith({keyOf("Z")});
        seedOnly.type = QStringLiteral("u");
        auto known = keyOf("B", Type::Any);
        known->nameOnly = true;
        const auto all = withPreRelease(
            {entryWith({keyOf("A"), known})},
            {entryWith({keyOf("A", Type::Data), keyOf("B", Type::Real), keyOf("C")}), seedOnly}, r27, notTaken);
        QCOMPARE(all.size(), 2);
        QVERIFY(!all[0].preRelease && all[1].preRelease);
        QCOMPARE(keyAt(all[0].keys, "A")->type, Type::String);
        QVERIFY(!keyAt(all[0].keys, "A")->preRelease);
        QCOMPARE(keyAt(all[0].keys, "B")->type, Type::Real);
        QVERIFY(keyAt(all[0].keys, "B")->preRelease && keyAt(all[0].keys, "C")->preRelease);
        QCOMPARE(notTaken, (QList<Finding>{{QString(), QStringLiteral("/A: type")}}));
    }

    void aReleaseMakesTheSeedTrue()
    {
        auto seed = keyOf("A");
        seed->preRelease = true;
        seed->since = r27;
        QVERIFY(!keyAt(merged(entryWith({seed}), entryWith({keyOf("A")}), r27).keys, "A")->preRelease);
    }
};

ESPALIER_TEST(CatalogueMergeTest);
#include "merge_test.moc"
