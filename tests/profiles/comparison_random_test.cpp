// What holds for any two property lists, and for what is done with any one of them.
#include "profiles/comparison/comparison.h"
#include "profiles/comparison/rendering.h"
#include "profiles/editing/reading.h"
#include "profiles/editing/spelling.h"
#include "profiles/variables/variables.h"
#include "tests/profiles/editing_random.h"
#include "tests/profiles/validation_sample.h"
#include "tests/support/test.h"

using namespace espalier;
using namespace espalier::profiles;
using test::must;

namespace {

constexpr int comparedDocuments = 500;

} // namespace

class ComparisonRandomTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDocumentIsLikeItself()
    {
        test::RandomDocuments random(test::randomSeed());
        for (int i = 0; i < comparedDocuments; ++i) {
            const EditableDocument document = must(openDocument(random.xml().file));
            QVERIFY2(compare(document, document).isEmpty(), document.text());
        }
    }

    void addedOnOneWayIsRemovedOnTheOther()
    {
        test::RandomDocuments random(test::randomSeed());
        for (int i = 0; i < comparedDocuments; ++i) {
            const EditableDocument one = must(openDocument(random.xml().file));
            const EditableDocument other = must(openDocument(random.xml().file));
            const Comparison there = compare(one, other);
            const Comparison back = compare(other, one);
            QCOMPARE(there.isEmpty(), back.isEmpty());
            QVERIFY(!toText(there).isEmpty());
            QVERIFY(!toJson(there).isEmpty());
            const auto count = [](const Comparison& comparison, Difference what) {
                return std::count_if(comparison.general.keys.begin(), comparison.general.keys.end(),
                                     [what](const KeyDifference& key) { return key.what == what; });
            };
            QCOMPARE(count(there, Difference::Added), count(back, Difference::Removed));
            QCOMPARE(count(there, Difference::Removed), count(back, Difference::Added));
        }
    }

    void anythingCanBeJudgedAndRendered()
    {
        test::RandomDocuments random(test::randomSeed());
        const auto catalogue = test::shippedCatalogue();
        for (int i = 0; i < comparedDocuments; ++i) {
            const EditableDocument document = must(openDocument(random.xml().file));
            for (const Problem& problem : validate(document, *catalogue)) {
                QVERIFY(!sentence(problem).isEmpty());
            }
            QCOMPARE(must(render(document, {})).document.text(), document.text());
        }
    }

    // A profile whose keys and values are anything at all.
    void anyPayloadCanBeJudgedAndFixed()
    {
        test::RandomDocuments random(test::randomSeed());
        const auto catalogue = test::shippedCatalogue();
        const auto entries = catalogue->entries(catalogue::Kind::Payload);
        for (int i = 0; i < comparedDocuments; ++i) {
            const catalogue::Entry& entry = *entries[random.below(int(entries.size()))];
            plist::Dict payload;
            payload.set(QStringLiteral("PayloadType"), entry.type);
            for (const auto& key : entry.keys) {
                if (random.once(3)) {
                    payload.set(key->name, random.value(3));
                }
            }
            plist::Dict top;
            top.set(QStringLiteral("PayloadType"), "Configuration")
                .set(QStringLiteral("PayloadContent"), plist::Array{payload, payload});
            EditableDocument document(writtenDocument(top));
            QVERIFY(!document.isBroken());
            for (const Problem& problem : validate(document, *catalogue)) {
                if (problem.fix) {
                    EditableDocument fixed = document;
                    must(fixed.apply(must(editOf(fixed, *problem.fix))));
                    QVERIFY2(!fixed.isBroken(), qPrintable(sentence(problem)));
                }
            }
        }
    }
};

ESPALIER_TEST(ComparisonRandomTest);
#include "comparison_random_test.moc"
