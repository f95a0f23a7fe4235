#include "http/net_thread.h"

#include "http/connection.h"
#include "http/response_writer.h"

#include <boost/asio/post.hpp>

namespace espalier::http {

void Mailbox::deliver(quint64 connection, Response response)
{
    const std::lock_guard lock(m_mutex);
    if (m_thread == nullptr) {
        return;
    }
    boost::asio::post(m_thread->context(), [thread = m_thread, connection, response = std::move(response)] {
        if (auto* found = thread->find(connection)) {
            found->answer(response);
        }
    });
}

void Mailbox::close()
{
    const std::lock_guard lock(m_mutex);
    m_thread = nullptr;
}

NetThread::NetThread() : m_work(boost::asio::make_work_guard(m_context)), m_mailbox(std::make_shared<Mailbox>(this)) {}

NetThread::~NetThread()
{
    join();
}

void NetThread::start()
{
    m_thread = std::thread([this] { m_context.run(); });
}

void NetThread::join()
{
    m_mailbox->close();
    m_work.reset();
    m_context.stop();
    if (m_thread.joinable()) {
        m_thread.join();
    }
    closeAllConnections();
}

quint64 NetThread::add(std::shared_ptr<Connection> connection)
{
    m_connections.emplace(++m_lastId, std::move(connection));
    return m_lastId;
}

void NetThread::remove(quint64 connection)
{
    m_connections.erase(connection);
}

Connection* NetThread::find(quint64 connection) const
{
    const auto it = m_connections.find(connection);
    return it == m_connections.end() ? nullptr : it->second.get();
}

void NetThread::stopIdleConnections()
{
    const auto connections = m_connections; // closing one removes it from the map
    for (const auto& [id, connection] : connections) {
        connection->stopWhenIdle();
    }
}

void NetThread::closeAllConnections()
{
    const auto connections = m_connections;
    for (const auto& [id, connection] : connections) {
        connection->close();
    }
}

const QByteArray& NetThread::date(qint64 nowMs)
{
    if (nowMs / 1000 != m_dateSecond) {
        m_dateSecond = nowMs / 1000;
        m_date = httpDate(nowMs);
    }
    return m_date;
}

} // namespace espalier::http
