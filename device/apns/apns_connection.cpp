#include "device/apns/apns_connection.h"

#include "device/apns/apns_tls.h"

#include <openssl/err.h>

#include <array>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace espalier::device {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds step = 200ms; // so soon a wish to stop is noticed
constexpr std::chrono::milliseconds patience = 10s;
constexpr qsizetype writeAhead = 16 * 1024; // a TLS record

// Ends the connection with a reset instead of a farewell.
void resetWhenClosed(int socket)
{
    const linger now{1, 0};
    setsockopt(socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

} // namespace

ApnsConnection::ApnsConnection(int socket, SSL_CTX* context, PushDesk& desk, const ConnectionBehaviour& behaviour)
    : m_socket(socket), m_behaviour(behaviour), m_tls(SSL_new(context)), m_desk(desk)
{
    SSL_set_fd(m_tls.get(), socket);
    expectCertificate(m_tls.get(), m_behaviour.certificateError);
}

ApnsConnection::~ApnsConnection()
{
    nghttp2_session_del(m_session);
    ::close(m_socket);
}

void ApnsConnection::serve(const std::stop_token& stop)
{
    switch (m_behaviour.manner) {
    case ConnectionBehaviour::Manner::Reset:
        resetWhenClosed(m_socket);
        return;
    case ConnectionBehaviour::Manner::Silent:
        sayNothing(stop);
        return;
    case ConnectionBehaviour::Manner::Usual:
        break;
    }
    if (!handshake(stop) || !startHttp2()) {
        return;
    }
    talk(stop);
    switch (m_state) {
    case State::HalfOpen:
        sayNothing(stop);
        break;
    case State::Dropped:
        resetWhenClosed(m_socket);
        break;
    case State::Talking:
        hangUp(stop);
        break;
    }
}

void ApnsConnection::talk(const std::stop_token& stop)
{
    while (flush(stop) && m_state == State::Talking &&
           (nghttp2_session_want_read(m_session) != 0 || nghttp2_session_want_write(m_session) != 0)) {
        if (SSL_pending(m_tls.get()) == 0 && waitFor(POLLIN, stop, untilDue()) == Waited::Stopped) {
            return;
        }
        if (!receive()) {
            return;
        }
        answerDue();
    }
}

void ApnsConnection::sayNothing(const std::stop_token& stop)
{
    while (waitFor(POLLRDHUP, stop, step) == Waited::TimeOut) {
    }
}

// What the client has sent meanwhile is read, or the system would answer it with a reset that overtakes our last words.
void ApnsConnection::hangUp(const std::stop_token& stop)
{
    ERR_clear_error();
    SSL_shutdown(m_tls.get());
    ERR_clear_error();
    ::shutdown(m_socket, SHUT_WR);
    std::array<char, 4096> unread{};
    while (waitFor(POLLIN, stop, 2s) == Waited::Ready && ::recv(m_socket, unread.data(), unread.size(), 0) > 0) {
    }
}

ApnsConnection::Waited ApnsConnection::waitFor(short events, const std::stop_token& stop,
                                               std::chrono::milliseconds most)
{
    const auto end = Clock::now() + most;
    while (!stop.stop_requested()) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now());
        pollfd entry{m_socket, events, 0};
        if (::poll(&entry, 1, static_cast<int>(std::clamp(left, 0ms, step).count())) > 0) {
            return Waited::Ready;
        }
        if (left <= 0ms) {
            return Waited::TimeOut;
        }
    }
    return Waited::Stopped;
}

std::chrono::milliseconds ApnsConnection::untilDue() const
{
    if (m_slow.empty()) {
        return step;
    }
    return std::max(0ms, std::chrono::ceil<std::chrono::milliseconds>(m_slow.begin()->first - Clock::now()));
}

bool ApnsConnection::handshake(const std::stop_token& stop)
{
    for (;;) {
        ERR_clear_error();
        const int result = SSL_accept(m_tls.get());
        if (result == 1) {
            break;
        }
        const int error = SSL_get_error(m_tls.get(), result);
        if (error != SSL_ERROR_WANT_READ && error != SSL_ERROR_WANT_WRITE) {
            ERR_clear_error();
            hangUp(stop); // the alert must arrive
            return false;
        }
        const short events = error == SSL_ERROR_WANT_WRITE ? POLLOUT : POLLIN;
        if (waitFor(events, stop, patience) != Waited::Ready) {
            return false;
        }
    }
    const X509Ptr peer(SSL_get1_peer_certificate(m_tls.get()));
    m_topic = pushTopicOf(peer.get());
    return true;
}

bool ApnsConnection::startHttp2()
{
    nghttp2_session_callbacks* callbacks = newCallbacks();
    const int made = nghttp2_session_server_new(&m_session, callbacks, this);
    nghttp2_session_callbacks_del(callbacks);
    if (made != 0) {
        return false;
    }
    const nghttp2_settings_entry settings[]{
        {NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, static_cast<uint32_t>(m_behaviour.maxStreams)},
        {NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE, 8000}};
    return nghttp2_submit_settings(m_session, NGHTTP2_FLAG_NONE, settings, 2) == 0;
}

bool ApnsConnection::receive()
{
    std::array<uint8_t, 16384> buffer{};
    ERR_clear_error();
    size_t count = 0;
    const int result = SSL_read_ex(m_tls.get(), buffer.data(), buffer.size(), &count);
    if (result != 1) {
        return SSL_get_error(m_tls.get(), result) == SSL_ERROR_WANT_READ;
    }
    return nghttp2_session_mem_recv(m_session, buffer.data(), count) == static_cast<ssize_t>(count);
}

bool ApnsConnection::flush(const std::stop_token& stop)
{
    const uint8_t* data = nullptr;
    ssize_t size = 0;
    while (m_state == State::Talking && (size = nghttp2_session_mem_send(m_session, &data)) > 0) {
        m_out.append(reinterpret_cast<const char*>(data), size);
        if (m_out.size() >= writeAhead && !put(stop)) {
            return false;
        }
    }
    return size >= 0 && put(stop);
}

bool ApnsConnection::put(const std::stop_token& stop)
{
    qsizetype done = 0;
    while (done < m_out.size()) {
        ERR_clear_error();
        size_t written = 0;
        const int result =
            SSL_write_ex(m_tls.get(), m_out.constData() + done, static_cast<size_t>(m_out.size() - done), &written);
        if (result == 1) {
            done += static_cast<qsizetype>(written);
            continue;
        }
        const int error = SSL_get_error(m_tls.get(), result);
        const short events = error == SSL_ERROR_WANT_READ ? POLLIN : POLLOUT;
        if ((error != SSL_ERROR_WANT_READ && error != SSL_ERROR_WANT_WRITE) ||
            waitFor(events, stop, patience) != Waited::Ready) {
            return false;
        }
    }
    m_out.resize(0); // keeps its room
    return true;
}

} // namespace espalier::device
