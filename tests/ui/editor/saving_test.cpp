// Saving: what the editor goes on from, whatever happens meanwhile, and what is in the library's way.
#include "crypto/cms.h"
#include "profiles/editing/reading.h"
#include "tests/support/must.h"
#include "tests/support/test.h"
#include "tests/ui/editor/desk.h"
#include "tests/ui/support/own_settings.h"
#include "ui/common/message_bar.h"
#include "ui/editor/chip.h"
#include "ui/editor/put_path.h"
#include "ui/editor/signature_words.h"
#include "ui/editor/versions/comparison_view.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>

using namespace espalier;
using namespace espalier::ui;
using test::Desk;

namespace {

crypto::Identity signer()
{
    static const crypto::PrivateKey key = test::must(crypto::PrivateKey::generateP256());
    crypto::CertificateTemplate what;
    what.subject = {{QStringLiteral("CN"), QStringLiteral("Profile Signer")}};
    what.notBeforeMs = test::officeNow - 1'000;
    what.notAfterMs = test::officeNow + 1'000'000'000;
    return {key, test::must(crypto::issue(what, key.publicKeyDer(), nullptr, key)), {}};
}

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
        desk.control.answer(QStringLiteral("profile.save"), [](const QJsonObject& arguments) -> Result<QJsonValue> {
            if (!arguments.contains(QLatin1String("profile"))) {
                return fail(ErrorCode::Conflict, QStringLiteral("there is a profile \"com.example\" already"));
            }
            return QJsonObject{{QStringLiteral("id"), 1},
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

    void anEditedSignedProfileSaysSoAndCanBeSignedAgain_data()
    {
        QTest::addColumn<bool>("anew");
        QTest::newRow("signed again") << true;
        QTest::newRow("without it") << false;
    }
    void anEditedSignedProfileSaysSoAndCanBeSignedAgain()
    {
        QFETCH(bool, anew);
        Desk desk;
        desk.control.answer(QStringLiteral("profile.save"), [](const QJsonObject& arguments) -> Result<QJsonValue> {
            const QByteArray sent =
                QByteArray::fromBase64(arguments.value(QLatin1String("content_base64")).toString().toLatin1());
            QJsonObject answer{
                {QStringLiteral("id"), 1}, {QStringLiteral("version"), 7}, {QStringLiteral("created"), true}};
            if (arguments.value(QLatin1String("signer")).toString() == QLatin1String("server")) {
                const QByteArray file = test::must(crypto::signAttached(sent, signer()));
                answer.insert(QStringLiteral("content_base64"), QString::fromLatin1(file.toBase64()));
            }
            return answer;
        });
        desk.stored = test::must(crypto::signAttached(desk.stored, signer()));
        QVERIFY(desk.open());
        desk.openSheet();
        QVERIFY(desk.sheet() == nullptr); // nothing to save
        desk.typeSsid(QStringLiteral("2"));
        desk.openSheet();
        auto* choice = desk.sheet()->findChild<QCheckBox*>(QStringLiteral("signAnew"));
        QVERIFY(choice != nullptr && choice->isVisible());
        QVERIFY(choice->accessibleDescription().contains(QStringLiteral("Profile Signer")));
        QVERIFY(choice->isChecked());
        choice->setChecked(anew);
        desk.confirm()->click();
        QTRY_COMPARE(desk.session().profile().version, 7);
        QVERIFY(!desk.session().isDraft());
        const auto& signature = desk.session().document().origin().signature;
        QCOMPARE(signature.has_value(), anew);
        QVERIFY(!anew || signature->verifies);
        QTRY_VERIFY(desk.sheet() == nullptr); // it has slid away
        desk.typeSsid(QStringLiteral("3"));
        desk.openSheet();
        QCOMPARE(desk.sheet()->findChild<QCheckBox*>(QStringLiteral("signAnew")) != nullptr, anew);
    }

    void aProfileWithoutASignatureIsNotAskedAboutOne()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.typeSsid(QStringLiteral("2"));
        desk.openSheet();
        QVERIFY(desk.sheet()->findChild<QCheckBox*>(QStringLiteral("signAnew")) == nullptr);
    }

    // Devices refuse it, and so does the library: what was said in it can be kept all the same.
    void aSignatureThatDoesNotFitIsLeftOut()
    {
        Desk desk;
        QByteArray changed = test::must(crypto::signAttached(desk.stored, signer()));
        changed.replace("Office", "Attic!");
        desk.opener.openFile(changed, QStringLiteral("Office"));
        QVERIFY(desk.opener.editor() != nullptr);
        desk.openSheet();
        auto* choice = desk.sheet()->findChild<QCheckBox*>(QStringLiteral("signAnew"));
        QVERIFY(choice != nullptr);
        choice->setChecked(false);
        desk.confirm()->click();
        QTRY_VERIFY(!desk.session().isDraft());
        QVERIFY(desk.stored.startsWith("<?xml"));
        QVERIFY(desk.stored.contains("Attic!"));
        QVERIFY(!desk.session().document().origin().signature);
    }

    void generalTellsOfTheSignature()
    {
        Desk desk;
        desk.stored = test::must(crypto::signAttached(desk.stored, signer()));
        QVERIFY(desk.open());
        desk.session().reveal(profiles::Path{QStringLiteral("PayloadIdentifier")}); // General
        auto* row = desk.form().findChild<QWidget*>(QStringLiteral("signatureRow"));
        QVERIFY(row != nullptr && row->isVisible());
        QVERIFY(row->accessibleDescription().contains(QStringLiteral("Profile Signer")));
        QVERIFY(row->accessibleDescription().contains(QStringLiteral("The signature fits the content.")));
        QTest::keyClick(row, Qt::Key_Up, Qt::AltModifier); // no key of the profile
        QTest::keyClick(row, Qt::Key_Delete);
        QVERIFY(!desk.session().isDraft());
    }

    void anotherIdentifierBecomesAProfileOfItsOwn()
    {
        Desk desk;
        desk.opener.setDrafts(&desk.drafts);
        QVERIFY(desk.open());
        QVERIFY(desk.session().edit(putPath(desk.session().document(),
                                            profiles::Path::parse(QStringLiteral("PayloadIdentifier")),
                                            QStringLiteral("com.other")),
                                    QStringLiteral("Identifier")));
        desk.control.answer(
            QStringLiteral("profile.save"), [&desk](const QJsonObject& arguments) -> Result<QJsonValue> {
                desk.stored =
                    QByteArray::fromBase64(arguments.value(QLatin1String("content_base64")).toString().toLatin1());
                return QJsonObject{
                    {QStringLiteral("id"), 9}, {QStringLiteral("version"), 1}, {QStringLiteral("created"), true}};
            });
        desk.openSheet();
        QCOMPARE(desk.confirm()->text(), QStringLiteral("Save as a new profile"));
        QStringList told;
        for (const QLabel* label : desk.sheet()->findChildren<QLabel*>()) {
            told << label->text();
        }
        QVERIFY(told.join(QLatin1Char('\n')).contains(QStringLiteral("com.example")));
        desk.confirm()->click();
        QTRY_COMPARE(desk.session().profile().id, 9);
        const QJsonObject sent = desk.control.calls(QStringLiteral("profile.save")).constLast().arguments;
        QVERIFY(!sent.contains(QLatin1String("profile")));
        QCOMPARE(sent.value(QLatin1String("base_version")).toInt(), 0);
        QVERIFY(desk.stored.contains("com.other"));
        QVERIFY(!desk.stored.contains("<string>OLD</string>")); // a UUID of its own
        QCOMPARE(desk.session().profile().version, 1);
        QVERIFY(!desk.session().isDraft());
        QVERIFY(desk.drafts.kept.isEmpty());
    }

    void theOldIdentifierCanBeGivenBack()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.typeSsid(QStringLiteral("2"));
        QVERIFY(desk.session().edit(putPath(desk.session().document(),
                                            profiles::Path::parse(QStringLiteral("PayloadIdentifier")),
                                            QStringLiteral("com.other")),
                                    QStringLiteral("Identifier")));
        desk.openSheet();
        desk.sheet()->findChild<QPushButton*>(QStringLiteral("oldIdentifier"))->click();
        QVERIFY(desk.confirm()->text() != QLatin1String("Save as a new profile"));
        desk.confirm()->click();
        QTRY_COMPARE(desk.session().profile().version, 7);
        const QJsonObject sent = desk.control.calls(QStringLiteral("profile.save")).constLast().arguments;
        QCOMPARE(sent.value(QLatin1String("profile")).toInt(), 1);
        QVERIFY(desk.stored.contains("<string>com.example</string>"));
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
