#include "base/clock.h"
#include "tests/support/test.h"
#include "tests/ui/editor/desk.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/json.h"
#include "ui/common/action_list.h"
#include "ui/common/app_style.h"
#include "ui/common/message_bar.h"
#include "ui/overview/health_view.h"
#include "ui/overview/overview_screen.h"
#include "ui/overview/problem_words.h"
#include "ui/overview/setup_view.h"
#include "ui/overview/systems_card.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace espalier;
using namespace espalier::ui;

Q_DECLARE_METATYPE(Jump)

class OverviewTest : public QObject {
    Q_OBJECT

    const ManualClock m_clock{test::officeNow};

    static ActionList* visibleList(QWidget& screen)
    {
        const auto lists = screen.findChildren<ActionList*>();
        for (ActionList* list : lists) {
            if (list->isVisible() && list->model()->rowCount() > 0) {
                return list;
            }
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        installAppStyle(ColorScheme::Light);
        qRegisterMetaType<Jump>();
    }

    void theChecklistStaysUntilEverythingIsDone()
    {
        test::FakeControl control(test::Office::Empty);
        OverviewScreen screen(control, m_clock);
        screen.resize(1200, 800);
        screen.show();
        QTRY_VERIFY(visibleList(screen) != nullptr);
        ActionList* list = visibleList(screen);
        QCOMPARE(list->model()->rowCount(), 8);
        QVERIFY(list->row(0).sign == ActionRow::Sign::Done);
        QVERIFY(list->row(3).weight == ActionRow::Weight::Current);
        QVERIFY(list->row(3).primary);
        QVERIFY(list->row(4).sign == ActionRow::Sign::Locked);
        QVERIFY(!list->row(5).primary); // one primary action on the page
        QVERIFY(list->row(6).sign == ActionRow::Sign::Locked);
    }

    void draftsAreOfferedFromTheStart()
    {
        test::FakeControl control;
        OverviewScreen screen(control, m_clock);
        test::MemoryDrafts drafts;
        drafts.kept.insert(
            QStringLiteral("1"),
            {{QStringLiteral("1"), QStringLiteral("new"), QStringLiteral("Office"), 1, true, 0}, {}, {}});
        screen.resize(1200, 800);
        screen.show();
        screen.setDrafts(&drafts);
        const auto offer = [&screen]() -> QPushButton* {
            for (QPushButton* each : screen.findChildren<QPushButton*>()) {
                if (each->isVisible() && each->text() == QLatin1String("Show under Profiles")) {
                    return each;
                }
            }
            return nullptr;
        };
        QTRY_VERIFY(offer() != nullptr);
        QSignalSpy jumps(&screen, &Screen::jumpRequested);
        offer()->click();
        QCOMPARE(jumps.constFirst().constFirst().value<Jump>().screen, QStringLiteral("profiles"));
        drafts.kept.clear(); // saved, or thrown away
        screen.onShown();
        QTRY_VERIFY(offer() == nullptr);
    }

    void enterOnAStepLeadsToWhereItIsDone()
    {
        test::FakeControl control(test::Office::Empty);
        OverviewScreen screen(control, m_clock);
        screen.resize(1200, 800);
        screen.show();
        QTRY_VERIFY(visibleList(screen) != nullptr);
        QSignalSpy jumps(&screen, &Screen::jumpRequested);
        ActionList* list = visibleList(screen);
        list->setCurrentIndex(list->model()->index(3, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(jumps.count(), 1);
        const Jump jump = jumps.first().first().value<Jump>();
        QCOMPARE(jump.screen, QStringLiteral("server"));
        QCOMPARE(jump.what.value(QStringLiteral("section")).toString(), QStringLiteral("push_certificate"));
        QVERIFY(jump.what.value(QStringLiteral("wizard")).toBool());
    }

    void aStepThatGetsDoneShowsWithoutBeingAsked()
    {
        test::FakeControl control(test::Office::Empty);
        OverviewScreen screen(control, m_clock);
        screen.resize(1200, 800);
        screen.show();
        QTRY_VERIFY(visibleList(screen) != nullptr);
        control.answer(QStringLiteral("overview"), test::json(R"({"checklist":[
            {"step":"organization","state":"done","evidence":"A"},{"step":"profile","state":"now","evidence":""}]})"));
        control.touch(QStringLiteral("profile"));
        QTRY_COMPARE(visibleList(screen)->model()->rowCount(), 2);
    }

    void aBackupIsTheLastStepButHoldsNothingUp()
    {
        test::FakeControl control;
        OverviewScreen screen(control, m_clock);
        screen.resize(1200, 800);
        screen.show();
        const auto rows = [&screen] {
            const ActionList* list = visibleList(screen);
            return list != nullptr ? list->model()->rowCount() : 0;
        };
        control.answer(QStringLiteral("overview"), test::json(R"({"checklist":[
            {"step":"device","state":"now","evidence":""},{"step":"backup","state":"locked","evidence":""}]})"));
        control.touch(QStringLiteral("setting"));
        QTRY_COMPARE(rows(), 2); // still setting up
        control.answer(QStringLiteral("overview"), test::json(R"({"checklist":[
            {"step":"device","state":"done","evidence":"A"},{"step":"backup","state":"now","evidence":""}],
            "commands":{"failed":0},"problems":[{"severity":"warning","kind":"backup_missing","subject_kind":"server",
            "subject":"","text":""}]})"));
        control.touch(QStringLiteral("setting"));
        QTRY_COMPARE(rows(), 1);
        QSignalSpy jumps(&screen, &Screen::jumpRequested);
        visibleList(screen)->setCurrentIndex(visibleList(screen)->model()->index(0, 0));
        QTest::keyClick(visibleList(screen), Qt::Key_Return);
        QCOMPARE(jumps.count(), 1);
        QCOMPARE(jumps.first().first().value<Jump>().what.value(QStringLiteral("section")).toString(),
                 QStringLiteral("backups"));
    }

