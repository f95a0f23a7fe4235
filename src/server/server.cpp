#include "server/server.h"

#include "base/durations.h"
#include "ca/challenges.h"
#include "enroll/renewals.h"
#include "enroll/trace.h"
#include "inventory/versions.h"
#include "server/admin_rotation.h"
#include "server/listen_settings.h"
#include "server/readiness/surroundings.h"
#include "server/reveal_rotation.h"
#include "server/system_proxy.h"
#include "store/settings.h"

#include <QDebug>

namespace espalier::server {

namespace {

constexpr int controlWorkers = 2;
constexpr size_t controlQueue = 500;
constexpr qint64 heldLookMs = 1000;
constexpr qint64 backupLookMs = 15'000;
constexpr qint64 doorLookMs = 3'000;
constexpr qint64 tlsLookMs = 10'000;
constexpr qint64 alertLookMs = 10'000;
constexpr qint64 quarterMs = 15 * minuteMs;
constexpr qint64 fleetLookMs = 2'000;
constexpr int mostRenewals = 50;
constexpr int mostOverdue = 10'000;
constexpr int mostExpired = 200; // in one write

QString urlOf(const http::Listener& listener)
{
    return QStringLiteral("https://") + ListenAddress{listener.address(), listener.port()}.text();
}

} // namespace

Server::Server(Product& product, const ServerOptions& options)
    : m_product(product), m_options(options), m_workers(options.workers, options.queueCapacity),
      m_controlWorkers(controlWorkers, controlQueue),
      m_pages(product.store(), product.sealer(), product.clock(), product.enrollmentProfiles(), product.trustSource(),
              &product.door()),
      m_codePage(product.store(), product.sealer(), product.clock()),
      m_scep(product.authority(), product.store(), product.sealer(), product.clock(),
             {.answered =
                  [&product](const ca::Binding& binding, const QString& refusal) {
                      (void)product.store().write(
                          [&](store::Transaction& tx) { return enroll::scepAnswered(tx, binding, refusal); });
                  },
              .mayRenew = enroll::checkRenewalSigner}),
      m_mdm({.store = product.store(),
             .sealer = product.sealer(),
             .clock = product.clock(),
             .queue = product.queue(),
             .handlers = product.resultHandlers(),
             .hooks = product.lifecycleHooks(),
             .deviceAuthorities = [&product] { return product.authority().deviceAuthorities(); },
             .wake = [this](ChannelId channel) { m_waker->wake(channel, apns::WakeReason::NewToken); },
             .contacted = [this](ChannelId channel) { m_waker->contacted(channel); },
             .putOff = [this](ChannelId channel) { m_waker->wake(channel, apns::WakeReason::NotNow); }}),
      m_retention(product.store(), product.clock()),
      m_complianceAlerts(product.store(), product.clock(), realSurroundings(product.clock()).post),
      m_schedule(product.clock()), m_backupSchedule(product.clock()), m_checkSchedule(product.clock()),
      m_fleetSchedule(product.clock())
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
    m_listenAtStart = TRY(listenSetting());
    m_startedAt = m_product.clock().nowMs();
    m_waker = TRY(apns::Waker::start(m_product.store(), m_product.sealer(), m_product.clock(), pushOptions()));
    if (const auto listening = listen(); !listening && m_options.withoutListener == WithoutListener::IsAnError) {
        return listening;
    }
    m_product.authority().setTrustChanged([this] { trustChanged(); });
    m_settingsFollower = m_product.store().changes().listen([this](const store::Changes& changes) {
        if (changes.contains(store::Table::Setting)) {
            (void)m_controlWorkers.post([this] { (void)listen(); });
            m_waker->reloadRoute();
        }
    });
    wakeWhatWaits();
    addSchedules();
    m_schedule.start();
    m_backupSchedule.start();
    m_checkSchedule.start();
    m_product.fleetWatch().follow();
    m_fleetSchedule.start();
    m_control = TRY(ControlSocket::open(m_product.folder().controlSocket(), m_product.operations(), m_controlWorkers,
                                        m_product.store().changes()));
    return {};
}

apns::WakerOptions Server::pushOptions() const
{
    apns::WakerOptions options = m_options.apns;
    options.systemProxy = systemProxy;
    options.told = [](store::Transaction& tx, DeviceId device, const QString& answer) -> Result<> {
        if (answer.startsWith(QLatin1String("200"))) {
            TRY(mdm::notePushed(tx, device));
        }
        return enroll::devicePushed(tx, device, answer);
    };
    return options;
}

