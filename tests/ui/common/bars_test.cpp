#include "tests/support/test.h"
#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/message_bar.h"
#include "ui/common/overflow_bar.h"
#include "ui/common/passing_message.h"
#include "ui/common/segments.h"
#include "ui/common/text_label.h"

#include <QSignalSpy>

using namespace espalier;
using namespace espalier::ui;

class BarsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }

    void whatDoesNotFitGoesIntoTheMenuAndThePrimaryStays()
    {
        OverflowBar bar;
        auto* first = new Button(QStringLiteral("Export everything"), Button::Kind::Quiet);
        auto* second = new Button(QStringLiteral("Columns"), Button::Kind::Quiet);
        auto* primary = new Button(QStringLiteral("Invite people"), Button::Kind::Primary);
        for (Button* button : {first, second, primary}) {
            bar.add(button);
        }
        bar.resize(bar.sizeHint());
        bar.show();
        QVERIFY(first->isVisible() && second->isVisible() && primary->isVisible());
        bar.resize(bar.minimumSizeHint());
        QVERIFY(!first->isVisible() && !second->isVisible());
        QVERIFY(primary->isVisible());
        QVERIFY(bar.rect().contains(primary->geometry()));
        bar.resize(bar.sizeHint());
        QVERIFY(first->isVisible());
    }

    void aHiddenButtonTakesNoRoom()
    {
        OverflowBar bar;
        auto* first = new Button(QStringLiteral("One"), Button::Kind::Quiet);
        auto* second = new Button(QStringLiteral("Two"), Button::Kind::Quiet);
        bar.add(first);
        bar.add(second);
        bar.resize(bar.sizeHint());
        bar.show();
        const int both = bar.sizeHint().width();
        first->hide();
        QVERIFY(bar.sizeHint().width() < both);
        first->show();
        QCOMPARE(bar.sizeHint().width(), both);
    }

    void whatHelpsStandsBeforeTheDetails()
    {
        QWidget window;
        window.resize(600, 200);
        auto* bar = new MessageBar(&window);
        bar->resize(600, 120);
        bar->set(userSentence({ErrorCode::Storage, QStringLiteral("disk full")}, QStringLiteral("It was not saved.")));
        const Button* again = bar->addAction(QStringLiteral("Try again"));
        window.show();
        const auto buttons = bar->findChildren<Button*>();
        for (const Button* each : buttons) {
            if (each != again && each->kind() == Button::Kind::Link) {
                QTRY_VERIFY(again->isVisible() && each->x() > again->x());
            }
        }
    }

    void goodNewsComesAndGoesWithoutMovingThePage()
    {
        QWidget page;
        auto* column = new QVBoxLayout(&page);
        auto* list = new QWidget;
        list->setFocusPolicy(Qt::StrongFocus); // else the message's button would be the first to take the focus
        column->addWidget(list);
        page.resize(800, 600);
        page.show();
        const QRect before = list->geometry();
        auto* passing = new PassingMessage(&page, 1);
        passing->tell(QStringLiteral("It was saved."), QStringLiteral("Devices get it at their next contact."));
        QVERIFY(passing->isVisible());
        QVERIFY(page.rect().contains(passing->geometry()));
        QCOMPARE(list->geometry(), before);
        page.resize(400, 300);
        QVERIFY(page.rect().contains(passing->geometry()));
        QTRY_VERIFY(!passing->isVisible());
    }

    void goodNewsStaysWhileSomebodyIsAtIt()
    {
        QWidget page;
        page.resize(800, 600);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        PassingMessage passing(&page, 1);
        passing.tell(QStringLiteral("12 files imported."));
        auto* close = passing.findChild<IconButton*>();
        close->setFocus();
        QVERIFY(close->hasFocus());
        QTest::qWait(20);
        QVERIFY(passing.isVisible());
        close->clearFocus();
        QTRY_VERIFY(!passing.isVisible());
    }

    void textKeepsItsColourOnEveryGround()
    {
        QWidget ground;
        ground.setBackgroundRole(QPalette::Base);
        const TextLabel label(QStringLiteral("quiet"), TextRole::Second, &Theme::text3, &ground);
        QCOMPARE(label.palette().color(label.foregroundRole()), theme().text3);
    }

    void anErrorShowsWhatWhyNextAndKeepsDetailsToCopy()
    {
        QWidget window;
        MessageBar bar(&window);
        bar.set(userSentence({ErrorCode::Storage, QStringLiteral("disk full")}, QStringLiteral("It was not saved.")));
        QVERIFY(!bar.isHidden());
        QVERIFY(bar.accessibleName().startsWith(QStringLiteral("It was not saved.")));
        QVERIFY(!bar.accessibleName().contains(QStringLiteral("disk full")));
        bar.clear();
        QVERIFY(bar.isHidden());
    }

    void arrowKeysWalkTheSegments()
    {
        Segments segments;
        segments.add(QStringLiteral("All"));
        segments.add(QStringLiteral("Failed"), State::Failed);
        const QSignalSpy changed(&segments, &Segments::currentChanged);
        segments.show();
        QTest::keyClick(&segments, Qt::Key_Right);
        QCOMPARE(segments.current(), 1);
        QTest::keyClick(&segments, Qt::Key_Right);
        QCOMPARE(segments.current(), 1);
        QTest::mouseClick(&segments, Qt::LeftButton, {}, QPoint(12, segments.height() / 2));
        QCOMPARE(segments.current(), 0);
        QCOMPARE(changed.count(), 2);
    }
};

ESPALIER_TEST(BarsTest);
#include "bars_test.moc"
