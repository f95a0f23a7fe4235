#include "tests/apns/fleet.h"
#include "tests/support/test.h"

#include <numeric>

using namespace espalier;
using namespace espalier::test;
using apns::WakeReason;

namespace {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int devices = 2'000; // everything is slower there by far
#else
constexpr int devices = 10'000;
#endif
constexpr int brief = 1'000; // ms for an answer, where some never come
constexpr int ample = 30'000;

// So many of a hundred pushes.
QByteArray share(int percent)
{
    return QByteArray::number(devices * percent / 100);
}

apns::WakerOptions patient()
{
    auto options = Fleet::quickOptions();
    options.answerMs = ample;
    options.maxTries = 12;
    options.maxPerSecond = 0;
    return options;
}

int total(const QMap<QString, int>& results)
{
    const auto counts = results.values();
    return std::accumulate(counts.cbegin(), counts.cend(), 0);
}
} // namespace

// A whole fleet is woken through each fault of the push service: every push ends delivered or visibly failed.
class PushFaultsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPushIsDelivered_data()
    {
        QTest::addColumn<QByteArrayList>("script");
        QTest::addColumn<int>("mostConnections");
        QTest::addColumn<int>("answerMs");
        const auto row = [](const char* name, const QByteArrayList& script, int mostConnections, int answerMs = ample) {
            QTest::newRow(name) << script << mostConnections << answerMs;
        };
        row("no fault", {}, 1);
        row("1 stream at once", {"{'apns_connection':{'max_streams':1}}"}, 2);
        row("1,000 streams at once", {"{'apns_connection':{'max_streams':1000}}"}, 1);
        row("the limit changes",
            {"{'apns':{'max_streams':1,'skip':" + share(30) + ",'times':1}}",
             "{'apns':{'max_streams':900,'skip':" + share(42) + ",'times':1}}"},
            2);
        row("slow answers", {"{'apns':{'slow_ms':200,'every':50}}"}, 1);
        row("no answer to some", {"{'apns':{'silent':true,'every':" + share(9) + "}}"}, 4, brief);
        row("half-open", {"{'apns':{'half_open':true,'skip':" + share(40) + ",'times':1}}"}, 6, brief);
        row("GOAWAY mid-burst", {"{'apns':{'goaway':true,'skip':" + share(3) + ",'every':" + share(15) + "}}"}, 9);
        row("refused streams", {"{'apns':{'refuse_stream':true,'every':7}}"}, 1);
        row("dropped connections", {"{'apns':{'drop':true,'skip':" + share(1) + ",'every':" + share(25) + "}}"}, 9);
        row("reset at first", {"{'apns_connection':{'reset':true,'times':2}}"}, 3);
        row("connection refused for a while",
            {"{'apns_connection':{'refused_ms':300,'skip':1,'times':1}}",
             "{'apns':{'drop':true,'skip':" + share(50) + ",'times':1}}"},
            3);
        row("certificate refused once", {"{'apns_connection':{'certificate':'revoked','times':1}}"}, 2);
        row("errors that pass",
            {"{'apns':{'status':500,'reason':'InternalServerError','every':10}}",
             "{'apns':{'status':503,'reason':'ServiceUnavailable','every':11}}",
             "{'apns':{'status':400,'reason':'IdleTimeout','every':12}}"},
            1);
    }
    void everyPushIsDelivered()
    {
        QFETCH(const QByteArrayList, script);
        QFETCH(const int, mostConnections);
        QFETCH(const int, answerMs);
        FakeApns service(script);
        Fleet fleet(devices);
        fleet.importCertificate(TestAuthority("Push CA"));
        auto options = patient();
        options.answerMs = answerMs;
        fleet.startWaker(service, options);
        fleet.wakeAll(devices);
        QTRY_COMPARE_WITH_TIMEOUT(fleet.withResult(QStringLiteral("200")), devices, 60'000);
        QCOMPARE(service.delivered().size(), devices);
        QVERIFY2(service.connections() <= mostConnections, QByteArray::number(service.connections()));
        QTRY_COMPARE(fleet.waker->status().waiting, 0);
    }

    void everyRefusalIsVisible_data()
    {
        QTest::addColumn<QByteArrayList>("script");
        QTest::addColumn<QString>("result");
        QTest::newRow("403 for all") << QByteArrayList{"{'apns':{'status':403,'reason':'BadCertificate'}}"}
                                     << QStringLiteral("403 BadCertificate");
        QTest::newRow("429 for all") << QByteArrayList{"{'apns':{'status':429,'reason':'TooManyRequests'}}"}
                                     << QStringLiteral("429 TooManyRequests");
        QTest::newRow("certificate revoked") << QByteArrayList{"{'apns_connection':{'certificate':'revoked'}}"}
                                             << QStringLiteral("no connection: sslv3 alert certificate revoked");
        QTest::newRow("certificate expired") << QByteArrayList{"{'apns_connection':{'certificate':'expired'}}"}
                                             << QStringLiteral("no connection: sslv3 alert certificate expired");
    }
    void everyRefusalIsVisible()
    {
        QFETCH(const QByteArrayList, script);
        QFETCH(const QString, result);
        FakeApns service(script);
        Fleet fleet(devices);
        fleet.importCertificate(TestAuthority("Push CA"));
        auto options = patient();
        options.maxTries = 2;
        fleet.startWaker(service, options);
        fleet.wakeAll(devices);
        QTRY_COMPARE_WITH_TIMEOUT(fleet.results(), (QMap<QString, int>{{result, devices}}), 60'000);
        QVERIFY(service.delivered().isEmpty());
        QVERIFY(fleet.audited(QStringLiteral("push.blocked")) <= 1);
        QTRY_VERIFY(fleet.channel(Fleet::id(devices)).nextAt > 0); // nobody is given up
    }

    // Apple's whole list at once, each for some devices.
    void everyReasonEndsVisibly()
    {
        const QList<std::pair<int, QByteArray>> reasons{{400, "BadDeviceToken"},
                                                        {400, "DeviceTokenNotForTopic"},
                                                        {400, "BadTopic"},
                                                        {400, "MissingTopic"},
                                                        {400, "TopicDisallowed"},
                                                        {400, "InvalidPushType"},
                                                        {400, "BadExpirationDate"},
                                                        {400, "BadPriority"},
                                                        {400, "BadMessageId"},
                                                        {400, "BadCollapseId"},
                                                        {400, "DuplicateHeaders"},
                                                        {400, "MissingDeviceToken"},
                                                        {400, "PayloadEmpty"},
                                                        {400, "IdleTimeout"},
                                                        {404, "BadPath"},
                                                        {405, "MethodNotAllowed"},
                                                        {410, "Unregistered"},
                                                        {410, "ExpiredToken"},
                                                        {413, "PayloadTooLarge"},
                                                        {429, "TooManyRequests"},
                                                        {429, "TooManyProviderTokenUpdates"},
                                                        {500, "InternalServerError"},
                                                        {503, "ServiceUnavailable"},
                                                        {503, "Shutdown"},
                                                        {418, "NotInAnyList"}};
        QByteArrayList script;
        for (qsizetype i = 0; i < reasons.size(); ++i) {
            script << "{'apns':{'status':" + QByteArray::number(reasons[i].first) + ",'reason':'" + reasons[i].second +
                          "','every':" + QByteArray::number(reasons.size() + 1 - i) + "}}";
        }
        FakeApns service(script);
        Fleet fleet(devices);
        fleet.importCertificate(TestAuthority("Push CA"));
        auto options = patient();
        options.maxTries = 1; // so that those that would be tried again are seen too
        fleet.startWaker(service, options);
        fleet.wakeAll(devices);
        QTRY_COMPARE_WITH_TIMEOUT(total(fleet.results()), devices, 60'000);
        const auto results = fleet.results();
        for (const auto& [status, reason] : reasons) {
            const auto name = QStringLiteral("%1 %2").arg(status).arg(QLatin1String(reason));
            QVERIFY2(results.value(name) > 0, qPrintable(name));
        }
        // An answer may get lost after the push was taken, never the other way round.
        QVERIFY(results.value(QStringLiteral("200")) <= service.delivered().size());
    }

    void aSecondConnectionOpensWhileTheFirstIsFull()
    {
        FakeApns service({"{'apns_connection':{'max_streams':1}}", "{'apns':{'silent':true,'times':1}}"});
        Fleet fleet(20);
        fleet.importCertificate(TestAuthority("Push CA"));
        const auto options = patient();
        fleet.startWaker(service, options);
        fleet.wakeAll(20);
        QTRY_COMPARE(fleet.withResult(QStringLiteral("200")), 19);
        QCOMPARE(service.connections(), 2);
    }

    void aConnectionThatGoesAwayFinishesBesideItsSuccessor()
    {
        FakeApns service({"{'apns':{'slow_ms':700,'times':1}}", "{'apns':{'skip':4,'goaway':true,'times':1}}"});
        Fleet fleet(20);
        fleet.importCertificate(TestAuthority("Push CA"));
        fleet.startWaker(service, patient());
        fleet.wakeAll(20);
        QTRY_COMPARE(fleet.withResult(QStringLiteral("200")), 20);
        QCOMPARE(service.pushes(), 21); // the slow one was waited for, the one that was sent away came again
        QCOMPARE(service.connections(), 2);
    }

    void anotherCertificateTakesOverWithoutRestart()
    {
        FakeApns service({"{'apns':{'slow_ms':500,'times':10}}"});
        Fleet fleet(20);
        fleet.importCertificate(TestAuthority("Push CA"));
        fleet.startWaker(service, patient());
        fleet.wakeAll(10);
        QTRY_COMPARE(service.pushes(), 10);
        fleet.importCertificate(TestAuthority("Push CA"));
        fleet.waker->reloadCertificate();
        for (int i = 11; i <= 20; ++i) {
            fleet.waker->wake(Fleet::id(i), WakeReason::Command);
        }
        QTRY_COMPARE(fleet.withResult(QStringLiteral("200")), 20);
        QCOMPARE(service.pushes(), 20);
        QCOMPARE(service.connections(), 2);
    }

    void refusalOfTheOldCertificateIsNotHeldAgainstTheNewOne()
    {
        FakeApns service({"{'apns':{'status':403,'reason':'BadCertificate','slow_ms':1500,'times':3}}"});
        Fleet fleet(3);
        fleet.importCertificate(TestAuthority("Push CA"));
        const auto options = patient();
        fleet.startWaker(service, options);
        fleet.wakeAll(3);
        QTRY_COMPARE(service.pushes(), 3);
        fleet.importCertificate(TestAuthority("Push CA"));
        fleet.waker->reloadCertificate();
        QTRY_COMPARE(fleet.withResult(QStringLiteral("200")), 3);
        QCOMPARE(fleet.waker->status().blocked, QString());
        QCOMPARE(fleet.audited(QStringLiteral("push.blocked")), 0);
    }
};

ESPALIER_TEST(PushFaultsTest);
#include "push_faults_test.moc"