Result<> Server::listen()
{
    const std::lock_guard lock(m_listenerMutex);
    Result<> opened;
    if (!m_listener) {
        auto listener = openListener();
        const QString whyNot = listener ? QString() : listener.error().what;
        if (listener) {
            m_listener = std::move(*listener);
        } else {
            opened = Failure(listener.error());
            if (whyNot != m_whyNot) {
                qWarning("not listening: %s", qUtf8Printable(whyNot));
            }
        }
        m_whyNot = whyNot;
    }
    if (m_listener) {
        followSettings();
    }
    m_product.live().set({.listening = m_listener ? urlOf(*m_listener) : QString(),
                          .notListening = m_whyNot,
                          .devicePort = m_listener ? m_listener->secondPort() : quint16(0),
                          .noDevicePort = m_whyNoDevicePort,
                          .startedAt = m_startedAt,
                          .listener = m_listener.get(),
                          .waker = m_waker.get(),
                          .push = pushOptions()});
    return opened;
}

void Server::followSettings()
{
    const auto settings =
        m_product.store().read([](store::Connection& db) -> Result<std::pair<http::TrustedProxy, quint16>> {
            return std::pair{TRY(trustedProxy(db)), TRY(devicePort(db))};
        });
    if (!settings) {
        qWarning("settings of the listener: %s", qUtf8Printable(settings.error().what));
        return;
    }
    m_listener->setTrustedProxy(settings->first);
    const bool isOther = settings->second != m_listener->port();
    const auto second = m_listener->setSecondPort(isOther ? settings->second : quint16(0));
    const QString whyNot = second ? QString() : second.error().what;
    if (!whyNot.isEmpty() && whyNot != m_whyNoDevicePort) {
        qWarning("no port for devices: %s", qUtf8Printable(whyNot));
    }
    m_whyNoDevicePort = whyNot;
}

Result<std::unique_ptr<http::Listener>> Server::openListener()
{
    const LoadedTls tls = TRY(m_product.tls().load());
    const ListenAddress where = TRY(listenAddress());
    http::ListenerOptions options;
    options.address = where.address;
    options.port = where.port;
    options.trustedProxy = TRY(m_product.store().read(&trustedProxy));
    return http::Listener::start(options, routes(), tls.forListener(), m_product.authority().deviceAuthoritiesDer(),
                                 m_workers, m_product.clock());
}

Result<QString> Server::listenSetting() const
{
    return m_product.store().read(
        [](store::Connection& db) { return store::setting(db, "listen", QStringLiteral("0.0.0.0:8443")); });
}

Result<ListenAddress> Server::listenAddress() const
{
    const QString kept = TRY(listenSetting());
    if (m_options.listen && kept == m_listenAtStart) {
        return *m_options.listen;
    }
    return parseListenAddress(kept);
}

QString Server::url() const
{
    const std::lock_guard lock(m_listenerMutex);
    return m_listener ? urlOf(*m_listener) : QString();
}

Result<> Server::reloadTls()
{
    const LoadedTls tls = TRY(m_product.tls().load());
    const std::lock_guard lock(m_listenerMutex);
    return m_listener ? m_listener->reloadTls(tls.forListener()) : Result<>();
}

