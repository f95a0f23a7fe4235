#include "tests/support/test.h"
#include "ui/common/focus_ring.h"

#include <QFocusFrame>
#include <QPushButton>
#include <QTest>

using namespace espalier::ui;

class FocusRingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itOutlivesTheDialogThatItWasIn()
    {
        QWidget window;
        QPushButton stays(QStringLiteral("Stays"), &window);
        auto* dialog = new QWidget(&window);
        auto* closes = new QPushButton(QStringLiteral("Closes"), dialog);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        window.setAttribute(Qt::WA_KeyboardFocusChange);
        FocusRing ring(nullptr);
        Q_EMIT qApp->focusChanged(&stays, closes); // as by Tab
        QVERIFY(window.findChild<QFocusFrame*>() != nullptr);
        delete dialog;
        QVERIFY(window.findChild<QFocusFrame*>() == nullptr); // gone with it
        Q_EMIT qApp->focusChanged(nullptr, &stays);
        const auto* frame = window.findChild<QFocusFrame*>();
        QVERIFY(frame != nullptr);
        QCOMPARE(frame->widget(), &stays);
    }
};

ESPALIER_TEST(FocusRingTest);
#include "focus_ring_test.moc"
