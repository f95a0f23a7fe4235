// The self-test in the window: every finding has words, obstacles keep links from being shared and lead to what removes
// them, and a phone's arrival shows by itself.
#include "base/clock.h"
#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/json.h"
#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/fact_grid.h"
#include "ui/enrollment/enrollment_screen.h"
#include "ui/overview/problem_words.h"
#include "ui/readiness/check_row.h"
#include "ui/readiness/readiness_card.h"
#include "ui/readiness/readiness_sheet.h"
#include "ui/readiness/readiness_words.h"

#include <QLineEdit>
#include <QMainWindow>
#include <QSignalSpy>

using namespace espalier;
using namespace espalier::ui;

namespace {

QJsonObject check(const char* id, const char* state, const char* finding, const char* evidence, const char* remedy)
{
    return {{QStringLiteral("id"), QLatin1String(id)},
            {QStringLiteral("state"), QLatin1String(state)},
            {QStringLiteral("finding"), QLatin1String(finding)},
            {QStringLiteral("evidence"), QString::fromUtf8(evidence)},
            {QStringLiteral("remedy"), QLatin1String(remedy)}};
}

QJsonObject result(const QJsonArray& checks, bool lab = false)
{
    return {{QStringLiteral("at"), test::officeNow},
            {QStringLiteral("checks"), checks},
            {QStringLiteral("lab"), lab},
            {QStringLiteral("phone"), QJsonObject{{QStringLiteral("arrival"), QJsonValue()}}}};
}

const QJsonObject openAddress = check("address", "failed", "open", "https://mdm.example.org", "acknowledge");
const QJsonObject noPush = check("push_certificate", "failed", "missing", "", "get_push");

struct Window {
    Window()
    {
        window.resize(1100, 900);
        window.show();
    }
    ReadinessSheet* openSheet() { return new ReadinessSheet(control, clock, &window); }
    template <class T> [[nodiscard]] T* find(const char* name) const
    {
        return window.findChild<T*>(QLatin1String(name));
    }
    [[nodiscard]] qsizetype rows() const
    {
        qsizetype shown = 0;
        for (const CheckRow* row : window.findChildren<CheckRow*>()) {
            shown += row->isVisible() ? 1 : 0;
        }
        return shown;
    }
    [[nodiscard]] qsizetype asked(const char* operation) const
    {
        return control.calls(QLatin1String(operation)).size();
    }

    test::FakeControl control;
    ManualClock clock{test::officeNow};
    QMainWindow window;
};

} // namespace

class ReadinessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }

    void whatFailsSaysWhatWasSeenAndWhatToDo_data()
    {
        QTest::addColumn<QJsonObject>("seen");
        QTest::addColumn<QString>("part");
        const auto row = [](const QJsonObject& seen, const char* part) {
            QTest::newRow(qPrintable(seen[QStringLiteral("id")].toString() + QLatin1Char('.') +
                                     seen[QStringLiteral("finding")].toString()))
                << seen << QString::fromUtf8(part);
        };
        row(check("name", "failed", "raw_ip", "192.0.2.1", "use_name"), "not a name");
        row(check("name", "failed", "unresolved", "", "add_record"), "Nobody knows");
        row(check("name", "warning", "carrier_nat", "100.64.1.1", "no_carrier_nat"), "shares");
        row(check("reachable", "failed", "refused", "203.0.113.7 port 443", "forward_port"), "refused");
        row(check("reachable", "failed", "not_listening", "port taken", "listen"), "listen");
        row(check("reachable", "failed", "other_server", "203.0.113.7:443: CN=router", "pass_through"), "CN=router");
        row(check("outside", "warning", "inside_only", "2026-04-14T08:57:00Z, 192.168.1.4, mdm.example.org, TLSv1.3",
                  "use_mobile_data"),
            "192.168.1.4");
        row(check("chain", "failed", "own_authority", "Example CA", "public_certificate"), "our own authority");
        row(check("chain", "failed", "incomplete", "a ← b", "send_chain"), "breaks off");
        row(check("tls", "failed", "no_ems", "TLSv1.2", "update_tls"), "extended master secret");
        row(check("tls", "failed", "long_life", "730 > 398", "new_tls"), "730");
        row(noPush, "none yet");
        row(check("push_service", "failed", "unreachable", "no answer in time", "open_push_port"), "isn’t reached");
        row(check("clock", "warning", "not_kept", "", "time_service"), "time service");
        row(check("disk", "failed", "full", "1048576", "free_space"), "free");
        row(check("keychain", "failed", "no_answer", "", "unlock_keychain"), "answer");
        row(check("database", "failed", "damaged", "row 3 missing", "restore_backup"), "row 3 missing");
        row(openAddress, "confirmed");
    }
    void whatFailsSaysWhatWasSeenAndWhatToDo()
    {
        QFETCH(const QJsonObject, seen);
        QFETCH(const QString, part);
        const ReadinessWords words = readinessWords(seen, test::officeNow);
        QVERIFY2(words.seen.contains(part), qPrintable(words.seen));
        QVERIFY(!words.seen.contains(QStringLiteral("%1")));
        QVERIFY(words.title != seen[QStringLiteral("id")].toString());
        QVERIFY2(words.remedy.size() > 20, qPrintable(words.remedy));
    }

    void aPushServiceThatIsNotApplesIsSaidSo()
    {
        const auto title = [](const char* evidence) {
            return readinessWords(check("push_service", "ok", "accepted", evidence, ""), test::officeNow).title;
        };
        QCOMPARE(title("api.push.apple.com:443: 400 BadDeviceToken"), QStringLiteral("Apple’s push service is reached"));
        QVERIFY(title("127.0.0.1:41234: 400 BadDeviceToken").contains(QStringLiteral("not Apple’s")));
        QVERIFY(title("push.lab.example:2197").contains(QStringLiteral("not Apple’s")));
        QCOMPARE(title("no answer in time"), QStringLiteral("Apple’s push service is reached"));
    }

    void theLastResultIsShownAndMadeAnewOnRequest()
    {
        Window window;
        window.openSheet();
        QTRY_COMPARE(window.rows(), 12);
        QCOMPARE(window.asked("check.run"), 0);
        window.find<Button>("runReadiness")->click();
        QTRY_COMPARE(window.asked("check.run"), 1);
        QTRY_VERIFY(window.find<Button>("runReadiness")->isEnabled());
        QTRY_COMPARE(window.rows(), 12);
    }

    void theFirstOneIsMadeByItself()
    {
        Window window;
        window.control.answer(QStringLiteral("check.last"), result({}));
        window.openSheet();
        QTRY_COMPARE(window.rows(), 12);
        QCOMPARE(window.asked("check.run"), 1);
    }

    void theAddressIsConfirmedThereAndLookedAtAgain()
    {
        Window window;
        window.control.answer(QStringLiteral("check.last"), result({openAddress}));
        window.openSheet();
        QTRY_VERIFY(window.find<Button>("acknowledgeAddress") != nullptr);
        window.find<Button>("acknowledgeAddress")->click();
        QTRY_COMPARE(window.asked("check.run"), 1);
        QCOMPARE(window.control.calls(QStringLiteral("check.acknowledge_address"))
                     .first()
                     .arguments.value(QLatin1String("address"))
                     .toString(),
                 QStringLiteral("https://mdm.example.org"));
    }

    void anObstacleLeadsToWhereItIsRemoved()
    {
        Window window;
        window.control.answer(QStringLiteral("check.last"), result({noPush}));
        auto* sheet = window.openSheet();
        QSignalSpy jumps(sheet, &ReadinessSheet::jumpRequested);
        QTRY_COMPARE(window.rows(), 1);
        window.find<CheckRow>("check-push_certificate")->findChild<Button*>()->click();
        QCOMPARE(jumps.count(), 1);
        const Jump jump = jumps.first().first().value<Jump>();
        QCOMPARE(jump.what.value(QStringLiteral("section")).toString(), QStringLiteral("push_certificate"));
        QVERIFY(jump.what.value(QStringLiteral("wizard")).toBool());
    }

    void aPhonesArrivalShowsByItself()
    {
        Window window;
        window.openSheet();
        QTRY_COMPARE(window.rows(), 12);
        window.find<Button>("testFromPhone")->click();
        QTRY_VERIFY(window.find<QLineEdit>("phonePage") != nullptr);
        QTRY_VERIFY(window.find<QLineEdit>("phonePage")->text().contains(QStringLiteral("/t/")));
        QVERIFY(window.find<QLineEdit>("phonePage")->isVisible());
        window.control.answer(QStringLiteral("check.last"), test::json(R"({"at":1776157080000,"checks":[],"lab":false,
            "phone":{"expires_at":null,"arrival":{"at":1776158750000,"address":"198.51.100.9",
            "server_name":"mdm.example.org","tls_version":"TLSv1.3","inside":false}}})"));
        window.control.touch(QStringLiteral("setting"));
        const auto* facts = window.find<QWidget>("phoneSheet")->findChild<FactGrid*>();
        QTRY_VERIFY(facts->isVisible());
        QCOMPARE(facts->facts().at(1).value, QStringLiteral("198.51.100.9"));
        QVERIFY(!window.find<QLineEdit>("phonePage")->isVisible());
        QTRY_COMPARE(window.asked("check.run"), 1); // the arrival counts at once
    }

    void linksAreNotSharedWhileItFails()
    {
        test::FakeControl control;
        const ManualClock clock{test::officeNow};
        EnrollmentScreen screen(control, clock);
        screen.resize(1200, 800);
        screen.show();
        const auto* create = screen.findChild<Button*>(QStringLiteral("newLink"));
        QTRY_VERIFY(create->isEnabled());
        control.answer(QStringLiteral("check.last"), result({openAddress}));
        control.touch(QStringLiteral("setting"));
        QTRY_VERIFY(!create->isEnabled());
        control.answer(QStringLiteral("check.last"), result({openAddress}, true)); // a lab accepts it
        control.touch(QStringLiteral("setting"));
        QTRY_VERIFY(create->isEnabled());
    }

    void aRefusedLinkLeadsToWhatFailed()
    {
        test::FakeControl control;
        const ManualClock clock{test::officeNow};
        control.refuse(QStringLiteral("link.create"), ErrorCode::Refused,
                       QStringLiteral("the readiness self-test fails (address) [not-ready]"));
        QMainWindow window;
        auto* screen = new EnrollmentScreen(control, clock);
        window.setCentralWidget(screen);
        window.resize(1200, 800);
        window.show();
        auto* create = screen->findChild<Button*>(QStringLiteral("newLink"));
        QTRY_VERIFY(create->isEnabled());
        create->click();
        auto* name = window.findChild<QLineEdit*>(QStringLiteral("linkName"));
        name->setText(QStringLiteral("Interns"));
        QTest::keyClick(name, Qt::Key_Return);
        const auto show = [&window]() -> Button* {
            for (Button* button : window.findChildren<Button*>()) {
                if (button->isVisible() && button->text() == QStringLiteral("Show what failed…")) {
                    return button;
                }
            }
            return nullptr;
        };
        QTRY_VERIFY(show() != nullptr);
        show()->click();
        QTRY_VERIFY(window.findChild<QWidget*>(QStringLiteral("readinessSheet")) != nullptr);
    }

    void theCardSaysHowTheLastOneWent()
    {
        Window window;
        auto* card = new ReadinessCard(window.control, window.clock);
        window.window.setCentralWidget(card);
        const auto* facts = card->findChild<FactGrid*>();
        QTRY_COMPARE(facts->facts().size(), 3);
        QCOMPARE(facts->facts().first().value, QStringLiteral("Ready, with warnings"));
        window.control.answer(QStringLiteral("check.last"), result({openAddress, noPush}));
        window.control.touch(QStringLiteral("setting"));
        QTRY_COMPARE(facts->facts().first().value, QStringLiteral("2 check(s) failed"));
        QCOMPARE(facts->facts().at(2).value, QStringLiteral("Address, Push certificate"));
    }

    void whereAlertsGoIsSetHere()
    {
        Window window;
        window.control.answer(QStringLiteral("setting.list"),
                              QJsonObject{{QStringLiteral("alert_webhook"), QStringLiteral("https://a.example/b")}});
        window.window.setCentralWidget(new ReadinessCard(window.control, window.clock));
        QTRY_VERIFY(window.find<Button>("openAlerts") != nullptr);
        window.find<Button>("openAlerts")->click();
        auto* address = window.find<QLineEdit>("alertWebhook");
        QVERIFY(address != nullptr);
        QTRY_COMPARE(address->text(), QStringLiteral("https://a.example/b"));
        QVERIFY(!window.find<Button>("saveAlerts")->isEnabled());
        address->setText(QStringLiteral("http://c.example"));
        window.control.refuse(QStringLiteral("setting.set"), ErrorCode::InvalidInput,
                              QStringLiteral("“http://c.example” is no https:// address"));
        window.find<Button>("saveAlerts")->click();
        QTRY_COMPARE(window.asked("setting.set"), 1);
        QTRY_VERIFY(window.find<Button>("saveAlerts")->isEnabled()); // it stays, and says why
        window.control.answer(QStringLiteral("setting.set"), QJsonObject());
        address->clear();
        window.find<Button>("saveAlerts")->click();
        QTRY_COMPARE(window.asked("setting.set"), 2);
        const QJsonObject sent = window.control.calls(QStringLiteral("setting.set")).last().arguments;
        QCOMPARE(sent.value(QLatin1String("key")).toString(), QStringLiteral("alert_webhook"));
        QCOMPARE(sent.value(QLatin1String("value")).toString(), QString());
        QTRY_VERIFY(window.find<QLineEdit>("alertWebhook") == nullptr);
    }

    void whoTypesBeforeTheServerAnswersKeepsWhatWasTyped()
    {
        Window window;
        window.control.answer(QStringLiteral("setting.list"),
                              QJsonObject{{QStringLiteral("alert_webhook"), QStringLiteral("https://a.example/b")}});
        window.window.setCentralWidget(new ReadinessCard(window.control, window.clock));
        QTRY_VERIFY(window.find<Button>("openAlerts") != nullptr);
        window.find<Button>("openAlerts")->click();
        QTest::keyClicks(window.find<QLineEdit>("alertWebhook"), QStringLiteral("https://new.example"));
        QTRY_VERIFY(window.find<Button>("saveAlerts")->isEnabled());
        QCOMPARE(window.find<QLineEdit>("alertWebhook")->text(), QStringLiteral("https://new.example"));
    }

    void theChecklistLeadsToIt()
    {
        const ActionRow failed =
            stepRow(test::json(R"({"step":"check","state":"now","evidence":"name, tls"})").toObject(), 5, true);
        QCOMPARE(failed.words, QStringLiteral("Failed: Name, TLS"));
        const ActionRow open =
            stepRow(test::json(R"({"step":"check","state":"now","evidence":""})").toObject(), 5, true);
        QVERIFY(open.primary);
        const Jump jump = stepJump(QStringLiteral("check"));
        QCOMPARE(jump.what.value(QStringLiteral("section")).toString(), QStringLiteral("readiness"));
        QVERIFY(jump.what.value(QStringLiteral("show")).toBool());
        const auto problem =
            test::json(
                R"({"severity":"failed","kind":"check_failed","subject_kind":"server","subject":"","text":"name"})")
                .toObject();
        QVERIFY(problemRow(problem, 0, test::officeNow).title.endsWith(QStringLiteral("Name")));
        QCOMPARE(problemJump(problem)->what.value(QStringLiteral("section")).toString(), QStringLiteral("readiness"));
    }
};

ESPALIER_TEST(ReadinessTest);
#include "readiness_test.moc"
