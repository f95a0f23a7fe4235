// A text that is no property list, in the form and beside the XML.
#include "profiles/editing/plain_bytes.h"
#include "tests/support/test.h"
#include "tests/ui/editor/desk.h"
#include "tests/ui/support/own_settings.h"
#include "ui/common/message_bar.h"
#include "ui/editor/form/broken_page.h"
#include "ui/editor/xml/xml_edit.h"
#include "ui/editor/xml/xml_tab.h"

#include <QLabel>
#include <QSettings>

using namespace espalier;
using namespace espalier::ui;
using test::Desk;

namespace {
struct BrokenDesk : public Desk {
    BrokenDesk()
    {
        opener.openFile("<?xml version=\"1.0\"?>\n<plist version=\"1.0\"><dict><key>PayloadDisplayName</key>"
                        "<string>A & B</string></dict></plist>",
                        QStringLiteral("broken"));
    }
    template <class Part> [[nodiscard]] QString words() const
    {
        QStringList all;
        for (const QLabel* label : opener.editor()->findChild<Part*>()->template findChildren<QLabel*>()) {
            all << label->text();
        }
        return all.join(u'\n');
    }
    void spoil() const
    {
        const auto& document = session().document();
        QVERIFY(session().edit(document.typed(document.text().indexOf("<string>A"), 1, "&<"), QStringLiteral("XML")));
    }
};
void press(const QWidget& tab, const QString& words)
{
    for (Button* button : tab.findChild<MessageBar*>()->findChildren<Button*>()) {
        if (button->text() == words) {
            button->click();
            return;
        }
    }
    QFAIL(qPrintable(words));
}
} // namespace

class BrokenTextTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(m_folder); }
    void init() { QSettings().clear(); }

    void theXmlTellsTheDamageInThePersonsWords()
    {
        const BrokenDesk desk;
        QVERIFY(desk.opener.editor()->findChild<XmlTab*>()->isVisible());
        QTRY_VERIFY(desk.words<XmlTab>().contains(QStringLiteral("that isn’t written as “&amp;”")));
    }

    void thePlaceIsMarkedInTheXmlWithItsRepair()
    {
        const QByteArray before = "<?xml version=\"1.0\"?>\n<plist version=\"1.0\"><dict><key>PayloadVersion</key>";
        for (const QByteArray damage : {"<integer>{{VERSION}}</integer>", "<string>A & B</string>"}) {
            Desk desk;
            desk.opener.openFile(before + damage + "</dict></plist>", QStringLiteral("broken"));
            auto* tab = desk.opener.editor()->findChild<XmlTab*>();
            QVERIFY(tab->isVisible());
            QVERIFY(!desk.form().isVisible());
            auto* edit = tab->findChild<XmlEdit*>();
            QVERIFY(!edit->textCursor().hasSelection());
            QVERIFY(!edit->extraSelections().isEmpty());
            QVERIFY(edit->textCursor().position() >= before.size());
            const auto buttons = tab->findChild<MessageBar*>()->findChildren<Button*>();
            QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](const Button* button) {
                return button->text() == QLatin1String("Show the place");
            }));
            if (damage.contains('&')) {
                const auto repair = std::find_if(buttons.begin(), buttons.end(), [](const Button* button) {
                    return button->text() == QLatin1String("Repair");
                });
                QVERIFY(repair != buttons.end());
                (*repair)->click();
                QVERIFY(!desk.session().document().isBroken());
            }
        }
    }

    // They can't be seen, so the place and the number are all that a person has.
    void whatCanNotBeSeenIsMarkedAndRepaired_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("words");
        const QByteArray end = "</string></dict></plist>";
        const QByteArray begin = "<?xml version=\"1.0\"?>\n<plist version=\"1.0\"><dict><key>A</key><string>a";
        const auto at = static_cast<int>(begin.size());
        QTest::newRow("NUL") << begin + QByteArray(1, '\0') + end << at << QStringLiteral("U+0000");
        QTest::newRow("vertical tab") << begin + "\x0B" + end << at << QStringLiteral("U+000B");
        QTest::newRow("declaration") << QByteArray("<?xml version=\"1.0\" encodin=\"UTF-8\"?><plist version=\"1.0\">"
                                                   "<dict/></plist>")
                                     << 20 << QStringLiteral("declaration");
    }
    void whatCanNotBeSeenIsMarkedAndRepaired()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, position);
        QFETCH(QString, words);
        Desk desk;
        desk.opener.openFile(text, QStringLiteral("broken"));
        const auto* tab = desk.opener.editor()->findChild<XmlTab*>();
        QVERIFY(tab->isVisible());
        const auto* edit = tab->findChild<XmlEdit*>();
        const auto caret = edit->textCursor().selectionEnd();
        QVERIFY2(caret >= position && caret < position + 9, qPrintable(QString::number(caret)));
        QTRY_VERIFY(!edit->extraSelections().isEmpty());
        const auto* bar = tab->findChild<MessageBar*>();
        QStringList told;
        for (const QLabel* label : bar->findChildren<QLabel*>()) {
            told << label->text();
        }
        QVERIFY2(told.join(u' ').contains(words), qPrintable(told.join(u' ')));
        for (Button* button : bar->findChildren<Button*>()) {
            if (button->text() == QLatin1String("Repair")) {
                button->click();
                break;
            }
        }
        QVERIFY(!desk.session().document().isBroken());
        QCOMPARE(edit->toPlainText().toUtf8(), desk.session().document().text());
    }

    void whatIsNotUtf8IsReadAsWindows1252()
    {
        const QByteArray before = "<?xml version=\"1.0\"?>\n<plist version=\"1.0\"><dict><key>A</key><string>Z";
        const QByteArray after = "rich</string></dict></plist>";
        Desk desk;
        desk.opener.openFile(before + "\xFC" + after, QStringLiteral("broken"));
        const auto* tab = desk.opener.editor()->findChild<XmlTab*>();
        QVERIFY(tab->isVisible());
        const auto* edit = tab->findChild<XmlEdit*>();
        QTRY_VERIFY(!edit->extraSelections().isEmpty());
        QCOMPARE(edit->textCursor().position(), static_cast<int>(before.size()));
        const auto labels = tab->findChild<MessageBar*>()->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("Windows-1252")) && label->text().contains(u'ü');
        }));
        press(*tab, QStringLiteral("Read it as Windows-1252"));
        QVERIFY(!desk.session().document().isBroken());
        QCOMPARE(profiles::fileBytes(desk.session().document()), before + "ü" + after);
        QCOMPARE(edit->toPlainText().toUtf8(), before + "ü" + after);
        desk.session().history().undo();
        QCOMPARE(profiles::fileBytes(desk.session().document()), before + "\xFC" + after);
    }

    void anotherEncodingIsToldAndTurnedIntoUtf8()
    {
        Desk desk;
        desk.opener.openFile("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<plist version=\"1.0\"><dict>"
                             "<key>PayloadType</key><string>Z\xFCrich</string></dict></plist>",
                             QStringLiteral("old"));
        desk.opener.editor()->showTab(QStringLiteral("xml"));
        const auto* tab = desk.opener.editor()->findChild<XmlTab*>();
        press(*tab, QStringLiteral("Turn it into UTF-8"));
        QVERIFY(profiles::fileBytes(desk.session().document()).contains("encoding=\"UTF-8\""));
        QVERIFY(profiles::fileBytes(desk.session().document()).contains("Zürich"));
        QTRY_VERIFY(!tab->findChild<MessageBar*>()->isVisible());
        desk.session().history().undo();
        QTRY_VERIFY(tab->findChild<MessageBar*>()->isVisible());
        QVERIFY(profiles::fileBytes(desk.session().document()).contains("Z\xFCrich"));
    }

    void theFormLooksForDamagesOnlyWhenItIsSeen()
    {
        const BrokenDesk desk;
        const QString before = desk.words<BrokenPage>();
        desk.spoil();
        QCOMPARE(desk.words<BrokenPage>(), before);
        desk.opener.editor()->showTab(QStringLiteral("form"));
        QTRY_VERIFY(desk.opener.editor()->findChild<BrokenPage*>()->isVisible());
        QTRY_VERIFY(desk.words<BrokenPage>() != before);
        const QString spoiled = desk.words<BrokenPage>();
        desk.spoil();
        QCOMPARE(desk.words<BrokenPage>(), spoiled); // not for every letter
        QTRY_VERIFY(desk.words<BrokenPage>() != spoiled);
    }
};

ESPALIER_TEST(BrokenTextTest);
#include "broken_text_test.moc"
