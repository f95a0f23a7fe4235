#include "profiles/editing/edits.h"
#include "tests/support/test.h"
#include "tests/ui/editor/form_sample.h"
#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/editor/controls/list_control.h"

#include <QComboBox>
#include <QLineEdit>

using namespace espalier;
using namespace espalier::ui;
using test::Form;

class ListEntriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }

    void listsAreEditedEntryByEntry()
    {
        Form form;
        auto* list = qobject_cast<ListControl*>(form.row("Names")->control());
        QVERIFY(list != nullptr);
        QTest::keyClicks(list->field(), QStringLiteral("!"));
        QCOMPARE(form.value("Names/0"), QStringLiteral("one!"));
        auto* add = qobject_cast<QLineEdit*>(list->focusProxy());
        QTest::keyClicks(add, QStringLiteral("three"));
        QTest::keyClick(add, Qt::Key_Return);
        QCOMPARE(form.value("Names/2"), QStringLiteral("three"));
        QTest::keyClick(list->field(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(form.value("Names/1"), QStringLiteral("one!"));
        QTest::mouseClick(list->findChild<IconButton*>(), Qt::LeftButton);
        QCOMPARE(form.value("Names/0"), QStringLiteral("one!"));
        form.session.history().setIndex(0);
        QCOMPARE(form.session.document().text(), test::sampleText());
    }

    void entriesKeepTheirOwnKind()
    {
        QByteArray text = test::sampleText();
        text.replace("<string>one</string>", "<real>1.5</real><integer>0x1F</integer><string>one</string>");
        Form form(text);
        auto* list = qobject_cast<ListControl*>(form.row("Names")->control());
        const auto edits = list->findChildren<QLineEdit*>();
        for (const char* typed : {"5", "7", "9"}) {
            auto* edit = qobject_cast<QLineEdit*>(edits.at(1 + (*typed - '5') / 2));
            edit->selectAll();
            QTest::keyClicks(edit, QLatin1String(typed));
        }
        text.replace("<real>1.5</real><integer>0x1F</integer><string>one</string>",
                     "<real>5</real><integer>7</integer><string>9</string>");
        QCOMPARE(form.session.document().text(), text);
        edits.at(2)->selectAll();
        QTest::keyClicks(edits.at(2), QStringLiteral("many"));
        QCOMPARE(form.session.document().text(), text);
        QTest::keyClick(edits.at(2), Qt::Key_Return);
        QCOMPARE(edits.at(2)->text(), QStringLiteral("7"));
    }

    void anEntryIsAddedByGoingOn()
    {
        Form form;
        form.view.activateWindow();
        auto* add = qobject_cast<QLineEdit*>(form.row("Names")->control()->focusProxy());
        add->setFocus();
        QTRY_VERIFY(add->hasFocus());
        QTest::keyClicks(add, QStringLiteral("three"));
        form.field<QLineEdit>("Password")->setFocus();
        QCOMPARE(form.value("Names/2"), QStringLiteral("three"));
        QVERIFY(add->text().isEmpty());
    }

    void aHalfTypedEntryDoesNotBringItsPayloadBack()
    {
        Form form;
        form.view.activateWindow();
        auto* add = qobject_cast<QLineEdit*>(form.row("Names")->control()->focusProxy());
        add->setFocus();
        QTRY_VERIFY(add->hasFocus());
        QTest::keyClicks(add, QStringLiteral("three"));
        const auto all = QStringLiteral("PayloadContent");
        QVERIFY(form.session.edit(profiles::remove(form.session.document(), form.node(all)), all));
        const QByteArray without = form.session.document().text();
        form.view.setFocus();
        form.view.setPayload({});
        QCOMPARE(form.session.document().text(), without);
        QCOMPARE(form.session.history().count(), 1);
    }

    void aListOfNamedChoicesIsFilledFromThem()
    {
        Form form;
        auto* box = form.row("Kinds")->control()->findChild<QComboBox*>();
        Q_EMIT box->activated(0);
        Q_EMIT box->activated(2);
        QCOMPARE(form.value("Kinds/0"), QStringLiteral("13"));
        QCOMPARE(form.value("Kinds/1"), QStringLiteral("25"));
        QCOMPARE(int(form.session.document().kind(form.node(QStringLiteral("PayloadContent/0/Kinds/1")))),
                 int(profiles::Kind::Integer));
    }
};

ESPALIER_TEST(ListEntriesTest);
#include "list_entries_test.moc"