    void everyProblemLeadsToItsCause()
    {
        test::FakeControl control;
        OverviewScreen screen(control, m_clock);
        screen.resize(1400, 900);
        screen.show();
        QTRY_VERIFY(visibleList(screen) != nullptr);
        ActionList* list = visibleList(screen);
        QCOMPARE(list->model()->rowCount(), 6); // four, the failed commands, and what is coming
        QSignalSpy jumps(&screen, &Screen::jumpRequested);
        for (int row = 0; row < 5; ++row) {
            list->setCurrentIndex(list->model()->index(row, 0));
            QTest::keyClick(list, Qt::Key_Return);
        }
        QCOMPARE(jumps.count(), 5);
        QCOMPARE(jumps.at(0).first().value<Jump>().screen, QStringLiteral("server"));
        QCOMPARE(jumps.at(3).first().value<Jump>().what.value(QStringLiteral("device")).toLongLong(), 4);
        QCOMPARE(jumps.at(4).first().value<Jump>().screen, QStringLiteral("activity"));
    }

    void whoArrivesIsToldAsInTheTraceOfTheLink()
    {
        HealthView view;
        view.setArrivals(
            QJsonArray{QJsonObject{
                {QStringLiteral("link"), 1},
                {QStringLiteral("device"), 24},
                {QStringLiteral("device_model"), QStringLiteral("MacBook Air")},
                {QStringLiteral("approval"), QStringLiteral("waiting")},
                {QStringLiteral("steps"), QJsonArray{QJsonObject{{QStringLiteral("step"), QStringLiteral("push")},
                                                                 {QStringLiteral("at"), 5}}}}}},
            10);
        const auto lists = view.findChildren<ActionList*>();
        QVERIFY(std::any_of(lists.begin(), lists.end(), [](const ActionList* list) {
            return list->model()->rowCount() == 1 && list->row(0).title == QLatin1String("MacBook Air") &&
                   list->row(0).words == QLatin1String("Waits for approval");
        }));
    }

    void whoWaitsForApprovalIsLedToWhereItIsDecided()
    {
        const QJsonObject problem{{QStringLiteral("severity"), QStringLiteral("warning")},
                                  {QStringLiteral("kind"), QStringLiteral("approval_waiting")},
                                  {QStringLiteral("subject_kind"), QStringLiteral("approval")},
                                  {QStringLiteral("text"), QStringLiteral("3")}};
        const ActionRow row = problemRow(problem, 0, 0);
        QVERIFY(row.title.contains(QLatin1Char('3')));
        QVERIFY(row.title.contains(QStringLiteral("for approval")));
        const auto jump = problemJump(problem);
        QVERIFY(jump);
        QCOMPARE(jump->screen, QStringLiteral("enrollment"));
        QVERIFY(jump->what.contains(QStringLiteral("approvals")));
    }

