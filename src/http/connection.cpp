#include "http/connection.h"

#include <boost/asio/post.hpp>

namespace espalier::http {

namespace {
namespace asio = boost::asio;
using std::chrono::milliseconds;

constexpr int requestsPerTurn = 16;        // then the other connections of this thread get theirs
constexpr milliseconds drainTime{2'000};   // for the other side to read the last answer
constexpr qint64 mostDrained = 256 * 1024; // bytes
// Of a device whose message is too large: it has to hear the answer, or it sends the same again.
constexpr qint64 mostDrainedOfDevice = 512LL * 1024 * 1024;
} // namespace

Connection::Connection(asio::ip::tcp::socket socket, NetThread& thread, ListenerShared& shared,
                       ConnectionLimits::Ticket ticket)
    : m_thread(thread), m_shared(shared), m_ticket(std::move(ticket)),
      m_stream(std::move(socket), shared.context().get(), TlsRole::Server), m_timer(thread.context())
{
}

Connection::~Connection() = default;

void Connection::takePlace()
{
    boost::system::error_code ec;
    const auto remote = m_stream.socket().remote_endpoint(ec);
    if (ec) {
        return; // gone already
    }
    m_remoteAddress = QString::fromStdString(remote.address().to_string());
    if (isSameAddress(m_shared.proxy()->address, m_remoteAddress)) {
        m_ticket.proven(); // stands for many, from the first moment on
        return;
    }
    m_ticket.canGiveWay([weak = weak_from_this(), &thread = m_thread, &shared = m_shared] {
        ++shared.counters.refusedTotal;
        asio::post(thread.context(), [weak] {
            if (const auto self = weak.lock()) {
                self->giveWay();
            }
        });
    });
}

void Connection::start()
{
    if (m_remoteAddress.isEmpty() || !m_stream.isValid()) {
        return; // dropped with its last reference
    }
    boost::system::error_code ec;
    m_stream.socket().set_option(asio::ip::tcp::no_delay(true), ec);
    m_stream.socket().non_blocking(true, ec);
    m_id = m_thread.add(shared_from_this());
    setDeadline(milliseconds(m_shared.options.handshakeMs));
    run();
}

void Connection::run()
{
    for (int turn = 0;; ++turn) {
        if (m_state == State::Closed) {
            return;
        }
        const Next next = step();
        if (m_state == State::Closed || next == Next::Pause) {
            return;
        }
        if (next == Next::Continue && turn < requestsPerTurn * 4) {
            continue;
        }
        auto again = [self = shared_from_this()](const boost::system::error_code& ec) {
            if (!ec) {
                self->run();
            }
        };
        if (next == Next::Continue) {
            asio::post(m_thread.context(), [again] { again({}); });
        } else {
            m_stream.socket().async_wait(
                next == Next::Read ? asio::ip::tcp::socket::wait_read : asio::ip::tcp::socket::wait_write, again);
        }
        return;
    }
}

Connection::Next Connection::step()
{
    switch (m_state) {
    case State::Handshake:
        return doHandshake();
    case State::Head:
        return doHead();
    case State::Body:
        return doBody();
    case State::Writing:
        return doWrite();
    case State::Draining:
        return doDrain();
    case State::Handling:
    case State::Closed:
        break;
    }
    return Next::Pause;
}

Connection::Next Connection::waitFor(IoState state)
{
    switch (state) {
    case IoState::WantRead:
        return Next::Read;
    case IoState::WantWrite:
        return Next::Write;
    case IoState::Done:
        return Next::Continue;
    case IoState::End:
    case IoState::Failed:
        break;
    }
    close();
    return Next::Pause;
}

Connection::Next Connection::doHandshake()
{
    const auto state = m_stream.handshake();
    if (!m_spoke && m_stream.receivedAnything()) {
        m_spoke = true;
        m_ticket.spoke();
    }
    if (state == IoState::Failed || state == IoState::End) {
        handshakeFailed();
    }
    if (state != IoState::Done) {
        return waitFor(state);
    }
    judgePeer();
    if (m_peer.trusted) {
        m_ticket.proven();
    }
    m_state = State::Head;
    setDeadline(milliseconds(m_shared.options.readMs));
    return Next::Continue;
}

void Connection::handshakeFailed()
{
    if (!m_stream.receivedAnything()) {
        return; // a port scan or a health check, nobody's TLS trouble
    }
    ++m_shared.counters.handshakeFailures;
    m_shared.failures.add({m_shared.clock.nowMs(), m_remoteAddress, m_stream.failure()});
}

// Also on a resumed session: the ticket brings the certificate, the verdict is always ours and of now.
void Connection::judgePeer()
{
    if (m_forwarded) {
        m_peer = judgeForwarded();
        m_judgedAt = 0; // the connection's own, should it ever count, is judged anew
        return;
    }
    const qint64 now = m_shared.clock.nowMs();
    const auto generation = m_shared.verdicts.generation();
    const bool fresh = generation == m_judgedGeneration && qAbs(now - m_judgedAt) < ClientVerdicts::lifeMs;
    X509* certificate = SSL_get0_peer_certificate(m_stream.native());
    if (fresh) {
        return;
    }
    if (certificate == nullptr) {
        m_peer = {};
        return;
    }
    m_peer = m_shared.verdicts.judge(certificate, SSL_get_peer_cert_chain(m_stream.native()));
    m_judgedAt = now;
    m_judgedGeneration = generation;
}

PeerCertificate Connection::judgeForwarded() const
{
    const auto certificate = certificateFromDer(m_forwarded->certificateDer);
    if (!certificate) {
        return {};
    }
    const StackHandle chain(sk_X509_new_null());
    for (const auto& der : m_forwarded->chainDer) {
        if (auto link = certificateFromDer(der); link && chain && sk_X509_push(chain.get(), link.get()) > 0) {
            (void)link.release(); // the stack's now
        }
    }
    return m_shared.verdicts.judge(certificate.get(), chain.get());
}

IoState Connection::receive()
{
    auto& scratch = m_thread.scratch();
    size_t got = 0;
    const auto state = m_stream.read(scratch.data(), scratch.size(), got);
    if (state == IoState::Done) {
        m_in.append(scratch.data(), static_cast<qsizetype>(got));
    }
    return state;
}

Connection::Next Connection::doDrain()
{
    auto& scratch = m_thread.scratch();
    qint64 inThisTurn = 0;
    while (m_drained < (m_isTooLarge ? mostDrainedOfDevice : mostDrained)) {
        boost::system::error_code ec;
        const auto got = m_stream.socket().read_some(asio::buffer(scratch), ec);
        if (ec == asio::error::would_block) {
            return Next::Read;
        }
        if (ec) {
            break;
        }
        m_drained += static_cast<qint64>(got);
        inThisTurn += static_cast<qint64>(got);
        if (m_isTooLarge && inThisTurn >= mostDrained) {
            return Next::Read; // the other connections of this thread get their turn
        }
    }
    close();
    return Next::Pause;
}

// The next piece of what is too large to be held at once.
bool Connection::fetchRest()
{
    const QByteArray piece = m_rest.read(m_restDone).left(m_rest.size - m_restDone);
    if (piece.isEmpty()) {
        return false;
    }
    m_restDone += piece.size();
    m_out = piece;
    m_outDone = 0;
    return true;
}

Connection::Next Connection::doWrite()
{
    while (m_outDone < m_out.size() || m_restDone < m_rest.size) {
        if (m_outDone == m_out.size() && !fetchRest()) {
            close();
            return Next::Pause;
        }
        size_t put = 0;
        const auto state =
            m_stream.write(m_out.constData() + m_outDone, static_cast<size_t>(m_out.size() - m_outDone), put);
        if (state != IoState::Done) {
            return waitFor(state);
        }
        m_outDone += static_cast<qsizetype>(put);
        progressDeadline();
    }
    m_out.clear();
    m_outDone = 0;
    m_rest = {};
    m_restDone = 0;
    return responseSent();
}

Connection::Next Connection::responseSent()
{
    if (m_interim) {
        m_interim = false;
        m_state = State::Body;
        progressDeadline();
        return Next::Continue;
    }
    if (m_closeAfterAnswer || m_shared.stopping) {
        // Closing while the client still sends would throw our answer away on its side (RFC 9112 9.6).
        m_stream.sendCloseNotify();
        boost::system::error_code ec;
        m_stream.socket().shutdown(asio::ip::tcp::socket::shutdown_send, ec);
        m_in.clear();
        m_state = State::Draining;
        setDeadline(m_isTooLarge ? milliseconds(m_route->limits.wholeRequestMs) : drainTime);
        return Next::Continue;
    }
    readyForNextRequest();
    return Next::Continue;
}

void Connection::readyForNextRequest()
{
    m_state = State::Head;
    m_scanner = {};
    m_route = nullptr;
    if (m_in.isEmpty()) {
        m_in = {}; // gives the memory back
    }
    m_requestBegin = std::chrono::steady_clock::now();
    setDeadline(milliseconds(m_in.isEmpty() ? m_shared.options.idleMs : m_shared.options.readMs));
}

// To somebody who comes: of strangers the listener keeps so many and no more.
void Connection::giveWay()
{
    if (m_peer.trusted) {
        return; // proven meanwhile
    }
    if (m_state == State::Head) {
        m_stream.sendCloseNotify();
    }
    close();
}

void Connection::stopWhenIdle()
{
    const bool idle = m_state == State::Handshake || (m_state == State::Head && m_in.isEmpty());
    m_closeAfterAnswer = true;
    if (idle || m_state == State::Draining) {
        if (m_state == State::Head) {
            m_stream.sendCloseNotify();
        }
        close();
    }
}

void Connection::close()
{
    if (m_state == State::Closed) {
        return;
    }
    m_state = State::Closed;
    m_parser.reset();
    m_room = {};
    m_timer.cancel();
    boost::system::error_code ec;
    m_stream.socket().close(ec);
    m_thread.remove(m_id);
}

void Connection::setDeadline(milliseconds fromNow)
{
    m_deadline = std::chrono::steady_clock::now() + fromNow;
    if (m_deadline < m_armedFor) {
        armTimer();
    }
}

// Between two bytes, but never past the end of the whole request or answer.
void Connection::progressDeadline()
{
    const auto left = std::chrono::duration_cast<milliseconds>(m_requestEnd - std::chrono::steady_clock::now());
    setDeadline(std::min(left, milliseconds(m_shared.options.readMs)));
}

// A later deadline leaves the timer as it is: it looks again when it fires.
void Connection::armTimer()
{
    m_armedFor = m_deadline;
    m_timer.expires_at(m_deadline);
    m_timer.async_wait([self = shared_from_this()](const boost::system::error_code& ec) {
        if (ec || self->m_state == State::Closed) {
            return;
        }
        self->m_armedFor = TimePoint::max();
        if (std::chrono::steady_clock::now() < self->m_deadline) {
            self->armTimer();
        } else {
            self->deadlinePassed();
        }
    });
}

void Connection::deadlinePassed()
{
    if (m_state == State::Handling) {
        return; // the handler's time is not the client's fault; answer() sets a new deadline
    }
    if (m_state != State::Draining && !(m_state == State::Head && m_in.isEmpty())) {
        ++m_shared.counters.timeouts;
    }
    if (m_state == State::Handshake && m_stream.receivedAnything()) {
        m_shared.failures.add({m_shared.clock.nowMs(), m_remoteAddress, QStringLiteral("handshake took too long")});
    }
    close();
}

} // namespace espalier::http
