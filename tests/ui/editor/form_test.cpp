#include "profiles/editing/edits.h"
#include "tests/support/test.h"
#include "tests/ui/editor/form_sample.h"
#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/editor/controls/data_control.h"
#include "ui/editor/form/item_actions.h"
#include "ui/editor/form/rename_field.h"
#include "ui/editor/form/state_button.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::ui;
using test::Form;

class FormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }

    void textIsTypedIntoTheDocumentAsOneStep()
    {
        Form form;
        auto* edit = form.field<QLineEdit>("SSID");
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_End);
        QTest::keyClicks(edit, QStringLiteral(" 2"));
        QCOMPARE(form.value("SSID"), QStringLiteral("Office 2"));
        QCOMPARE(form.session.history().count(), 1);
        form.session.history().undo();
        QCOMPARE(form.field<QLineEdit>("SSID")->text(), QStringLiteral("Office"));
        QCOMPARE(form.session.document().text(), test::sampleText());
    }

    void whoeverTurnsToAFieldTypesOnAfterItsText()
    {
        Form form;
        form.view.activateWindow();
        QVERIFY(form.view.reveal(profiles::Path::parse(QStringLiteral("PayloadContent/0/SSID"))));
        QTest::keyClicks(form.field<QLineEdit>("SSID"), QStringLiteral(" 2"));
        QCOMPARE(form.value("SSID"), QStringLiteral("Office 2"));
    }

    void aSwitchIsToggledByMouseAndBySpace()
    {
        Form form;
        QTRY_VERIFY(form.field<Switch>("AutoJoin")->height() >= 20); // rows are placed in the next turn
        QTest::mouseClick(form.field<Switch>("AutoJoin"), Qt::LeftButton, {}, QPoint(10, 10));
        QVERIFY(form.has("AutoJoin"));
        QVERIFY(!form.field<Switch>("AutoJoin")->isChecked());
        QTest::keyClick(form.field<Switch>("AutoJoin"), Qt::Key_Space);
        QVERIFY(form.field<Switch>("AutoJoin")->isChecked());
        QVERIFY(heldBy(form.session.document(), form.row("AutoJoin")->item()) == Held::Default);
    }

    void aSwitchIsToggledWhereItIsSeen()
    {
        Form form;
        auto* toggle = form.field<Switch>("AutoJoin");
        QTRY_VERIFY(toggle->height() >= 20);
        const QPoint seen = toggle->mapTo(form.view.viewport(), toggle->rect().center());
        QVERIFY(form.view.viewport()->rect().contains(seen));
        QVERIFY(form.view.viewport()->childAt(seen) == toggle);
        for (const int x : {2, toggle->width() / 2, toggle->width() - 3}) {
            const bool before = toggle->isChecked();
            QTest::mouseClick(toggle, Qt::LeftButton, {}, QPoint(x, toggle->height() / 2));
            QCOMPARE(toggle->isChecked(), !before);
        }
    }

    void aSwitchKeepsThreeStatesApart()
    {
        Form form;
        QVERIFY(heldBy(form.session.document(), form.row("AutoJoin")->item()) == Held::NotSet);
        QVERIFY(form.field<Switch>("AutoJoin")->isChecked()); // what Apple's default does
        form.field<Switch>("AutoJoin")->click();
        QVERIFY(heldBy(form.session.document(), form.row("AutoJoin")->item()) == Held::Set);
        QVERIFY(form.session.document().text().contains("<false/>"));
        ItemActions(form.session, form.row("AutoJoin")->item()).setDefault();
        QVERIFY(heldBy(form.session.document(), form.row("AutoJoin")->item()) == Held::Default);
        QTest::keyClick(form.row("AutoJoin")->findChild<StateButton*>(), Qt::Key_Delete);
        QVERIFY(!form.has("AutoJoin"));
        QCOMPARE(form.session.history().count(), 3);
    }

    void touchingAnUnsetFieldSetsIt()
    {
        Form form;
        QTest::keyClicks(form.field<QLineEdit>("Tries"), QStringLiteral("7"));
        QCOMPARE(form.value("Tries"), QStringLiteral("7"));
        QTest::keyClick(form.field<QLineEdit>("Tries"), Qt::Key_Up);
        QCOMPARE(form.value("Tries"), QStringLiteral("8"));
        QTest::keyClicks(form.field<QLineEdit>("Factor"), QStringLiteral("1.5"));
        QCOMPARE(form.value("Factor").toDouble(), 1.5);
    }

    void aChoiceIsWrittenAsAppleSpellsIt()
    {
        Form form;
        auto* box = form.field<QComboBox>("Security");
        QCOMPARE(box->currentIndex(), -1);
        Q_EMIT box->activated(1);
        QCOMPARE(form.value("Security"), QStringLiteral("WPA3"));
    }

    void aValueBeyondTheChoicesIsShownAndKept()
    {
        Form form;
        form.put(QStringLiteral("PayloadContent/0/Security"), QStringLiteral("Quantum"));
        auto* box = form.field<QComboBox>("Security");
        QVERIFY(box->currentText().contains(QStringLiteral("Quantum")));
        QCOMPARE(form.value("Security"), QStringLiteral("Quantum"));
    }

    void unknownKeysSurviveAndKeepTheirSpelling()
    {
        Form form;
        QTest::keyClicks(form.field<QLineEdit>("SSID"), QStringLiteral("X"));
        QVERIFY(form.session.document().text().contains("<integer>0x1F</integer>"));
        QVERIFY(form.session.document().text().contains("<!-- kept -->"));
        QCOMPARE(form.field<QLineEdit>("VendorKey")->text(), QStringLiteral("0x1F"));
    }

    void unknownKeysAreRenamedAndConverted()
    {
        Form form;
        ItemActions(form.session, form.row("VendorKey")->item()).changeKind(profiles::Kind::String);
        QCOMPARE(form.value("VendorKey"), QStringLiteral("31"));
        ItemActions(form.session, form.row("VendorKey")->item()).rename(QStringLiteral("Vendor2"));
        QVERIFY(form.has("Vendor2"));
    }

    void aKeyIsRenamedInTheRow()
    {
        Form form;
        const auto name = [&form] { return form.row("VendorKey")->findChild<RenameField*>(); };
        QTest::keyClick(form.row("VendorKey"), Qt::Key_F2);
        QVERIFY(name()->isVisible());
        name()->setText(QStringLiteral("Other"));
        QTest::keyClick(name(), Qt::Key_Escape); // and nothing else hears of it
        QVERIFY(!name()->isVisible());
        QVERIFY(form.has("VendorKey"));
        QTest::keyClick(form.row("VendorKey"), Qt::Key_F2);
        name()->setText(QStringLiteral("Other"));
        QTest::keyClick(name(), Qt::Key_Return);
        QVERIFY(form.has("Other"));
        QCOMPARE(form.session.history().count(), 1);
    }

    void longTextsKeepTheirTail()
    {
        Form form;
        const QString text = QString(40'000, u'x') + QStringLiteral("tail");
        const QString path = QStringLiteral("PayloadContent/0/");
        QVERIFY(form.put(path + QStringLiteral("SSID"), text));
        QVERIFY(form.put(path + QStringLiteral("Names/0"), text));
        for (QLineEdit* edit :
             {form.field<QLineEdit>("SSID"), qobject_cast<QLineEdit*>(form.row("Names")->control()->field())}) {
            QTest::keyClick(edit, Qt::Key_Home);
            QTest::keyClicks(edit, QStringLiteral("A"));
        }
        QCOMPARE(form.value("SSID"), u'A' + text);
        QCOMPARE(form.value("Names/0"), u'A' + text);
    }

    void textsOfSeveralLinesKeepWhatIsNotTyped()
    {
        const QByteArray written = "a\u00a0b\u2028c &quot;d&quot;&#13;e\nf";
        QByteArray text = test::sampleText();
        text.replace("<key>VendorKey</key>",
                     "<key>Explanation</key><string>" + written + "</string><key>VendorKey</key>");
        Form form(text);
        auto* edit = form.field<QPlainTextEdit>("Explanation");
        edit->moveCursor(QTextCursor::End);
        QTest::keyClicks(edit, QStringLiteral("XY"));
        edit->moveCursor(QTextCursor::Start);
        edit->moveCursor(QTextCursor::Right);
        QTest::keyClicks(edit, QStringLiteral("12")); // the second goes behind the first
        QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
        text.replace(written, "a12\n" + written.sliced(1) + "XY");
        QCOMPARE(form.session.document().text(), text);
    }

    void arrowsStepWholeNumbersExactly()
    {
        Form form;
        const auto step = [&form](qint64 from, Qt::Key key) {
            form.put(QStringLiteral("PayloadContent/0/VendorKey"), from);
            auto* edit = form.field<QLineEdit>("VendorKey");
            edit->setFocus();
            QTest::keyClick(edit, key);
            return form.value("VendorKey") == edit->text() ? edit->text() : QStringLiteral("not shown");
        };
        QTest::keyClick(form.field<QLineEdit>("VendorKey"), Qt::Key_Up); // 0x1F
        QCOMPARE(form.value("VendorKey"), QStringLiteral("32"));
        QCOMPARE(step(9'007'199'254'740'992, Qt::Key_Up), QStringLiteral("9007199254740993"));
        QCOMPARE(step(-9'007'199'254'740'993, Qt::Key_Up), QStringLiteral("-9007199254740992"));
        QCOMPARE(step(std::numeric_limits<qint64>::max(), Qt::Key_Up), QStringLiteral("9223372036854775807"));
        QCOMPARE(step(std::numeric_limits<qint64>::min(), Qt::Key_Down), QStringLiteral("-9223372036854775808"));
    }

    void arrowsLeaveWhatIsNoNumber()
    {
        QByteArray text = test::sampleText();
        text.replace("0x1F", "99999999999999999999");
        Form form(text);
        QTest::keyClick(form.field<QLineEdit>("VendorKey"), Qt::Key_Up);
        QCOMPARE(form.session.document().text(), text);
    }

    void referencesAreChosenByName()
    {
        Form form;
        auto* box = form.field<QComboBox>("PayloadCertificateUUID");
        QCOMPARE(box->count(), 1);
        QCOMPARE(box->itemText(0), QStringLiteral("Device identity"));
        Q_EMIT box->activated(0);
        QCOMPARE(form.value("PayloadCertificateUUID"), QStringLiteral("22222222-0000-0000-0000-000000000002"));
    }

    void passwordsAreMasked()
    {
        Form form;
        QVERIFY(form.field<QLineEdit>("Password")->echoMode() == QLineEdit::Password);
    }

    void dataComesFromAFile()
    {
        Form form;
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("icon.bin")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\x01\x02\x03");
        file.close();
        auto* data = qobject_cast<DataControl*>(form.row("Icon")->control());
        QVERIFY(data->take(file.fileName()));
        const auto value = form.session.document().value(form.node(QStringLiteral("PayloadContent/0/Icon")));
        QCOMPARE(*value.as<QByteArray>(), QByteArray("\x01\x02\x03"));
    }

    void anyBecomesWhatIsChosen()
    {
        Form form;
        auto* kinds = form.field<QComboBox>("Anything");
        Q_EMIT kinds->activated(kinds->findData(int(profiles::Kind::Boolean)));
        QVERIFY(form.has("Anything"));
        QVERIFY(form.field<Switch>("Anything") != nullptr);
    }

    void everyControlChangesOnlyWhatWasTyped()
    {
        QByteArray text = test::sampleText();
        text.replace("<string>Office</string>",
                     "<string >O&#102;fice</string ><key>AutoJoin</key><!-- 1 --><true />\r\n<key>Security</key>"
                     "<string><![CDATA[WPA2]]></string><key>Tries</key><integer> 5</integer><key>Factor</key>"
                     "<real>1.50</real><key>Until</key><date>2026-01-02T03:04:05Z</date><key>Icon</key>"
                     "<data>AQ ID</data><key>Password</key><string>&quot;p&quot;</string><key>Explanation</key>"
                     "<string>a&#10;&quot;b&quot;</string>");
        Form form(text);
        const auto typeBehind = [](QLineEdit* edit) {
            QTest::keyClick(edit, Qt::Key_End);
            QTest::keyClicks(edit, QStringLiteral("7"));
        };
        const auto changesOnly = [&form](const char* name, const auto& operate) {
            const auto& document = form.session.document();
            const auto value = QStringLiteral("PayloadContent/0/") + QLatin1String(name);
            const QByteArray before = document.text();
            const profiles::Span span = document.elementSpan(form.node(value));
            operate();
            const auto after = document.elementSpan(form.node(value));
            return document.text() != before && after.begin == span.begin &&
                   document.text().first(span.begin) == before.first(span.begin) &&
                   document.text().sliced(after.end) == before.sliced(span.end);
        };
        const auto types = [&](const char* name, const QByteArray& from, const QByteArray& to) {
            QByteArray wanted = form.session.document().text();
            wanted.replace(from, to);
            typeBehind(form.field<QLineEdit>(name));
            return form.session.document().text() == wanted;
        };
        QVERIFY(types("SSID", "O&#102;fice</string >", "O&#102;fice7</string >"));
        QVERIFY(types("Password", "&quot;p&quot;", "&quot;p&quot;7"));
        QVERIFY(changesOnly("Names/0",
                            [&] { QTest::keyClicks(form.row("Names")->control()->field(), QStringLiteral("7")); }));
        QVERIFY(changesOnly("Explanation",
                            [&] { QTest::keyClicks(form.field<QPlainTextEdit>("Explanation"), QStringLiteral("7")); }));
        QVERIFY(form.session.document().text().contains("<string>7a&#10;&quot;b&quot;</string>"));
        QVERIFY(changesOnly("VendorKey", [&] { typeBehind(form.field<QLineEdit>("VendorKey")); }));
        QVERIFY(changesOnly("Factor", [&] { typeBehind(form.field<QLineEdit>("Factor")); }));
        QVERIFY(changesOnly("Tries", [&] { QTest::keyClick(form.field<QLineEdit>("Tries"), Qt::Key_Up); }));
        QVERIFY(changesOnly("AutoJoin", [&] { form.field<Switch>("AutoJoin")->click(); }));
        QVERIFY(changesOnly("Security", [&] { Q_EMIT form.field<QComboBox>("Security")->activated(1); }));
        QVERIFY(changesOnly("Until", [&] { QTest::keyClick(form.field<QDateTimeEdit>("Until"), Qt::Key_Up); }));
        QVERIFY(changesOnly("Icon", [&] {
            const QTemporaryDir folder;
            QFile file(folder.filePath(QStringLiteral("icon.bin")));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("other");
            file.close();
            QVERIFY(qobject_cast<DataControl*>(form.row("Icon")->control())->take(file.fileName()));
        }));
        form.session.history().setIndex(0);
        QCOMPARE(form.session.document().text(), text);
    }

    void headsUnfoldByKeyAndNestedKeysMakeTheirDictionaries()
    {
        Form form;
        FormRow* client = form.row<FormRow>("Client");
        QTest::keyClick(client, Qt::Key_Right);
        QVERIFY(form.indexOf(QStringLiteral("User")) > 0);
        QTest::keyClicks(form.field<QLineEdit>("User"), QStringLiteral("ada"));
        QCOMPARE(form.value("Client/User"), QStringLiteral("ada"));
    }

    void rowsAreMadeOnlyNearWhatIsSeen()
    {
        QByteArray text = test::sampleText();
        QByteArray many;
        for (int i = 0; i < 5000; ++i) {
            const QByteArray number = QByteArray::number(i);
            many += "<key>Vendor" + number + "</key><string>" + number + "</string>";
        }
        text.replace("<key>VendorKey</key>", many + "<key>VendorKey</key>");
        Form form(text);
        QVERIFY(form.view.items().size() > 5000);
        QVERIFY(form.view.rowsAlive() <= 60);
        QVERIFY(form.row("Vendor4999") != nullptr);
        QVERIFY(form.view.rowsAlive() <= 61);
    }

    void problemsStandBesideTheirKey()
    {
        Form form;
        form.put(QStringLiteral("PayloadContent/0/Tries"), 99);
        QTRY_VERIFY(std::any_of(form.session.problems().begin(), form.session.problems().end(),
                                [](const auto& one) { return one.rule == profiles::Rule::AboveRange; }));
        bool said = false;
        for (const QLabel* label : form.row("Tries")->findChildren<QLabel*>()) {
            said = said || label->text().contains(QStringLiteral("the most is 10"));
        }
        QVERIFY(said);
    }
};

ESPALIER_TEST(FormTest);
#include "form_test.moc"
