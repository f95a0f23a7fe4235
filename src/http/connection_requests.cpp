// The half of Connection that knows requests: limits, routes, handlers, answers.
#include "http/connection.h"
#include "http/counted_address.h"

#include <algorithm>

namespace espalier::http {

namespace {
using std::chrono::milliseconds;

constexpr int mostFields = 100;
constexpr qsizetype mostChunkOverhead = 16 * 1024; // an unfinished chunk header or trailer
constexpr qint64 bodyStep = 64 * 1024;             // room taken at a time when the length is unknown
constexpr int slowestBytesPerSecond = 4 * 1024;    // of a client reading an answer

// Runs on a worker. Exceptions end here.
Response guarded(const Handler& handler, const Request& request)
{
    try {
        return handler(request);
    } catch (...) {
        return Response::text(500, "internal error");
    }
}

Response busy()
{
    auto response = Response::text(503, "busy, try again");
    response.headers.add("Retry-After", "5");
    return response;
}

// Without the port.
QString hostName(const QByteArray& host)
{
    const auto colon = host.lastIndexOf(':');
    return QString::fromLatin1(colon > host.lastIndexOf(']') ? host.first(colon) : host);
}

struct Job {
    Request request;
    BodyBudget::Share room;
};
} // namespace

Connection::Next Connection::doHead()
{
    auto state = m_scanner.scan(m_in);
    while (state == HeadScanner::State::NeedMore && m_in.size() <= m_shared.options.maxHeader) {
        const bool first = m_in.isEmpty();
        const auto received = receive();
        if (received != IoState::Done) {
            return waitFor(received);
        }
        if (first) { // the whole head has one deadline, however the bytes trickle
            m_requestBegin = std::chrono::steady_clock::now();
            setDeadline(milliseconds(m_shared.options.readMs));
        }
        state = m_scanner.scan(m_in);
    }
    if (state == HeadScanner::State::Malformed) {
        return refuse(400, "malformed request");
    }
    if (state == HeadScanner::State::NeedMore || m_scanner.end() > m_shared.options.maxHeader) {
        return m_scanner.requestLineSeen() ? refuse(431, "header too large") : refuse(414, "target too long");
    }
    if (m_scanner.fieldLines() > mostFields) {
        return refuse(431, "too many header fields");
    }
    return headComplete();
}

Connection::Next Connection::headComplete()
{
    m_parser.emplace();
    const auto head = QByteArrayView(m_in).sliced(m_scanner.start(), m_scanner.end() - m_scanner.start());
    const auto parsed = m_parser->parseHead(head);
    if (!parsed) {
        return refuse(parsed.error().status, parsed.error().reason);
    }
    m_in.remove(0, m_scanner.end());
    if (const auto heard = hearProxy(); !heard) {
        return refuse(heard.error().status, heard.error().reason);
    }
    const auto& request = m_parser->request();
    const auto& framing = m_parser->framing();
    m_headOnly = request.method == "HEAD";
    if (!m_parser->keepAlive()) {
        m_closeAfterAnswer = true;
    }
    const auto match = m_shared.routes->match(request.method, request.path);
    if (match.route == nullptr) {
        // What follows the head is not read, so the connection can go on only without a body.
        m_closeAfterAnswer = m_closeAfterAnswer || framing.hasBody();
        const bool known = match.miss == RouteTable::Miss::MethodNotAllowed;
        auto response = Response::text(known ? 405 : 404, known ? "method not allowed" : "not found");
        if (known) {
            response.headers.add("Allow", match.allow);
        }
        return send(response);
    }
    m_route = match.route;
    if (request.target.size() > m_route->limits.maxTarget) {
        return refuse(414, "target too long");
    }
    return framing.hasBody() ? admitBody() : startHandler();
}

// What only a proxy may say is gone afterwards, whoever said it.
Ruled<void> Connection::hearProxy()
{
    auto forwarded = takeForwarded(m_parser->request().headers, *m_shared.proxy(), m_remoteAddress);
    if (!forwarded) {
        return tl::unexpected<Refusal>(forwarded.error());
    }
    m_forwarded = std::move(*forwarded);
    return {};
}

QString Connection::clientAddress() const
{
    return m_forwarded && !m_forwarded->clientAddress.isEmpty() ? m_forwarded->clientAddress : m_remoteAddress;
}

Proof Connection::proofOf(const Request& request) const
{
    if (m_peer.trusted) {
        return Proof::Given;
    }
    const char* header = m_route->limits.proofHeader;
    return header != nullptr && request.headers.count(header) > 0 ? Proof::Promised : Proof::None;
}

Connection::Next Connection::admitBody()
{
    judgePeer();
    const auto& limits = m_route->limits;
    const auto& framing = m_parser->framing();
    const auto proof = proofOf(m_parser->request());
    m_maxBody = std::min(limits.maxBody, m_shared.bodies->largest(proof));
    if (proof == Proof::None) {
        m_maxBody = std::min(m_maxBody, limits.maxUnprovenBody);
    }
    if (framing.contentLength > m_maxBody || (framing.chunked && m_maxBody == 0)) {
        if (!takesTooLarge()) {
            return refuse(413, "body too large");
        }
        m_isTooLarge = true;
    }
    m_room = BodyBudget::Share(m_shared.bodies, proof, countedAddress(clientAddress()));
    if (!hasRoomForBody()) {
        return refuseBody();
    }
    m_requestEnd = m_requestBegin + milliseconds(limits.wholeRequestMs);
    progressDeadline();
    m_state = State::Body;
    if (framing.wantsContinue && m_in.isEmpty()) {
        m_out = QByteArrayLiteral("HTTP/1.1 100 Continue\r\n\r\n");
        m_interim = true;
        m_state = State::Writing;
    }
    return Next::Continue;
}

// What a message begins with tells what it is.
Connection::Next Connection::doBeginning()
{
    while (m_in.size() < bodyStep) {
        const auto received = receive();
        if (received != IoState::Done) {
            return waitFor(received);
        }
        progressDeadline();
    }
    return startHandler();
}

bool Connection::takesTooLarge() const
{
    return m_peer.trusted && m_route->tooLarge;
}

Connection::Next Connection::doBody()
{
    if (m_isTooLarge) {
        return doBeginning();
    }
    for (;;) {
        const auto taken = m_parser->feedBody(m_in, m_maxBody);
        if (!taken && taken.error().status == 413 && takesTooLarge()) { // found out while it was read
            m_isTooLarge = true;
            return startHandler();
        }
        if (!taken) {
            return refuse(taken.error().status, taken.error().reason);
        }
        m_in.remove(0, *taken);
        if (!hasRoomForBody()) {
            return refuseBody();
        }
        if (m_parser->bodyDone()) {
            return startHandler();
        }
        if (m_in.size() > mostChunkOverhead) {
            return refuse(400, "malformed body");
        }
        const auto received = receive();
        if (received != IoState::Done) {
            return waitFor(received);
        }
        progressDeadline();
    }
}

// A body of unknown length takes its room in steps, always ahead of what has been received.
bool Connection::hasRoomForBody()
{
    const auto& framing = m_parser->framing();
    if (m_isTooLarge) {
        return m_room.growTo(bodyStep);
    }
    return m_room.growTo(framing.chunked ? std::min(m_parser->bodySize() + bodyStep, m_maxBody)
                                         : framing.contentLength);
}

Connection::Next Connection::startHandler()
{
    ++m_shared.counters.requests;
    judgePeer();
    const auto job = std::make_shared<Job>(Job{m_parser->takeRequest(), std::move(m_room)});
    m_parser.reset();
    auto& request = job->request;
    if (m_isTooLarge) {
        request.body = (request.body.isEmpty() ? m_in : request.body).left(bodyStep);
        m_in.clear();
        m_closeAfterAnswer = true;
    }
    request.peer = m_peer;
    request.remoteAddress = clientAddress();
    if (m_forwarded) {
        request.serverName = hostName(request.headers.value("Host")); // the proxy has passed it on
    } else if (const char* name = SSL_get_servername(m_stream.native(), TLSEXT_NAMETYPE_host_name)) {
        request.serverName = QString::fromLatin1(name);
    }
    request.tlsVersion = m_forwarded ? QString() : QString::fromLatin1(SSL_get_version(m_stream.native()));
    request.receivedMs = m_shared.clock.nowMs();
    m_state = State::Handling;
    const bool posted = m_shared.workers.post([job, routes = m_shared.routes, route = m_route,
                                               isTooLarge = m_isTooLarge, id = m_id, mailbox = m_thread.mailbox()] {
        auto response = guarded(isTooLarge ? route->tooLarge : route->handler, job->request);
        *job = {}; // also when the client has left, its body counts until here
        mailbox->deliver(id, std::move(response));
    });
    return posted ? Next::Pause : send(busy());
}

void Connection::answer(const Response& response)
{
    const auto self = shared_from_this(); // run() may drop the last other reference
    if (m_state == State::Handling && send(response) == Next::Continue) {
        run();
    }
}

// For requests that can't be answered in order or understood: the connection ends with the answer.
Connection::Next Connection::refuse(int status, const char* reason)
{
    ++m_shared.counters.badRequests;
    m_closeAfterAnswer = true;
    m_headOnly = false;
    return send(Response::text(status, reason));
}

// The body stays unread, so the connection ends with the answer.
Connection::Next Connection::refuseBody()
{
    ++m_shared.counters.refusedTotal;
    m_closeAfterAnswer = true;
    return send(busy());
}

Connection::Next Connection::send(const Response& response)
{
    const bool close = m_closeAfterAnswer || m_shared.stopping;
    m_closeAfterAnswer = close;
    m_parser.reset();
    m_room = {};
    m_out = serialize(response, m_headOnly ? BodyUse::HeadOnly : BodyUse::Send, close ? After::Close : After::KeepAlive,
                      m_thread.date(m_shared.clock.nowMs()));
    m_outDone = 0;
    m_rest = m_headOnly ? BodyRest() : response.rest;
    m_restDone = 0;
    m_state = State::Writing;
    m_requestEnd = std::chrono::steady_clock::now() + milliseconds(m_shared.options.readMs) +
                   milliseconds((m_out.size() + m_rest.size) * 1000 / slowestBytesPerSecond);
    progressDeadline();
    return Next::Continue;
}

} // namespace espalier::http
