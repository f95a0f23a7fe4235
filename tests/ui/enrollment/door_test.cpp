// Who came and can't be told by a link, below its trace: counted since the link was made, shown with what to do.
#include "tests/support/test.h"
#include "tests/ui/enrollment/enrollment_window.h"
#include "tests/ui/support/json.h"
#include "ui/common/app_style.h"
#include "ui/enrollment/door_note.h"

using namespace espalier;
using namespace espalier::ui;
using test::EnrollmentWindow;

class DoorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }

    void whoCameBeforeTheLinkHasNothingToDoWithIt()
    {
        EnrollmentWindow window;
        QTRY_VERIFY(window.isLoaded());
        auto* note = window.screen.findChild<DoorNote*>(QStringLiteral("doorNote"));
        QTRY_VERIFY(note->isVisible());
        QVERIFY2(note->text().startsWith(QStringLiteral("3 ")), qPrintable(note->text())); // of four one is older
        QTest::mouseClick(note, Qt::LeftButton);
        QTRY_VERIFY(window.says(QStringLiteral("clock the server’s certificate is not valid")));
        QVERIFY(window.says(QStringLiteral("From 203.0.113.44")));
        QVERIFY(window.says(QStringLiteral("2 time")));
        QVERIFY(window.says(QStringLiteral("TLS alert: certificate expired")));
        QVERIFY(window.says(QStringLiteral("no such link here")));
        QVERIFY(!window.says(QStringLiteral("3 time")));
    }

    void nobodyAtTheDoorSaysNothing()
    {
        EnrollmentWindow window;
        window.control.answer(QStringLiteral("enrollment.door"), QJsonArray());
        QTRY_VERIFY(window.isLoaded());
        auto* note = window.screen.findChild<DoorNote*>(QStringLiteral("doorNote"));
        QTRY_VERIFY(!window.control.calls(QStringLiteral("enrollment.door")).isEmpty());
        QVERIFY(!note->isVisible());
    }

    void theSameFromOneAddressIsOneLine()
    {
        const auto knocks = DoorKnock::fromJson(test::json(R"([
            {"at":9,"address":"a","cause":"link-unknown","detail":""},
            {"at":8,"address":"b","cause":"link-unknown","detail":""},
            {"at":7,"address":"a","cause":"link-unknown","detail":""},
            {"at":1,"address":"a","cause":"link-unknown","detail":""}])")
                                                    .toArray(),
                                                5);
        QCOMPARE(knocks.size(), 2);
        QCOMPARE(knocks.at(0).times, 2);
        QCOMPARE(knocks.at(0).at, 9);
        QCOMPARE(knocks.at(1).times, 1);
    }
};

ESPALIER_TEST(DoorTest);
#include "door_test.moc"
