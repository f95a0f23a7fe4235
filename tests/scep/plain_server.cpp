#include "tests/scep/plain_server.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace espalier::scep {

namespace {

// One request, read to the end of its body.
std::optional<http::Request> readRequest(QTcpSocket& socket)
{
    QByteArray bytes;
    qsizetype end = -1;
    while ((end = bytes.indexOf("\r\n\r\n")) < 0) {
        if (!socket.waitForReadyRead(5000)) {
            return std::nullopt;
        }
        bytes.append(socket.readAll());
    }
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    qsizetype length = 0;
    for (const QByteArray& line : lines) {
        if (line.toLower().startsWith("content-length:")) {
            length = line.mid(15).trimmed().toLongLong();
        }
        if (line.toLower().startsWith("expect: 100")) {
            socket.write("HTTP/1.1 100 Continue\r\n\r\n");
        }
    }
    http::Request request;
    request.body = bytes.mid(end + 4);
    while (request.body.size() < length) {
        if (!socket.waitForReadyRead(5000)) {
            return std::nullopt;
        }
        request.body.append(socket.readAll());
    }
    request.method = first.value(0);
    request.target = first.value(1);
    request.path = request.target.split('?').first();
    request.query = request.target.mid(request.path.size() + 1);
    request.remoteAddress = QStringLiteral("127.0.0.1");
    return request;
}

} // namespace

PlainServer::PlainServer(const Endpoint& endpoint) : m_endpoint(endpoint)
{
    start();
    while (m_port == 0) {
        QThread::yieldCurrentThread();
    }
}

PlainServer::~PlainServer()
{
    m_stop = true;
    wait();
}

QList<QByteArray> PlainServer::targets() const
{
    const QMutexLocker lock(&m_mutex);
    return m_targets;
}

void PlainServer::run()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    m_port = server.serverPort();
    while (!m_stop) {
        if (!server.waitForNewConnection(20)) {
            continue;
        }
        const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
        const auto request = readRequest(*socket);
        if (!request) {
            continue;
        }
        {
            const QMutexLocker lock(&m_mutex);
            m_targets.append(request->target);
        }
        const http::Response response = m_endpoint.handle(*request);
        QByteArray bytes = "HTTP/1.1 " + QByteArray::number(response.status) + " x\r\n";
        for (const auto& [name, value] : response.headers.entries()) {
            bytes.append(name + ": " + value + "\r\n");
        }
        bytes.append("Content-Length: " + QByteArray::number(response.body.size()) + "\r\nConnection: close\r\n\r\n");
        socket->write(bytes + response.body);
        while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten(5000)) {
        }
        socket->disconnectFromHost();
        if (socket->state() != QAbstractSocket::UnconnectedState) {
            socket->waitForDisconnected(2000);
        }
    }
}

} // namespace espalier::scep
