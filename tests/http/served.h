// A listener with a few routes for tests.
#pragma once

#include "http/listener.h"
#include "tests/support/test_pki.h"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace espalier::test {

struct Served {
    explicit Served(http::ListenerOptions options = {}, int workerThreads = 2, size_t queue = 64);
    ~Served();

    [[nodiscard]] quint16 port() const { return listener->port(); }
    [[nodiscard]] http::Request last() const; // as the handler saw it
    void release();                           // lets /wait answer

    TestAuthority authority{"Device CA"};
    TestAuthority stranger{"Somebody else's CA"};
    TestAuthority serverAuthority{"Server CA"};
    SystemClock clock;
    std::atomic<int> waiting = 0;
    std::unique_ptr<WorkerPool> workers;
    std::unique_ptr<http::Listener> listener;

private:
    http::Response remember(const http::Request& request);
    mutable std::mutex m_mutex;
    http::Request m_last;
    std::atomic<bool> m_released = false;
};

[[nodiscard]] http::TlsIdentity tlsIdentity(const TestIdentity& identity);

// GET / with Host and nothing else.
[[nodiscard]] QByteArray get(const QByteArray& path, const QByteArray& more = {});
[[nodiscard]] QByteArray put(const QByteArray& path, const QByteArray& body);

} // namespace espalier::test
