#include "http/http2_session.h"

#include "http/http2_callbacks.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/post.hpp>

#include <openssl/x509v3.h>

namespace espalier::http {

namespace {
namespace asio = boost::asio;
using asio::ip::tcp;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

QString text(const boost::system::error_code& ec)
{
    return QString::fromLocal8Bit(ec.message().c_str());
}

// The name in the server's certificate must be the host, or its address.
bool expectHost(SSL* ssl, const QByteArray& host)
{
    boost::system::error_code notAnAddress;
    asio::ip::make_address(host.toStdString(), notAnAddress);
    if (!notAnAddress) {
        return X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(ssl), host.constData()) == 1;
    }
    return SSL_set1_host(ssl, host.constData()) == 1 && SSL_set_tlsext_host_name(ssl, host.constData()) == 1;
}
} // namespace

void Http2Session::FreeSession::operator()(nghttp2_session* session) const
{
    nghttp2_session_del(session);
}

std::shared_ptr<Http2Session> Http2Session::connect(asio::io_context& context, SslContext tls,
                                                    const Http2Options& options, Events events)
{
    std::shared_ptr<Http2Session> session(new Http2Session(context, std::move(tls), options, std::move(events)));
    session->resolve();
    return session;
}

Http2Session::Http2Session(asio::io_context& context, SslContext tls, Http2Options options, Events events)
    : m_context(context), m_tls(std::move(tls)), m_options(std::move(options)), m_events(std::move(events)),
      m_resolver(context), m_connecting(context), m_timer(context)
{
}

Http2Session::~Http2Session() = default;

void Http2Session::resolve()
{
    m_connectDeadline = steady_clock::now() + milliseconds(m_options.connectMs);
    tick();
    const auto& proxy = m_options.proxy;
    const QString host = proxy ? proxy->host : m_options.host;
    m_resolver.async_resolve(
        host.toStdString(), std::to_string(proxy ? proxy->port : m_options.port), tcp::resolver::numeric_service,
        [self = shared_from_this(), host](const boost::system::error_code& ec,
                                          const tcp::resolver::results_type& found) {
            if (self->m_state == State::Closed) {
                return;
            }
            if (ec) {
                self->close(QStringLiteral("can't resolve %1: %2").arg(host, text(ec)));
                return;
            }
            asio::async_connect(self->m_connecting, found,
                                [self](const boost::system::error_code& failed, const tcp::endpoint&) {
                                    if (self->m_state == State::Closed) {
                                        return;
                                    }
                                    if (failed) {
                                        self->close((self->m_options.proxy ? QStringLiteral("can't connect to proxy: ")
                                                                           : QStringLiteral("can't connect: ")) +
                                                    text(failed));
                                    } else if (self->m_options.proxy) {
                                        self->throughProxy();
                                    } else {
                                        self->connected(std::move(self->m_connecting));
                                    }
                                });
        });
}

void Http2Session::throughProxy()
{
    const QByteArray host = m_options.host.toLatin1();
    const QByteArray target = (host.contains(':') ? '[' + host + ']' : host) + ':' + QByteArray::number(m_options.port);
    openTunnel(m_connecting, *m_options.proxy, target, [self = shared_from_this()](const QString& refusal) {
        if (self->m_state == State::Closed) {
            return;
        }
        if (refusal.isEmpty()) {
            self->connected(std::move(self->m_connecting));
        } else {
            self->close(refusal);
        }
    });
}

void Http2Session::connected(tcp::socket socket)
{
    boost::system::error_code ec;
    socket.set_option(tcp::no_delay(true), ec);
    socket.non_blocking(true, ec);
    m_stream = std::make_unique<TlsStream>(std::move(socket), m_tls.get(), TlsRole::Client);
    if (!m_stream->isValid() || !expectHost(m_stream->native(), m_options.host.toLatin1())) {
        close(QStringLiteral("TLS can't be set up"));
        return;
    }
    m_state = State::Handshake;
    handshake();
}

void Http2Session::handshake()
{
    const auto state = m_stream->handshake();
    if (state == IoState::WantRead || state == IoState::WantWrite) {
        waitFor(state, m_waitingToRead);
        return;
    }
    if (state != IoState::Done) {
        close(QStringLiteral("TLS: ") + m_stream->failure());
        return;
    }
    if (!startHttp2()) {
        close(QStringLiteral("the server does not speak HTTP/2"));
        return;
    }
    pump();
}

bool Http2Session::startHttp2()
{
    const unsigned char* protocol = nullptr;
    unsigned int size = 0;
    SSL_get0_alpn_selected(m_stream->native(), &protocol, &size);
    if (QByteArrayView(reinterpret_cast<const char*>(protocol), static_cast<qsizetype>(size)) != "h2") {
        return false;
    }
    m_session.reset(Http2Callbacks::newSession(this));
    const nghttp2_settings_entry noPush{NGHTTP2_SETTINGS_ENABLE_PUSH, 0};
    if (!m_session || nghttp2_submit_settings(m_session.get(), NGHTTP2_FLAG_NONE, &noPush, 1) != 0) {
        return false;
    }
    m_state = State::WaitingForSettings;
    m_lastReceived = steady_clock::now();
    return true;
}

