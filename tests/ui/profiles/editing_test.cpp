// The editor in the place of the library: whose keys are whose, and what is left of a profile that wasn't saved.
#include "app/espalier/journal_drafts.h"
#include "profiles/editing/edits.h"
#include "tests/support/test.h"
#include "tests/ui/profiles/profiles_window.h"
#include "tests/ui/support/own_settings.h"
#include "ui/editor/editor_opener.h"
#include "ui/editor/editor_screen.h"
#include "ui/editor/templates/new_profile_sheet.h"
#include "ui/editor/templates/template_field_row.h"
#include "ui/editor/xml/find_bar.h"
#include "ui/editor/xml/xml_edit.h"
#include "ui/profiles/drafts_sheet.h"

#include <QDir>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::ui;

namespace {

struct Desk : test::ProfilesWindow {
    Desk()
    {
        screen.setDrafts(&drafts);
        screen.activateWindow();
    }
    ~Desk() { screen.opener().close(); } // the drafts end before the screen does
    Q_DISABLE_COPY_MOVE(Desk)

    [[nodiscard]] EditorScreen* editor() { return screen.opener().editor(); }
    [[nodiscard]] QByteArray text() { return editor()->session().document().text(); }

    // New profile, answers to a template, Create.
    void make()
    {
        QTest::mouseClick(button(QStringLiteral("New profile")), Qt::LeftButton);
        QTRY_VERIFY(screen.findChild<NewProfileSheet*>() != nullptr);
        auto* sheet = screen.findChild<NewProfileSheet*>();
        sheet->choose(QStringLiteral("wifi-personal"));
        sheet->fields().first()->type(QStringLiteral("Guests"));
        sheet->findChild<QLineEdit*>(QStringLiteral("profileName"))->setText(QStringLiteral("Guest Wi-Fi"));
        QTest::mouseClick(sheet->findChild<Button*>(QStringLiteral("create")), Qt::LeftButton);
        QTRY_VERIFY(editor() != nullptr);
        QVERIFY(text().contains("Guests"));
    }

    // One from the library.
    void openFirst()
    {
        QTRY_VERIFY(isLoaded());
        control.answer(QStringLiteral("profile.export"), [](const QJsonObject&) -> Result<QJsonValue> {
            return QJsonObject{{QStringLiteral("content_base64"), QString::fromLatin1(QByteArray(stored).toBase64())}};
        });
        screen.opener().open({1, 6, QStringLiteral("Office")});
        QTRY_VERIFY(editor() != nullptr);
    }

