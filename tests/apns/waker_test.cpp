#include "base/durations.h"
#include "store/settings.h"
#include "tests/apns/fleet.h"
#include "tests/support/test.h"

#include <QFile>
#include <QProcess>

using namespace espalier;
using namespace espalier::test;
using apns::WakeReason;

namespace {
}

class WakerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsExactlyWhatTheProtocolAsks()
    {
        PushService service;
        Fleet fleet;
        fleet.importCertificate(service.authority);
        fleet.startWaker(service);
        fleet.waker->wake(Fleet::id(1), WakeReason::Command);
        QTRY_COMPARE(fleet.channel(Fleet::id(1)).result, QStringLiteral("200"));
        const auto push = service.pushes().first();
        QCOMPARE(push.path, "/3/device/" + Fleet::token(1).toHex());
        QCOMPARE(push.headers.value(":method"), QByteArray("POST"));
        QCOMPARE(push.headers.value(":scheme"), QByteArray("https"));
        QCOMPARE(push.headers.value("apns-topic"), testTopic.toLatin1());
        QCOMPARE(push.headers.value("apns-push-type"), QByteArray("mdm"));
        QCOMPARE(push.headers.value("apns-priority"), QByteArray("10"));
        QCOMPARE(push.headers.value("apns-expiration"), QByteArray::number(fleet.clock.nowMs() / 1000 + 7 * 86'400));
        QCOMPARE(push.headers.value("content-type"), QByteArray("application/json"));
        QVERIFY(!push.headers.contains("apns-collapse-id"));
        QCOMPARE(push.body, QByteArray("{\"mdm\":\"magic \\\"1\\\"\"}"));
        QTRY_VERIFY(fleet.waker->status().connected);
        QCOMPARE(fleet.waker->status().sent, 1);
        QCOMPARE(fleet.channel(Fleet::id(1)).at, fleet.clock.nowMs());
    }

    void whoeverListensHearsTheAnswersOfDevices()
    {
        PushService service;
        Fleet fleet;
        fleet.importCertificate(service.authority);
        QStringList heard; // written before what is waited for here
        auto options = Fleet::quickOptions();
        options.told = [&heard](store::Transaction& tx, DeviceId device, const QString& answer) -> Result<> {
            heard.append(QStringLiteral("%1: %2").arg(device.value).arg(answer));
            TRY(store::setSetting(tx, QStringLiteral("heard"), answer));
            return fail(ErrorCode::Internal, QStringLiteral("and keeps nothing from being written"));
        };
        fleet.startWaker(service, options);
        fleet.waker->wake(Fleet::id(1), WakeReason::Command);
        QTRY_COMPARE(fleet.channel(Fleet::id(1)).result, QStringLiteral("200"));
        fleet.stopWaker();
        QCOMPARE(heard, QStringList{QStringLiteral("1: 200")});
        const auto half = fleet.store->read([](store::Connection& db) { return store::setting(db, "heard"); });
        QCOMPARE(half.value_or(QStringLiteral("unknown")), QString()); // nor leaves half of its own behind
    }

    void oneDeviceIsPushedOnceUntilItCalls()
    {
        PushService service;
        Fleet fleet(2);
        fleet.importCertificate(service.authority);
        fleet.startWaker(service);
        for (int i = 0; i < 50; ++i) {
            fleet.waker->wake(Fleet::id(1), WakeReason::Command);
        }
        QTRY_COMPARE(fleet.channel(Fleet::id(1)).result, QStringLiteral("200"));
        fleet.clock.advance(10'000);
        fleet.waker->wake(Fleet::id(1), WakeReason::Command); // the one push is still on its way
        fleet.waker->wake(Fleet::id(2), WakeReason::Command);
        QTRY_COMPARE(fleet.channel(Fleet::id(2)).result, QStringLiteral("200"));
        QCOMPARE(service.pushes().size(), 2);
        fleet.waker->contacted(Fleet::id(1));
        fleet.waker->wake(Fleet::id(1), WakeReason::Command);
        QTRY_COMPARE(service.pushes().size(), 3);
    }

    void silenceIsFollowedByLaterTries()
    {
        PushService service;
        Fleet fleet;
        fleet.importCertificate(service.authority);
        fleet.startWaker(service);
        fleet.waker->wake(Fleet::id(1), WakeReason::Command);
        int pushes = 1;
        for (const qint64 wait : {15 * minuteMs, 60 * minuteMs, 240 * minuteMs, 1440 * minuteMs, 1440 * minuteMs}) {
            QTRY_COMPARE(fleet.channel(Fleet::id(1)).nextAt, fleet.clock.nowMs() + wait);
            QCOMPARE(service.pushes().size(), pushes);
            fleet.clock.advance(wait);
            ++pushes;
            QTRY_COMPARE(service.pushes().size(), pushes);
        }
        fleet.waker->contacted(Fleet::id(1));
        QTRY_COMPARE(fleet.channel(Fleet::id(1)).nextAt, 0);
    }

    void notNowClimbsTheLadderAndACommandStartsAnew()
    {
        PushService service;
        Fleet fleet;
        fleet.importCertificate(service.authority);
        fleet.startWaker(service);
        fleet.waker->wake(Fleet::id(1), WakeReason::Command);
        QTRY_VERIFY(fleet.channel(Fleet::id(1)).nextAt != 0);
        for (const qint64 wait : {15 * minuteMs, 60 * minuteMs, 240 * minuteMs}) {
            const auto before = service.pushes().size();
            fleet.waker->contacted(Fleet::id(1));
            QTRY_COMPARE(fleet.channel(Fleet::id(1)).nextAt, 0);
            fleet.waker->wake(Fleet::id(1), WakeReason::NotNow);
            QTRY_COMPARE(fleet.channel(Fleet::id(1)).nextAt, fleet.clock.nowMs() + wait);
            QCOMPARE(service.pushes().size(), before);
            fleet.clock.advance(wait);
            QTRY_COMPARE(service.pushes().size(), before + 1);
            QTRY_VERIFY(fleet.channel(Fleet::id(1)).nextAt > fleet.clock.nowMs());
        }
        fleet.waker->wake(Fleet::id(1), WakeReason::Command); // the last push is still on its way
        QTRY_COMPARE(fleet.channel(Fleet::id(1)).tries, 0);
        QTRY_COMPARE(fleet.channel(Fleet::id(1)).nextAt, fleet.clock.nowMs() + 15 * minuteMs);
    }

    void laterTriesSurviveARestart()
    {
        PushService service;
        Fleet fleet;
        fleet.importCertificate(service.authority);
        fleet.startWaker(service);
        fleet.waker->wake(Fleet::id(1), WakeReason::Command);
        QTRY_COMPARE(fleet.channel(Fleet::id(1)).result, QStringLiteral("200"));
        fleet.stopWaker();
        QVERIFY(fleet.channel(Fleet::id(1)).nextAt > 0);
        fleet.clock.advance(16 * minuteMs);
        fleet.startWaker(service);
        QTRY_COMPARE(service.pushes().size(), 2);
        QTRY_COMPARE(fleet.channel(Fleet::id(1)).tries, 1);
    }

    void answersAreActedOn_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<QString>("result");
        QTest::addColumn<int>("pushes");
        QTest::addColumn<bool>("laterTry");
        QTest::addColumn<bool>("dead");
        const auto row = [](int status, const char* reason, int pushes, bool laterTry, bool dead) {
            const auto name = QStringLiteral("%1 %2").arg(status).arg(QLatin1String(reason)).trimmed();
            QTest::newRow(qPrintable(name)) << status << QByteArray(reason) << name << pushes << laterTry << dead;
        };
        row(200, "", 1, true, false);
        row(400, "BadDeviceToken", 1, false, false);
        row(400, "BadTopic", 1, false, false);
        row(400, "IdleTimeout", 4, true, false);
        row(403, "BadCertificate", 1, true, false);
        row(404, "BadPath", 1, false, false);
        row(410, "Unregistered", 1, false, true);
        row(413, "PayloadTooLarge", 1, false, false);
        row(429, "TooManyRequests", 1, true, false);
        row(500, "InternalServerError", 4, true, false);
        row(503, "", 4, true, false);
        row(418, "Teapot", 1, false, false);
    }
    void answersAreActedOn()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, reason);
        QFETCH(const QString, result);
        QFETCH(const int, pushes);
        QFETCH(const bool, laterTry);
        QFETCH(const bool, dead);
        PushService service([&](const auto&, int) { return PushAnswer::of(status, reason); });
        Fleet fleet;
        fleet.importCertificate(service.authority);
        fleet.startWaker(service);
        fleet.waker->wake(Fleet::id(1), WakeReason::Command);
        QTRY_COMPARE(fleet.channel(Fleet::id(1)).result, result);
        QCOMPARE(service.pushes().size(), pushes);
        QTRY_COMPARE(fleet.channel(Fleet::id(1)).nextAt > 0, laterTry);
        QCOMPARE(fleet.channel(Fleet::id(1)).dead, dead);
    }

    void deadTokensArePushedAgainOnlyByHandOrWithANewToken()
    {
        PushService service([](const auto&, int) { return PushAnswer::of(410, "Unregistered"); });
        Fleet fleet;
        fleet.importCertificate(service.authority);
        fleet.startWaker(service);
        fleet.waker->wake(Fleet::id(1), WakeReason::Command);
        QTRY_VERIFY(fleet.channel(Fleet::id(1)).dead);
        QCOMPARE(fleet.audited(QStringLiteral("push.dead")), 1);
        fleet.clock.advance(10'000);
        fleet.waker->wake(Fleet::id(1), WakeReason::Command);
        QTRY_COMPARE(fleet.waker->status().waiting, 0);
        QCOMPARE(service.pushes().size(), 1);
        fleet.clock.advance(10'000);
        fleet.waker->wake(Fleet::id(1), WakeReason::Manual);
        QTRY_COMPARE(service.pushes().size(), 2);
        service.setScript({});
        fleet.run("UPDATE channel SET push_dead = 0, push_token = ?", {QByteArray("new")});
        fleet.clock.advance(10'000);
        fleet.waker->wake(Fleet::id(1), WakeReason::Command);
        QTRY_COMPARE(fleet.channel(Fleet::id(1)).result, QStringLiteral("200"));
        QCOMPARE(fleet.audited(QStringLiteral("push.dead")), 1);
    }

    void goneTokenOlderThanOursIsTriedOnceMore()
    {
        Fleet fleet;
        const qint64 before = fleet.clock.nowMs() - 60'000;
        PushService service([before](const auto&, int number) {
            return number == 0 ? PushAnswer::of(410, "ExpiredToken", before) : PushAnswer::of(200);
        });
        fleet.importCertificate(service.authority);
        fleet.startWaker(service);
        fleet.waker->wake(Fleet::id(1), WakeReason::Command);
        QTRY_COMPARE(fleet.channel(Fleet::id(1)).result, QStringLiteral("200"));
        QCOMPARE(service.pushes().size(), 2);
        QVERIFY(!fleet.channel(Fleet::id(1)).dead);
    }

    void retryAfterIsHonoured()
    {
        PushService service([](const auto&, int) {
            auto answer = PushAnswer::of(429, "TooManyRequests");
            answer.headers.emplace_back("retry-after", "3600");
            return answer;
        });
        Fleet fleet;
        fleet.importCertificate(service.authority);
        fleet.startWaker(service);
        fleet.waker->wake(Fleet::id(1), WakeReason::Command);
        QTRY_COMPARE(fleet.channel(Fleet::id(1)).nextAt, fleet.clock.nowMs() + 60 * minuteMs);
    }

    void refusedCertificateStopsAllPushesUntilAnotherComes()
    {
        PushService service([](const auto&, int) { return PushAnswer::of(403, "BadCertificate"); });
        Fleet fleet(20);
        fleet.importCertificate(service.authority);
        fleet.startWaker(service);
        fleet.waker->wake(Fleet::id(1), WakeReason::Command);
        QTRY_COMPARE(fleet.waker->status().blocked, QStringLiteral("403 BadCertificate"));
        for (int i = 2; i <= 20; ++i) {
            fleet.waker->wake(Fleet::id(i), WakeReason::Command);
        }
        QTRY_COMPARE(fleet.withResult(QStringLiteral("403 BadCertificate")), 20);
        QCOMPARE(service.pushes().size(), 1);
        QCOMPARE(fleet.audited(QStringLiteral("push.blocked")), 1);
        service.setScript({});
        fleet.importCertificate(service.authority);
        fleet.waker->reloadCertificate();
        QTRY_COMPARE(fleet.withResult(QStringLiteral("200")), 20);
        QCOMPARE(fleet.waker->status().blocked, QString());
    }

    void manyRefusedTokensRaiseOneAlarm()
    {
        PushService service([](const auto&, int) { return PushAnswer::of(400, "BadDeviceToken"); });
        Fleet fleet(10);
        fleet.importCertificate(service.authority);
        fleet.startWaker(service);
        for (int i = 1; i <= 10; ++i) {
            fleet.waker->wake(Fleet::id(i), WakeReason::Command);
        }
        QTRY_COMPARE(fleet.withResult(QStringLiteral("400 BadDeviceToken")), 10);
        QTRY_COMPARE(fleet.audited(QStringLiteral("push.rejected")), 1);
    }

    void withoutCertificateItIsSaidAndMadeUpForLater()
    {
        PushService service;
        Fleet fleet(3);
        fleet.startWaker(service);
        for (int i = 1; i <= 3; ++i) {
            fleet.waker->wake(Fleet::id(i), WakeReason::Command);
        }
        QTRY_COMPARE(fleet.withResult(QStringLiteral("no push certificate")), 3);
        QVERIFY(!fleet.waker->status().certificate);
        fleet.importCertificate(service.authority);
        fleet.waker->reloadCertificate();
        QTRY_COMPARE(fleet.withResult(QStringLiteral("200")), 3);
        QVERIFY(fleet.waker->status().certificate);
    }

    void certificateImportedWithoutServerIsUsedAtStart()
    {
        PushService service;
        Fleet fleet;
        fleet.startWaker(service);
        fleet.waker->wake(Fleet::id(1), WakeReason::Command);
        QTRY_COMPARE(fleet.withResult(QStringLiteral("no push certificate")), 1);
        fleet.stopWaker();
        fleet.importCertificate(service.authority);
        fleet.startWaker(service);
        QTRY_COMPARE(fleet.withResult(QStringLiteral("200")), 1);
    }

    void expiredCertificateIsNotUsed()
    {
        PushService service;
        Fleet fleet;
        fleet.importCertificate(service.authority);
        fleet.clock.advance(400ll * 24 * 60 * minuteMs);
        fleet.startWaker(service);
        fleet.waker->wake(Fleet::id(1), WakeReason::Command);
        QTRY_COMPARE(fleet.withResult(QStringLiteral("push certificate expired")), 1);
        QCOMPARE(service.connections(), 0);
    }

    void otherTopicIsNotPushed()
    {
        PushService service;
        Fleet fleet;
        fleet.run("UPDATE device SET topic = 'com.apple.mgmt.External.other'");
        fleet.importCertificate(service.authority);
        fleet.startWaker(service);
        fleet.waker->wake(Fleet::id(1), WakeReason::Command);
        QTRY_COMPARE(fleet.withResult(QStringLiteral("enrolled with another topic")), 1);
        QVERIFY(service.pushes().isEmpty());
    }

    void endedEnrollmentsAreNotPushed()
    {
        PushService service;
        Fleet fleet(2);
        fleet.run("UPDATE channel SET enabled = 0 WHERE id = 1");
        fleet.importCertificate(service.authority);
        fleet.startWaker(service);
        fleet.waker->wake(Fleet::id(1), WakeReason::Command);
        fleet.waker->wake(Fleet::id(2), WakeReason::Command);
        fleet.waker->wake(ChannelId{99}, WakeReason::Command);
        QTRY_COMPARE(fleet.withResult(QStringLiteral("200")), 1);
        QTRY_COMPARE(fleet.waker->status().waiting, 0);
        QCOMPARE(service.pushes().size(), 1);
    }
};

ESPALIER_TEST(WakerTest);
#include "waker_test.moc"