// Before its SETTINGS the peer's limit is not known.
void Http2Session::settingsReceived()
{
    if (m_state == State::WaitingForSettings) {
        m_state = State::Ready;
    }
}

void Http2Session::goneAway(const QString& reason)
{
    m_goAway = reason;
    if (m_state == State::Ready || m_state == State::WaitingForSettings) {
        m_state = State::Ending;
    }
}

bool Http2Session::hasRoom() const
{
    // Nothing more into a connection that may be dead.
    if (m_state != State::Ready || isDoubted() || nghttp2_session_check_request_allowed(m_session.get()) == 0) {
        return false;
    }
    return m_streams.size() < std::min<size_t>(mostForThePeer(), static_cast<size_t>(m_options.mostStreams));
}

bool Http2Session::isFullForThePeer() const
{
    if (m_state != State::Ready) {
        return false;
    }
    const uint32_t theirs = mostForThePeer();
    return theirs < static_cast<uint32_t>(m_options.mostStreams) && m_streams.size() >= theirs;
}

uint32_t Http2Session::mostForThePeer() const
{
    return nghttp2_session_get_remote_settings(m_session.get(), NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS);
}

void Http2Session::request(Http2Request request, Done done)
{
    Stream stream{std::move(request), 0, std::move(done), {}, steady_clock::now(), {}, false};
    stream.deadline = stream.begin + milliseconds(stream.request.deadlineMs);
    QList<std::pair<QByteArray, QByteArray>> fields{{":method", stream.request.method},
                                                    {":scheme", "https"},
                                                    {":authority", m_options.host.toLatin1()},
                                                    {":path", stream.request.path}};
    fields += stream.request.headers.entries();
    std::vector<nghttp2_nv> entries;
    for (auto& [name, value] : fields) {
        entries.push_back({reinterpret_cast<uint8_t*>(name.data()), reinterpret_cast<uint8_t*>(value.data()),
                           static_cast<size_t>(name.size()), static_cast<size_t>(value.size()), NGHTTP2_NV_FLAG_NONE});
    }
    nghttp2_data_provider body{{}, Http2Callbacks::readBody};
    const int id = hasRoom() ? nghttp2_submit_request(m_session.get(), nullptr, entries.data(), entries.size(),
                                                      stream.request.body.isEmpty() ? nullptr : &body, nullptr)
                             : -1;
    if (id < 0) {
        stream.answer.outcome = Http2Answer::Outcome::NotProcessed;
        stream.answer.reason = QStringLiteral("no room on the connection");
        m_ended.push_back({std::move(stream.done), std::move(stream.answer)});
    } else {
        m_streams.emplace(id, std::move(stream));
    }
    pumpSoon();
}

// Several requests of one turn leave in one write.
void Http2Session::pumpSoon()
{
    if (std::exchange(m_pumpPosted, true)) {
        return;
    }
    asio::post(m_context, [self = shared_from_this()] {
        self->m_pumpPosted = false;
        self->pump();
    });
}

void Http2Session::streamEnded(int id, quint32 errorCode)
{
    const auto it = m_streams.find(id);
    if (it == m_streams.end()) {
        return;
    }
    auto& answer = it->second.answer;
    if (errorCode == NGHTTP2_NO_ERROR && answer.status != 0) {
        answer.outcome = Http2Answer::Outcome::Answered;
    } else if (errorCode == NGHTTP2_REFUSED_STREAM) {
        answer.outcome = Http2Answer::Outcome::NotProcessed;
        answer.reason = m_goAway.isEmpty() ? QStringLiteral("stream refused") : m_goAway;
    } else {
        answer.outcome = Http2Answer::Outcome::Lost;
        answer.reason =
            it->second.tooLarge ? QStringLiteral("answer too large") : QLatin1String(nghttp2_http2_strerror(errorCode));
    }
    m_ended.push_back({std::move(it->second.done), std::move(answer)});
    m_streams.erase(it);
}

void Http2Session::finish()
{
    if (m_state == State::Ready) {
        m_state = State::Ending;
        pumpSoon();
    } else if (m_state != State::Ending) {
        close(QStringLiteral("no longer needed"));
    }
}

void Http2Session::close(const QString& reason)
{
    if (m_state == State::Closed) {
        return;
    }
    m_state = State::Closed;
    m_timer.cancel();
    m_resolver.cancel();
    boost::system::error_code ec;
    m_connecting.close(ec);
    if (m_stream) {
        m_stream->sendCloseNotify();
        m_stream->socket().close(ec);
    }
    for (auto& [id, stream] : m_streams) {
        stream.answer.outcome = Http2Answer::Outcome::Lost;
        stream.answer.reason = reason;
        m_ended.push_back({std::move(stream.done), std::move(stream.answer)});
    }
    m_streams.clear();
    // Never from inside a call of our owner.
    asio::post(m_context, [self = shared_from_this(), reason] {
        self->deliverEnded();
        if (const auto closed = std::exchange(self->m_events, {}).closed) {
            closed(reason);
        }
    });
}

} // namespace espalier::http
