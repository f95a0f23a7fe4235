#include "tests/http/served.h"
#include "tests/support/test.h"
#include "tests/support/tls_client.h"

using namespace espalier;
using namespace espalier::test;

namespace {

constexpr qsizetype kib = 1024;

QByteArray announced(const QByteArray& path, qsizetype size, const QByteArray& more = {})
{
    return "PUT " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + QByteArray::number(size) + "\r\n" +
           more + "\r\n";
}

const QByteArray expect = "Expect: 100-continue\r\n";

QByteArray chunked(const QByteArray& path, qsizetype size)
{
    const QByteArray chunk = "400\r\n" + QByteArray(kib, 'x') + "\r\n";
    return "PUT " + path + " HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n" +
           chunk.repeated(size / kib) + "0\r\n\r\n";
}

} // namespace

// How much of a body is taken from whom.
class BodyTest : public QObject {
    Q_OBJECT

    static http::ListenerOptions small()
    {
        http::ListenerOptions options;
        options.maxBodies = 1024 * kib;
        options.maxBodiesPerAddress = 100 * kib;
        return options;
    }

private Q_SLOTS:
    void strangersMaySendLittleAndDevicesMuch_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<bool>("device");
        QTest::addColumn<int>("status");
        const auto body = [](qsizetype size, const QByteArray& more = {}) {
            return announced("/device", size, more) + QByteArray(size, 'x');
        };
        QTest::newRow("a stranger's little") << body(64 * kib) << false << 200;
        QTest::newRow("a stranger's much") << body(64 * kib + 1) << false << 413;
        QTest::newRow("a stranger's much, in chunks") << chunked("/device", 100 * kib) << false << 413;
        QTest::newRow("a stranger's little, in chunks") << chunked("/device", 60 * kib) << false << 200;
        QTest::newRow("a signed message") << body(1024 * kib, "Mdm-Signature: AAAA\r\n") << false << 200;
        QTest::newRow("a device's much") << body(1024 * kib) << true << 200;
        QTest::newRow("a device's much, in chunks") << chunked("/device", 1024 * kib) << true << 200;
        QTest::newRow("a device's too much") << announced("/device", 8 * 1024 * kib + 1) << true << 413;
    }
    void strangersMaySendLittleAndDevicesMuch()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const bool, device);
        QFETCH(const int, status);
        Served served;
        const auto identity = served.authority.issue({});
        TlsClientOptions options;
        options.identity = device ? &identity : nullptr;
        TlsClient client(served.port(), options);
        client.send(request);
        const auto answer = client.receive();
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.header("Connection"), status == 200 ? QByteArray() : QByteArray("close"));
    }

    // It has to hear that it shall not send it again, so it is let finish.
    void theBeginningOfADevicesTooLargeBodyIsShown_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<bool>("device");
        QTest::addColumn<QByteArray>("answer");
        const QByteArray body = "beginning" + QByteArray(8 * 1024 * kib, 'x');
        const QByteArray inChunks = chunked("/device/answer", 8 * 1024 * kib);
        const QByteArray whole = announced("/device/answer", body.size()) + body;
        QTest::newRow("a device's") << whole << true << QByteArray("too large");
        QTest::newRow("a device's, in chunks") << inChunks << true << QByteArray("too large");
        QTest::newRow("a stranger's") << announced("/device/answer", body.size()) << false
                                      << QByteArray("body too large");
        QTest::newRow("a stranger's, in chunks")
            << chunked("/device/answer", 100 * kib) << false << QByteArray("body too large");
    }
    void theBeginningOfADevicesTooLargeBodyIsShown()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const bool, device);
        QFETCH(const QByteArray, answer);
        Served served;
        const auto identity = served.authority.issue({});
        TlsClientOptions options;
        options.identity = device ? &identity : nullptr;
        TlsClient client(served.port(), options);
        client.send(request);
        const auto said = client.receive();
        QCOMPARE(said.status, device ? 200 : 413);
        QCOMPARE(said.body.trimmed(), answer);
        QCOMPARE(said.header("Connection"), QByteArray("close"));
        QCOMPARE(served.last().body.size(), device ? 64 * kib : 0);
        QCOMPARE(served.last().peer.trusted, device);
        const bool isWhole = device && !request.contains("chunked");
        QVERIFY(!isWhole || served.last().body.startsWith("beginning"));
    }

    void certificatesOfOthersDoNotCount()
    {
        Served served;
        const auto identity = served.stranger.issue({});
        TlsClientOptions options;
        options.identity = &identity;
        TlsClient client(served.port(), options);
        QCOMPARE(client.ask(announced("/device", 64 * kib + 1)).status, 413);
    }

    // 503 comes instead of "100 Continue", and the body need not be sent.
    void withoutRoomTheBodyIsNotAskedFor()
    {
        Served served(small());
        auto first = std::make_unique<TlsClient>(served.port());
        QCOMPARE(first->ask(announced("/echo", 60 * kib, expect)).status, 100);
        TlsClient second(served.port());
        const auto answer = second.ask(announced("/echo", 60 * kib, expect));
        QCOMPARE(answer.status, 503);
        QVERIFY(!answer.header("Retry-After").isEmpty());
        QCOMPARE(answer.header("Connection"), QByteArray("close"));
        QVERIFY(second.closedByServer());
        QCOMPARE(served.listener->counters().refusedTotal, 1);
        QCOMPARE(served.listener->counters().requests, 0);
        TlsClient little(served.port());
        QCOMPARE(little.ask(put("/echo", "there is room for this")).status, 200);
        first.reset();
        QTRY_COMPARE(served.listener->counters().open, 1);
        TlsClient third(served.port());
        QCOMPARE(third.ask(announced("/echo", 60 * kib, expect)).status, 100);
    }

    void strangersLeaveRoomForTheDevicesBesideThem()
    {
        Served served(small());
        TlsClient stranger(served.port());
        QCOMPARE(stranger.ask(announced("/large", 100 * kib, expect)).status, 100);
        const auto identity = served.authority.issue({});
        TlsClientOptions options;
        options.identity = &identity;
        TlsClient device(served.port(), options);
        QCOMPARE(device.ask(put("/large", QByteArray(900 * kib, 'x'))).status, 200);
    }

    void whatCouldNeverBeGrantedIsTooLarge()
    {
        Served served(small());
        TlsClient client(served.port());
        QCOMPARE(client.ask(announced("/device", 100 * kib + 1, "Mdm-Signature: AAAA\r\n")).status, 413);
    }

    void chunkedBodiesTakeRoomAsTheyGrow()
    {
        Served served(small());
        TlsClient first(served.port());
        QCOMPARE(first.ask(announced("/echo", 30 * kib, expect)).status, 100);
        TlsClient second(served.port());
        second.send(chunked("/large", 90 * kib));
        const auto answer = second.receive();
        QCOMPARE(answer.status, 503);
        QVERIFY(second.closedByServer());
        QCOMPARE(first.ask(QByteArray(30 * kib, 'x')).status, 200);
        TlsClient third(served.port());
        QCOMPARE(third.ask(chunked("/large", 90 * kib)).status, 200);
    }

    void roomIsGivenBackWithTheAnswer()
    {
        Served served(small());
        TlsClient first(served.port());
        TlsClient second(served.port());
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(first.ask(put("/echo", QByteArray(60 * kib, 'x'))).status, 200);
            QCOMPARE(second.ask(chunked("/echo", 60 * kib)).status, 200);
            QCOMPARE(
                first.ask(announced("/echo", 60 * kib, "Mdm-Signature: AAAA\r\n") + QByteArray(60 * kib, 'x')).status,
                200);
        }
    }

    void roomIsGivenBackAfterARefusal()
    {
        Served served(small());
        for (int i = 0; i < 5; ++i) {
            TlsClient client(served.port());
            QCOMPARE(
                client.ask("PUT /echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n")
                    .status,
                400);
        }
        TlsClient client(served.port());
        QCOMPARE(client.ask(put("/large", QByteArray(100 * kib, 'x'))).status, 200);
    }

    // The memory is in use until then, however soon the client has left.
    void aBodyCountsUntilItsHandlerIsDone()
    {
        Served served(small());
        {
            TlsClient gone(served.port());
            QVERIFY(gone.send(put("/wait", QByteArray(60 * kib, 'x'))));
            QTRY_COMPARE(served.waiting.load(), 1);
        }
        TlsClient early(served.port());
        QCOMPARE(early.ask(announced("/echo", 60 * kib)).status, 503);
        served.release();
        QTRY_COMPARE(TlsClient(served.port()).ask(put("/echo", QByteArray(60 * kib, 'x'))).status, 200);
    }
};

ESPALIER_TEST(BodyTest);
#include "body_test.moc"