void Server::trustChanged()
{
    const std::lock_guard lock(m_listenerMutex);
    if (m_listener) {
        m_listener->setDeviceAuthorities(m_product.authority().deviceAuthoritiesDer());
    }
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
    m_schedule.every(minuteMs, "expired commands", [this]() -> Result<> {
        while (TRY(m_product.store().write(
                   [](store::Transaction& tx) { return mdm::Queue::expire(tx, mostExpired); })) == mostExpired) {
        }
        return {};
    });
    m_schedule.every(minuteMs, "orders", [this]() -> Result<> {
        TRY(m_product.store().write([this](store::Transaction& tx) { return m_product.queue().expireOrders(tx); }));
        return {};
    });
    m_schedule.every(
        minuteMs, "vault", [this] { return m_product.vaultIntake().workOff(); }, Schedule::FirstRun::AtStart);
    m_schedule.every(minuteMs, "seen secrets",
                     [this] { return rotateRevealed(m_product.store(), m_product.queue(), m_product.fileVault()); });
    m_schedule.every(heldLookMs, "held commands", [this]() -> Result<> {
        const bool any = TRY(m_product.store().read([](store::Connection& db) -> Result<bool> {
            return TRY(db.first("SELECT 1 FROM command_hold LIMIT 1")).has_value();
        }));
        if (any) {
            TRY(m_product.store().write([this](store::Transaction& tx) { return m_product.queue().releaseHeld(tx); }));
        }
        return {};
    });
    m_schedule.every(hourMs, "administrator passwords", [this] {
        return m_product.store().write(
            [this](store::Transaction& tx) { return rotateAdminPasswords(tx, m_product.queue()); });
    });
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
    m_fleetSchedule.every(hourMs, "titles of apps", [this] {
        return m_product.store().write([](store::Transaction& tx) { return inventory::forgetUnusedTitles(tx); });
    });
    m_fleetSchedule.every(fleetLookMs, "changed devices", [this] { return m_product.fleetWatch().runChanged(); });
    m_fleetSchedule.every(
        quarterMs, "smart groups and compliance", [this] { return m_product.fleetWatch().runAll(); },
        Schedule::FirstRun::AtStart);
    // A network that comes up late, another program that leaves the port.
    m_schedule.every(minuteMs, "listening", [this]() -> Result<> {
        (void)listen(); // says itself why not, once
        return {};
    });
    m_schedule.every(
        tlsLookMs, "TLS files",
        [this]() -> Result<> { return TRY(m_product.tls().refresh()) ? reloadTls() : Result<>(); },
        Schedule::FirstRun::AtStart);
    m_schedule.every(doorLookMs, "door", [this] { return m_product.lookAtDoor(); });
    m_schedule.every(minuteMs, "ACME", [this] { return m_product.acme().runDue(); });
    // Our own certificate renews itself.
    m_schedule.every(hourMs, "TLS certificate", [this] { return reloadTls(); });
    // A few at a time: a fleet that comes back from a backup has many that are due at once.
    m_schedule.every(
        quarterMs, "identities",
        [this]() -> Result<> {
            TRY(m_product.renewals().runDue(mostRenewals));
            return {};
        },
        Schedule::FirstRun::AtStart);
    m_schedule.every(hourMs, "old commands", [this] { return m_retention.run(); });
    m_schedule.every(
        hourMs, "signing certificate", [this] { return renewSigner(); }, Schedule::FirstRun::AtStart);
    // Often, because a computer that sleeps at night counts no hours then.
    m_schedule.every(
        minuteMs, "what ends", [this] { return announceEndings(); }, Schedule::FirstRun::AtStart);
    // Not at once: the disk for backups may come up later than this.
    m_backupSchedule.every(backupLookMs, "backup", [this] { return m_product.backups().runDue(); });
    // Not at once either: a network may come up later, and a server that was just set up is still being arranged.
    m_checkSchedule.every(quarterMs, "self-test", [this] { return m_product.selfTest().runDue(); });
    m_checkSchedule.every(
        alertLookMs, "webhook", [this] { return m_complianceAlerts.run(); }, Schedule::FirstRun::AtStart);
}

// Once profiles are signed it must not end only because none was signed for long.
Result<> Server::renewSigner()
{
    const auto signer =
        TRY(m_product.store().read([](store::Connection& db) { return ca::newestOf(db, ca::Kind::Signing); }));
    if (signer) {
        (void)TRY(m_product.authority().signingIdentity());
    }
    return {};
}

Result<> Server::announceEndings()
{
    if (!m_announcing) {
        m_announcing.emplace(TRY(m_product.store().read([](store::Connection& db) { return lastAnnouncing(db); })));
    }
    if (!m_announcing->isDue(m_product.clock())) {
        return {};
    }
    const auto served = TRY(servedCertificates(m_product.tls(), m_product.authority()));
    return m_product.store().write(
        [&](store::Transaction& tx) -> Result<> { return server::announceEndings(tx, TRY(endings(tx, served))); });
}

// First nobody new comes in, then what runs is finished, then the rooms behind are closed.
void Server::stop()
{
    if (m_stopped) {
        return;
    }
    m_stopped = true;
    m_product.rollout().pause();
    m_product.fleetWatch().unfollow();
    m_product.fleetWatch().pause();
    m_product.backups().stop();
    m_product.selfTest().stop();
    m_product.acme().stop();
    if (m_settingsFollower) {
        m_product.store().changes().remove(*m_settingsFollower);
    }
    if (m_control) {
        m_control->close();
    }
    m_controlWorkers.stop();
    m_retention.stop();
    m_complianceAlerts.stop();
    m_schedule.stop();
    m_backupSchedule.stop();
    m_checkSchedule.stop();
    m_fleetSchedule.stop();
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
    m_product.fleetWatch().resume();
    m_product.backups().resume();
    m_product.selfTest().resume();
    m_product.acme().resume();
}

} // namespace espalier::server