    void whatNeedsNobodyIsSaid()
    {
        HealthView view;
        view.resize(900, 700);
        const auto says = [&](const QString& words) {
            const auto labels = view.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel* label) { return !label->isHidden() && label->text() == words; });
        };
        view.setOverview({}, 0);
        QVERIFY(says(QStringLiteral("Nothing right now.")));
    }

    void devicesThatNeedAttentionAreOneLineThatLeadsToThem()
    {
        const QJsonObject problem{{QStringLiteral("severity"), QStringLiteral("warning")},
                                  {QStringLiteral("kind"), QStringLiteral("devices_unwell")},
                                  {QStringLiteral("subject_kind"), QStringLiteral("devices")},
                                  {QStringLiteral("subject"), QString()},
                                  {QStringLiteral("text"), QStringLiteral("7")}};
        QCOMPARE(problemRow(problem, 0, 0).title, QStringLiteral("7 device(s) need attention"));
        const auto jump = problemJump(problem);
        QVERIFY(jump);
        QCOMPARE(jump->screen, QStringLiteral("devices"));
        QCOMPARE(jump->what.value(QStringLiteral("query")).toString(), QStringLiteral("health in (attention, bad)"));
    }

    // The only profile was deleted: who waits in quarantine must not vanish behind a checklist.
    void whatWasSetUpOnceStaysTheOverview()
    {
        for (const bool wasSetUp : {true, false}) {
            test::FakeControl control;
            control.answer(QStringLiteral("overview"),
                           QJsonObject{{QStringLiteral("was_set_up"), wasSetUp},
                                       {QStringLiteral("checklist"),
                                        test::json(R"([{"step":"organization","state":"done","evidence":"Marlow"},
                                                 {"step":"profile","state":"now","evidence":""},
                                                 {"step":"device","state":"done","evidence":"Phone"}])")}});
            OverviewScreen screen(control, m_clock);
            screen.resize(1200, 800);
            screen.show();
            QTRY_COMPARE(screen.findChild<HealthView*>()->isVisible(), wasSetUp);
            QTRY_COMPARE(screen.findChild<SetupView*>()->isVisible(), !wasSetUp);
        }
    }

    void whoIsNotCompliantIsOneClickAway()
    {
        const QJsonObject problem{{QStringLiteral("severity"), QStringLiteral("warning")},
                                  {QStringLiteral("kind"), QStringLiteral("compliance_failing")},
                                  {QStringLiteral("subject_kind"), QStringLiteral("compliance")},
                                  {QStringLiteral("text"), QStringLiteral("4")}};
        QVERIFY(problemRow(problem, 0, 0).title.contains(QLatin1Char('4')));
        const auto jump = problemJump(problem);
        QVERIFY(jump);
        QCOMPARE(jump->screen, QStringLiteral("compliance"));
        QCOMPARE(jump->what.value(QStringLiteral("state")).toString(), QStringLiteral("failing"));
    }

    void aServerThatDoesNotAnswerIsSaidOnThePage()
    {
        test::FakeControl control(test::Office::Unreachable);
        OverviewScreen screen(control, m_clock);
        screen.show();
        const auto* message = screen.findChild<MessageBar*>();
        QTRY_VERIFY(message->isVisible());
        QVERIFY(message->accessibleName().contains(QStringLiteral("can’t be shown")));
    }

    void namesFromDevicesStayText()
    {
        const ActionRow row = problemRow({{QStringLiteral("kind"), QStringLiteral("silent")},
                                          {QStringLiteral("text"), QStringLiteral("a\nb\u202Ec")}},
                                         0, 0);
        QVERIFY(!row.title.contains(QLatin1Char('\n')));
        QVERIFY(!row.title.contains(QChar(0x202E)));
    }

    void releasesAreComparedAsNumbers()
    {
        QVERIFY(isNewerRelease(QStringLiteral("26.4"), QStringLiteral("18.7.6")));
        QVERIFY(isNewerRelease(QStringLiteral("26.10"), QStringLiteral("26.9")));
        QVERIFY(!isNewerRelease(QStringLiteral("26.4"), QStringLiteral("26.4")));
    }
};

ESPALIER_TEST(OverviewTest);
#include "overview_test.moc"
