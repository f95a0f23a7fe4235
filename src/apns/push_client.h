// Carries pushes to Apple's service over long-lived HTTP/2 connections: keeps under our rate, tries again with full
// jitter, stops a topic whose certificate is refused. Lives on one io_context thread; `done` is called exactly once
// per push.
#pragma once

#include "apns/push.h"
#include "apns/push_connections.h"
#include "apns/waker.h"
#include "http/tls_context.h"

#include <deque>
#include <random>

namespace espalier::apns {

// What the client pushes with. Nothing: there is no certificate.
struct PushCredentials {
    QString topic;
    qint64 notAfter = 0;
    http::SslContext tls;
    PushRoute route;
};

class PushClient {
public:
    struct Outcome {
        Push push;
        Judgement judgement;
    };
    using Done = std::function<void(const Outcome&)>;
    using Blocked = std::function<void(const QString& reason)>;

    PushClient(boost::asio::io_context& context, const Clock& clock, const WakerOptions& options, Done done,
               Blocked blocked);
    ~PushClient();

    // Lifts a block; connections with the old certificate, or the old way, finish what they carry.
    void use(std::optional<PushCredentials> credentials);
    void send(Push push);
    void stop(); // what is not under way is left; the connection closes

    [[nodiscard]] WakerStatus status() const;
    [[nodiscard]] qint64 pending() const { return m_pending; }

private:
    using TimePoint = std::chrono::steady_clock::time_point;
    void pump();
    void transmit(http::Http2Session& session, Push push);
    void answered(Push push, const http::Http2Answer& answer, bool isOfOldCertificate);
    void again(Push push, qint64 waitMs);
    void end(const Push& push, const Judgement& judgement);
    void endAll(const Judgement& judgement);
    void unreachable(const QString& reason);
    void pumpAfter(std::chrono::milliseconds wait);
    [[nodiscard]] std::optional<Judgement> obstacle() const;
    [[nodiscard]] bool takeRatePlace();
    [[nodiscard]] std::chrono::milliseconds jitter(int tries);

    const Clock& m_clock;
    const WakerOptions m_options;
    Done m_done;
    Blocked m_onBlocked;
    std::optional<PushCredentials> m_credentials;
    QString m_blocked;
    int m_generation = 0; // of the credentials
    PushConnections m_connections;
    std::deque<Push> m_waiting;
    std::multimap<TimePoint, Push> m_later;
    boost::asio::steady_timer m_timer;
    std::optional<TimePoint> m_timerAt;
    double m_ratePlaces = 1;
    TimePoint m_rateAt{};
    std::minstd_rand m_random;
    QString m_lastError;
    qint64 m_pending = 0;
    qint64 m_sent = 0;
    qint64 m_failed = 0;
    bool m_stopped = false;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); // callbacks hold it weakly
};

} // namespace espalier::apns
