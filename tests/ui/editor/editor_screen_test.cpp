#include "tests/support/test.h"
#include "tests/ui/editor/sample.h"
#include "tests/ui/support/fake_control.h"
#include "ui/common/app_style.h"
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
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::ui;
using test::FakeControl;

namespace {
// Drafts as the console keeps them, in memory.
class MemoryDrafts : public Drafts {
public:
    struct Kept {
        DraftFacts facts;
        QByteArray text, opened;
    };
    class One : public Draft {
    public:
        One(QMap<QString, Kept>& kept, QString id, QString subject, QString title)
            : m_kept(kept), m_id(std::move(id)), m_subject(std::move(subject)), m_title(std::move(title))
        {
        }
        Result<> record(const profiles::EditableDocument& document, const profiles::Splice&) override
        {
            return keep(document);
        }
        Result<> keep(const profiles::EditableDocument& document) override
        {
            m_kept.insert(m_id, {{m_id, m_subject, m_title, 1, true}, document.text(), document.openedText()});
            return {};
        }
        void discard() override { m_kept.remove(m_id); }

    private:
        QMap<QString, Kept>& m_kept;
        QString m_id, m_subject, m_title;
    };
    std::unique_ptr<Draft> start(const QString& subject, const QString& title) override
    {
        return std::make_unique<One>(kept, QString::number(++m_last), subject, title);
    }
    QList<DraftFacts> waiting() const override
    {
        QList<DraftFacts> all;
        for (const Kept& one : kept) {
            all << one.facts;
        }
        return all;
    }
    Result<ContinuedDraft> resume(const QString& id) override
    {
        const Kept one = kept.value(id);
        profiles::EditableDocument document(one.opened);
        TRY(document.apply(profiles::difference(one.opened, one.text)));
        return ContinuedDraft{std::move(document), std::make_unique<One>(kept, id, one.facts.subject, one.facts.title),
                              one.facts, true};
    }
    Result<> discard(const QString& id) override
    {
        kept.remove(id);
        return {};
    }
    QMap<QString, Kept> kept;

private:
    int m_last = 0;
};

struct Desk {
    Desk()
    {
        pages.addWidget(new QWidget);
        pages.resize(1224, 860);
        pages.show();
        control.answer(QStringLiteral("profile.export"), [this](const QJsonObject&) -> Result<QJsonValue> {
            return QJsonObject{{QStringLiteral("content_base64"), QString::fromLatin1(stored.toBase64())}};
        });
        control.answer(QStringLiteral("profile.save"), [this](const QJsonObject& arguments) -> Result<QJsonValue> {
            stored = QByteArray::fromBase64(arguments.value(QLatin1String("content_base64")).toString().toLatin1());
            stored.replace("<string>OLD</string>", "<string>" + uuid + "</string>"); // as its setting says
            return QJsonObject{{QStringLiteral("id"), 1},
                               {QStringLiteral("version"), 7},
                               {QStringLiteral("created"), true},
                               {QStringLiteral("uuid"), QString::fromLatin1(uuid)}};
        });
    }
    bool open()
    {
        opener.open({1, 6, QStringLiteral("Office")});
        return QTest::qWaitFor([this] { return opener.editor() != nullptr; });
    }
    [[nodiscard]] FormTab& form() const { return *opener.editor()->findChild<FormTab*>(); }
    [[nodiscard]] EditorSession& session() const { return opener.editor()->session(); }
    void typeSsid(const QString& text)
    {
        session().reveal(profiles::Path::parse(QStringLiteral("PayloadContent/0/SSID_STR")));
        QTest::keyClicks(QApplication::focusWidget(), text);
    }

    void save() const
    {
        opener.editor()->findChild<Button*>(QStringLiteral("saveVersion"))->click();
        pages.findChild<SaveSheet*>()->findChild<Button*>(QStringLiteral("saveVersion"))->click();
    }

    QByteArray stored = R"(<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict><key>PayloadContent</key><array><dict><key>PayloadType</key><string>com.apple.wifi.managed</string><key>SSID_STR</key><string>Office</string><key>PayloadUUID</key><string>A</string></dict><dict><key>PayloadType</key><string>com.vendor.thing</string></dict></array><key>PayloadType</key><string>Configuration</string><key>PayloadUUID</key><string>OLD</string><key>PayloadIdentifier</key><string>com.example</string></dict></plist>)";
    QByteArray uuid = "NEW";
    FakeControl control;
    ManualClock clock{test::officeNow};
    MemoryDrafts drafts;
    QStackedWidget pages;
    EditorOpener opener{control, clock, pages, &pages};
};
} // namespace

class EditorScreenTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        installAppStyle(ColorScheme::Light);
    }
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
