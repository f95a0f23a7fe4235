#include "server/server.h"

#include "ca/challenges.h"
#include "enroll/trace.h"
#include "store/settings.h"

#include <QDebug>

namespace espalier::server {

namespace {

constexpr int controlWorkers = 2;
constexpr size_t controlQueue = 500;
constexpr qint64 minuteMs = 60'000;
constexpr qint64 quarterMs = 15 * minuteMs;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr int mostOverdue = 10'000;

} // namespace

Server::Server(Product& product, const ServerOptions& options)
    : m_product(product), m_options(options), m_workers(options.workers, options.queueCapacity),
      m_controlWorkers(controlWorkers, controlQueue),
      m_pages(product.store(), product.sealer(), product.clock(), product.enrollmentProfiles(), product.trustSource()),
      m_scep(product.authority(), product.store(), product.sealer(), product.clock(),
             {.answered =
                  [&product](const ca::Binding& binding, const QString& refusal) {
                      (void)product.store().write(
                          [&](store::Transaction& tx) { return enroll::scepAnswered(tx, binding, refusal); });
                  }}),
      m_mdm({.store = product.store(),
             .sealer = product.sealer(),
             .clock = product.clock(),
             .queue = product.queue(),
             .handlers = product.resultHandlers(),
             .hooks = product.lifecycleHooks(),
             .deviceAuthorities = [&product] { return product.authority().deviceAuthorities(); },
             .wake = [this](ChannelId channel) { m_waker->wake(channel, apns::WakeReason::Command); },
             .contacted = [this](ChannelId channel) { m_waker->contacted(channel); },
             .putOff = [this](ChannelId channel) { m_waker->wake(channel, apns::WakeReason::NotNow); }}),
      m_schedule(product.clock())
{
}

Result<std::unique_ptr<Server>> Server::start(Product& product, const ServerOptions& options)
{
    std::unique_ptr<Server> server(new Server(product, options));
    TRY(server->open());
    return server;
}

Server::~Server()
{
    stop();
}

Result<> Server::open()
{
    if (!m_options.tlsCertificateFile.isEmpty()) {
        m_product.tls().useFiles(m_options.tlsCertificateFile, m_options.tlsKeyFile);
    }
    const LoadedTls tls = TRY(m_product.tls().load());
    m_waker = TRY(apns::Waker::start(m_product.store(), m_product.sealer(), m_product.clock(), m_options.apns));
    http::ListenerOptions listen;
    const ListenAddress where = TRY(listenAddress());
    listen.address = where.address;
    listen.port = where.port;
    m_listener = TRY(http::Listener::start(listen, routes(), tls.forListener(),
                                           m_product.authority().deviceAuthoritiesDer(), m_workers, m_product.clock()));
    m_product.authority().setTrustChanged(
        [this] { m_listener->setDeviceAuthorities(m_product.authority().deviceAuthoritiesDer()); });
    m_product.live().set({.listening = url(),
                          .startedAt = m_product.clock().nowMs(),
                          .listener = m_listener.get(),
                          .waker = m_waker.get()});
    wakeWhatWaits();
    addSchedules();
    m_schedule.start();
    m_control = TRY(ControlSocket::open(m_product.folder().controlSocket(), m_product.operations(), m_controlWorkers,
                                        m_product.store().changes()));
    return {};
}

Result<ListenAddress> Server::listenAddress() const
{
    if (m_options.listen) {
        return *m_options.listen;
    }
    const QString kept = TRY(m_product.store().read(
        [](store::Connection& db) { return store::setting(db, "listen", QStringLiteral("0.0.0.0:8443")); }));
    return parseListenAddress(kept);
}

QString Server::url() const
{
    return QStringLiteral("https://") + ListenAddress{m_listener->address(), m_listener->port()}.text();
}

Result<> Server::reloadTls()
{
    const LoadedTls tls = TRY(m_product.tls().load());
    return m_listener->reloadTls(tls.forListener());
}

// Commands that were queued while no server ran, or whose push was lost with the last one.
void Server::wakeWhatWaits()
{
    const auto waiting = m_product.store().read([](store::Connection& db) {
        return db.all("SELECT DISTINCT channel_id FROM delivery WHERE state = 'queued'");
    });
    if (!waiting) {
        qWarning("waking at start: %s", qUtf8Printable(waiting.error().what));
        return;
    }
    for (const auto& row : *waiting) {
        m_waker->wake(ChannelId{row.integer(0)}, apns::WakeReason::Command);
    }
}

void Server::addSchedules()
{
    m_schedule.every(minuteMs, "inventory", [this] {
        return m_product.store().write([this](store::Transaction& tx) -> Result<> {
            TRY(m_product.rounds().startDue(tx));
            return {};
        });
    });
    // What the last run didn't finish, and what could not be written at its time.
    m_schedule.every(
        minuteMs, "profiles",
        [this]() -> Result<> {
            m_product.rollout().workOff();
            return {};
        },
        Schedule::FirstRun::AtStart);
    // A connection that broke leaves a command sent and unanswered: nothing else would push for it again.
    m_schedule.every(quarterMs, "unanswered commands", [this]() -> Result<> {
        const auto channels = TRY(m_product.store().read([this](store::Connection& db) {
            return mdm::Queue::overdue(db, m_product.clock().nowMs() - quarterMs, mostOverdue);
        }));
        for (const ChannelId channel : channels) {
            m_waker->wake(channel, apns::WakeReason::NotNow);
        }
        return {};
    });
    m_schedule.every(hourMs, "challenges", [this] {
        return m_product.store().write([](store::Transaction& tx) -> Result<> {
            TRY(ca::pruneChallenges(tx));
            return {};
        });
    });
    // Our own certificate renews itself, files may have been replaced.
    m_schedule.every(hourMs, "TLS certificate", [this] { return reloadTls(); });
}

// First nobody new comes in, then what runs is finished, then the rooms behind are closed.
void Server::stop()
{
    if (m_stopped) {
        return;
    }
    m_stopped = true;
    m_product.rollout().pause();
    if (m_control) {
        m_control->close();
    }
    m_controlWorkers.stop();
    m_schedule.stop();
    m_product.authority().setTrustChanged({});
    if (m_listener) {
        m_listener->stop(m_options.stopMs);
    }
    m_workers.stop();
    m_product.live().clear();
    if (m_waker) {
        m_waker->stop();
    }
    m_product.rollout().resume();
}

} // namespace espalier::server
