// Saving: what the editor goes on from, whatever happens meanwhile, and what is in the library's way.
#include "profiles/editing/reading.h"
#include "tests/support/test.h"
#include "tests/ui/editor/desk.h"
#include "tests/ui/support/own_settings.h"
#include "ui/common/message_bar.h"
#include "ui/editor/chip.h"
#include "ui/editor/put_path.h"
#include "ui/editor/signature_words.h"
#include "ui/editor/versions/comparison_view.h"

#include <QJsonArray>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>

using namespace espalier;
using namespace espalier::ui;
using test::Desk;

namespace {

// A library in which somebody else saves too.
struct SharedDesk : Desk {
    SharedDesk()
    {
        const auto keep = [this](const QJsonObject& arguments) -> Result<QJsonValue> {
            const int base = arguments.value(QLatin1String("base_version")).toInt();
            if (base != current) {
                return fail(ErrorCode::Conflict, QStringLiteral("version %1 was saved in between").arg(current));
            }
            return QJsonObject{
                {QStringLiteral("id"), 1}, {QStringLiteral("version"), ++current}, {QStringLiteral("created"), true}};
        };
        control.answer(QStringLiteral("profile.save"), keep);
        control.answer(QStringLiteral("profile.list"),
                       [this](const QJsonObject&) -> Result<QJsonValue> { return QJsonArray{entry()}; });
        control.answer(QStringLiteral("profile.show"),
                       [this](const QJsonObject&) -> Result<QJsonValue> { return entry(); });
    }
    [[nodiscard]] QJsonObject entry() const
    {
        return {{QStringLiteral("id"), 1},
                {QStringLiteral("name"), QStringLiteral("Office")},
                {QStringLiteral("identifier"), QStringLiteral("com.example")},
                {QStringLiteral("version"), current},
                {QStringLiteral("author"), QStringLiteral("mira")},
                {QStringLiteral("imported_at"), test::officeNow - 60'000}};
    }
    void somebodySaves()
    {
        stored.replace("com.vendor.thing</string>", "com.vendor.thing</string><key>Note</key><string>x</string>");
        ++current;
    }
    [[nodiscard]] bool says(const QWidget* where, const QString& words) const
    {
        for (const QLabel* label : where->findChildren<QLabel*>()) {
            if (label->text().contains(words)) {
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] int base() const
    {
        return control.calls(QStringLiteral("profile.save"))
            .constLast()
            .arguments.value(QLatin1String("base_version"))
            .toInt();
    }

    int current = 6;
};

} // namespace

class SavingTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(m_folder); }
    void init() { QSettings().clear(); }

    void whoClosesTheSheetHasSavedAllTheSame()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.typeSsid(QStringLiteral("2"));
        desk.save();
        delete desk.sheet();
        QTRY_COMPARE(desk.session().profile().version, 7);
        QVERIFY(!desk.session().isDraft());
    }

    void whatIsTypedMeanwhileIsADraftOfTheVersionThatWasSaved()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.typeSsid(QStringLiteral("2"));
        desk.save();
        delete desk.sheet();
        desk.typeSsid(QStringLiteral("3"));
        QTRY_COMPARE(desk.session().profile().version, 7);
        QVERIFY(desk.session().isDraft());
        QCOMPARE(desk.session().document().openedText(), desk.stored); // with the UUID the server gave
        desk.save();
        QTRY_COMPARE(desk.control.calls(QStringLiteral("profile.save")).size(), 2);
        const QJsonObject sent = desk.control.calls(QStringLiteral("profile.save")).at(1).arguments;
        QCOMPARE(sent.value(QLatin1String("base_version")).toInt(), 7);
    }

    void leavingWhileItIsSavedLeavesNoDraft()
    {
        Desk desk;
        desk.opener.setDrafts(&desk.drafts);
        QVERIFY(desk.open());
        desk.typeSsid(QStringLiteral("2"));
        QCOMPARE(desk.drafts.kept.size(), 1);
        desk.save();
        delete desk.sheet();
        QVERIFY(desk.opener.close());
        QTRY_VERIFY(desk.drafts.kept.isEmpty());
    }

