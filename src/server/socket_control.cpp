#include "server/socket_control.h"

#include "server/changed_rows.h"

#include <QJsonDocument>

namespace espalier::server {

SocketControl::SocketControl(QObject* parent) : Control(parent)
{
    connect(&m_socket, &QLocalSocket::readyRead, this, &SocketControl::receive);
    connect(&m_socket, &QLocalSocket::disconnected, this, &SocketControl::lost);
}

SocketControl::~SocketControl()
{
    // The socket goes last and says so; by then nobody is left to hear it.
    m_socket.disconnect(this);
}

Result<> SocketControl::open(const QString& path)
{
    m_socket.connectToServer(path);
    if (!m_socket.waitForConnected(1000)) {
        return fail(ErrorCode::Unavailable, QStringLiteral("no server answers at %1").arg(path));
    }
    Q_EMIT connectionChanged(true);
    return {};
}

void SocketControl::call(const QString& operation, const QJsonObject& arguments, QObject* context, Reply reply)
{
    const qint64 number = m_next++;
    m_waiting.insert(number, {context, std::move(reply)});
    if (m_socket.state() != QLocalSocket::ConnectedState) {
        QMetaObject::invokeMethod(this, &SocketControl::lost, Qt::QueuedConnection);
        return;
    }
    m_socket.write(wire::line(
        {{QStringLiteral("n"), number}, {QStringLiteral("op"), operation}, {QStringLiteral("args"), arguments}}));
}

void SocketControl::follow()
{
    call(QStringLiteral("follow"), {}, this, [](const Result<QJsonValue>&) {});
}

void SocketControl::receive()
{
    if (!m_reader.add(m_socket.readAll())) {
        m_socket.abort();
        return;
    }
    while (const auto line = m_reader.next()) {
        const QJsonObject object = QJsonDocument::fromJson(*line).object();
        if (object.contains(QStringLiteral("changed"))) {
            Q_EMIT changed(changedRowsFromJson(object[QStringLiteral("changed")].toObject()));
            continue;
        }
        const Waiting waiting = m_waiting.take(object[QStringLiteral("n")].toInteger());
        if (waiting.context && waiting.reply) {
            waiting.reply(wire::resultOf(object));
        }
    }
}

void SocketControl::lost()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto& one : waiting) {
        if (one.context && one.reply) {
            one.reply(fail(ErrorCode::Unavailable, QStringLiteral("the server went away")));
        }
    }
    Q_EMIT connectionChanged(false);
}

} // namespace espalier::server
