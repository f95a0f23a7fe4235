// The connections to the push service: one that stays open, and a second as soon as the first is in doubt or the
// service's limit of streams has kept pushes waiting for a while. A connection that was told to go away finishes what
// it carries beside its successor. Lives on one io_context thread.
#pragma once

#include "apns/push_route.h"
#include "http/http2_session.h"
#include "http/openssl_handles.h"

namespace espalier::apns {

class PushConnections {
public:
    struct Events {
        std::function<void()> changed;                          // there may be room, or cause to open another one
        std::function<void(const QString& reason)> unreachable; // no connection is left, the last was of no use
        std::function<std::chrono::milliseconds(int failures)> backOff;
    };
    PushConnections(boost::asio::io_context& context, Events events);
    ~PushConnections();

    // What is open takes nothing more and closes when it is done.
    void use(http::SslContext tls, const PushRoute& route);
    void close(const QString& reason);

    // Null: not now. Opens what is missing.
    [[nodiscard]] std::shared_ptr<http::Http2Session> withRoom();
    void nothingWaits() { m_crowdedSince = {}; } // for room, that is
    void gotAnswer(const http::Http2Session* which);
    [[nodiscard]] bool isConnected() const;

private:
    using TimePoint = std::chrono::steady_clock::time_point;
    struct Line {
        std::shared_ptr<http::Http2Session> session;
        bool useful = false; // it answered something
    };
    void open();
    void closed(const http::Http2Session* which, const QString& reason);
    [[nodiscard]] bool wantsAnother();

    boost::asio::io_context& m_context;
    const Events m_events;
    http::SslContext m_tls;
    PushRoute m_route;
    std::vector<Line> m_lines;
    TimePoint m_notBefore{}; // of the next connection
    int m_failures = 0;      // in a row
    std::optional<TimePoint> m_crowdedSince;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); // callbacks hold it weakly
};

} // namespace espalier::apns
