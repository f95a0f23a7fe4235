// Whoever set a webhook is told of each device that begins to fail, once.
#include "audit/log.h"
#include "base/durations.h"
#include "server/compliance_alerts.h"
#include "tests/support/fleet.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QJsonDocument>

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
                if (!isReachable) {
                    return fail(ErrorCode::Unavailable, QStringLiteral("no answer"));
                }
                urls.append(url.toString());
                posted.append(QJsonDocument::fromJson(json).object());
                return {};
            });
    }
    void log(const char* kind)
    {
        write([&](store::Transaction& tx) {
            return audit::append(tx, {QStringLiteral("system"),
                                      QLatin1String(kind),
                                      QStringLiteral("device"),
                                      QString::number(phone.value),
                                      {{QStringLiteral("policy"), QStringLiteral("Basics")}}});
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
    bool isReachable = true;
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