    void aDraftIsSavedOnTheVersionItWasBegunFrom()
    {
        SharedDesk desk;
        desk.opener.setDrafts(&desk.drafts);
        QVERIFY(desk.open());
        desk.typeSsid(QStringLiteral("2"));
        QVERIFY(desk.opener.close());
        desk.somebodySaves();
        QVERIFY(desk.open(7)); // what the list says now
        QVERIFY(desk.says(desk.opener.editor(), QStringLiteral("version 7 was saved since")));
        desk.save();
        QTRY_VERIFY(desk.confirm()->text().contains(QStringLiteral("on top of version 7")));
        QCOMPARE(desk.base(), 6);
        QCOMPARE(desk.current, 7); // nothing was taken back unasked
        QVERIFY(desk.says(desk.sheet(), QStringLiteral("mira")));
        QTRY_VERIFY(desk.says(desk.sheet(), QStringLiteral("Against version 7: 2 change")));
        desk.confirm()->click();
        QTRY_COMPARE(desk.session().profile().version, 8);
        QCOMPARE(desk.base(), 7);
        QVERIFY(desk.drafts.kept.isEmpty());
    }

    void aDraftContinuedFromTheListKnowsItsVersionToo()
    {
        SharedDesk desk;
        desk.opener.setDrafts(&desk.drafts);
        QVERIFY(desk.open());
        desk.typeSsid(QStringLiteral("2"));
        QVERIFY(desk.opener.close());
        desk.somebodySaves();
        desk.opener.resume(desk.drafts.kept.firstKey());
        QTRY_VERIFY(desk.opener.editor() != nullptr);
        QCOMPARE(desk.session().profile().version, 6);
    }

    void aDraftStaysWhereItIsWhileTheServerDoesNotAnswer()
    {
        SharedDesk desk;
        desk.opener.setDrafts(&desk.drafts);
        QVERIFY(desk.open());
        desk.typeSsid(QStringLiteral("2"));
        QVERIFY(desk.opener.close());
        desk.control.refuse(QStringLiteral("profile.show"), ErrorCode::Network, QStringLiteral("gone"));
        QSignalSpy failed(&desk.opener, &EditorOpener::failed);
        desk.opener.resume(desk.drafts.kept.firstKey());
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(desk.opener.editor() == nullptr);
        QCOMPARE(desk.drafts.kept.size(), 1);
    }

    void aNewProfileIsADraftOfItselfOnceItIsSaved()
    {
        Desk desk;
        desk.opener.setDrafts(&desk.drafts);
        desk.opener.openNew(profiles::EditableDocument(desk.stored), QStringLiteral("Office"));
        desk.save();
        QTRY_COMPARE(desk.session().profile().version, 7);
        QVERIFY(desk.drafts.kept.isEmpty());
        desk.typeSsid(QStringLiteral("2"));
        QCOMPARE(desk.drafts.kept.size(), 1);
        QCOMPARE(desk.drafts.kept.first().facts.subject, draftSubject(1));
        QCOMPARE(desk.drafts.kept.first().facts.base, std::optional(7));
    }

    void aFileWithAnIdentifierOfTheLibraryBecomesItsNextVersion()
    {
        SharedDesk desk;
        desk.control.answer(
            QStringLiteral("profile.save"), [&desk](const QJsonObject& arguments) -> Result<QJsonValue> {
                if (!arguments.contains(QLatin1String("profile"))) {
                    return fail(ErrorCode::Conflict, QStringLiteral("there is a profile \"com.example\" already"));
                }
                return QJsonObject{
                    {QStringLiteral("id"), 1},
                    {QStringLiteral("version"), arguments.value(QLatin1String("base_version")).toInt() + 1},
                    {QStringLiteral("created"), true}};
            });
        desk.opener.openFile(QByteArray(desk.stored).replace("Office", "Office 9"), QStringLiteral("repaired"));
        desk.save();
        QTRY_VERIFY(desk.confirm()->text().contains(QStringLiteral("Save as version 7 of Office")));
        QTRY_VERIFY(desk.says(desk.sheet(), QStringLiteral("Against version 6: 1 change")));
        desk.confirm()->click();
        QTRY_COMPARE(desk.session().profile().version, 7);
        QCOMPARE(desk.session().profile().id, 1);
        QVERIFY(!desk.session().isDraft());
    }

