// The half of Http2Session that moves bytes and watches the time.
#include "http/http2_callbacks.h"
#include "http/http2_session.h"

#include <array>

namespace espalier::http {

namespace {
using std::chrono::milliseconds;
using std::chrono::steady_clock;
constexpr milliseconds busyTick{100};
constexpr milliseconds idleTick{1'000};
constexpr qsizetype writeAhead = 32 * 1024;
} // namespace

void Http2Session::pump()
{
    if (m_pumping || m_state == State::Closed || !m_session) {
        return;
    }
    const auto self = shared_from_this(); // answers may drop the last other reference
    m_pumping = true;
    const bool open = receive() && transmit();
    m_pumping = false;
    if (!open) {
        return;
    }
    deliverEnded();
    const bool over = m_state == State::Ending && m_streams.empty() && m_out.isEmpty();
    if (over || (nghttp2_session_want_read(m_session.get()) == 0 && nghttp2_session_want_write(m_session.get()) == 0)) {
        close(m_goAway.isEmpty() ? QStringLiteral("done") : m_goAway);
    }
}

bool Http2Session::receive()
{
    std::array<char, 16 * 1024> buffer;
    for (;;) {
        size_t got = 0;
        const auto state = m_stream->read(buffer.data(), buffer.size(), got);
        if (state == IoState::WantRead || state == IoState::WantWrite) {
            waitFor(state, m_waitingToRead);
            return true;
        }
        if (state != IoState::Done) {
            const auto why =
                state == IoState::End ? QStringLiteral("connection closed by the server") : m_stream->failure();
            close(m_goAway.isEmpty() ? why : m_goAway);
            return false;
        }
        m_lastReceived = steady_clock::now();
        const auto taken = nghttp2_session_mem_recv(m_session.get(), reinterpret_cast<uint8_t*>(buffer.data()), got);
        if (taken < 0) {
            close(QStringLiteral("HTTP/2: ") + QLatin1String(nghttp2_strerror(static_cast<int>(taken))));
            return false;
        }
    }
}

bool Http2Session::transmit()
{
    for (;;) {
        while (m_out.size() < writeAhead) {
            const uint8_t* data = nullptr;
            const auto size = nghttp2_session_mem_send(m_session.get(), &data);
            if (size < 0) {
                close(QStringLiteral("HTTP/2: ") + QLatin1String(nghttp2_strerror(static_cast<int>(size))));
                return false;
            }
            if (size == 0) {
                break;
            }
            m_out.append(reinterpret_cast<const char*>(data), size);
        }
        if (m_out.isEmpty()) {
            return true;
        }
        size_t put = 0;
        const auto state = m_stream->write(m_out.constData(), static_cast<size_t>(m_out.size()), put);
        if (state == IoState::WantRead || state == IoState::WantWrite) {
            waitFor(state, m_waitingToWrite);
            return true;
        }
        if (state != IoState::Done) {
            close(m_goAway.isEmpty() ? m_stream->failure() : m_goAway);
            return false;
        }
        m_out.remove(0, static_cast<qsizetype>(put));
    }
}

void Http2Session::waitFor(IoState state, bool& waiting)
{
    if (std::exchange(waiting, true)) {
        return;
    }
    using Socket = boost::asio::ip::tcp::socket;
    m_stream->socket().async_wait(state == IoState::WantWrite ? Socket::wait_write : Socket::wait_read,
                                  [self = shared_from_this(), &waiting](const boost::system::error_code& ec) {
                                      waiting = false;
                                      if (ec || self->m_state == State::Closed) {
                                          return;
                                      }
                                      if (self->m_state == State::Handshake) {
                                          self->handshake();
                                      } else {
                                          self->pump();
                                      }
                                  });
}

void Http2Session::deliverEnded()
{
    if (m_ended.empty() && m_state == State::Closed) {
        return;
    }
    const auto ended = std::exchange(m_ended, {});
    for (const auto& one : ended) {
        one.done(one.answer);
    }
    if (m_state == State::Ready && m_events.roomChanged) {
        m_events.roomChanged();
    }
}

void Http2Session::tick()
{
    m_timer.expires_after(m_state == State::Ready && m_streams.empty() ? idleTick : busyTick);
    m_timer.async_wait([self = shared_from_this()](const boost::system::error_code& ec) {
        if (ec || self->m_state == State::Closed) {
            return;
        }
        self->checkDeadlines(steady_clock::now());
        if (self->m_state != State::Closed) {
            self->tick();
        }
    });
}

void Http2Session::checkDeadlines(TimePoint now)
{
    if (m_state == State::Connecting || m_state == State::Handshake || m_state == State::WaitingForSettings) {
        if (now >= m_connectDeadline) {
            close(QStringLiteral("no connection in time"));
        }
        return;
    }
    if (now >= m_pingDeadline) {
        close(QStringLiteral("the server does not answer"));
        return;
    }
    bool silent = now - m_lastReceived >= milliseconds(m_options.idlePingMs);
    for (auto it = m_streams.begin(); it != m_streams.end();) {
        if (now < it->second.deadline) {
            ++it;
            continue;
        }
        silent = silent || m_lastReceived < it->second.begin;
        nghttp2_submit_rst_stream(m_session.get(), NGHTTP2_FLAG_NONE, it->first, NGHTTP2_CANCEL);
        it->second.answer.outcome = Http2Answer::Outcome::TimedOut;
        it->second.answer.reason = QStringLiteral("no answer in time");
        m_ended.push_back({std::move(it->second.done), std::move(it->second.answer)});
        it = m_streams.erase(it);
    }
    // begin() is the oldest: the wait of the others is shorter.
    silent = silent || (!m_streams.empty() && now - std::max(m_lastReceived, m_streams.begin()->second.begin) >=
                                                  milliseconds(m_options.silentMs));
    if (silent) {
        sendPing(now);
    }
    pump();
}

void Http2Session::sendPing(TimePoint now)
{
    if (!isDoubted()) {
        m_pingDeadline = now + milliseconds(m_options.pingMs);
        nghttp2_submit_ping(m_session.get(), NGHTTP2_FLAG_NONE, nullptr);
        if (m_events.roomChanged) {
            m_events.roomChanged(); // there is none now: others may want to go elsewhere
        }
    }
}

} // namespace espalier::http
