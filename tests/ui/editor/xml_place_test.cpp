// Turning to a place in the XML shows it and never endangers it.
#include "tests/support/test.h"
#include "tests/ui/editor/desk.h"
#include "tests/ui/support/own_settings.h"
#include "ui/editor/xml/xml_edit.h"
#include "ui/editor/xml/xml_tab.h"

#include <QSettings>

using namespace espalier;
using namespace espalier::ui;
using test::Desk;

class XmlPlaceTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(m_folder); }
    void init() { QSettings().clear(); }

    void theCurrentKeyIsMarkedButNotSelected()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.session().reveal(profiles::Path::parse(QStringLiteral("PayloadContent/0/SSID_STR")));
        desk.opener.editor()->showTab(QStringLiteral("xml"));
        auto* edit = desk.opener.editor()->findChild<XmlTab*>()->findChild<XmlEdit*>();
        const QTextCursor cursor = edit->textCursor();
        QVERIFY(!cursor.hasSelection());
        const auto place = [edit] {
            for (const QTextEdit::ExtraSelection& one : edit->extraSelections()) {
                if (one.cursor.selectedText().contains(QStringLiteral("Office"))) {
                    return one.cursor;
                }
            }
            return QTextCursor();
        };
        QCOMPARE(cursor.position(), place().selectionStart());
        const QByteArray before = desk.session().document().text();
        QTest::keyClicks(edit, QStringLiteral(" "));
        QCOMPARE(desk.session().document().text().size(), before.size() + 1); // nothing is replaced
        QVERIFY(place().isNull());
    }

    void theMarkGoesWhenThePersonGoesElsewhere()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.session().reveal(profiles::Path::parse(QStringLiteral("PayloadContent/0/SSID_STR")));
        desk.opener.editor()->showTab(QStringLiteral("xml"));
        auto* edit = desk.opener.editor()->findChild<XmlTab*>()->findChild<XmlEdit*>();
        const auto marked = [edit] {
            const auto all = edit->extraSelections();
            return std::any_of(all.begin(), all.end(), [](const QTextEdit::ExtraSelection& one) {
                return one.format.background().style() == Qt::SolidPattern;
            });
        };
        QVERIFY(marked());
        edit->moveCursor(QTextCursor::Start);
        QVERIFY(!marked());
    }
};

ESPALIER_TEST(XmlPlaceTest);
#include "xml_place_test.moc"
