#include "tests/support/test.h"
#include "tests/ui/editor/sample.h"
#include "ui/editor/form/form_plan.h"

using namespace espalier;
using namespace espalier::ui;
using test::Editing;
using What = FormItem::What;

namespace {
struct Plan : public Editing {
    using Editing::Editing;
    FormPlan plan{session.document(), session.catalogue()};

    [[nodiscard]] QStringList names(int payload) const
    {
        QStringList all;
        for (const FormItem& item : plan.items(this->payload(payload))) {
            all << (item.name.isEmpty() ? item.title : item.name);
        }
        return all;
    }
    [[nodiscard]] FormItem item(int payload, const QString& name) const
    {
        for (const FormItem& item : plan.items(this->payload(payload))) {
            if (item.name == name || item.title == name) {
                return item;
            }
        }
        return {};
    }
    void unfold(int payload, const QString& name) { plan.unfolded.insert(item(payload, name).id(), true); }
};
} // namespace

class FormPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKeyOfTheCatalogueHasARow()
    {
        const Plan plan;
        const QStringList names = plan.names(0);
        const catalogue::Entry* entry = plan.session.catalogue()
                                            .find(catalogue::Kind::Payload, QStringLiteral("com.apple.wifi.managed"))
                                            .constFirst();
        for (const auto& key : entry->keys) {
            QVERIFY2(names.contains(key->name), qPrintable(key->name));
        }
        QCOMPARE(names.first(), QStringLiteral("SSID"));
    }

    void keysTheCatalogueDoesNotKnowAreShownApart()
    {
        const Plan plan;
        const auto items = plan.plan.items(plan.payload(0));
        const auto section = std::find_if(items.begin(), items.end(), [](const FormItem& item) {
            return item.what == What::Section && item.tag == QLatin1String("strangers");
        });
        QVERIFY(section != items.end());
        QCOMPARE((section + 1)->name, QStringLiteral("VendorKey"));
        QVERIFY((section + 1)->key == nullptr);
    }

    void anUnknownPayloadIsATree()
    {
        Plan plan;
        QVERIFY(plan.names(2).contains(QStringLiteral("Setting")));
        QVERIFY(plan.names(2).contains(QStringLiteral("Deep")));
        const auto items = plan.plan.items(plan.payload(2));
        const bool deep = std::any_of(items.begin(), items.end(), [](const FormItem& item) {
            return item.path.text() == QLatin1String("PayloadContent/2/Setting/Deep/0");
        });
        QVERIFY(deep);
        QVERIFY(
            std::any_of(items.begin(), items.end(), [](const FormItem& item) { return item.what == What::AddKey; }));
    }

    void bothOfTwoEqualKeysAreShown()
    {
        QByteArray text = test::sampleText();
        text.replace("<key>SSID</key>", "<key>SSID</key><string>First</string><key>SSID</key>");
        const Plan plan(text);
        QCOMPARE(plan.names(0).count(QStringLiteral("SSID")), 2);
    }

    // Looking through the dictionary for each of them would take longer than a test may.
    void tensOfThousandsOfUnknownKeysAreListed()
    {
        QByteArray text = test::sampleText();
        QByteArray many;
        for (int i = 0; i < 60'000; ++i) {
            many += "<key>V" + QByteArray::number(i % 59'000) + "</key><string>x</string>";
        }
        text.replace("<key>Setting</key>", many + "<key>Setting</key>");
        const Plan plan(text);
        const auto& document = plan.session.document();
        int checked = 0;
        for (const FormItem& item : plan.plan.items(plan.payload(2))) {
            const bool isSample = item.name == QLatin1String("V10") || item.name == QLatin1String("V30000");
            if (isSample) {
                QCOMPARE(item.path, document.path(item.node)); // with the occurrence where there are two
                ++checked;
            }
        }
        QCOMPARE(checked, 3);
    }

    void groupsOpenWhenTheyAreSet()
    {
        Plan plan;
        QVERIFY(!plan.item(0, QStringLiteral("Client")).expanded);
        plan.put(QStringLiteral("PayloadContent/0/Client/User"), QStringLiteral("a"));
        QVERIFY(plan.item(0, QStringLiteral("Client")).expanded);
        QCOMPARE(plan.item(0, QStringLiteral("Client")).set, 1);
        QCOMPARE(plan.item(0, QStringLiteral("Client")).all, 3);
    }

    void recursionIsUnfoldedOneLevelAtATime()
    {
        Plan plan;
        plan.unfold(0, QStringLiteral("Tree"));
        QVERIFY(plan.names(0).contains(QStringLiteral("Branch")));
        plan.unfold(0, QStringLiteral("Branch"));
        QCOMPARE(plan.names(0).count(QStringLiteral("Branch")), 2);
        QCOMPARE(plan.names(0).count(QStringLiteral("Leaf")), 2);
    }

    void listsOfDictionariesHaveARowPerEntry()
    {
        Plan plan;
        plan.put(QStringLiteral("PayloadContent/0/Servers/0/Host"), QStringLiteral("a.example"));
        plan.put(QStringLiteral("PayloadContent/0/Servers/1/Host"), QStringLiteral("b.example"));
        const auto items = plan.plan.items(plan.payload(0));
        QList<FormItem> entries;
        std::copy_if(items.begin(), items.end(), std::back_inserter(entries),
                     [](const FormItem& item) { return item.what == What::Element; });
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.at(1).note, QStringLiteral("b.example"));
    }

    void filtersCountAndNarrow()
    {
        Plan plan;
        const FormCounts counts = plan.plan.counts(plan.payload(0));
        QCOMPARE(counts.required, 1);
        plan.plan.shown = Shown::Set;
        for (const FormItem& item : plan.plan.items(plan.payload(0))) {
            QVERIFY2(item.isThere() || item.isHead() || item.what == What::AddKey || item.what == What::AddItem,
                     qPrintable(item.name));
        }
        plan.plan.shown = Shown::Required;
        QVERIFY(plan.names(0).contains(QStringLiteral("SSID")));
        QVERIFY(!plan.names(0).contains(QStringLiteral("Tries")));
    }

    void keysOfOtherSystemsAreLeftOutUnlessTheyAreSet()
    {
        Plan plan;
        plan.plan.platforms = {catalogue::Platform::iOS};
        QVERIFY(!plan.names(0).contains(QStringLiteral("MacOnly")));
        plan.put(QStringLiteral("PayloadContent/0/MacOnly"), true);
        QVERIFY(plan.names(0).contains(QStringLiteral("MacOnly")));
        plan.plan.platforms = {catalogue::Platform::macOS};
        QVERIFY(plan.names(0).contains(QStringLiteral("MacOnly")));
    }

    void revealingUnfoldsTheWay()
    {
        Plan plan;
        const auto path = profiles::Path::parse(QStringLiteral("PayloadContent/0/Client/Server/Port"));
        const QString id = plan.plan.reveal(plan.payload(0), path);
        QVERIFY(id.startsWith(QStringLiteral("PayloadContent/0/Client/Server/Port")));
        const auto common = profiles::Path::parse(QStringLiteral("PayloadContent/0/PayloadUUID"));
        QVERIFY(plan.plan.reveal(plan.payload(0), common).startsWith(QStringLiteral("PayloadContent/0/PayloadUUID")));
    }

    void aLongListOfOneTypeGetsRowsOfItsOwn()
    {
        Plan plan;
        plist::Array many;
        for (int i = 0; i < 500; ++i) {
            many.emplace_back(QString::number(i));
        }
        plan.put(QStringLiteral("PayloadContent/0/Names"), many);
        QCOMPARE(plan.item(0, QStringLiteral("Names")).what, What::Group);
        QVERIFY(!plan.item(0, QStringLiteral("Names")).expanded);
    }
};

ESPALIER_TEST(FormPlanTest);
#include "form_plan_test.moc"
