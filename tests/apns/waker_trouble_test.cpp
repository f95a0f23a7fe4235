#include "base/durations.h"
#include "tests/apns/fleet.h"
#include "tests/support/free_port.h"
#include "tests/support/test.h"

#include <QFile>
#include <QProcess>

#include <atomic>
#include <future>

using namespace espalier;
using namespace espalier::test;
using apns::WakeReason;

namespace {

apns::WakerOptions withAnswerTime(int ms)
{
    auto options = Fleet::quickOptions();
    options.answerMs = ms;
    return options;
}
} // namespace

// Services that refuse, drop, hang, or are not there.
class WakerTroubleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPushArrivesThroughTrouble_data()
    {
        QTest::addColumn<int>("act");
        QTest::addColumn<int>("every");
        QTest::newRow("GOAWAY every 25") << static_cast<int>(PushAnswer::Act::GoAway) << 25;
        QTest::newRow("streams refused") << static_cast<int>(PushAnswer::Act::RefuseStream) << 7;
        QTest::newRow("streams reset") << static_cast<int>(PushAnswer::Act::ResetStream) << 7;
        QTest::newRow("connection dropped") << static_cast<int>(PushAnswer::Act::Drop) << 250;
        QTest::newRow("no answer") << static_cast<int>(PushAnswer::Act::Silence) << 90;
    }
    void everyPushArrivesThroughTrouble()
    {
        QFETCH(const int, act);
        QFETCH(const int, every);
        constexpr int devices = 300;
        PushService service([act, every](const auto&, int number) {
            return number % every == every - 1 ? PushAnswer::doing(static_cast<PushAnswer::Act>(act)) : PushAnswer();
        });
        Fleet fleet(devices);
        fleet.importCertificate(service.authority);
        auto options = withAnswerTime(500);
        options.maxTries = 8;
        fleet.startWaker(service, options);
        for (int i = 1; i <= devices; ++i) {
            fleet.waker->wake(Fleet::id(i), WakeReason::Command);
        }
        QTRY_COMPARE_WITH_TIMEOUT(fleet.withResult(QStringLiteral("200")), devices, 20'000);
        QVERIFY(service.connections() < 100);
    }

    void aResultThatCantBeWrittenIsWrittenLater_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("result");
        QTest::addColumn<bool>("dead");
        QTest::newRow("delivered") << 200 << QStringLiteral("200") << false;
        QTest::newRow("refused for good") << 410 << QStringLiteral("410 Unregistered") << true;
    }
    void aResultThatCantBeWrittenIsWrittenLater()
    {
        QFETCH(const int, status);
        QFETCH(const QString, result);
        QFETCH(const bool, dead);
        PushService service([status](const auto&, int) {
            return status == 200 ? PushAnswer() : PushAnswer::of(status, "Unregistered");
        });
        Fleet fleet;
        fleet.importCertificate(service.authority);
        std::atomic<int> failures = 3;
        fleet.store->setBeforeCommit([&](store::Transaction&, const store::Changes&) -> Result<> {
            return failures-- > 0 ? fail(ErrorCode::Storage, QStringLiteral("the disk is full")) : Result<>();
        });
        fleet.startWaker(service);
        fleet.waker->wake(Fleet::id(1), WakeReason::Command);
        QTRY_COMPARE(fleet.channel(Fleet::id(1)).result, result);
        QCOMPARE(fleet.channel(Fleet::id(1)).dead, dead);
        QVERIFY(failures < 0);
        QCOMPARE(service.pushes().size(), 1);
        QTRY_VERIFY(fleet.waker->status().lastError.isEmpty());
    }

    void aResultThatCantBeWrittenIsVisibleAndWrittenAtTheEnd()
    {
        PushService service;
        Fleet fleet;
        fleet.importCertificate(service.authority);
        std::atomic<bool> isFull = true;
        fleet.store->setBeforeCommit([&](store::Transaction&, const store::Changes&) -> Result<> {
            return isFull ? fail(ErrorCode::Storage, QStringLiteral("the disk is full")) : Result<>();
        });
        auto options = Fleet::quickOptions();
        options.firstRetryMs = 60'000;
        fleet.startWaker(service, options);
        fleet.waker->wake(Fleet::id(1), WakeReason::Command);
        QTRY_COMPARE(fleet.waker->status().lastError, QStringLiteral("the disk is full"));
        QCOMPARE(fleet.channel(Fleet::id(1)).result, QString());
        isFull = false;
        fleet.stopWaker();
        QCOMPARE(fleet.channel(Fleet::id(1)).result, QStringLiteral("200"));
        QCOMPARE(fleet.channel(Fleet::id(1)).nextAt, fleet.clock.nowMs() + 15 * minuteMs);
    }

    void aChangedRouteIsReadAlthoughTheStoreIsBusy()
    {
        PushService service;
        Fleet fleet(2);
        fleet.importCertificate(service.authority);
        std::promise<void> release;
        std::atomic<int> asked = 0;
        auto options = Fleet::quickOptions();
        options.mostBooked = 1;
        options.firstRetryMs = 10;
        options.systemProxy = [&asked, released = release.get_future().share()](const QString&, quint16) {
            if (++asked == 2) {
                released.wait();
            }
            return std::optional<http::HttpProxy>();
        };
        fleet.startWaker(service, options);
        QCOMPARE(asked, 1);
        fleet.waker->reloadRoute();
        QTRY_COMPARE(asked, 2); // the book thread hangs in it
        fleet.waker->wake(Fleet::id(1), WakeReason::Command);
        QTRY_COMPARE(fleet.waker->status().waiting, 1); // and this one fills what may wait
        fleet.waker->wake(Fleet::id(2), WakeReason::Command);
        QTRY_COMPARE(fleet.waker->status().lastError, QStringLiteral("busy"));
        fleet.waker->reloadRoute();
        release.set_value();
        QTRY_COMPARE(asked, 3);
    }

    void limitOfStreamsIsKept()
    {
        PushService service({}, 1);
        Fleet fleet(40);
        fleet.importCertificate(service.authority);
        fleet.startWaker(service);
        for (int i = 1; i <= 40; ++i) {
            fleet.waker->wake(Fleet::id(i), WakeReason::Command);
        }
        QTRY_COMPARE(fleet.withResult(QStringLiteral("200")), 40);
        QCOMPARE(service.mostAtOnce(), 1); // of one connection
        QVERIFY(service.connections() <= 2);
    }

    void silentServiceIsVisibleAndDoesNotStorm()
    {
        PushService service([](const auto&, int) { return PushAnswer::doing(PushAnswer::Act::Silence); });
        Fleet fleet;
        fleet.importCertificate(service.authority);
        fleet.startWaker(service, withAnswerTime(150));
        fleet.waker->wake(Fleet::id(1), WakeReason::Command);
        QTRY_COMPARE(fleet.channel(Fleet::id(1)).result, QStringLiteral("no answer in time"));
        QCOMPARE(service.pushes().size(), 4);
        QTRY_COMPARE(fleet.channel(Fleet::id(1)).nextAt, fleet.clock.nowMs() + 15 * minuteMs);
    }

    void hangingConnectionIsReplaced()
    {
        PushService service([](const auto&, int number) {
            return number == 0 ? PushAnswer::doing(PushAnswer::Act::Hang) : PushAnswer();
        });
        Fleet fleet;
        fleet.importCertificate(service.authority);
        fleet.startWaker(service, withAnswerTime(150));
        fleet.waker->wake(Fleet::id(1), WakeReason::Command);
        QTRY_COMPARE_WITH_TIMEOUT(fleet.channel(Fleet::id(1)).result, QStringLiteral("200"), 15'000);
        QCOMPARE(service.connections(), 2);
    }

    void unreachableServiceIsToldAndFoundAgain()
    {
        const auto port = freePort();
        PushService service;
        Fleet fleet;
        fleet.importCertificate(service.authority);
        fleet.startWaker(port, service.authority);
        fleet.waker->wake(Fleet::id(1), WakeReason::Command);
        QTRY_VERIFY(fleet.channel(Fleet::id(1)).result.startsWith(QLatin1String("no connection: can't connect")));
        QVERIFY(!fleet.waker->status().lastError.isEmpty());
        QVERIFY(fleet.channel(Fleet::id(1)).nextAt > 0);
        fleet.stopWaker();
        fleet.clock.advance(16 * minuteMs);
        fleet.startWaker(service);
        QTRY_COMPARE(fleet.channel(Fleet::id(1)).result, QStringLiteral("200"));
    }

    void wrongServerCertificateIsRefused()
    {
        PushService service;
        const TestAuthority other("Other CA");
        Fleet fleet;
        fleet.importCertificate(service.authority);
        fleet.startWaker(service.port(), other);
        fleet.waker->wake(Fleet::id(1), WakeReason::Command);
        QTRY_COMPARE(fleet.channel(Fleet::id(1)).result,
                     QStringLiteral("no connection: TLS: certificate verify failed"));
        QVERIFY(service.pushes().isEmpty());
    }

    void refusedClientCertificateIsTold()
    {
        PushService service;
        const TestAuthority other("Other CA");
        Fleet fleet;
        fleet.importCertificate(other);
        fleet.startWaker(service);
        fleet.waker->wake(Fleet::id(1), WakeReason::Command);
        QTRY_VERIFY(fleet.channel(Fleet::id(1)).result.contains(QLatin1String("unknown ca")));
    }

    void aRealServerWithClientVerificationIsSpokenTo()
    {
        PushService keys; // only for its authority
        const auto port = freePort();
        Fleet fleet(20);
        const auto path = [&](const char* name) { return fleet.folder.filePath(QLatin1String(name)); };
        const auto server = keys.authority.serverFor127();
        for (const auto& [name, pem] : {std::pair{"server.key", server.keyPem},
                                        {"server.pem", server.certificatePem},
                                        {"ca.pem", keys.authority.pem()}}) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(pem);
        }
        QProcess nghttpd;
        nghttpd.setProcessChannelMode(QProcess::MergedChannels);
        nghttpd.start(QStringLiteral("nghttpd"),
                      {QStringLiteral("-v"), QStringLiteral("-a"), QStringLiteral("127.0.0.1"),
                       QStringLiteral("--verify-client"), QStringLiteral("-d"), fleet.folder.path(),
                       QString::number(port), path("server.key"), path("server.pem")});
        QVERIFY(nghttpd.waitForStarted());
        QTRY_VERIFY(isListening(port));
        fleet.importCertificate(keys.authority);
        fleet.startWaker(port, keys.authority);
        for (int i = 1; i <= 20; ++i) {
            fleet.waker->wake(Fleet::id(i), WakeReason::Command);
        }
        // It serves files and has none for us, which is a full answer all the same.
        QTRY_COMPARE(fleet.withResult(QStringLiteral("404")), 20);
        QVERIFY(fleet.waker->status().connected);
        fleet.stopWaker();
        nghttpd.kill();
        nghttpd.waitForFinished();
        QVERIFY(nghttpd.readAll().contains("apns-topic: com.apple.mgmt.External.test"));
    }
};

ESPALIER_TEST(WakerTroubleTest);
#include "waker_trouble_test.moc"
