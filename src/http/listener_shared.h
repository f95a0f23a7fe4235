// What all connections of one listener look at.
#pragma once

#include "http/body_budget.h"
#include "http/client_verdicts.h"
#include "http/connection_limits.h"
#include "http/listener.h"

#include <atomic>
#include <deque>

namespace espalier::http {

class TlsFailureLog {
public:
    void add(Listener::TlsFailure failure);
    [[nodiscard]] QList<Listener::TlsFailure> newestFirst() const;

private:
    static constexpr size_t mostKept = 200;
    mutable std::mutex m_mutex;
    std::deque<Listener::TlsFailure> m_failures;
};

struct AtomicCounters {
    std::atomic<qint64> accepted = 0, requests = 0, refusedTotal = 0, handshakeFailures = 0, timeouts = 0,
                        badRequests = 0;
};

struct ListenerShared {
    ListenerShared(ListenerOptions listenerOptions, RouteTable routeTable, WorkerPool& pool, const Clock& time)
        : options(std::move(listenerOptions)), routes(std::make_shared<const RouteTable>(std::move(routeTable))),
          workers(pool), clock(time), verdicts(time), limits(options.maxConnections, options.maxPerAddress),
          bodies(std::make_shared<BodyBudget>(options.maxBodies, options.maxBodiesPerAddress)),
          m_proxy(std::make_shared<const TrustedProxy>(options.trustedProxy))
    {
    }

    [[nodiscard]] SslContext context() const
    {
        const std::lock_guard lock(m_contextMutex);
        return m_context;
    }
    void setContext(SslContext context)
    {
        const std::lock_guard lock(m_contextMutex);
        m_context = std::move(context);
    }

    [[nodiscard]] std::shared_ptr<const TrustedProxy> proxy() const
    {
        const std::lock_guard lock(m_contextMutex);
        return m_proxy;
    }
    void setProxy(TrustedProxy proxy)
    {
        const std::lock_guard lock(m_contextMutex);
        m_proxy = std::make_shared<const TrustedProxy>(std::move(proxy));
    }

    const ListenerOptions options;
    const std::shared_ptr<const RouteTable> routes; // shared with handlers that outlive the listener
    WorkerPool& workers;
    const Clock& clock;
    ClientVerdicts verdicts;
    ConnectionLimits limits;
    const std::shared_ptr<BodyBudget> bodies; // shared with bodies that outlive the listener
    AtomicCounters counters;
    TlsFailureLog failures;
    std::atomic<bool> stopping = false;

private:
    mutable std::mutex m_contextMutex;
    SslContext m_context;
    std::shared_ptr<const TrustedProxy> m_proxy;
};

} // namespace espalier::http
