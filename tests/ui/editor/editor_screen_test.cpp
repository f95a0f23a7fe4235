#include "tests/support/test.h"
#include "tests/ui/editor/desk.h"
#include "tests/ui/support/own_settings.h"
#include "ui/common/button.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/common/message_bar.h"
#include "ui/editor/assigned/assigned_tab.h"
#include "ui/editor/editor_opener.h"
#include "ui/editor/editor_screen.h"
#include "ui/editor/form/form_tab.h"
#include "ui/editor/form/form_view.h"
#include "ui/editor/form/value_row.h"
#include "ui/editor/impact/impact_summary.h"
#include "ui/editor/impact/impact_tab.h"
#include "ui/editor/payloads/add_payload_sheet.h"
#include "ui/editor/payloads/audience_choice.h"
#include "ui/editor/payloads/payload_column.h"
#include "ui/editor/payloads/payload_list.h"
#include "ui/editor/payloads/payload_model.h"
#include "ui/editor/problems/problem_list.h"
#include "ui/editor/problems/problem_panel.h"
#include "ui/editor/put_path.h"
#include "ui/editor/saving/save_sheet.h"
#include "ui/editor/search/search_results.h"
#include "ui/editor/templates/new_profile_sheet.h"
#include "ui/editor/templates/template_field_row.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace espalier;
using namespace espalier::ui;
using test::Desk;

class EditorScreenTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(m_folder); }
    void init() { QSettings().clear(); }

    void openingEditingAndSavingSendsTheNewBytes()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(!desk.session().isDraft());
        desk.typeSsid(QStringLiteral("2"));
        QVERIFY(desk.session().isDraft());
        desk.save();
        QTRY_COMPARE(desk.control.calls(QStringLiteral("profile.save")).size(), 1);
        QTRY_VERIFY(!desk.session().isDraft());
        QCOMPARE(desk.session().profile().version, 7);
        QVERIFY(desk.stored.contains("Office2")); // whoever is brought to a key goes on after what is there
        QVERIFY(desk.stored.contains("com.vendor.thing"));
        const QJsonObject sent = desk.control.calls(QStringLiteral("profile.save")).at(0).arguments;
        QCOMPARE(sent.value(QLatin1String("profile")).toInt(), 1);
        QCOMPARE(sent.value(QLatin1String("base_version")).toInt(), 6);
        QVERIFY(!sent.contains(QLatin1String("new_uuid"))); // the setting decides
    }

    void theDocumentFollowsTheUuidThatTheServerGives()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.typeSsid(QStringLiteral("2"));
        desk.save();
        QTRY_COMPARE(desk.session().profile().version, 7);
        QCOMPARE(desk.session().document().text(), desk.stored);
        QVERIFY(!desk.session().isDraft());
    }

    void theUuidStaysWhereTheServerKeepsIt()
    {
        Desk desk;
        desk.uuid = "OLD";
        QVERIFY(desk.open());
        desk.typeSsid(QStringLiteral("2"));
        const int steps = desk.session().history().count();
        desk.save();
        QTRY_COMPARE(desk.session().profile().version, 7);
        QCOMPARE(desk.session().history().count(), steps);
        QVERIFY(desk.session().document().text().contains("<string>OLD</string>"));
    }

    void aNewProfileIsSavedAsOne()
    {
        Desk desk;
        desk.opener.openNew(profiles::EditableDocument(desk.stored), QStringLiteral("Office"));
        desk.save();
        QTRY_VERIFY(!desk.session().isDraft());
        const QJsonObject sent = desk.control.calls(QStringLiteral("profile.save")).at(0).arguments;
        QVERIFY(!sent.contains(QLatin1String("profile")));
        QCOMPARE(desk.session().profile().id, 1);
    }

    void aDeviceIsShownFromTheListOfThoseThatHaveIt()
    {
        Desk desk;
        QVERIFY(desk.open());
        QSignalSpy asked(&desk.opener, &EditorOpener::deviceRequested);
        Q_EMIT desk.opener.editor()->findChild<AssignedTab*>()->deviceRequested(16);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).toLongLong(), 16);
    }

    void theImpactBesideTheFormLeadsToItsTab()
    {
        Desk desk;
        QVERIFY(desk.open());
        auto* summary = desk.opener.editor()->findChild<ImpactSummary*>();
        QVERIFY(summary->isVisible());
        QTRY_VERIFY(summary->words().first().contains(QStringLiteral("23")));
        summary->findChild<Button*>(QStringLiteral("impactDetails"))->click();
        QVERIFY(desk.opener.editor()->findChild<ImpactTab*>()->isVisible());
        QVERIFY(!summary->isVisible());
    }

    void whomTheProfileIsForIsJudgedAtOnceAndRemembered()
    {
        const auto choose = [](const Desk& desk, const QString& words) {
            QMenu* menu = desk.opener.editor()->findChild<AudienceChoice*>()->menu();
            Q_EMIT menu->aboutToShow();
            for (QAction* action : menu->actions()) {
                if (action->text() == words) {
                    action->trigger();
                }
            }
        };
        {
            Desk desk;
            QVERIFY(desk.open());
            QVERIFY(!desk.session().audience().supervised);
            QVERIFY(!desk.session().audience().channel);
            QSignalSpy judged(&desk.session(), &EditorSession::problemsChanged);
            choose(desk, QStringLiteral("Not supervised"));
            choose(desk, QStringLiteral("User channel"));
            choose(desk, QStringLiteral("User enrollment"));
            QVERIFY(desk.session().audience().supervised == std::optional(false));
            QTRY_VERIFY(!judged.isEmpty());
        }
        Desk again;
        QVERIFY(again.open());
        const profiles::Audience& audience = again.session().audience();
        QVERIFY(audience.supervised == std::optional(false));
        QVERIFY(audience.channel == std::optional(profiles::Scope::User));
        QVERIFY(audience.enrollment == std::optional(profiles::Enrollment::User));
        choose(again, QStringLiteral("Supervised or not"));
        QVERIFY(!again.session().audience().supervised);
        QVERIFY(again.session().audience().channel); // stays
    }

    void theIdentifierOfTheEnrollmentProfileIsTaken()
    {
        Desk desk;
        desk.control.answer(QStringLiteral("setting.get"),
                            QJsonObject{{QStringLiteral("key"), QStringLiteral("enrollment_identifier")},
                                        {QStringLiteral("value"), QStringLiteral("com.example")}});
        QVERIFY(desk.open());
        QTRY_COMPARE(desk.session().audience().enrollmentIdentifier, QStringLiteral("com.example"));
        QTRY_VERIFY(std::any_of(
            desk.session().problems().cbegin(), desk.session().problems().cend(),
            [](const profiles::Problem& problem) { return problem.rule == profiles::Rule::EnrollmentIdentifier; }));
    }

    void undoWorksFromInsideAField()
    {
        Desk desk;
        const QByteArray before = desk.stored;
        QVERIFY(desk.open());
        desk.pages.activateWindow();
        desk.typeSsid(QStringLiteral("xyz"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.session().document().text(), before);
    }

    void anUndoTakesNothingOfAHalfTypedEntry()
    {
        Desk desk;
        const QByteArray before = desk.stored;
        QVERIFY(desk.open());
        desk.pages.activateWindow();
        QVERIFY(desk.form().column().add(QStringLiteral("com.apple.wifi.managed"), nullptr));
        const QByteArray added = desk.session().document().text();
        const auto payload = desk.session().document().path(desk.form().column().list().chosen());
        desk.session().reveal(payload / profiles::Step(QStringLiteral("NAIRealmNames")));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("realm.example"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.session().document().text(), before);
        QCOMPARE(desk.session().history().count(), 1);
        desk.session().history().redo();
        QCOMPARE(desk.session().document().text(), added);
    }

    void leavingKeepsTheDraftAndOpeningGoesOnWithIt()
    {
        Desk desk;
        desk.opener.setDrafts(&desk.drafts);
        QVERIFY(desk.open());
        desk.typeSsid(QStringLiteral("2"));
        const QByteArray edited = desk.session().document().text();
        QVERIFY(desk.opener.close());
        QCOMPARE(desk.drafts.kept.size(), 1);
        QVERIFY(desk.open());
        QCOMPARE(desk.session().document().text(), edited);
        QVERIFY(desk.session().isDraft());
        desk.save();
        QTRY_VERIFY(desk.drafts.kept.isEmpty());
    }

    void withoutDraftsLeavingAsksFirst()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.typeSsid(QStringLiteral("2"));
        QVERIFY(!desk.opener.close());
        QVERIFY(desk.pages.findChild<ConfirmationSheet*>() != nullptr);
        QVERIFY(desk.opener.editor() != nullptr);
    }

    void payloadsAreAddedMovedDuplicatedAndRemoved()
    {
        Desk desk;
        const QByteArray before = desk.stored;
        QVERIFY(desk.open());
        auto& list = desk.form().column().list();
        QVERIFY(desk.form().column().add(QStringLiteral("com.vendor.other"), nullptr));
        QCOMPARE(list.model()->rowCount(), 4);
        QCOMPARE(desk.session().document().string(list.chosen(), u"PayloadType"), QStringLiteral("com.vendor.other"));
        list.setCurrentIndex(list.model()->index(1, 0));
        QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(list.currentIndex().row(), 2);
        QTest::keyClick(&list, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(list.model()->rowCount(), 5);
        QTest::keyClick(&list, Qt::Key_Delete);
        QCOMPARE(list.model()->rowCount(), 4);
        desk.session().history().setIndex(0);
        QCOMPARE(desk.session().document().text(), before);
    }

    void payloadsAreCopiedWithNewIdentities()
    {
        Desk desk;
        QVERIFY(desk.open());
        auto& list = desk.form().column().list();
        list.setCurrentIndex(list.model()->index(1, 0));
        QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(&list, Qt::Key_V, Qt::ControlModifier);
        const auto all = profiles::payloads(desk.session().document());
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(1).type, QStringLiteral("com.apple.wifi.managed"));
        QVERIFY(all.at(1).uuid != all.at(0).uuid);
    }

    void searchJumpsToTheKey()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.pages.activateWindow();
        auto* field = desk.opener.editor()->findChild<QLineEdit*>(QStringLiteral("findKey"));
        desk.form().column().list().setCurrentIndex(desk.form().column().list().model()->index(0, 0));
        QTest::keyClicks(field, QStringLiteral("SSID_STR"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(desk.session().current().text(), QStringLiteral("PayloadContent/0/SSID_STR"));
        QCOMPARE(desk.form().column().list().currentIndex().row(), 1);
    }

    void whatWasFoundShowsTheValueOfNow()
    {
        Desk desk;
        QVERIFY(desk.open());
        auto* field = desk.opener.editor()->findChild<QLineEdit*>(QStringLiteral("findKey"));
        QTest::keyClicks(field, QStringLiteral("SSID_STR"));
        QTest::keyClick(field, Qt::Key_Return);
        const auto* results = desk.opener.editor()->findChild<SearchResults*>();
        const QModelIndex first = results->model()->index(0, 0);
        auto& session = desk.session();
        const auto ssid = profiles::Path::parse(QStringLiteral("PayloadContent/0/SSID_STR"));
        QVERIFY(session.edit(putPath(session.document(), ssid, QStringLiteral("Attic")), QStringLiteral("SSID")));
        QVERIFY(first.data(PayloadModel::SecondLine).toString().endsWith(QLatin1String("Attic")));
        session.history().undo();
        QVERIFY(!first.data(PayloadModel::SecondLine).toString().contains(QLatin1String("Attic")));
    }

    void aTextThatCantBeReadShowsThePlaceAndIsRepaired()
    {
        Desk desk;
        desk.opener.openFile("<?xml version=\"1.0\"?><plist version=\"1.0\"><dict><key>PayloadDisplayName</key>"
                             "<string>A & B</string></dict></plist>",
                             QStringLiteral("broken"));
        QVERIFY(desk.opener.editor() != nullptr);
        QVERIFY(desk.session().document().isBroken());
        auto* repair = desk.opener.editor()->findChild<Button*>(QStringLiteral("repair"));
        repair->click();
        QVERIFY(!desk.session().document().isBroken());
        QCOMPARE(desk.session().name(), QStringLiteral("A & B"));
    }

    void aNewProfileBeginsEmptyOrFromATemplate()
    {
        Desk desk;
        desk.opener.setDrafts(&desk.drafts);
        auto* sheet =
            new NewProfileSheet(QStringLiteral("example.marlowfinch"), QStringLiteral("Marlow & Finch"), &desk.pages);
        connect(sheet, &NewProfileSheet::created, &desk.opener, &EditorOpener::openNew);
        sheet->choose(QStringLiteral("wifi-personal"));
        QVERIFY(!sheet->fields().isEmpty());
        sheet->fields().first()->type(QStringLiteral("Guests"));
        sheet->findChild<QLineEdit*>(QStringLiteral("profileName"))->setText(QStringLiteral("Guest Wi-Fi"));
        sheet->findChild<Button*>(QStringLiteral("create"))->click();
        QVERIFY(desk.opener.editor() != nullptr);
        QCOMPARE(desk.session().name(), QStringLiteral("Guest Wi-Fi"));
        QVERIFY(desk.session().document().text().contains("Guests"));
        QVERIFY(desk.session().isDraft());
        QCOMPARE(desk.drafts.kept.size(), 1); // what was filled in survives a crash before the first edit
    }

    void theIdentifierPrefixIsTheOrganizationsNameTurnedRound()
    {
        QCOMPARE(identifierPrefix(QStringLiteral("mdm.marlowfinch.example")), QStringLiteral("example.marlowfinch"));
        QCOMPARE(identifierPrefix(QStringLiteral("example.com")), QStringLiteral("com.example"));
        QCOMPARE(identifierPrefix(QStringLiteral("192.0.2.1")), QStringLiteral("local.espalier"));
    }

    void anyPayloadTypeIsAddedByTypingIt()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.form().column().addPayload();
        auto* sheet = desk.pages.findChild<AddPayloadSheet*>();
        QVERIFY(sheet != nullptr);
        QTest::keyClicks(sheet->findChild<QLineEdit*>(), QStringLiteral("com.vendor.mine"));
        QTest::keyClick(sheet->findChild<QLineEdit*>(), Qt::Key_Return);
        QVERIFY(desk.session().document().text().contains("com.vendor.mine"));
    }
};

ESPALIER_TEST(EditorScreenTest);
#include "editor_screen_test.moc"
