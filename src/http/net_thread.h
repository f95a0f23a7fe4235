// One thread with its own io_context and the connections that live on it. A connection never changes threads,
// so it needs no locks.
#pragma once

#include "http/message.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>

#include <array>
#include <memory>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace espalier::http {

class Connection;
class NetThread;

// How a worker hands its answer back. It may outlive the thread and the connection: then the answer is dropped.
class Mailbox {
public:
    explicit Mailbox(NetThread* thread) : m_thread(thread) {}
    void deliver(quint64 connection, Response response);
    void close();

private:
    std::mutex m_mutex;
    NetThread* m_thread;
};

class NetThread {
public:
    NetThread();
    ~NetThread(); // join()
    NetThread(const NetThread&) = delete;
    NetThread& operator=(const NetThread&) = delete;

    void start();
    [[nodiscard]] bool isRunning() const { return m_thread.joinable(); }
    void join(); // stops the io_context; idempotent
    [[nodiscard]] boost::asio::io_context& context() { return m_context; }
    [[nodiscard]] const std::shared_ptr<Mailbox>& mailbox() const { return m_mailbox; }

    // Only on this thread:
    quint64 add(std::shared_ptr<Connection> connection);
    void remove(quint64 connection);
    [[nodiscard]] Connection* find(quint64 connection) const;
    void stopIdleConnections();
    void closeAllConnections();
    [[nodiscard]] std::array<char, 16 * 1024>& scratch() { return m_scratch; }
    [[nodiscard]] const QByteArray& date(qint64 nowMs); // for the Date field, made once per second

private:
    boost::asio::io_context m_context{1};
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> m_work;
    std::shared_ptr<Mailbox> m_mailbox;
    std::array<char, 16 * 1024> m_scratch{};
    std::unordered_map<quint64, std::shared_ptr<Connection>> m_connections;
    quint64 m_lastId = 0;
    qint64 m_dateSecond = -1;
    QByteArray m_date;
    std::thread m_thread;
};

} // namespace espalier::http