    static void pressFind()
    {
        QVERIFY(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    }

    static constexpr auto stored = R"(<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict><key>PayloadContent</key><array><dict><key>PayloadType</key><string>com.apple.wifi.managed</string><key>SSID_STR</key><string>Office</string></dict></array><key>PayloadType</key><string>Configuration</string></dict></plist>)";
    QTemporaryDir folder;
    crypto::Sealer sealer{SecretBytes(QByteArray(32, 'k'))};
    app::JournalDrafts drafts{folder.filePath(QStringLiteral("drafts")), sealer, clock};
};

} // namespace

class ProfilesEditingTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(m_folder); }
    void init() { QSettings().clear(); }

    void aDuplicateIsADraftWithAnIdentityOfItsOwn()
    {
        Desk desk;
        QTRY_VERIFY(desk.isLoaded());
        QByteArray file = Desk::stored;
        file.replace("</array>", "</array><key>PayloadIdentifier</key><string>example.marlowfinch.wifi-office</string>"
                                 "<key>PayloadUUID</key><string>6B4C7E10-4E5B-4E0B-9A45-8E6E5D3C2B1A</string>");
        desk.control.answer(QStringLiteral("profile.export"), [file](const QJsonObject&) -> Result<QJsonValue> {
            return QJsonObject{{QStringLiteral("content_base64"), QString::fromLatin1(file.toBase64())}};
        });
        desk.click(0);
        QTRY_VERIFY(desk.named("duplicateProfile") != nullptr && desk.named("duplicateProfile")->isVisible());
        QTest::mouseClick(desk.named("duplicateProfile"), Qt::LeftButton);
        QTRY_VERIFY(desk.editor() != nullptr);
        const EditorSession& session = desk.editor()->session();
        QCOMPARE(session.profile().id, 0);
        QVERIFY(session.isDraft());
        QVERIFY(session.name().endsWith(QStringLiteral("(copy)")));
        QVERIFY(session.document()
                    .string(session.document().root(), u"PayloadIdentifier")
                    .endsWith(QStringLiteral(".copy")));
        QVERIFY(!desk.text().contains("6B4C7E10"));
        QVERIFY(desk.control.calls(QStringLiteral("profile.save")).isEmpty()); // nothing is made unasked
        QCOMPARE(desk.screen.opener().waitingDrafts().size(), 0);              // it is open
        QVERIFY(desk.screen.opener().close());
        QCOMPARE(desk.screen.opener().waitingDrafts().size(), 1);
    }

    void aNewProfileThatIsLeftUntouchedIsOfferedAsADraft()
    {
        Desk desk;
        desk.make();
        const QByteArray made = desk.text();
        QTest::mouseClick(desk.button(QStringLiteral("Profiles")), Qt::LeftButton);
        QVERIFY(desk.editor() == nullptr);
        QTRY_VERIFY(desk.says(QStringLiteral("isn’t saved yet")));
        QVERIFY(desk.says(QStringLiteral("Guest Wi-Fi")));
        QTRY_VERIFY(desk.button(QStringLiteral("Go on")) != nullptr);
        QTest::mouseClick(desk.button(QStringLiteral("Go on")), Qt::LeftButton);
        QTRY_VERIFY(desk.editor() != nullptr);
        QCOMPARE(desk.text(), made);
        QVERIFY(desk.editor()->session().isDraft());
        // Left untouched once more it still waits, once.
        QVERIFY(desk.screen.goBack());
        QCOMPARE(desk.drafts.waiting().size(), 1);
        QTRY_VERIFY(desk.button(QStringLiteral("Throw away")) != nullptr);
        QTest::mouseClick(desk.button(QStringLiteral("Throw away")), Qt::LeftButton);
        QVERIFY(desk.drafts.waiting().isEmpty());
    }

    void severalDraftsAreGoneThroughOneByOne()
    {
        Desk desk;
        desk.make();
        QVERIFY(desk.screen.goBack());
        desk.openFirst();
        QVERIFY(desk.editor()->session().edit(
            profiles::setValue(desk.editor()->session().document(),
                               desk.editor()->session().document().find(
                                   profiles::Path::parse(QStringLiteral("PayloadContent/0/SSID_STR"))),
                               QStringLiteral("Attic")),
            QStringLiteral("SSID")));
        QVERIFY(desk.screen.goBack());
        // One that nobody can read: sealed with another key.
        {
            const crypto::Sealer other{SecretBytes(QByteArray(32, 'x'))};
            app::JournalDrafts elsewhere(desk.folder.filePath(QStringLiteral("drafts")), other, desk.clock);
            auto draft = elsewhere.start(draftSubject(0), QStringLiteral("Secret"), 0);
            QVERIFY(draft->keep(profiles::EditableDocument(Desk::stored)));
        }
        desk.screen.setDrafts(&desk.drafts);
        QTRY_VERIFY(desk.says(QStringLiteral("3 draft")));
        QTRY_VERIFY(desk.button(QStringLiteral("Show them")) != nullptr);
        desk.button(QStringLiteral("Show them"))->click();
        auto* sheet = desk.screen.findChild<DraftsSheet*>();
        QVERIFY(sheet != nullptr);
        QStringList words;
        for (const Button* button : sheet->findChildren<Button*>()) {
            words << button->text();
        }
        QCOMPARE(words.count(QStringLiteral("Throw away")), 3);
        QCOMPARE(words.count(QStringLiteral("Go on")), 2);
        QVERIFY(desk.says(QStringLiteral("can’t be opened")));
        while (!desk.drafts.waiting().isEmpty()) {
            const auto before = desk.drafts.waiting().size();
            QTRY_VERIFY(desk.button(QStringLiteral("Throw away")) != nullptr);
            desk.button(QStringLiteral("Throw away"))->click();
            QCOMPARE(desk.drafts.waiting().size(), before - 1);
        }
        QTRY_VERIFY(Sheet::current(&desk.screen) == nullptr);
    }

    void aNewProfileOutlivesTheConsole()
    {
        Desk desk;
        desk.make();
        // What is on the disk at this moment is what a kill leaves.
        const QDir open(desk.folder.filePath(QStringLiteral("drafts")));
        const QDir left(desk.folder.filePath(QStringLiteral("left")));
        QVERIFY(left.mkpath(QStringLiteral(".")));
        for (const QString& name : open.entryList(QDir::Files)) {
            QVERIFY(QFile::copy(open.filePath(name), left.filePath(name)));
        }
        app::JournalDrafts after(left.path(), desk.sealer, desk.clock);
        QCOMPARE(after.waiting().size(), 1);
        const auto back = after.resume(after.waiting().constFirst().id);
        QVERIFY(back.has_value());
        QVERIFY(back->complete);
        QCOMPARE(back->document.text(), desk.text());
        QCOMPARE(profileOfSubject(back->facts.subject), 0);
    }

    void aProfileThatWasOnlyLookedAtLeavesNoDraft()
    {
        Desk desk;
        desk.openFirst();
        QVERIFY(desk.screen.goBack());
        QVERIFY(desk.drafts.waiting().isEmpty());
    }

    void findAnswersInTheLibrary()
    {
        Desk desk;
        QTRY_VERIFY(desk.isLoaded());
        desk.table->setFocus();
        Desk::pressFind();
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(field != nullptr);
        QVERIFY(desk.library->isAncestorOf(field));
        QTest::keyClicks(field, QStringLiteral("printer"));
        QCOMPARE(desk.table->model()->rowCount(), 1);
    }

    void findAnswersInTheFormOfTheEditor()
    {
        Desk desk;
        desk.openFirst();
        auto* field = desk.editor()->findChild<QLineEdit*>(QStringLiteral("findKey"));
        QVERIFY(!field->hasFocus());
        Desk::pressFind();
        QVERIFY(field->hasFocus());
        // From beside the form too.
        desk.button(QStringLiteral("Profiles"))->setFocus();
        QVERIFY(!field->hasFocus());
        Desk::pressFind();
        QVERIFY(field->hasFocus());
    }

    void findAnswersInTheXmlOfTheEditor()
    {
        Desk desk;
        desk.openFirst();
        desk.editor()->showTab(QStringLiteral("xml"));
        auto* xml = desk.editor()->findChild<XmlEdit*>();
        QVERIFY(xml->hasFocus());
        const QByteArray before = desk.text();
        Desk::pressFind();
        auto* bar = desk.editor()->findChild<FindBar*>();
        QVERIFY(bar->isVisible());
        QVERIFY(bar->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("SSID_STR"));
        QCOMPARE(desk.text(), before);
        QCOMPARE(xml->textCursor().selectedText(), QStringLiteral("SSID_STR"));
    }

    void afterTheEditorFindIsTheLibrarysAgain()
    {
        Desk desk;
        desk.openFirst();
        QVERIFY(desk.screen.goBack());
        Desk::pressFind();
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(field != nullptr && desk.library->isAncestorOf(field));
    }
};

ESPALIER_TEST(ProfilesEditingTest);
#include "editing_test.moc"
