#include "profiles/editing/plain_bytes.h"
#include "tests/support/test.h"
#include "tests/ui/editor/sample.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/json.h"
#include "ui/assigning/impact_line_list.h"
#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/common/empty_state.h"
#include "ui/common/plist_view.h"
#include "ui/common/record_list.h"
#include "ui/common/segments.h"
#include "ui/common/table_view.h"
#include "ui/editor/versions/comparison_view.h"
#include "ui/editor/versions/difference_view.h"
#include "ui/editor/versions/versions_tab.h"
#include "ui/editor/xml/xml_edit.h"

#include <QTextBlock>
#include <QThreadPool>

using namespace espalier;
using namespace espalier::ui;

namespace {

QByteArray withSsid(const QByteArray& ssid)
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0">
<dict>
	<key>PayloadContent</key>
	<array>
		<dict>
			<key>PayloadType</key>
			<string>com.example.net</string>
			<key>SSID</key>
			<string>)" +
           ssid + R"(</string>
		</dict>
	</array>
	<key>PayloadType</key>
	<string>Configuration</string>
</dict>
</plist>
)";
}

QByteArray inUtf16(const QByteArray& text)
{
    QByteArray file("\xff\xfe");
    for (const QChar sign : QString::fromUtf8(text)) {
        file.append(char(sign.unicode() & 0xff)).append(char(sign.unicode() >> 8));
    }
    return file;
}

struct VersionsDesk {
    VersionsDesk()
    {
        control.answer(QStringLiteral("profile.versions"), test::json(R"([
            {"number":3,"current":true,"imported_at":1776150000000},
            {"number":2,"imported_at":1776140000000},
            {"number":1,"imported_at":1776130000000}])"));
        control.answer(QStringLiteral("profile.export"), [this](const QJsonObject& arguments) -> Result<QJsonValue> {
            const QByteArray content = contents.value(arguments.value(QLatin1String("version")).toInt());
            return QJsonObject{{QStringLiteral("content_base64"), QString::fromLatin1(content.toBase64())}};
        });
        editing.session.saved(1, 3);
        tab = std::make_unique<VersionsTab>(EditorSurroundings{editing.session, control, editing.clock});
        tab->resize(1000, 600);
        tab->show();
        tab->onShown();
    }
    template <class Widget> [[nodiscard]] bool shows() const
    {
        const auto* widget = tab->findChild<Widget*>();
        return widget != nullptr && widget->isVisible();
    }

    // The row is that of the list, newest first.
    void rollBackTo(int row, bool confirmed = true) const
    {
        auto* list = tab->findChild<RecordList*>();
        QTRY_COMPARE(list->table()->model()->rowCount(), 3);
        list->table()->setCurrentIndex(list->table()->model()->index(row, 0));
        for (Button* button : tab->findChildren<Button*>()) {
            if (button->text().startsWith(QStringLiteral("Roll back to"))) {
                QTRY_VERIFY(button->isEnabled());
                button->click();
            }
        }
        auto* sheet = tab->window()->findChild<ConfirmationSheet*>();
        QVERIFY(sheet != nullptr);
        if (confirmed) {
            sheet->findChild<Button*>(QStringLiteral("danger"))->click();
        }
    }

    QMap<int, QByteArray> contents{{1, withSsid("Guests")}, {2, withSsid("Office")}, {3, withSsid("Office 2")}};
    test::FakeControl control;
    test::Editing editing{withSsid("Office 2")};
    std::unique_ptr<VersionsTab> tab;
};

} // namespace

class VersionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }

    void theSameDifferenceIsShownByMeaningAndInTheXml()
    {
        const VersionsDesk tab;
        QTRY_VERIFY(tab.shows<ComparisonView>());
        tab.tab->findChild<Segments*>()->setCurrent(1);
        QTRY_VERIFY(tab.shows<DifferenceView>());
        const auto* view = tab.tab->findChild<DifferenceView*>();
        QStringList changed;
        for (const DifferenceLine& line : view->lines()) {
            if (line.kind == DifferenceLine::Kind::Added || line.kind == DifferenceLine::Kind::Removed) {
                changed << line.text.trimmed();
            }
        }
        QCOMPARE(changed,
                 (QStringList{QStringLiteral("<string>Office</string>"), QStringLiteral("<string>Office 2</string>")}));
        QVERIFY(view->isReadOnly());
        QCOMPARE(view->blockCount(), view->lines().size());
        tab.tab->findChild<Segments*>()->setCurrent(0);
        QTRY_VERIFY(tab.shows<ComparisonView>());
    }

    void anotherSpellingIsADifferenceInTheXmlOnly()
    {
        VersionsDesk tab;
        tab.contents[2] = withSsid("Office 2").replace("\t\t\t<key>SSID", "\t\t\t<!-- by Mira -->\n\t\t\t<key>SSID");
        QTRY_VERIFY(tab.shows<EmptyState>());
        tab.tab->findChild<Segments*>()->setCurrent(1);
        QTRY_VERIFY(tab.shows<DifferenceView>());
    }

    void textsFollowAnotherTheme()
    {
        const VersionsDesk tab;
        QTRY_VERIFY(tab.shows<ComparisonView>());
        tab.tab->findChild<Segments*>()->setCurrent(1);
        QTRY_VERIFY(tab.shows<DifferenceView>());
        XmlEdit xml;
        PlistView sent;
        applyColorScheme(ColorScheme::Dark);
        const auto ground = [](const QWidget& text) { return text.palette().color(QPalette::Base); };
        const auto* view = tab.tab->findChild<DifferenceView*>();
        QCOMPARE(ground(*view), darkTheme.surface);
        QCOMPARE(ground(xml), darkTheme.surface);
        QCOMPARE(ground(sent), darkTheme.sunken);
        const auto removed = std::find_if(view->lines().begin(), view->lines().end(), [](const DifferenceLine& line) {
            return line.kind == DifferenceLine::Kind::Removed;
        });
        const QTextBlock block = view->document()->findBlockByNumber(static_cast<int>(removed - view->lines().begin()));
        QCOMPARE(block.blockFormat().background().color(), darkTheme.failed.soft);
        applyColorScheme(ColorScheme::Light);
        QCOMPARE(ground(*view), lightTheme.surface);
    }

    void rollingBackIsTakenOverThoughTheSheetWasClosedMeanwhile()
    {
        VersionsDesk tab;
        tab.control.answer(QStringLiteral("profile.rollback"), [&tab](const QJsonObject&) -> Result<QJsonValue> {
            tab.contents[4] = tab.contents[1];
            return QJsonObject{{QStringLiteral("version"), 4}};
        });
        tab.rollBackTo(2); // the row of version 1
        delete tab.tab->window()->findChild<ConfirmationSheet*>();
        QTRY_COMPARE(tab.editing.session.profile().version, 4);
        QCOMPARE(tab.editing.session.document().text(), tab.contents[1]);
        QVERIFY(!tab.editing.session.isDraft());
        tab.editing.session.history().undo(); // one step
        QCOMPARE(tab.editing.session.document().text(), withSsid("Office 2"));
    }

    void afterRollingBackTheEditorHasTheLibrarysBytes()
    {
        VersionsDesk tab;
        const QByteArray wide = inUtf16(withSsid("Guests").replace("UTF-8", "UTF-16"));
        tab.control.answer(QStringLiteral("profile.rollback"), [&tab, wide](const QJsonObject&) -> Result<QJsonValue> {
            tab.contents[4] = wide;
            return QJsonObject{{QStringLiteral("version"), 4}};
        });
        tab.rollBackTo(2);
        QTRY_COMPARE(tab.editing.session.profile().version, 4);
        const profiles::EditableDocument& document = tab.editing.session.document();
        QVERIFY(!document.isBroken());
        QVERIFY(!document.isEdited());
        QCOMPARE(profiles::fileBytes(document), wide);
        tab.editing.session.history().undo(); // back to what was written in UTF-8
        QVERIFY(!document.isBroken());
        QCOMPARE(profiles::fileBytes(document), withSsid("Office 2"));
        tab.editing.session.history().redo();
        QVERIFY(!document.isBroken());
        QVERIFY(!document.isEdited());
        QCOMPARE(profiles::fileBytes(document), wide);
    }

    void rollingBackSaysWhomItConcernsBeforeItIsDone()
    {
        VersionsDesk tab;
        tab.control.answer(QStringLiteral("profile.impact"), test::json(R"({
            "replace":{"count":2,"first":[{"id":1,"name":"Anna"},{"id":2,"name":"Ben"}]},
            "cannot":[{"rule":"payload-unavailable","level":"payload","severity":"error","payload_type":"com.apple.dock",
                "platform":"iOS","arguments":["com.apple.dock","iOS"],"text":"no","devices":{"count":1,
                "first":[{"id":3,"name":"Cleo"}]}}],"judged":true,"partial":false})"));
        tab.rollBackTo(2, false);
        auto* sheet = tab.tab->window()->findChild<ConfirmationSheet*>();
        QVERIFY(sheet != nullptr);
        auto* lines = sheet->findChild<ImpactLineList*>(QStringLiteral("rollbackImpact"));
        QVERIFY(lines != nullptr);
        QTRY_VERIFY(lines->words().size() == 2);
        QVERIFY(lines->words().at(0).contains(QStringLiteral("2 device")));
        QVERIFY(lines->accessibleDescription().contains(QStringLiteral("Anna")));
        QVERIFY(lines->accessibleDescription().contains(QStringLiteral("Cleo")));
        const QJsonObject asked = tab.control.calls(QStringLiteral("profile.impact")).constLast().arguments;
        QCOMPARE(asked.value(QLatin1String("version")).toInt(), 1);
        QVERIFY(tab.control.calls(QStringLiteral("profile.rollback")).isEmpty());
    }

    void onlyTheLastQuestionIsAnsweredAndNotAtOnce()
    {
        const auto catalogue = test::sampleCatalogue();
        const profiles::EditableDocument one(withSsid("One"));
        const profiles::EditableDocument two(withSsid("Two"));
        QObject owner;
        Comparing comparing(&owner);
        QList<bool> answers;
        connect(&comparing, &Comparing::compared, this, [&](const Compared& what) { answers << what.differs; });
        comparing.start(one, two, catalogue);
        comparing.start(one, one, catalogue);
        QVERIFY(answers.isEmpty());
        QTRY_COMPARE(answers, QList<bool>{false});
        comparing.start(one, two, catalogue);
        comparing.stop();
        comparing.start(two, one, catalogue, Comparing::Of::SettingsAndText);
        QTRY_COMPARE(answers, (QList<bool>{false, true}));
    }

    void whoAskedMayGoBeforeTheAnswer()
    {
        const profiles::EditableDocument one(withSsid("One"));
        auto comparing = std::make_unique<Comparing>(nullptr);
        comparing->start(one, one, test::sampleCatalogue());
        comparing.reset();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }

    void changesOfOtherProfilesCompareNothing()
    {
        VersionsDesk tab;
        QTRY_VERIFY(tab.shows<ComparisonView>());
        const auto asked = tab.control.calls(QStringLiteral("profile.versions")).size();
        tab.control.touch(QStringLiteral("profile"), {9});
        QCOMPARE(tab.control.calls(QStringLiteral("profile.versions")).size(), asked);
        tab.control.touch(QStringLiteral("profile"), {1});
        QCOMPARE(tab.control.calls(QStringLiteral("profile.versions")).size(), asked + 1);
    }

    void aVersionIsFetchedOnce()
    {
        const VersionsDesk tab;
        QTRY_VERIFY(tab.shows<ComparisonView>());
        tab.tab->findChild<Segments*>()->setCurrent(1);
        tab.tab->findChild<Segments*>()->setCurrent(0);
        QCOMPARE(tab.control.calls(QStringLiteral("profile.export")).size(), 2);
    }
};

ESPALIER_TEST(VersionsTest);
#include "versions_test.moc"
