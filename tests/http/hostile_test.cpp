#include "tests/http/served.h"
#include "tests/support/hostile_requests.h"
#include "tests/support/test.h"
#include "tests/support/tls_client.h"

#include <QElapsedTimer>

using namespace espalier;
using namespace espalier::test;

// What a stranger may send.
class HostileTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Served> m_served;

private Q_SLOTS:
    void initTestCase() { m_served = std::make_unique<Served>(); }
    void cleanupTestCase() { m_served.reset(); }

    void ambiguousRequestsAreRefusedAndClosed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        for (const auto& request : hostileRequests("/hello", "/echo")) {
            QTest::newRow(request.name) << request.bytes << request.status;
        }
    }
    void ambiguousRequestsAreRefusedAndClosed()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, status);
        const auto before = m_served->listener->counters().requests;
        TlsClient client(m_served->port());
        client.send(bytes);
        const auto answer = client.receive();
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.header("Connection"), QByteArray("close"));
        QVERIFY(client.closedByServer());
        QCOMPARE(m_served->listener->counters().requests, before);
    }

    void bytewiseSentRequestsAreUnderstood()
    {
        TlsClient client(m_served->port());
        for (const char c : put("/echo", "slow but honest")) {
            QVERIFY(client.send(QByteArrayView(&c, 1)));
        }
        QCOMPARE(client.receive().body, QByteArray("slow but honest"));
    }

    void pipelinedRequestsAreAnsweredInOrder()
    {
        TlsClient client(m_served->port());
        QVERIFY(client.send(put("/echo", "one") + get("/nothing") + put("/echo", "three") + get("/hello")));
        QCOMPARE(client.receive().body, QByteArray("one"));
        QCOMPARE(client.receive().status, 404);
        QCOMPARE(client.receive().body, QByteArray("three"));
        QCOMPARE(client.receive().body, QByteArray("hello\n"));
    }

    void thousandsOfPipelinedMissesAreAnswered()
    {
        TlsClient client(m_served->port());
        std::thread sender([&] { client.send(get("/nothing").repeated(200)); });
        sender.join();
        for (int i = 0; i < 200; ++i) {
            QCOMPARE(client.receive().status, 404);
        }
    }

    void trailersDoNotBecomeHeaders()
    {
        TlsClient client(m_served->port());
        const auto answer = client.ask("PUT /echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
                                       "5;ext=1\r\nhello\r\n0\r\nMdm-Signature: forged\r\n\r\n");
        QCOMPARE(answer.body, QByteArray("hello"));
        QCOMPARE(client.ask(get("/hello")).status, 200);
        QVERIFY(m_served->last().headers.value("Mdm-Signature").isEmpty());
    }

    void http10IsAnsweredAndClosed()
    {
        TlsClient client(m_served->port());
        const auto answer = client.ask("GET /hello HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Connection"), QByteArray("close"));
        QVERIFY(client.closedByServer());
    }

    void expectContinueIsAnsweredBeforeTheBody()
    {
        TlsClient client(m_served->port());
        QVERIFY(client.send("PUT /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nConnection: close\r\n"
                            "Expect: 100-continue\r\n\r\n"));
        QCOMPARE(client.receive().status, 100);
        QCOMPARE(client.ask("hello").body, QByteArray("hello"));
    }

    void absoluteTargetOfOurHostIsServed()
    {
        TlsClient client(m_served->port());
        QCOMPARE(client.ask(get("https://localhost/hello")).status, 200);
        QCOMPARE(m_served->last().path, QByteArray("/hello"));
    }

    void pathIsDecoded()
    {
        TlsClient client(m_served->port());
        QCOMPARE(client.ask(get("/below/a%20b%C3%A4?x=%20")).status, 200);
        QCOMPARE(m_served->last().path, QByteArray("/below/a b\xC3\xA4"));
        QCOMPARE(m_served->last().query, QByteArray("x=%20"));
        QCOMPARE(client.ask(get("/below/")).status, 404);
    }

    void routesHaveTheirOwnTargetLimit()
    {
        TlsClient client(m_served->port());
        QCOMPARE(client.ask(get("/long?" + QByteArray(9'000, 'a'))).status, 200);
        QCOMPARE(client.ask(get("/hello?" + QByteArray(2'048, 'a'))).status, 414);
    }

    void methodsAreAnsweredWithAllow()
    {
        TlsClient client(m_served->port());
        const auto answer = client.ask("DELETE /hello HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QCOMPARE(answer.status, 405);
        QCOMPARE(answer.header("Allow"), QByteArray("GET, HEAD"));
        QCOMPARE(client.ask(get("/hello")).status, 200);
    }

    void getWithABodyIsTooLarge()
    {
        TlsClient client(m_served->port());
        QCOMPARE(client.ask(get("/hello", "Content-Length: 3\r\n") + "abc").status, 413);
    }

    void handlersThatThrowAnswer500()
    {
        TlsClient client(m_served->port());
        QCOMPARE(client.ask(get("/throw")).status, 500);
        QCOMPARE(client.ask(get("/hello")).status, 200);
    }

    void handlersCantSplitTheAnswer()
    {
        TlsClient client(m_served->port());
        const auto answer = client.ask(get("/split"));
        QCOMPARE(answer.status, 204);
        QVERIFY(!answer.head.contains("X-Injected"));
        QVERIFY(!answer.head.contains("Content-Length"));
    }

    void announcedButMissingBodyCostsNothingAndTimesOut()
    {
        http::ListenerOptions options;
        options.readMs = 200;
        Served served(options);
        TlsClient client(served.port());
        QVERIFY(client.send("PUT /large HTTP/1.1\r\nHost: localhost\r\nContent-Length: 8000000\r\n\r\nabc"));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(client.closedByServer());
        QVERIFY(timer.elapsed() < 3'000);
        QTRY_COMPARE(served.listener->counters().open, 0);
        QCOMPARE(served.listener->counters().timeouts, 1);
    }

    void trickledHeaderEndsAtItsDeadline()
    {
        http::ListenerOptions options;
        options.readMs = 300;
        Served served(options);
        TlsClientOptions quick;
        quick.timeoutMs = 50;
        TlsClient client(served.port(), quick);
        QElapsedTimer timer;
        timer.start();
        client.send("GET /hello HTTP/1.1\r\nX: ");
        while (timer.elapsed() < 5'000 && client.send("x") && !client.closedByServer()) {
        }
        QVERIFY(timer.elapsed() < 2'000);
    }

    void trickledBodyEndsAtTheWholeRequestDeadline()
    {
        Served served; // /echo: 2 s in all
        TlsClientOptions quick;
        quick.timeoutMs = 100;
        TlsClient client(served.port(), quick);
        QElapsedTimer timer;
        timer.start();
        client.send("PUT /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60000\r\n\r\n");
        while (timer.elapsed() < 10'000 && client.send("x") && !client.closedByServer()) {
        }
        QVERIFY(timer.elapsed() >= 1'500);
        QVERIFY(timer.elapsed() < 5'000);
    }

    void readersThatStopReadingEnd()
    {
        http::ListenerOptions options;
        options.readMs = 300;
        Served served(options);
        TlsClient client(served.port());
        QVERIFY(client.send(put("/large", QByteArray(8'000'000, 'x'))));
        QTRY_COMPARE(served.listener->counters().timeouts, 1);
        QTRY_COMPARE(served.listener->counters().open, 0);
    }

    void idleConnectionsEnd()
    {
        http::ListenerOptions options;
        options.idleMs = 200;
        Served served(options);
        TlsClient client(served.port());
        QCOMPARE(client.ask(get("/hello")).status, 200);
        QVERIFY(client.closedByServer());
        QCOMPARE(served.listener->counters().timeouts, 0);
    }

    void fullWorkersAnswer503AndTheConnectionStays()
    {
        Served served({}, 1, 1);
        TlsClient first(served.port());
        TlsClient second(served.port());
        TlsClient third(served.port());
        QVERIFY(first.send(get("/wait")));
        QTRY_COMPARE(served.waiting.load(), 1);
        QVERIFY(second.send(get("/hello")));
        QTRY_COMPARE(served.listener->counters().requests, 2);
        const auto busy = third.ask(put("/echo", "x"));
        QCOMPARE(busy.status, 503);
        QVERIFY(!busy.header("Retry-After").isEmpty());
        served.release();
        QCOMPARE(first.receive().status, 200);
        QCOMPARE(second.receive().status, 200);
        QCOMPARE(third.ask(put("/echo", "x")).status, 200);
    }

    void clientThatLeavesDuringItsRequestHarmsNothing()
    {
        Served served;
        {
            TlsClient client(served.port());
            QVERIFY(client.send(get("/wait")));
            QTRY_COMPARE(served.waiting.load(), 1);
        }
        served.release();
        QTRY_COMPARE(served.listener->counters().open, 0);
        TlsClient client(served.port());
        QCOMPARE(client.ask(get("/hello")).status, 200);
    }
};

ESPALIER_TEST(HostileTest);
#include "hostile_test.moc"
