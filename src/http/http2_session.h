// One outgoing HTTP/2 connection: nghttp2 over our TLS stream on the caller's io_context. Everything, callbacks
// included, happens on that context's one thread. The peer's limit of concurrent streams is kept (hasRoom()),
// each request has a deadline, GOAWAY and REFUSED_STREAM hand requests back as NotProcessed, and a connection
// that has gone silent is found out by PING and closed.
#pragma once

#include "base/result.h"
#include "http/message.h"
#include "http/proxy_tunnel.h"
#include "http/tls_stream.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>

struct nghttp2_session;

namespace espalier::http {

struct Http2Request {
    QByteArray method;
    QByteArray path;
    Headers headers; // lower-case names
    QByteArray body;
    int deadlineMs = 15'000;
};

struct Http2Answer {
    enum class Outcome {
        Answered,     // status, headers, body
        NotProcessed, // the peer says it did nothing with it: safe to send again
        Lost,         // the connection or stream ended without answer: it may have been processed
        TimedOut
    };
    Outcome outcome = Outcome::Lost;
    int status = 0;
    Headers headers;
    QByteArray body;
    QString reason; // unless Answered
};

struct Http2Options {
    QString host;
    quint16 port = 443;
    std::optional<HttpProxy> proxy;
    int connectMs = 10'000;     // name, TCP, proxy, TLS, first SETTINGS
    int silentMs = 5'000;       // answers are due and nothing came for so long: PING
    int idlePingMs = 3'600'000; // nothing to say for so long: PING
    int pingMs = 5'000;         // for its answer
    int mostStreams = 500;      // ours, beside the peer's limit
    qsizetype mostBody = 64 * 1024;
};

class Http2Session : public std::enable_shared_from_this<Http2Session> {
public:
    struct Events {
        std::function<void()> roomChanged;                 // connected, or a request has ended
        std::function<void(const QString& reason)> closed; // once, after every request was answered for
    };
    using Done = std::function<void(const Http2Answer&)>;

    static std::shared_ptr<Http2Session> connect(boost::asio::io_context& context, SslContext tls,
                                                 const Http2Options& options, Events events);
    ~Http2Session();

    [[nodiscard]] bool isReady() const { return m_state == State::Ready; }
    [[nodiscard]] bool hasRoom() const;
    [[nodiscard]] bool isBeginning() const { return m_state < State::Ready; }
    [[nodiscard]] bool isEnding() const { return m_state > State::Ready; }              // takes nothing more
    [[nodiscard]] bool isDoubted() const { return m_pingDeadline != TimePoint::max(); } // a PING is not answered yet
    [[nodiscard]] bool isFullForThePeer() const; // its limit is reached, before ours
    [[nodiscard]] size_t running() const { return m_streams.size(); }
    void request(Http2Request request, Done done); // NotProcessed at once when there is no room
    void finish();                                 // takes nothing more, closes when what runs is done
    void close(const QString& reason);             // now

private:
    friend struct Http2Callbacks;
    enum class State { Connecting, Handshake, WaitingForSettings, Ready, Ending, Closed };
    using TimePoint = std::chrono::steady_clock::time_point;
    struct Stream {
        Http2Request request;
        qsizetype bodySent = 0;
        Done done;
        Http2Answer answer;
        TimePoint begin{};
        TimePoint deadline{};
        bool tooLarge = false;
    };
    struct Ended {
        Done done;
        Http2Answer answer;
    };
    struct FreeSession {
        void operator()(nghttp2_session* session) const;
    };

    Http2Session(boost::asio::io_context& context, SslContext tls, Http2Options options, Events events);
    [[nodiscard]] uint32_t mostForThePeer() const; // streams at once
    void resolve();
    void throughProxy();
    void connected(boost::asio::ip::tcp::socket socket);
    void handshake();
    [[nodiscard]] bool startHttp2();
    void pumpSoon();
    void pump();
    [[nodiscard]] bool receive(); // false: closed
    [[nodiscard]] bool transmit();
    void waitFor(IoState state, bool& waiting);
    void deliverEnded();
    void settingsReceived();
    void goneAway(const QString& reason);
    void streamEnded(int id, quint32 errorCode);
    void tick();
    void checkDeadlines(TimePoint now);
    void sendPing(TimePoint now);

    boost::asio::io_context& m_context;
    SslContext m_tls;
    const Http2Options m_options;
    Events m_events;
    State m_state = State::Connecting;
    boost::asio::ip::tcp::resolver m_resolver;
    boost::asio::ip::tcp::socket m_connecting;
    boost::asio::steady_timer m_timer;
    std::unique_ptr<TlsStream> m_stream;
    std::unique_ptr<nghttp2_session, FreeSession> m_session;
    std::map<int, Stream> m_streams;
    std::vector<Ended> m_ended; // told once nghttp2 is off the stack
    QByteArray m_out;
    QString m_goAway;
    TimePoint m_connectDeadline{};
    TimePoint m_lastReceived{};
    TimePoint m_pingDeadline = TimePoint::max();
    bool m_waitingToRead = false;
    bool m_waitingToWrite = false;
    bool m_pumping = false;
    bool m_pumpPosted = false;
};

} // namespace espalier::http
