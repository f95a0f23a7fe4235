// What the server asks of others on the internet: whoever answers slowly must not keep it waiting.
#include "server/web_request.h"
#include "tests/support/test.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

using namespace espalier;

namespace {

// Says one thing at once, and then, every few milliseconds, a byte more.
class Teller : public QTcpServer {
public:
    enum class Then { Trickles, Ends };
    Teller(const QByteArray& says, Then then)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, says, then] {
            QTcpSocket* client = nextPendingConnection();
            client->write(says);
            if (then == Then::Ends) {
                // What is closed with something unread in it is reset, and takes what is on its way with it.
                connect(client, &QTcpSocket::readyRead, client, [client] {
                    client->readAll();
                    client->disconnectFromHost();
                });
                return;
            }
            auto* next = new QTimer(client);
            connect(next, &QTimer::timeout, client, [client] { client->write("x"); });
            next->start(5);
        });
    }
    [[nodiscard]] QUrl url() const { return {QStringLiteral("http://127.0.0.1:%1/").arg(serverPort())}; }
};

const QByteArray promiseOfMore = "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n";

} // namespace

class WebRequestTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aByteNowAndThenIsNotWaitedForForEver()
    {
        const Teller teller(promiseOfMore, Teller::Then::Trickles);
        const auto answer = server::webGet(teller.url(), 200);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Unavailable);
        QVERIFY2(answer.error().what.contains(QStringLiteral("in time")), qPrintable(answer.error().what));
    }

    void aNoIsAnAnswer()
    {
        const Teller teller("HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\nno", Teller::Then::Ends);
        const auto answer = server::webGet(teller.url());
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().what));
        QCOMPARE(answer->status, 403);
        QCOMPARE(answer->body, QByteArray("no"));
    }

    void anAnswerThatIsBrokenOffIsNone()
    {
        const Teller teller(promiseOfMore + "the beginning", Teller::Then::Ends);
        const auto answer = server::webGet(teller.url());
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Unavailable);
    }

    void ofATooLongOneTheBeginningIsGiven()
    {
        const QByteArray whole(3 << 20, 'x');
        const Teller teller("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(whole.size()) + "\r\n\r\n" +
                                whole,
                            Teller::Then::Ends);
        const auto answer = server::webGet(teller.url());
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().what));
        QCOMPARE(answer->body.size(), 1 << 20);
    }
};

ESPALIER_TEST(WebRequestTest);
#include "web_request_test.moc"
