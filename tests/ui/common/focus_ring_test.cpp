#include "tests/support/test.h"
#include "ui/common/focus_ring.h"

#include <QFocusFrame>
#include <QPushButton>
#include <QTest>

using namespace espalier::ui;

class FocusRingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Qt puts the frame into the window of the control, and that window may close first.
    void itOutlivesTheDialogThatItWasIn()
    {
        QWidget window;
        QPushButton stays(QStringLiteral("Stays"), &window);
        auto* dialog = new QWidget;
        auto* closes = new QPushButton(QStringLiteral("Closes"), dialog);
        for (QWidget* each : {&window, dialog}) {
            each->setAttribute(Qt::WA_KeyboardFocusChange);
        }
        FocusRing ring(nullptr);
        Q_EMIT qApp->focusChanged(&stays, closes); // as by Tab
        QVERIFY(dialog->findChild<QFocusFrame*>() != nullptr);
        delete dialog;
        Q_EMIT qApp->focusChanged(nullptr, &stays);
        const auto* frame = window.findChild<QFocusFrame*>();
        QVERIFY(frame != nullptr);
        QCOMPARE(frame->widget(), &stays);
    }
};

ESPALIER_TEST(FocusRingTest);
#include "focus_ring_test.moc"
