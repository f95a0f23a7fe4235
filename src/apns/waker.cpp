// What the waker does on other threads than its own; the rest is in store_waker.cpp.
#include "apns/waker.h"

#include "apns/push_certificate.h"
#include "apns/store_waker.h"

#include <boost/asio/post.hpp>

#include <future>

namespace espalier::apns {

namespace {

namespace asio = boost::asio;
using std::chrono::milliseconds;

constexpr milliseconds stopTime{2'000};
constexpr milliseconds drainPollTime{5};

Result<PushRoute> routeIn(const store::Store& store, const WakerOptions& options)
{
    const PushRoute given{options.host, options.port, {}};
    return store.read([&](store::Connection& db) { return pushRoute(db, given, options.systemProxy); });
}

Result<std::optional<PushCredentials>> credentials(const store::Store& store, const crypto::Sealer& sealer,
                                                   const WakerOptions& options)
{
    auto identity = TRY(store.read([&](store::Connection& db) { return loadPushIdentity(db, sealer); }));
    if (!identity) {
        return std::optional<PushCredentials>();
    }
    const http::ClientTls tls{{identity->chainPem, std::move(identity->keyPem)}, options.extraCaFile};
    auto context = TRY(http::http2ClientContext(tls));
    return std::optional(PushCredentials{identity->facts.topic, identity->facts.notAfter, std::move(context),
                                         TRY(routeIn(store, options))});
}

} // namespace

Result<std::unique_ptr<Waker>> Waker::start(store::Store& store, const crypto::Sealer& sealer, const Clock& clock,
                                            const WakerOptions& options)
{
    auto waker = std::make_unique<StoreWaker>(store, sealer, clock, options);
    TRY(waker->open());
    return waker;
}

StoreWaker::StoreWaker(store::Store& store, const crypto::Sealer& sealer, const Clock& clock,
                       const WakerOptions& options)
    : m_store(store), m_sealer(sealer), m_clock(clock), m_options(options), m_work(asio::make_work_guard(m_context)),
      m_plan(options.windowMs, options.laterSpread)
{
}

StoreWaker::~StoreWaker()
{
    stop();
}

Result<> StoreWaker::open()
{
    for (const auto& planned : TRY(loadPlan(m_store))) {
        m_plan.restore(planned.channel, planned.neverSent ? m_clock.nowMs() : planned.nextAt, planned.tries);
        m_followed.insert(planned.channel);
    }
    m_client = std::make_unique<PushClient>(
        m_context, m_clock, m_options, [this](const PushClient::Outcome& outcome) { pushEnded(outcome); },
        [this](const QString& reason) { alert(QStringLiteral("push.blocked"), reason); });
    loadCertificate();
    m_thread = std::thread([this] { m_context.run(); });
    return {};
}

void StoreWaker::wake(ChannelId channel, WakeReason reason)
{
    leave({channel, reason});
}

void StoreWaker::contacted(ChannelId channel)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_followed.contains(channel)) {
            return;
        }
    }
    leave({channel, std::nullopt});
}

void StoreWaker::leave(const Wake& wake)
{
    bool first = false;
    {
        const std::lock_guard lock(m_mutex);
        first = m_inbox.isEmpty();
        m_inbox.append(wake);
        m_followed.insert(wake.channel);
    }
    if (first && !m_stopping) {
        asio::post(m_context, [this] { turn(); });
    }
}

void StoreWaker::reloadCertificate()
{
    asio::post(m_context, [this] {
        m_certificateDue = true;
        readDue();
    });
}

void StoreWaker::reloadRoute()
{
    asio::post(m_context, [this] {
        m_routeDue = true;
        readDue();
    });
}

// What the store is too busy for now stays due: no later change would bring it up again.
void StoreWaker::readDue()
{
    if (m_stopping || (!m_certificateDue && !m_routeDue)) {
        return;
    }
    const bool posted = m_books.post([this, whole = m_certificateDue] {
        if (whole) {
            loadCertificate();
        } else {
            loadRoute();
        }
    });
    if (posted) {
        m_certificateDue = false;
        m_routeDue = false;
        return;
    }
    m_bookError = QStringLiteral("busy");
    publish();
    m_readTimer.expires_after(milliseconds(m_options.firstRetryMs));
    m_readTimer.async_wait([this](const boost::system::error_code& ec) {
        if (!ec) {
            readDue();
        }
    });
}

void StoreWaker::loadCertificate()
{
    asio::post(m_context, [this, loaded = credentials(m_store, m_sealer, m_options)] {
        noteFailure(loaded);
        m_rejected.clear();
        m_credentials = loaded.value_or(std::nullopt);
        useCredentials();
    });
}

void StoreWaker::loadRoute()
{
    asio::post(m_context, [this, route = routeIn(m_store, m_options)] {
        noteFailure(route);
        if (route && m_credentials && m_credentials->route != *route) {
            m_credentials->route = *route;
            useCredentials();
        }
    });
}

void StoreWaker::useCredentials()
{
    m_client->use(m_credentials);
    if (m_credentials) {
        m_plan.retryAll(std::exchange(m_unsent, {}), now());
    }
    turn();
}

void StoreWaker::alert(const QString& kind, const QString& reason)
{
    const bool posted = m_books.post([this, kind, reason] {
        asio::post(m_context, [this, recorded = recordAlert(m_store, kind, reason)] { noteFailure(recorded); });
    });
    if (!posted) {
        asio::post(m_context, [this, kind] { m_bookError = kind; });
    }
}

WakerStatus StoreWaker::status() const
{
    const std::lock_guard lock(m_mutex);
    return m_status;
}

void StoreWaker::stop()
{
    if (m_stopping.exchange(true) || !m_thread.joinable()) {
        return;
    }
    const auto end = std::chrono::steady_clock::now() + stopTime;
    while (std::chrono::steady_clock::now() < end && status().waiting > 0) {
        std::this_thread::sleep_for(drainPollTime);
    }
    std::promise<void> done;
    asio::post(m_context, [&] {
        m_client->stop();
        m_timer.cancel();
        m_readTimer.cancel();
        m_plan.putOffUnderWay(now());
        done.set_value();
    });
    done.get_future().wait();
    m_work.reset();
    m_context.stop();
    m_thread.join();
    m_books.stop();
    writeRest();
}

} // namespace espalier::apns
