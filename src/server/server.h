// The product on the network: listener, push service, schedules and the control socket, started and stopped in order.
#pragma once

#include "base/worker_pool.h"
#include "enroll/pages.h"
#include "mdm/endpoint.h"
#include "scep/endpoint.h"
#include "server/control_socket.h"
#include "server/listen_address.h"
#include "server/product.h"
#include "server/schedule.h"

namespace espalier::server {

struct ServerOptions {
    std::optional<ListenAddress> listen; // for this run; else the setting "listen", else 0.0.0.0:8443
    QString tlsCertificateFile;          // for this run; empty: what the data folder holds
    QString tlsKeyFile;
    apns::WakerOptions apns;
    int workers = 4;
    size_t queueCapacity = 2'000; // requests waiting for a worker; more are answered 503
    int stopMs = 5'000;
};

class Server {
public:
    // Blocking: binds the port, loads certificates. No TLS, no start.
    [[nodiscard]] static Result<std::unique_ptr<Server>> start(Product& product, const ServerOptions& options);
    ~Server(); // stop()

    [[nodiscard]] QString url() const; // https://ADDRESS:PORT
    void stop();                       // in order, with deadlines; idempotent

private:
    Server(Product& product, const ServerOptions& options);
    [[nodiscard]] Result<> open();
    [[nodiscard]] http::RouteTable routes();
    [[nodiscard]] Result<ListenAddress> listenAddress() const;
    [[nodiscard]] Result<> reloadTls();
    void wakeWhatWaits();
    void addSchedules();

    Product& m_product;
    const ServerOptions m_options;
    WorkerPool m_workers;        // requests of devices and browsers
    WorkerPool m_controlWorkers; // operations over the socket, so that a busy fleet can't lock out its administrator
    enroll::Pages m_pages;
    scep::Endpoint m_scep;
    mdm::Endpoint m_mdm;
    std::unique_ptr<apns::Waker> m_waker;
    std::unique_ptr<http::Listener> m_listener;
    std::unique_ptr<ControlSocket> m_control;
    Schedule m_schedule;
    bool m_stopped = false;
};

} // namespace espalier::server
