#include "http/listener.h"

#include "http/connection.h"
#include "http/counted_address.h"
#include "http/descriptor_room.h"
#include "http/tls_context.h"

#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/post.hpp>

#include <future>

#ifndef Q_OS_WIN
#include <fcntl.h>
#endif

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

constexpr auto acceptPause = std::chrono::milliseconds(100); // when descriptors have run out

// What whoever reads it can do about it.
QString remedy(const boost::system::error_code& ec)
{
    if (ec == boost::system::errc::address_in_use) {
        return QStringLiteral("; another program listens there: stop it, or choose another port");
    }
    if (ec == boost::system::errc::address_not_available) {
        return QStringLiteral("; this computer has no such address (any more): choose another one, 0.0.0.0 for all");
    }
    if (ec == boost::system::errc::permission_denied) {
        return QStringLiteral("; ports below 1024 need a permission: choose a higher one");
    }
    return {};
}

// A program that this one starts must not go on holding our sockets when we have closed them.
void keepFromChildren([[maybe_unused]] tcp::socket::native_handle_type handle)
{
#ifndef Q_OS_WIN
    ::fcntl(handle, F_SETFD, FD_CLOEXEC);
#endif
}

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
            return fail(ErrorCode::InvalidInput,
                        QStringLiteral("%1 is not an IP address").arg(m_shared.options.address));
        }
        TRY(listenOn(tcp::endpoint(address, m_shared.options.port)));
        for (const auto& thread : m_threads) {
            thread->start();
        }
        asio::post(m_threads.front()->context(), [this] { acceptNext(); });
        return {};
    }

    quint16 port() const override { return m_endpoint.port(); }
    QString address() const override { return QString::fromStdString(m_endpoint.address().to_string()); }

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

    QList<TlsFailure> tlsFailures() const override { return m_shared.failures.newestFirst(); }

    void stop(int deadlineMs) override
    {
        if (m_shared.stopping.exchange(true)) {
            return;
        }
        const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(deadlineMs);
        onEveryThread([this](NetThread& thread) {
            if (&thread == m_threads.front().get()) {
                boost::system::error_code ec;
                m_acceptor.close(ec);
                m_acceptTimer.cancel();
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

    Result<> listenOn(const tcp::endpoint& endpoint)
    {
        boost::system::error_code ec;
        const QString where =
            QStringLiteral("can't listen on %1 port %2").arg(m_shared.options.address).arg(m_shared.options.port);
        m_acceptor.open(endpoint.protocol(), ec);
        if (!ec) {
            keepFromChildren(m_acceptor.native_handle());
            m_acceptor.set_option(tcp::acceptor::reuse_address(true), ec);
        }
        if (!ec && endpoint.address().is_v6()) {
            m_acceptor.set_option(asio::ip::v6_only(!endpoint.address().is_unspecified()), ec);
        }
        if (!ec) {
            m_acceptor.bind(endpoint, ec);
        }
        if (!ec) {
            m_acceptor.listen(asio::socket_base::max_listen_connections, ec);
        }
        if (!ec) {
            m_endpoint = m_acceptor.local_endpoint(ec);
        }
        if (ec) {
            return fail(
                ErrorCode::Network,
                QStringLiteral("%1: %2%3").arg(where, QString::fromLocal8Bit(ec.message().c_str()), remedy(ec)));
        }
        return {};
    }

    void acceptNext()
    {
        if (!m_acceptor.is_open()) {
            return;
        }
        auto& thread = *m_threads[m_nextThread++ % m_threads.size()];
        m_acceptor.async_accept(thread.context(), [this, &thread](boost::system::error_code ec, tcp::socket socket) {
            if (!ec) {
                accepted(thread, std::move(socket));
                acceptNext();
            } else if (m_acceptor.is_open()) {
                m_acceptTimer.expires_after(acceptPause);
                m_acceptTimer.async_wait([this](const boost::system::error_code& stopped) {
                    if (!stopped) {
                        acceptNext();
                    }
                });
            }
        });
    }

    void accepted(NetThread& thread, tcp::socket socket)
    {
        ++m_shared.counters.accepted;
        keepFromChildren(socket.native_handle());
        boost::system::error_code ec;
        const auto remote = socket.remote_endpoint(ec);
        auto ticket = ec ? ConnectionLimits::Ticket()
                         : m_shared.limits.admit(countedAddress(QString::fromStdString(remote.address().to_string())));
        if (!ticket.isGranted()) {
            m_shared.counters.refusedTotal += ec ? 0 : 1;
            return; // dropping the socket closes it
        }
        auto connection = std::make_shared<Connection>(std::move(socket), thread, m_shared, std::move(ticket));
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
    tcp::acceptor m_acceptor{m_threads.front()->context()};
    asio::steady_timer m_acceptTimer{m_threads.front()->context()};
    tcp::endpoint m_endpoint;
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
