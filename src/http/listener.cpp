#include "http/listener.h"

#include "base/error_kind.h"
#include "http/connection.h"
#include "http/counted_address.h"
#include "http/descriptor_room.h"
#include "http/door.h"
#include "http/tls_context.h"

#include <boost/asio/post.hpp>

#include <future>

namespace espalier::http {

namespace asio = boost::asio;
using asio::ip::tcp;

void TlsFailureLog::add(Listener::TlsFailure failure)
{
    const std::lock_guard lock(m_mutex);
    m_failures.push_front(std::move(failure));
    if (m_failures.size() > mostKept) {
        m_failures.pop_back();
    }
}

QList<Listener::TlsFailure> TlsFailureLog::newestFirst() const
{
    const std::lock_guard lock(m_mutex);
    return {m_failures.begin(), m_failures.end()};
}

namespace {

std::vector<std::unique_ptr<NetThread>> makeThreads(int count)
{
    std::vector<std::unique_ptr<NetThread>> threads;
    for (int i = 0; i < qMax(1, count); ++i) {
        threads.push_back(std::make_unique<NetThread>());
    }
    return threads;
}

class AsioListener final : public Listener {
public:
    AsioListener(const ListenerOptions& options, RouteTable routes, WorkerPool& workers, const Clock& clock)
        : m_shared(options, std::move(routes), workers, clock), m_threads(makeThreads(options.netThreads))
    {
    }

    ~AsioListener() override { stop(0); }

    Result<> open(TlsIdentity tls, const QList<QByteArray>& authorities)
    {
        m_authorities = authorities;
        m_tls = std::move(tls);
        TRY(renewContext());
        m_shared.verdicts.setAuthorities(authorities);
        boost::system::error_code ec;
        const auto address = asio::ip::make_address(m_shared.options.address.toStdString(), ec);
        if (ec) {
            return fail(ErrorCode::InvalidInput, QLatin1String("no-ip-address"),
                        QStringLiteral("%1 is not an IP address").arg(m_shared.options.address));
        }
        m_door = TRY(openDoor(tcp::endpoint(address, m_shared.options.port)));
        for (const auto& thread : m_threads) {
            thread->start();
        }
        acceptThrough(m_door);
        return {};
    }

    quint16 port() const override { return m_door->endpoint().port(); }
    QString address() const override { return QString::fromStdString(m_door->endpoint().address().to_string()); }

    quint16 secondPort() const override
    {
        const std::lock_guard lock(m_doorMutex);
        return m_secondDoor ? m_secondDoor->endpoint().port() : 0;
    }

    Result<> setSecondPort(quint16 port) override
    {
        if (port == secondPort()) {
            return {};
        }
        auto next = port == 0 ? nullptr : TRY(openDoor(tcp::endpoint(m_door->endpoint().address(), port)));
        std::shared_ptr<Door> before;
        {
            const std::lock_guard lock(m_doorMutex);
            before = std::exchange(m_secondDoor, next);
        }
        if (before) {
            asio::post(m_threads.front()->context(), [before] { before->close(); });
        }
        if (next) {
            acceptThrough(next);
        }
        return {};
    }

    ListenerCounters counters() const override
    {
        const auto& c = m_shared.counters;
        return {c.accepted, m_shared.limits.open(), c.requests, c.refusedTotal, c.handshakeFailures,
                c.timeouts, c.badRequests};
    }

    Result<> reloadTls(TlsIdentity tls) override
    {
        const std::lock_guard lock(m_tlsMutex);
        auto before = std::exchange(m_tls, std::move(tls));
        auto renewed = renewContext();
        if (!renewed) {
            m_tls = std::move(before);
        }
        return renewed;
    }

    void setDeviceAuthorities(const QList<QByteArray>& der) override
    {
        const std::lock_guard lock(m_tlsMutex);
        m_authorities = der;
        m_shared.verdicts.setAuthorities(der);
        if (const auto renewed = renewContext(); !renewed) {
            m_shared.failures.add({m_shared.clock.nowMs(), QString(), renewed.error().what});
        }
    }

    void setTrustedProxy(TrustedProxy proxy) override { m_shared.setProxy(std::move(proxy)); }

    QList<TlsFailure> tlsFailures() const override { return m_shared.failures.newestFirst(); }

    void stop(int deadlineMs) override
    {
        if (m_shared.stopping.exchange(true)) {
            return;
        }
        const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(deadlineMs);
        onEveryThread([this](NetThread& thread) {
            if (&thread == m_threads.front().get()) {
                m_door->close();
                const std::lock_guard lock(m_doorMutex);
                if (m_secondDoor) {
                    m_secondDoor->close();
                }
            }
            thread.stopIdleConnections();
        });
        while (m_shared.limits.open() > 0 && std::chrono::steady_clock::now() < end) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        for (const auto& thread : m_threads) {
            thread->join();
        }
    }

private:
    Result<> renewContext()
    {
        auto context = TRY(serverContext(m_tls, m_authorities));
        m_shared.setContext(std::move(context));
        return {};
    }

    Result<std::shared_ptr<Door>> openDoor(const tcp::endpoint& endpoint)
    {
        return Door::open(m_threads.front()->context(), endpoint,
                          {[this]() -> NetThread& { return *m_threads[m_nextThread++ % m_threads.size()]; },
                           [this](NetThread& thread, tcp::socket socket) { accepted(thread, std::move(socket)); }});
    }

    void acceptThrough(const std::shared_ptr<Door>& door)
    {
        asio::post(m_threads.front()->context(), [door] { door->accept(); });
    }

    void accepted(NetThread& thread, tcp::socket socket)
    {
        ++m_shared.counters.accepted;
        boost::system::error_code ec;
        const auto remote = socket.remote_endpoint(ec);
        auto ticket = ec ? ConnectionLimits::Ticket()
                         : m_shared.limits.admit(countedAddress(QString::fromStdString(remote.address().to_string())));
        if (!ticket.isGranted()) {
            m_shared.counters.refusedTotal += ec ? 0 : 1;
            return; // dropping the socket closes it
        }
        auto connection = std::make_shared<Connection>(std::move(socket), thread, m_shared, std::move(ticket));
        connection->takePlace();
        asio::post(thread.context(), [connection = std::move(connection), this] {
            if (!m_shared.stopping) {
                connection->start();
            }
        });
    }

    template <class F> void onEveryThread(F&& work)
    {
        for (const auto& thread : m_threads) {
            if (!thread->isRunning()) {
                continue;
            }
            std::promise<void> done;
            asio::post(thread->context(), [&] {
                work(*thread);
                done.set_value();
            });
            done.get_future().wait();
        }
    }

    ListenerShared m_shared;
    std::vector<std::unique_ptr<NetThread>> m_threads;
    std::shared_ptr<Door> m_door;
    mutable std::mutex m_doorMutex;
    std::shared_ptr<Door> m_secondDoor;
    size_t m_nextThread = 0;
    std::mutex m_tlsMutex;
    TlsIdentity m_tls;
    QList<QByteArray> m_authorities;
};

} // namespace

Result<std::unique_ptr<Listener>> Listener::start(const ListenerOptions& options, RouteTable routes, TlsIdentity tls,
                                                  const QList<QByteArray>& deviceAuthoritiesDer, WorkerPool& workers,
                                                  const Clock& clock)
{
    auto listener = std::make_unique<AsioListener>(fitted(options), std::move(routes), workers, clock);
    TRY(listener->open(std::move(tls), deviceAuthoritiesDer));
    return listener;
}

} // namespace espalier::http
