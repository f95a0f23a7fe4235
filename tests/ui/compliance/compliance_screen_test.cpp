// How the fleet stands, which devices fail and why, and where there is no policy yet.
#include "tests/support/test.h"
#include "tests/ui/compliance/compliance_window.h"
#include "tests/ui/support/own_settings.h"
#include "ui/common/charts.h"
#include "ui/common/segments.h"
#include "ui/common/sheet.h"
#include "ui/common/tab_bar.h"
#include "ui/common/table_view.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::ui;
using test::ComplianceWindow;

namespace {

QString cell(const ComplianceWindow& window, int row, int column)
{
    return window.named<TableView>("standings")->model()->index(row, column).data().toString();
}

int rowsShown(const ComplianceWindow& window)
{
    const auto* table = window.named<TableView>("standings");
    return table == nullptr ? 0 : table->model()->rowCount();
}

} // namespace

class ComplianceScreenTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<Jump>();
        test::useOwnSettings(m_settings);
    }

    void theDashboardSaysHowItStands()
    {
        ComplianceWindow window;
        QTRY_VERIFY(window.named<QLabel>("compliantNumber") != nullptr);
        QCOMPARE(window.named<QLabel>("compliantNumber")->text(), QStringLiteral("20"));
        QVERIFY(window.says(QStringLiteral("of 24 device(s) compliant")));
        QVERIFY(window.says(QStringLiteral("What is broken most")));
        QTRY_VERIFY(window.says(QStringLiteral("No passcode")));
        QVERIFY(window.says(QStringLiteral("iPhone has less than"))); // of one that still has a grace
        QVERIFY(window.says(QStringLiteral("Over time")));
        QCOMPARE(window.screen.badge().text, QStringLiteral("2"));
        QVERIFY(window.screen.badge().state == State::Failed);
    }

    void aDeviceThatFailsTwoPoliciesForOneReasonCountsOnce()
    {
        const QJsonObject reason{{QStringLiteral("kind"), QStringLiteral("passcode")}};
        QJsonArray standings;
        for (const int policy : {1, 2}) {
            standings.append(QJsonObject{{QStringLiteral("policy_id"), policy},
                                         {QStringLiteral("device_id"), 7},
                                         {QStringLiteral("reasons"), QJsonArray{reason}}});
        }
        const auto broken = mostBroken(standings, 5);
        QCOMPARE(broken.size(), 1);
        QCOMPARE(broken.first().devices, 1);
    }

    void oneDayIsNoCourseOfTime()
    {
        ComplianceWindow window(true);
        test::fillCompliance(window.control);
        QJsonObject summary;
        window.control.call(QStringLiteral("compliance.summary"), {}, &window.screen,
                            [&summary](const Result<QJsonValue>& answer) { summary = answer->toObject(); });
        QTRY_VERIFY(!summary.isEmpty());
        summary.insert(QStringLiteral("days"), QJsonArray{summary.value(QStringLiteral("days")).toArray().first()});
        window.control.answer(QStringLiteral("compliance.summary"), summary);
        window.control.touch(QStringLiteral("device"));
        QTRY_VERIFY(window.says(QStringLiteral("By kind of device")));
        QVERIFY(!window.says(QStringLiteral("Over time")));
    }

    void devicesThatFailAreThereWithReasonsInPlainWords()
    {
        ComplianceWindow window;
        QTRY_VERIFY(window.named<TabBar>("complianceTabs") != nullptr);
        window.named<TabBar>("complianceTabs")->setCurrentIndex(1);
        QTRY_COMPARE(rowsShown(window), 3);
        QCOMPARE(cell(window, 0, 0), QStringLiteral("Workshop iPad 2"));
        QCOMPARE(cell(window, 0, 1), QStringLiteral("No passcode"));
        QVERIFY(cell(window, 1, 1).startsWith(QStringLiteral("No passcode; Last contact")));
        QCOMPARE(cell(window, 2, 1), QStringLiteral("Has \u206814.6.1\u2069, at least \u206815.7\u2069 is asked for"));
        window.named<Segments>("standingState")->setCurrent(1);
        Q_EMIT window.named<Segments>("standingState")->currentChanged(1);
        QTRY_COMPARE(rowsShown(window), 1);
        window.named<Segments>("standingState")->setCurrent(2);
        Q_EMIT window.named<Segments>("standingState")->currentChanged(2);
        QTRY_VERIFY(rowsShown(window) == 1 && cell(window, 0, 1) == QStringLiteral("Not told yet: Encryption"));
    }

    void whereNobodyFailsTheWorstThatThereIsIsShown()
    {
        ComplianceWindow window;
        QJsonObject summary;
        window.control.call(QStringLiteral("compliance.summary"), {}, &window.screen,
                            [&summary](const Result<QJsonValue>& answer) { summary = answer->toObject(); });
        QTRY_VERIFY(!summary.isEmpty());
        QJsonArray policies;
        for (const QJsonValue& value : summary.value(QStringLiteral("policies")).toArray()) {
            QJsonObject policy = value.toObject();
            policy.insert(QStringLiteral("counts"),
                          QJsonObject{{QStringLiteral("grace"), 1}, {QStringLiteral("compliant"), 3}});
            policies.append(policy);
        }
        summary.insert(QStringLiteral("policies"), policies);
        window.control.answer(QStringLiteral("compliance.summary"), summary);
        window.screen.onShown();
        QTRY_VERIFY(window.named<TabBar>("complianceTabs") != nullptr);
        window.named<TabBar>("complianceTabs")->setCurrentIndex(1);
        QTRY_COMPARE(window.named<Segments>("standingState")->current(), 1);
        QTRY_COMPARE(rowsShown(window), 1);
    }

    void onePolicyAloneCanBeLookedAt()
    {
        ComplianceWindow window;
        QTRY_VERIFY(window.named<TabBar>("complianceTabs") != nullptr);
        window.named<TabBar>("complianceTabs")->setCurrentIndex(1);
        QTRY_COMPARE(rowsShown(window), 3);
        auto* policy = window.named<QComboBox>("standingPolicy");
        policy->setCurrentIndex(policy->findData(2));
        QTRY_COMPARE(rowsShown(window), 1);
    }

    void itLeadsToTheDevice()
    {
        ComplianceWindow window;
        QSignalSpy jumps(&window.screen, &Screen::jumpRequested);
        QTRY_VERIFY(window.named<TabBar>("complianceTabs") != nullptr);
        window.screen.open({QStringLiteral("compliance"), {{QStringLiteral("state"), QStringLiteral("failing")}}});
        QTRY_COMPARE(rowsShown(window), 3);
        auto* table = window.named<TableView>("standings");
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_COMPARE(jumps.count(), 1);
        QCOMPARE(jumps.last().at(0).value<Jump>().what.value(QStringLiteral("device")).toInt(), 8);
    }

    void aPartOfTheBarOpensItsDevices()
    {
        ComplianceWindow window;
        QTRY_VERIFY(window.named<StackBar>("complianceShares") != nullptr);
        Q_EMIT window.named<StackBar>("complianceShares")->activated(QStringLiteral("grace"));
        QTRY_COMPARE(rowsShown(window), 1);
        QCOMPARE(cell(window, 0, 0), QStringLiteral("Jonas Weber’s iPhone"));
        QVERIFY(window.screen.goBack());
        QCOMPARE(window.named<TabBar>("complianceTabs")->currentIndex(), 0);
    }

    void whereThereIsNoPolicySomeToBeginWithAreOffered()
    {
        ComplianceWindow window(true);
        QTRY_VERIFY(window.says(QStringLiteral("No policies yet")));
        QVERIFY(window.named<TabBar>("complianceTabs") == nullptr);
        QVERIFY(window.named("complianceReport") == nullptr); // there is nothing to report
        window.press("baseline-basics");
        QVERIFY(window.control.calls(QStringLiteral("compliance.policy.save")).isEmpty());
        auto* name = window.named<QLineEdit>("policyName");
        QVERIFY(name != nullptr && !name->text().isEmpty());
        QTRY_VERIFY(window.named("savePolicy")->isEnabled());
        name->setText(QStringLiteral("Ours"));
        window.press("savePolicy");
        QTRY_COMPARE(window.sent("compliance.policy.save").value(QStringLiteral("name")).toString(),
                     QStringLiteral("Ours"));
        QCOMPARE(window.sent("compliance.policy.save").value(QStringLiteral("rules")).toArray().size(), 2);
        QCOMPARE(window.sent("compliance.policy.save").value(QStringLiteral("grace")).toInteger(), 3 * 86'400'000);
    }

    void itIsLive()
    {
        ComplianceWindow window;
        QTRY_COMPARE(window.screen.badge().text, QStringLiteral("2"));
        test::emptyCompliance(window.control);
        window.control.touch(QStringLiteral("device"), {0});
        QTRY_VERIFY(window.says(QStringLiteral("No policies yet")));
        QVERIFY(window.screen.badge().text.isEmpty());
    }

    void aServerThatDoesntAnswerIsSaid()
    {
        ComplianceWindow window;
        window.control.refuse(QStringLiteral("compliance.summary"), ErrorCode::Unavailable, QStringLiteral("gone"));
        window.screen.onShown();
        QTRY_VERIFY(window.says(QStringLiteral("Compliance can’t be shown")));
    }

    void hostileNamesAreText()
    {
        ComplianceWindow window;
        const QString name = QStringLiteral("<b>x</b>\u202Egnp\n=1+1") + QString(5000, QLatin1Char('Z'));
        window.control.answer(QStringLiteral("compliance.list"), [&name](const QJsonObject&) -> Result<QJsonValue> {
            return QJsonArray{
                QJsonObject{{QStringLiteral("policy_id"), 1},
                            {QStringLiteral("policy"), name},
                            {QStringLiteral("device_id"), 1},
                            {QStringLiteral("device"), name},
                            {QStringLiteral("serial"), name},
                            {QStringLiteral("state"), QStringLiteral("failing")},
                            {QStringLiteral("since"), 1},
                            {QStringLiteral("reasons"),
                             QJsonArray{QJsonObject{{QStringLiteral("kind"), QStringLiteral("forbidden_app")},
                                                    {QStringLiteral("app"), name},
                                                    {QStringLiteral("value"), name}}}}}};
        });
        window.screen.open({QStringLiteral("compliance"), {{QStringLiteral("state"), QStringLiteral("failing")}}});
        QTRY_COMPARE(rowsShown(window), 1);
        for (int column = 0; column < 4; ++column) {
            QVERIFY(!cell(window, 0, column).contains(QChar(0x202E)));
            QVERIFY(!cell(window, 0, column).contains(QLatin1Char('\n')));
            QVERIFY(cell(window, 0, column).size() < 1000);
        }
    }
};

ESPALIER_TEST(ComplianceScreenTest);
#include "compliance_screen_test.moc"
