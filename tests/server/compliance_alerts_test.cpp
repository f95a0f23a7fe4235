// Whoever set a webhook is told of each device that begins to fail, once.
#include "audit/log.h"
#include "base/durations.h"
#include "server/compliance_alerts.h"
#include "server/readiness/surroundings.h"
#include "tests/support/fleet.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace espalier;
using namespace espalier::server;

namespace {

struct AlertOffice : test::Fleet {
    AlertOffice() : phone(device(QStringLiteral("phone")))
    {
        set("public_url", QStringLiteral("https://mdm.example.com"));
        set("alert_webhook", QStringLiteral("https://chat.example.com/hook"));
        start();
    }
    void start()
    {
        alerts = std::make_unique<ComplianceAlerts>(
            *store, clock, [this](const QUrl& url, const QByteArray& json) -> Result<> {
                ++asked;
                if (!isReachable) {
                    return fail(ErrorCode::Unavailable, QStringLiteral("no answer"));
                }
                if (const auto taken = postOutcome(url, answers.isEmpty() ? 200 : answers.takeFirst()); !taken) {
                    return taken;
                }
                urls.append(url.toString());
                posted.append(QJsonDocument::fromJson(json).object());
                return {};
            });
    }
    void log(const char* kind, int times = 1)
    {
        write([&](store::Transaction& tx) -> Result<> {
            for (int i = 0; i < times; ++i) {
                TRY(audit::append(tx, {QStringLiteral("system"),
                                       QLatin1String(kind),
                                       QStringLiteral("device"),
                                       QString::number(phone.value),
                                       {{QStringLiteral("policy"), QStringLiteral("Basics")}}}));
            }
            return {};
        });
    }
    void fails()
    {
        write([&](store::Transaction& tx) -> Result<> {
            TRY(tx.run("INSERT OR IGNORE INTO compliance_policy (id, name, group_id, rules, grace_ms, action, "
                       "changed_at, changed_by) VALUES (1, 'Basics', 1, '[]', 0, 'notify', 0, 'x')"));
            TRY(tx.run("INSERT OR REPLACE INTO compliance_result (policy_id, device_id, state, since, reasons) VALUES "
                       "(1, ?, 'failing', 0, '[{\"kind\":\"passcode\"}]')",
                       {phone.value}));
            return {};
        });
        log("compliance.alert");
    }

    DeviceId phone;
    QString kept()
    {
        return read([](store::Connection& db) { return store::setting(db, "compliance_alerts_told"); });
    }

    bool isReachable = true;
    QList<int> answers; // of the next posts; none: 200
    int asked = 0;
    QStringList urls;
    QList<QJsonObject> posted;
    std::unique_ptr<ComplianceAlerts> alerts;
};

} // namespace

class ComplianceAlertsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachAlertIsPostedOnceWithDevicePolicyAndReasons()
    {
        AlertOffice office;
        QVERIFY(office.alerts->run());
        office.log("compliance.changed");
        office.fails();
        QVERIFY(office.alerts->run());
        QVERIFY(office.alerts->run());
        QCOMPARE(office.urls, QStringList{QStringLiteral("https://chat.example.com/hook")});
        const QJsonObject told = office.posted.constFirst();
        QCOMPARE(told[QLatin1String("event")].toString(), QStringLiteral("compliance.alert"));
        QCOMPARE(told[QLatin1String("server")].toString(), QStringLiteral("https://mdm.example.com"));
        QCOMPARE(told[QLatin1String("at")].toInteger(), office.clock.nowMs());
        QCOMPARE(told[QLatin1String("policy")].toString(), QStringLiteral("Basics"));
        QCOMPARE(told[QLatin1String("device")][QLatin1String("name")].toString(), QStringLiteral("phone"));
        QCOMPARE(told[QLatin1String("device")][QLatin1String("serial")].toString(), QStringLiteral("SER-phone"));
        QCOMPARE(told[QLatin1String("reasons")][0][QLatin1String("kind")].toString(), QStringLiteral("passcode"));
    }

    void whatWasBeforeTheFirstLookIsNotNews()
    {
        AlertOffice office;
        office.fails();
        QVERIFY(office.alerts->run());
        QVERIFY(office.alerts->run());
        QVERIFY(office.posted.isEmpty());
    }

    void aRestartNeitherForgetsNorRepeats()
    {
        AlertOffice office;
        QVERIFY(office.alerts->run());
        office.fails();
        QVERIFY(office.alerts->run());
        office.fails();
        office.start();
        QVERIFY(office.alerts->run());
        QCOMPARE(office.posted.size(), 2);
    }

    void whatNobodyTakesIsTriedAgainForADay()
    {
        AlertOffice office;
        QVERIFY(office.alerts->run());
        office.isReachable = false;
        office.fails();
        office.fails();
        QVERIFY(!office.alerts->run());
        office.clock.advance(hourMs);
        office.isReachable = true;
        QVERIFY(office.alerts->run());
        QCOMPARE(office.posted.size(), 2);
        office.isReachable = false;
        office.fails();
        QVERIFY(!office.alerts->run());
        office.clock.advance(dayMs + 1);
        office.isReachable = true;
        QVERIFY(office.alerts->run());
        QCOMPARE(office.posted.size(), 2);
    }

    void afterAFailureItWaitsLongerEachTimeAndComplainsOnce()
    {
        AlertOffice office;
        QVERIFY(office.alerts->run());
        office.isReachable = false;
        office.fails();
        const QString before = office.kept();
        QVERIFY(!office.alerts->run());
        QVERIFY(office.alerts->run());
        QCOMPARE(office.asked, 1);
        QList<int> waits; // seconds
        for (int second = 0, last = 0; second < 3'600; ++second) {
            office.clock.advance(1'000);
            const int asked = office.asked;
            QVERIFY(office.alerts->run());
            if (office.asked > asked) {
                waits.append(second + 1 - last);
                last = second + 1;
            }
        }
        QCOMPARE(waits, (QList<int>{10, 20, 40, 80, 160, 320, 640, 900, 900}));
        QCOMPARE(office.kept(), before);
        office.set("alert_webhook", QStringLiteral("https://chat.example.com/other")); // it is tried at once
        office.isReachable = true;
        QVERIFY(office.alerts->run());
        QCOMPARE(office.urls, QStringList{QStringLiteral("https://chat.example.com/other")});
        office.isReachable = false;
        office.fails();
        QVERIFY(!office.alerts->run()); // a new row
    }

    void whatIsRefusedForGoodDoesNotHoldUpTheNext()
    {
        AlertOffice office;
        QVERIFY(office.alerts->run());
        for (int i = 0; i < 3; ++i) {
            office.fails();
        }
        office.answers = {400, 200, 429, 200};
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("chat.example.com answers 400")));
        const auto run = office.alerts->run();
        QVERIFY(!run && run.error().what.contains(QLatin1String("429")));
        QCOMPARE(office.posted.size(), 1);
        office.clock.advance(minuteMs);
        QVERIFY(office.alerts->run());
        QVERIFY(office.alerts->run());
        QCOMPARE(office.posted.size(), 2);
        QCOMPARE(office.asked, 4);
    }

    void onlyAnAnswerThatStaysTheSameIsForGood()
    {
        const QUrl url(QStringLiteral("https://chat.example.com/hook"));
        QVERIFY(postOutcome(url, 204));
        for (const int status : {400, 401, 404, 410}) {
            QCOMPARE(postOutcome(url, status).error().code, ErrorCode::Refused);
        }
        for (const int status : {302, 408, 429, 500, 503}) {
            QCOMPARE(postOutcome(url, status).error().code, ErrorCode::Network);
        }
    }

    // The self-test waits on the same thread.
    void aTurnPostsAFewAndTheNextGoesOn()
    {
        AlertOffice office;
        QVERIFY(office.alerts->run());
        for (int i = 0; i < 12; ++i) {
            office.fails();
        }
        for (const int posted : {5, 10, 12}) {
            QVERIFY(office.alerts->run());
            QCOMPARE(office.posted.size(), posted);
        }
    }

    void thePlaceIsKeptAfterEachPost()
    {
        AlertOffice office;
        QVERIFY(office.alerts->run());
        office.fails();
        office.fails();
        QString whileSecond;
        ComplianceAlerts watched(*office.store, office.clock, [&](const QUrl&, const QByteArray&) -> Result<> {
            whileSecond = office.kept();
            return {};
        });
        QVERIFY(watched.run());
        QCOMPARE(whileSecond.toLongLong() + 1, office.kept().toLongLong());
    }

    void aLongLogWithoutAlertsIsNotWalkedAgainAfterARestart()
    {
        AlertOffice office;
        QVERIFY(office.alerts->run());
        const qint64 start = office.kept().toLongLong();
        office.log("compliance.changed", 1'000);
        QVERIFY(office.alerts->run());
        QCOMPARE(office.kept().toLongLong(), start);
        office.log("compliance.changed");
        QVERIFY(office.alerts->run());
        QCOMPARE(office.kept().toLongLong(), start + 1'001);
    }

    void withoutAWebhookNothingIsPostedLaterEither()
    {
        AlertOffice office;
        office.set("alert_webhook", QString());
        QVERIFY(office.alerts->run());
        office.fails();
        QVERIFY(office.alerts->run());
        office.set("alert_webhook", QStringLiteral("https://chat.example.com/hook"));
        office.start();
        QVERIFY(office.alerts->run());
        QVERIFY(office.posted.isEmpty());
    }
};

ESPALIER_TEST(ComplianceAlertsTest);
#include "compliance_alerts_test.moc"
