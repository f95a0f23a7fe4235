// The product on the network: listener, push service, schedules and the control socket, started and stopped in order.
#pragma once

#include "base/worker_pool.h"
#include "enroll/code_page.h"
#include "enroll/pages.h"
#include "mdm/endpoint.h"
#include "scep/endpoint.h"
#include "server/announcing.h"
#include "server/compliance_alerts.h"
#include "server/control_socket.h"
#include "server/listen_address.h"
#include "server/product.h"
#include "server/retention.h"
#include "server/schedule.h"

namespace espalier::server {

// When the address is gone, its port taken, or there is no usable TLS certificate.
enum class WithoutListener {
    IsAnError,
    GoesOn // tries again every minute and whenever a setting changes; server.status says why it doesn't listen
};

struct ServerOptions {
    std::optional<ListenAddress> listen; // until the setting "listen" changes; else that, else 0.0.0.0:8443
    WithoutListener withoutListener = WithoutListener::IsAnError;
    QString tlsCertificateFile; // until another is brought in; empty: what the data folder holds
    QString tlsKeyFile;
    apns::WakerOptions apns;
    int workers = 16;             // a request waits in one for its commit, so this is also how many share a commit
    size_t queueCapacity = 2'000; // requests waiting for a worker; more are answered 503
    int stopMs = 5'000;
};

class Server {
public:
    // Blocking: binds the port, loads certificates.
    [[nodiscard]] static Result<std::unique_ptr<Server>> start(Product& product, const ServerOptions& options);
    ~Server(); // stop()

    [[nodiscard]] QString url() const; // https://ADDRESS:PORT, empty while it doesn't listen
    void stop();                       // in order, with deadlines; idempotent

private:
    Server(Product& product, const ServerOptions& options);
    [[nodiscard]] Result<> open();
    [[nodiscard]] http::RouteTable routes();
    // Where it doesn't listen yet. Once it does it stays there: another address counts from the next start. The port
    // for devices and the proxy before it follow their settings at once.
    [[nodiscard]] Result<> listen();
    void followSettings(); // under the listener's mutex
    [[nodiscard]] Result<std::unique_ptr<http::Listener>> openListener();
    [[nodiscard]] Result<ListenAddress> listenAddress() const;
    [[nodiscard]] Result<QString> listenSetting() const;
    [[nodiscard]] apns::WakerOptions pushOptions() const;
    [[nodiscard]] Result<> reloadTls();
    void trustChanged();
    void wakeWhatWaits();
    void addSchedules();
    [[nodiscard]] Result<> renewSigner();
    [[nodiscard]] Result<> announceEndings();

    Product& m_product;
    const ServerOptions m_options;
    WorkerPool m_workers;        // requests of devices and browsers
    WorkerPool m_controlWorkers; // operations over the socket, so that a busy fleet can't lock out its administrator
    enroll::Pages m_pages;
    enroll::CodePage m_codePage;
    scep::Endpoint m_scep;
    mdm::Endpoint m_mdm;
    std::unique_ptr<apns::Waker> m_waker;
    mutable std::mutex m_listenerMutex; // schedule, settings and authorities come to the listener on their own threads
    std::unique_ptr<http::Listener> m_listener;
    QString m_whyNot; // it doesn't listen
    QString m_whyNoDevicePort;
    QString m_listenAtStart;
    qint64 m_startedAt = 0;
    std::optional<int> m_settingsFollower;
    std::unique_ptr<ControlSocket> m_control;
    Retention m_retention;
    ComplianceAlerts m_complianceAlerts;
    std::optional<AnnouncingTimes> m_announcing; // of the schedule's thread
    Schedule m_schedule;
    Schedule m_backupSchedule; // takes minutes, so it has its own thread
    Schedule m_checkSchedule;  // waits for the network
    Schedule m_fleetSchedule;  // a large fleet takes seconds
    bool m_stopped = false;
};

} // namespace espalier::server
