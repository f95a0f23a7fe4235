#include "base/clock.h"
#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/json.h"
#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/common/message_bar.h"
#include "ui/common/record_list.h"
#include "ui/server/catalogue_card.h"
#include "ui/server/catalogue_facts.h"
#include "ui/server/schema_report_sheet.h"

#include <QMainWindow>

using namespace espalier;
using namespace espalier::ui;

namespace {

// A server that has what was loaded into it.
struct Library {
    explicit Library(test::FakeControl& control)
    {
        control.answer(QStringLiteral("catalogue.list"), test::json(R"([
            {"kind":"payload","type":"com.apple.wifi.managed","since":""},
            {"kind":"payload","type":"com.apple.new","since":"26.4"},
            {"kind":"command","type":"DeviceLock","since":"9.0"}])"));
        control.answer(QStringLiteral("catalogue.loaded"),
                       [this](const QJsonObject&) -> Result<QJsonValue> { return loaded; });
        control.answer(QStringLiteral("catalogue.load"), [this](const QJsonObject&) -> Result<QJsonValue> {
            loaded = test::json(R"({"release":"28.1","loaded_at":1776150000000,"count":302})");
            return report;
        });
        control.answer(QStringLiteral("catalogue.unload"), [this](const QJsonObject&) -> Result<QJsonValue> {
            loaded = QJsonValue();
            return QJsonObject();
        });
    }
    QJsonValue loaded;
    QJsonValue report = test::json(R"({"release":"28.1","entries":302,
        "files":{"mdm/profiles":128,"mdm/commands":66},
        "problems":[{"file":"mdm/profiles/broken.yaml","what":"line 3, column 7: no mapping"}],
        "remarks":[{"file":"mdm/profiles/odd.yaml","what":"unknown fact"}],
        "no_schema":[{"file":"LICENSE.txt","what":"not a YAML file"}]})");
};

struct CatalogueWindow {
    explicit CatalogueWindow(test::FakeControl& control) : card(new CatalogueCard(control, clock))
    {
        window.setCentralWidget(card);
        window.resize(600, 500);
        window.show();
    }
    [[nodiscard]] Button* button(const char* name) const { return card->findChild<Button*>(QLatin1String(name)); }
    [[nodiscard]] QString value(const QString& label) const
    {
        for (const Fact& fact : card->findChild<FactGrid*>()->facts()) {
            if (fact.label == label) {
                return fact.value;
            }
        }
        return {};
    }
    [[nodiscard]] QString says() const { return card->findChild<MessageBar*>()->accessibleName(); }

    ManualClock clock{test::officeNow};
    QMainWindow window;
    CatalogueCard* card;
};

} // namespace

class CatalogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }

    void theCatalogueIsToldAsItComes()
    {
        test::FakeControl control(test::Office::Empty);
        const Library library(control);
        const CatalogueWindow window(control);
        QTRY_COMPARE(window.value(QStringLiteral("Up to release")), QStringLiteral("26.4"));
        QTRY_VERIFY(window.value(QStringLiteral("Loaded")).startsWith(QStringLiteral("Nothing")));
        QVERIFY(window.value(QStringLiteral("Knows")).startsWith(QStringLiteral("2 payload")));
        QVERIFY(!window.button("removeSchema")->isVisible());
    }

    void loadingTellsWhatWasReadAndWhatWasSkipped()
    {
        test::FakeControl control(test::Office::Empty);
        const Library library(control);
        const CatalogueWindow window(control);
        window.card->load(QStringLiteral("/srv/schema"));
        QVERIFY(!window.button("loadSchema")->isEnabled()); // it takes a second or two
        const auto calls = control.calls(QStringLiteral("catalogue.load"));
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls[0].arguments.value(QStringLiteral("folder")).toString(), QStringLiteral("/srv/schema"));
        QTRY_VERIFY(window.says().contains(QStringLiteral("28.1")));
        QVERIFY(window.says().contains(QStringLiteral("302")));
        QVERIFY(window.button("loadSchema")->isEnabled());
        QTRY_VERIFY(window.button("removeSchema")->isVisible());
        QVERIFY(window.value(QStringLiteral("Loaded")).contains(QStringLiteral("28.1")));
        const auto links = window.card->findChild<MessageBar*>()->findChildren<Button*>();
        const auto details = std::find_if(links.begin(), links.end(), [](const Button* link) {
            return link->text().startsWith(QStringLiteral("What was read"));
        });
        QVERIFY(details != links.end());
        (*details)->click();
        auto* sheet = window.window.findChild<SchemaReportSheet*>();
        QVERIFY(sheet != nullptr);
        QCOMPARE(sheet->findChild<RecordList*>()->model()->rowCount(), 3);
        QCOMPARE(sheet->findChild<FactGrid*>()->facts().size(), 2);
    }

    void whatCantBeReadComesFirst()
    {
        test::FakeControl control(test::Office::Empty);
        const Library library(control);
        const QList<CellRow> rows = schemaFindings(library.report.toObject());
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].cells[0].text, QStringLiteral("mdm/profiles/broken.yaml"));
        QCOMPARE(rows[0].cells[0].second, QStringLiteral("line 3, column 7: no mapping"));
        QVERIFY(rows[0].cells[1].state == State::Failed);
        QVERIFY(rows[2].cells[1].state == State::Unknown);
    }

    void aFolderWithoutSchemaIsSaidToBeNone()
    {
        test::FakeControl control(test::Office::Empty);
        const Library library(control);
        control.refuse(QStringLiteral("catalogue.load"), ErrorCode::InvalidInput, QStringLiteral("no schema in it"));
        const CatalogueWindow window(control);
        window.card->load(QStringLiteral("/tmp"));
        QTRY_VERIFY(window.says().contains(QStringLiteral("declarative"))); // what the right one looks like
        QVERIFY(window.button("loadSchema")->isEnabled());
    }

    void whatWasLoadedIsRemovedAfterAQuestion()
    {
        test::FakeControl control(test::Office::Empty);
        Library library(control);
        library.loaded = test::json(R"({"release":"28.1","loaded_at":1776150000000,"count":302})");
        const CatalogueWindow window(control);
        QTRY_VERIFY(window.button("removeSchema")->isVisible());
        window.button("removeSchema")->click();
        auto* sheet = window.window.findChild<ConfirmationSheet*>();
        QVERIFY(sheet != nullptr);
        QVERIFY(control.calls(QStringLiteral("catalogue.unload")).isEmpty());
        sheet->findChild<Button*>(QStringLiteral("danger"))->click();
        QTRY_VERIFY(window.value(QStringLiteral("Loaded")).startsWith(QStringLiteral("Nothing")));
        QVERIFY(!window.button("removeSchema")->isVisible());
    }

    void aDamagedSchemaCanBeRemoved()
    {
        test::FakeControl control(test::Office::Empty);
        const Library library(control);
        control.refuse(QStringLiteral("catalogue.loaded"), ErrorCode::Storage, QStringLiteral("damaged"));
        const CatalogueWindow window(control);
        QTRY_VERIFY(window.button("removeSchema")->isVisible());
        QVERIFY(!window.says().isEmpty());
    }

    void whatIsLoadedElsewhereIsFollowed()
    {
        test::FakeControl control(test::Office::Empty);
        Library library(control);
        const CatalogueWindow window(control);
        QTRY_VERIFY(!window.value(QStringLiteral("Loaded")).isEmpty());
        library.loaded = test::json(R"({"release":"29.0","loaded_at":1776150000000,"count":12})");
        control.touch(QStringLiteral("setting"));
        QTRY_VERIFY(window.value(QStringLiteral("Loaded")).contains(QStringLiteral("29.0")));
    }
};

ESPALIER_TEST(CatalogueTest);
#include "catalogue_test.moc"
