#include "http/head_scanner.h"
#include "http/request_parser.h"
#include "http/response_writer.h"
#include "tests/support/hostile_requests.h"
#include "tests/support/test.h"

#include <QRandomGenerator>

using namespace espalier;
using namespace espalier::http;

namespace {

// As a connection does it, without the connection. True: a whole request was understood.
bool understood(const QByteArray& bytes, Request& request)
{
    HeadScanner scanner;
    if (scanner.scan(bytes) != HeadScanner::State::Complete) {
        return false;
    }
    RequestParser parser;
    if (!parser.parseHead(QByteArrayView(bytes).sliced(scanner.start(), scanner.end() - scanner.start()))) {
        return false;
    }
    if (parser.framing().hasBody()) {
        const auto taken = parser.feedBody(QByteArrayView(bytes).sliced(scanner.end()), 1024 * 1024);
        if (!taken || !parser.bodyDone()) {
            return false;
        }
    }
    request = parser.takeRequest();
    return true;
}

} // namespace

class ParserTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scannerDoesNotCareHowBytesArrive()
    {
        const QByteArray head = "\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\nrest";
        for (qsizetype step = 1; step < head.size(); ++step) {
            HeadScanner scanner;
            auto state = HeadScanner::State::NeedMore;
            for (qsizetype size = step; state == HeadScanner::State::NeedMore && size < head.size() + step;
                 size += step) {
                state = scanner.scan(head.first(qMin(size, head.size())));
            }
            QVERIFY(state == HeadScanner::State::Complete);
            QCOMPARE(scanner.start(), 2);
            QCOMPARE(head.sliced(scanner.end()), QByteArray("rest"));
            QCOMPARE(scanner.fieldLines(), 1);
        }
    }

    // What comes out of any bytes at all keeps the promises that handlers rely on.
    void mutatedRequestsNeverBreakThePromises()
    {
        QList<QByteArray> seeds{"GET /e/abc?x=1 HTTP/1.1\r\nHost: localhost\r\n\r\n",
                                "PUT /mdm/connect HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nhello",
                                "POST /scep HTTP/1.1\r\nHost: [::1]:8443\r\nTransfer-Encoding: "
                                "chunked\r\n\r\n5\r\nhello\r\n0\r\nA: b\r\n\r\n"};
        for (const auto& hostile : test::hostileRequests("/hello", "/echo")) {
            if (hostile.bytes.size() < 2'000) {
                seeds.append(hostile.bytes);
            }
        }
        static const QByteArray spice = QByteArray("\r\n\t :;,/%.?#[]@0123456789aAfFzZ\xff\x80\x7f\x01") + '\0';
        QRandomGenerator random(20260101);
        int accepted = 0;
        for (int round = 0; round < 40'000; ++round) {
            auto bytes = seeds[random.bounded(seeds.size())];
            for (int change = random.bounded(4); change >= 0 && !bytes.isEmpty(); --change) {
                const auto at = random.bounded(bytes.size());
                const char c = spice[random.bounded(spice.size())];
                switch (random.bounded(4)) {
                case 0:
                    bytes[at] = c;
                    break;
                case 1:
                    bytes.insert(at, c);
                    break;
                case 2:
                    bytes.remove(at, 1 + random.bounded(3));
                    break;
                default:
                    bytes.insert(at, bytes.mid(random.bounded(bytes.size()), random.bounded(20)));
                }
            }
            Request request;
            if (!understood(bytes, request)) {
                continue;
            }
            ++accepted;
            QVERIFY(request.path.startsWith('/'));
            QVERIFY(!request.path.contains('\0'));
            QVERIFY(!("/" + request.path + "/").contains("/../"));
            QVERIFY(request.headers.count("Host") <= 1);
            QVERIFY(request.headers.count("Content-Length") + request.headers.count("Transfer-Encoding") <= 1);
            for (const auto& [name, value] : request.headers.entries()) {
                QVERIFY(!name.isEmpty() && !name.contains(' ') && !value.contains('\n') && !value.contains('\r'));
            }
        }
        QVERIFY(accepted > 100);
    }

    void dateIsAsTheStandardWritesIt()
    {
        QCOMPARE(httpDate(784'111'777'000), QByteArray("Sun, 06 Nov 1994 08:49:37 GMT"));
    }
};

ESPALIER_TEST(ParserTest);
#include "parser_test.moc"
