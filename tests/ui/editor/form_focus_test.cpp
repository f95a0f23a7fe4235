#include "tests/support/test.h"
#include "tests/ui/editor/form_sample.h"
#include "ui/common/app_style.h"
#include "ui/editor/form/state_button.h"

#include <QApplication>
#include <QLineEdit>

using namespace espalier;
using namespace espalier::ui;
using test::Form;

class FormFocusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }

    void theFocusGoesToTheNextRowWhenItsOwnGoes()
    {
        Form form;
        form.put(QStringLiteral("PayloadContent/0/Tries"), 5);
        form.put(QStringLiteral("PayloadContent/0/Password"), QStringLiteral("secret"));
        form.view.setShown(Shown::Set);
        form.view.activateWindow();
        auto* state = form.row("Tries")->findChild<StateButton*>();
        state->setFocus();
        QTRY_VERIFY(state->hasFocus());
        QTest::keyClick(state, Qt::Key_Delete);
        QVERIFY(!form.has("Tries"));
        QCOMPARE(form.indexOf(QStringLiteral("Tries")), -1);
        QVERIFY(form.row("Password")->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(form.session.current().text(), QStringLiteral("PayloadContent/0/Password"));
    }

    void theFocusStaysInTheFormWhenThePayloadChanges()
    {
        Form form;
        form.view.activateWindow();
        form.field<QLineEdit>("Password")->setFocus();
        QTRY_VERIFY(form.field<QLineEdit>("Password")->hasFocus());
        form.view.setPayload(form.payload(1));
        QVERIFY(form.view.items().first().path.startsWith(profiles::Path::parse(QStringLiteral("PayloadContent/1"))));
        QVERIFY(form.view.rowAt(0)->isAncestorOf(QApplication::focusWidget()) ||
                form.view.rowAt(0) == QApplication::focusWidget());
    }

    void tabGoesThroughAllRowsInTheirOrder()
    {
        Form form;
        form.view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&form.view));
        form.view.takeFocus();
        QStringList visited;
        for (int i = 0; i < 400; ++i) {
            QWidget* now = QApplication::focusWidget();
            for (QWidget* up = now; up != nullptr; up = up->parentWidget()) {
                if (auto* row = qobject_cast<FormRow*>(up)) {
                    const QString id = row->item().id();
                    if (visited.isEmpty() || visited.last() != id) {
                        visited << id;
                    }
                    break;
                }
            }
            if (now == nullptr || !form.view.isAncestorOf(now)) {
                break;
            }
            QTest::keyClick(now, Qt::Key_Tab);
        }
        QStringList wanted;
        for (const FormItem& item : form.view.items()) {
            wanted << item.id();
        }
        QCOMPARE(visited.mid(0, wanted.size()), wanted);
    }

    void backtabGoesTheSameWayBack()
    {
        Form form;
        form.view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&form.view));
        form.view.takeFocus();
        QList<QPair<QString, QString>> there; // row, control
        const auto here = []() -> QPair<QString, QString> {
            QWidget* now = QApplication::focusWidget();
            for (QWidget* up = now; up != nullptr; up = up->parentWidget()) {
                if (auto* row = qobject_cast<FormRow*>(up)) {
                    return {row->item().id(), QString::number(row->tabStops().indexOf(now))};
                }
            }
            return {};
        };
        for (int i = 0; i < 12; ++i) {
            there << here();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        while (!there.isEmpty()) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
            QCOMPARE(here(), there.takeLast());
        }
    }

    void revealTakesTheFocusThere()
    {
        Form form;
        form.view.activateWindow();
        QVERIFY(form.view.reveal(profiles::Path::parse(QStringLiteral("PayloadContent/0/Tree/Leaf"))));
        QTRY_VERIFY(QApplication::focusWidget() == form.field<QLineEdit>("Leaf"));
        QCOMPARE(form.session.current().text(), QStringLiteral("PayloadContent/0/Tree/Leaf"));
    }
};

ESPALIER_TEST(FormFocusTest);
#include "form_focus_test.moc"
