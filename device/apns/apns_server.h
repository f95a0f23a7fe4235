// The fake Apple Push Notification service: TLS, demands a client certificate, HTTP/2.
#pragma once

#include "device/apns/push_desk.h"
#include "device/identity/openssl.h"
#include "device/state/state_folder.h"

#include <atomic>
#include <chrono>
#include <list>
#include <thread>

namespace espalier::device {

class ApnsServer {
public:
    explicit ApnsServer(PushDesk& desk) : m_desk(desk) {}
    ~ApnsServer(); // stop()
    ApnsServer(const ApnsServer&) = delete;
    ApnsServer& operator=(const ApnsServer&) = delete;

    // `place` is ADDR:PORT; port 0 takes the port of the last run if it is free, else any. Writes STATE/apns-ca.pem
    // and STATE/apns.port, then listens. Returns the port.
    [[nodiscard]] Result<int> start(const QString& place, const StateFolder& folder);
    void stop();

private:
    [[nodiscard]] Result<> listen();
    void accept(const std::stop_token& stop);
    void refuse(std::chrono::milliseconds time, const std::stop_token& stop);

    struct Visitor {
        std::jthread thread;
        std::shared_ptr<std::atomic<bool>> done;
    };

    PushDesk& m_desk;
    SslContextPtr m_context;
    QByteArray m_address;
    int m_port = 0;
    int m_held = -1; // bound before m_socket, never listens
    int m_socket = -1;
    std::jthread m_acceptor;
    std::list<Visitor> m_visitors; // touched by the acceptor only, until it has ended
};

} // namespace espalier::device
