// Those who wait to be let in: seen, let in, refused.
#include "tests/support/test.h"
#include "tests/ui/enrollment/enrollment_window.h"
#include "tests/ui/support/json.h"
#include "tests/ui/support/own_settings.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/enrollment/approval_panel.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::ui;
using test::EnrollmentWindow;

namespace {

ApprovalPanel* panelOf(const EnrollmentWindow& window)
{
    return window.screen.findChild<ApprovalPanel*>();
}

QList<Button*> answers(const EnrollmentWindow& window, const char* name)
{
    QList<Button*> visible;
    for (Button* each : panelOf(window)->findChildren<Button*>(QLatin1String(name))) {
        if (each->isVisible()) {
            visible << each;
        }
    }
    return visible;
}

} // namespace

class ApprovalsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(m_settings); }

    void whileNobodyWaitsThereIsNothingToSee()
    {
        EnrollmentWindow window;
        window.control.answer(QStringLiteral("approval.list"), QJsonArray());
        panelOf(window)->reload();
        QTRY_VERIFY(window.isLoaded());
        QTRY_VERIFY(!panelOf(window)->isVisible());
        QVERIFY(window.screen.badge().state != State::Warning);
    }

    void whoWaitsIsShownTheLongestFirstAndCounted()
    {
        EnrollmentWindow window;
        QTRY_COMPARE(answers(window, "accept").size(), 2);
        QVERIFY(window.says(QStringLiteral("for approval")));
        QCOMPARE(answers(window, "accept").at(0)->accessibleName(), QStringLiteral("Let MF-MBA-024 in"));
        QCOMPARE(answers(window, "accept").at(1)->accessibleName(), QStringLiteral("Let Cem Ak in"));
        QCOMPARE(window.screen.badge().text, QStringLiteral("2"));
        QVERIFY(window.screen.badge().state == State::Warning);
    }

    void lettingInAsksNothing()
    {
        EnrollmentWindow window;
        QTRY_COMPARE(answers(window, "accept").size(), 2);
        QTest::mouseClick(answers(window, "accept").at(1), Qt::LeftButton);
        QTRY_COMPARE(window.sent(QStringLiteral("approval.accept")).value(QStringLiteral("approval")).toInt(), 4);
        QTRY_VERIFY(window.says(QStringLiteral("the page now offers the profile")));
    }

    void refusingADeviceSaysThatItIsSentAway()
    {
        EnrollmentWindow window;
        QTRY_COMPARE(answers(window, "refuse").size(), 2);
        QTest::mouseClick(answers(window, "refuse").at(0), Qt::LeftButton);
        QVERIFY(window.says(QStringLiteral("removal of its enrollment profile")));
        QVERIFY(window.control.calls(QStringLiteral("approval.refuse")).isEmpty());
        auto* sheet = window.screen.findChild<ConfirmationSheet*>();
        QTest::mouseClick(sheet->findChild<Button*>(QStringLiteral("danger")), Qt::LeftButton);
        QTRY_COMPARE(window.sent(QStringLiteral("approval.refuse")).value(QStringLiteral("approval")).toInt(), 3);
    }

    void refusingSomebodyAtThePageSaysThatTheyCanAskAgain()
    {
        EnrollmentWindow window;
        QTRY_COMPARE(answers(window, "refuse").size(), 2);
        QTest::mouseClick(answers(window, "refuse").at(1), Qt::LeftButton);
        QVERIFY(window.says(QStringLiteral("ask once more")));
    }

    void whatWasDecidedElsewhereIsSaidAndTheListGoesOn()
    {
        EnrollmentWindow window;
        QTRY_COMPARE(answers(window, "accept").size(), 2);
        window.control.refuse(QStringLiteral("approval.accept"), ErrorCode::Conflict,
                              QStringLiteral("that was decided or has ended already"));
        window.control.answer(QStringLiteral("approval.list"), QJsonArray());
        QTest::mouseClick(answers(window, "accept").at(0), Qt::LeftButton);
        QTRY_VERIFY(!panelOf(window)->isVisible());
        QVERIFY(window.says(QStringLiteral("Nobody was let in")));
    }

    void somebodyNewAppearsByThemselvesAndTheOthersStayWhereTheyAre()
    {
        EnrollmentWindow window;
        QTRY_COMPARE(answers(window, "accept").size(), 2);
        Button* first = answers(window, "accept").at(0);
        QJsonArray more = test::json(R"([{"id":9,"state":"waiting","link":1,"link_name":"Spring interns","device":null,
            "name":"<b>Mallory</b>","platform":"mac","address":"198.51.100.7","created_at":1776158700000}])")
                              .toArray();
        window.control.call(QStringLiteral("approval.list"), {}, &window.screen, [&](const Result<QJsonValue>& before) {
            for (const QJsonValue& one : before->toArray()) {
                more.append(one);
            }
        });
        QTRY_COMPARE(more.size(), 3);
        window.control.answer(QStringLiteral("approval.list"), more);
        window.control.touch(QStringLiteral("enrollment"));
        QTRY_COMPARE(answers(window, "accept").size(), 3);
        QCOMPARE(answers(window, "accept").at(0), first);       // nothing moves under the pointer
        QVERIFY(window.says(QStringLiteral("<b>Mallory</b>"))); // what people type stays text
    }

    void theOverviewLeadsToTheFirstAnswer()
    {
        EnrollmentWindow window;
        QVERIFY(QTest::qWaitForWindowActive(&window.screen));
        QTRY_COMPARE(answers(window, "accept").size(), 2);
        window.screen.open({QStringLiteral("enrollment"), {{QStringLiteral("approvals"), true}}});
        QTRY_VERIFY(answers(window, "accept").at(0)->hasFocus());
    }
};

ESPALIER_TEST(ApprovalsTest);
#include "approvals_test.moc"
