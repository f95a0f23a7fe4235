// One client: handshake, then request after request, one at a time, in order. A small state machine without
// composed operations: run() does what can be done now, then waits for the socket, a worker or the deadline.
// Lives on one net thread.
#pragma once

#include "http/head_scanner.h"
#include "http/listener_shared.h"
#include "http/net_thread.h"
#include "http/request_parser.h"
#include "http/response_writer.h"
#include "http/tls_stream.h"

#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <optional>

namespace espalier::http {

class Connection : public std::enable_shared_from_this<Connection> {
public:
    Connection(boost::asio::ip::tcp::socket socket, NetThread& thread, ListenerShared& shared,
               ConnectionLimits::Ticket ticket);
    ~Connection();

    void takePlace(); // on the thread that accepts, before start(): may be sent away from then on
    void start();
    void answer(const Response& response); // from the handler
    void giveWay();
    void stopWhenIdle(); // a running request is still answered
    void close();

private:
    enum class State { Handshake, Head, Body, Handling, Writing, Draining, Closed };
    enum class Next { Continue, Read, Write, Pause };
    using TimePoint = std::chrono::steady_clock::time_point;

    void run();
    [[nodiscard]] Next step();
    [[nodiscard]] Next waitFor(IoState state);
    [[nodiscard]] Next doHandshake();
    [[nodiscard]] Next doHead();
    [[nodiscard]] Next doBody();
    [[nodiscard]] Next doBeginning();
    [[nodiscard]] Next doWrite();
    [[nodiscard]] bool fetchRest();
    [[nodiscard]] Next doDrain();
    [[nodiscard]] IoState receive(); // appends to m_in

    [[nodiscard]] Next headComplete();
    [[nodiscard]] Next admitBody();
    [[nodiscard]] Next startHandler();
    [[nodiscard]] bool takesTooLarge() const;
    [[nodiscard]] Next refuse(int status, const char* reason);
    [[nodiscard]] Next refuseBody();
    [[nodiscard]] Next send(const Response& response);
    [[nodiscard]] Proof proofOf(const Request& request) const;
    [[nodiscard]] bool hasRoomForBody();
    [[nodiscard]] Next responseSent();
    void readyForNextRequest();
    [[nodiscard]] Ruled<void> hearProxy();
    [[nodiscard]] QString clientAddress() const;
    void judgePeer();
    [[nodiscard]] PeerCertificate judgeForwarded() const;
    void handshakeFailed();

    void setDeadline(std::chrono::milliseconds fromNow);
    void progressDeadline();
    void armTimer();
    void deadlinePassed();

    NetThread& m_thread;
    ListenerShared& m_shared;
    ConnectionLimits::Ticket m_ticket;
    TlsStream m_stream;
    boost::asio::steady_timer m_timer;
    TimePoint m_deadline{};
    TimePoint m_armedFor = TimePoint::max();
    TimePoint m_requestBegin{};
    TimePoint m_requestEnd{}; // deadline of the whole request, then of the whole answer
    quint64 m_id = 0;
    State m_state = State::Handshake;
    bool m_spoke = false;
    bool m_closeAfterAnswer = false;
    bool m_headOnly = false;
    bool m_interim = false; // what is being written is "100 Continue"
    QByteArray m_in;
    QByteArray m_out;
    qsizetype m_outDone = 0;
    BodyRest m_rest; // of the answer, behind m_out
    qint64 m_restDone = 0;
    qint64 m_drained = 0;
    HeadScanner m_scanner;
    std::optional<RequestParser> m_parser;
    const Route* m_route = nullptr;
    qint64 m_maxBody = 0;      // of this request from this sender
    bool m_isTooLarge = false; // the route's tooLarge gets the beginning of the body
    BodyBudget::Share m_room;  // for the body, until a worker has it
    QString m_remoteAddress;
    std::optional<Forwarded> m_forwarded; // of this request: it came through the trusted proxy
    PeerCertificate m_peer;               // of the connection, or of the request that was forwarded
    qint64 m_judgedAt = 0;
    quint64 m_judgedGeneration = 0;
};

} // namespace espalier::http