    void anotherConflictIsToldAsItIs()
    {
        SharedDesk desk;
        QVERIFY(desk.open());
        desk.typeSsid(QStringLiteral("2"));
        desk.control.refuse(QStringLiteral("profile.save"), ErrorCode::Conflict, QStringLiteral("another identifier"));
        desk.save();
        QTRY_VERIFY(desk.says(desk.sheet(), QStringLiteral("The version was not saved.")));
        QVERIFY(desk.confirm()->isEnabled());
    }

    void aNewProfileShowsAllThatIsInIt()
    {
        Desk desk;
        desk.opener.openNew(profiles::EditableDocument(desk.stored), QStringLiteral("Office"));
        desk.openSheet();
        auto* view = desk.sheet()->findChild<ComparisonView*>();
        QTRY_VERIFY(view->model()->rowCount() > 4);
    }

    void aProfileInAnotherEncodingShowsOnlyWhatChanged()
    {
        Desk desk;
        desk.stored.replace("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"").replace("Office", "B\xfcro");
        QVERIFY(desk.open());
        QVERIFY(!desk.session().document().isBroken());
        desk.typeSsid(QStringLiteral("2"));
        desk.openSheet();
        auto* view = desk.sheet()->findChild<ComparisonView*>();
        QTRY_COMPARE(view->model()->rowCount(), 3); // the payload, its SSID, and how much is the same
    }

    void theHeaderSaysWhoSignedAndThatXmlIsATranslation()
    {
        profiles::SignatureFacts facts;
        facts.subject = QStringLiteral("CN=Marlow\\, Finch,O=MF");
        facts.issuer = QStringLiteral("CN=MF Root");
        facts.notBeforeMs = test::officeNow - 1000;
        facts.notAfterMs = test::officeNow + 1000;
        facts.verifies = true;
        const auto words = signatureWords(facts, test::officeNow);
        QCOMPARE(words.chip, QStringLiteral("Signed by Marlow, Finch"));
        QCOMPARE(words.look, ChipLook::Plain);
        QVERIFY(words.sentences.join(QLatin1Char(' ')).contains(QStringLiteral("MF Root")));
        QCOMPARE(signatureWords(facts, test::officeNow + 2000).look, ChipLook::Warning);
        facts.verifies = false;
        QCOMPARE(signatureWords(facts, test::officeNow).look, ChipLook::Failed);

        Desk desk;
        profiles::Origin origin;
        origin.signature = facts;
        origin.form = profiles::Origin::Form::Binary;
        desk.opener.openNew(profiles::EditableDocument(desk.stored, origin), QStringLiteral("Office"));
        auto* signature = desk.opener.editor()->findChild<Chip*>(QStringLiteral("signature"));
        auto* form = desk.opener.editor()->findChild<Chip*>(QStringLiteral("form"));
        QVERIFY(signature->isVisible());
        QVERIFY(form->isVisible());
        QVERIFY(desk.session().edit(putPath(desk.session().document(),
                                            profiles::Path::parse(QStringLiteral("PayloadContent/0/SSID_STR")),
                                            QStringLiteral("Attic")),
                                    QStringLiteral("SSID")));
        desk.save();
        QTRY_VERIFY(!desk.session().isDraft());
        QVERIFY(!signature->isVisible());
        QVERIFY(!form->isVisible());
    }
};

ESPALIER_TEST(SavingTest);
#include "saving_test.moc"
