// Keys of a release that isn't out yet: not offered, but shown where they are set.
#include "profiles/editing/edits.h"
#include "tests/support/test.h"
#include "tests/ui/editor/sample.h"
#include "ui/editor/form/form_plan.h"
#include "ui/editor/search/key_search.h"

using namespace espalier;
using namespace espalier::ui;

namespace {

const auto announced = QStringLiteral("Announced");
const auto released = QStringLiteral("Released");

std::shared_ptr<const catalogue::Catalogue> catalogueWithBoth()
{
    catalogue::Entry entry;
    entry.type = QStringLiteral("com.apple.wifi.managed");
    for (const QString& name : {announced, released}) {
        auto key = std::make_shared<catalogue::Key>();
        key->name = name;
        key->title = name;
        key->type = catalogue::Type::Boolean;
        key->preRelease = name == announced;
        entry.keys.append(std::move(key));
    }
    auto dict = std::make_shared<catalogue::Key>();
    dict->name = QStringLiteral("Nested");
    dict->title = dict->name;
    dict->type = catalogue::Type::Dictionary;
    for (const auto& key : std::as_const(entry.keys)) {
        auto nested = std::make_shared<catalogue::Key>(*key);
        nested->name.prepend(QStringLiteral("Nested"));
        nested->title = nested->name;
        dict->subkeys.append(std::move(nested));
    }
    entry.keys.append(std::move(dict));
    return std::make_shared<const catalogue::Catalogue>(QList<catalogue::Entry>{entry});
}

struct Both : test::Editing {
    Both() : test::Editing(test::sampleText(), catalogueWithBoth()) {}

    FormPlan plan{session.document(), session.catalogue()};

    [[nodiscard]] bool isListed(const QString& name) const
    {
        const QList<FormItem> items = plan.items(payload(0));
        return std::any_of(items.begin(), items.end(), [&](const FormItem& item) { return item.name == name; });
    }
    [[nodiscard]] bool isFound(const QString& name) const
    {
        return !findKeys(session.document(), session.catalogue(), name).isEmpty();
    }
};

} // namespace

class PreReleaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsOnlyAnnouncedIsNotOffered()
    {
        const Both both;
        QVERIFY(both.isListed(released) && !both.isListed(announced));
        QVERIFY(both.isFound(released) && !both.isFound(announced));
    }

    void nestedKeysAreHeldBackToo()
    {
        Both both;
        for (const FormItem& item : both.plan.items(both.payload(0))) {
            both.plan.unfolded.insert(item.id(), true);
        }
        QVERIFY(both.isListed(QStringLiteral("NestedReleased")) && !both.isListed(QStringLiteral("NestedAnnounced")));
        QVERIFY(both.isFound(QStringLiteral("NestedReleased")) && !both.isFound(QStringLiteral("NestedAnnounced")));
        QVERIFY(both.put(QStringLiteral("PayloadContent/0/Nested/NestedAnnounced"), true));
        QVERIFY(both.isListed(QStringLiteral("NestedAnnounced")));
    }

    void whereItIsSetItIsShown()
    {
        Both both;
        const int before = both.plan.counts(both.payload(0)).all;
        const auto& document = both.session.document();
        QVERIFY(both.session.edit(profiles::insertKey(document, both.payload(0), announced, true), announced));
        QVERIFY(both.isListed(announced) && both.isFound(announced));
        QCOMPARE(both.plan.counts(both.payload(0)).all, before + 1);
    }
};

ESPALIER_TEST(PreReleaseTest);
#include "pre_release_test.moc"
