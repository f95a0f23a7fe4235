#include "device/apns/apns_connection.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <openssl/err.h>

#include <array>
#include <cstring>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace espalier::device {

namespace {

int acceptAnyCertificate(X509_STORE_CTX*, void*)
{
    return 1; // whose it is gets looked at per push, as 403 BadCertificate
}

int selectHttp2(SSL*, const unsigned char** out, unsigned char* outSize, const unsigned char* in, unsigned inSize,
                void*)
{
    static constexpr unsigned char wanted[] = "\x02h2";
    unsigned char* chosen = nullptr;
    if (SSL_select_next_proto(&chosen, outSize, wanted, 3, in, inSize) != OPENSSL_NPN_NEGOTIATED) {
        return SSL_TLSEXT_ERR_ALERT_FATAL;
    }
    *out = chosen;
    return SSL_TLSEXT_ERR_OK;
}

// The subject's UID of a certificate that is valid now.
QString topicOf(const X509* certificate)
{
    if (certificate == nullptr || X509_cmp_current_time(X509_get0_notAfter(certificate)) < 0 ||
        X509_cmp_current_time(X509_get0_notBefore(certificate)) > 0) {
        return {};
    }
    std::array<char, 256> text{};
    const int size =
        X509_NAME_get_text_by_NID(X509_get_subject_name(certificate), NID_userId, text.data(), text.size());
    const QString topic = size > 0 ? QString::fromUtf8(text.data(), size) : QString();
    return topic.startsWith(QLatin1String("com.apple.mgmt.")) ? topic : QString();
}

nghttp2_nv header(const char* name, const QByteArray& value)
{
    return {reinterpret_cast<uint8_t*>(const_cast<char*>(name)),
            reinterpret_cast<uint8_t*>(const_cast<char*>(value.constData())), std::strlen(name),
            static_cast<size_t>(value.size()), NGHTTP2_NV_FLAG_NONE};
}

QByteArray errorBody(const PushVerdict& verdict)
{
    QJsonObject json{{QStringLiteral("reason"), verdict.reason}};
    if (verdict.timestampMs > 0) {
        json.insert(QStringLiteral("timestamp"), verdict.timestampMs);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

Result<SslContextPtr> makeApnsContext(EVP_PKEY* key, X509* certificate)
{
    SslContextPtr context(SSL_CTX_new(TLS_server_method()));
    SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    SSL_CTX_set_cert_verify_callback(context.get(), acceptAnyCertificate, nullptr);
    SSL_CTX_set_alpn_select_cb(context.get(), selectHttp2, nullptr);
    SSL_CTX_set_session_id_context(context.get(), reinterpret_cast<const unsigned char*>("apns"), 4);
    if (SSL_CTX_use_certificate(context.get(), certificate) != 1 || SSL_CTX_use_PrivateKey(context.get(), key) != 1) {
        return cryptoFailure(QStringLiteral("push service identity"));
    }
    return context;
}

ApnsConnection::ApnsConnection(int socket, SSL_CTX* context, PushDesk& desk)
    : m_socket(socket), m_tls(SSL_new(context)), m_desk(desk)
{
    SSL_set_fd(m_tls.get(), socket);
}

ApnsConnection::~ApnsConnection()
{
    nghttp2_session_del(m_session);
    ::close(m_socket);
}

void ApnsConnection::serve(const std::stop_token& stop)
{
    if (!handshake(stop) || !startHttp2() || !flush(stop)) {
        return;
    }
    while (!stop.stop_requested() &&
           (nghttp2_session_want_read(m_session) != 0 || nghttp2_session_want_write(m_session) != 0)) {
        if (SSL_pending(m_tls.get()) == 0 && !waitFor(POLLIN, stop, 0)) {
            return;
        }
        if (!receive() || !flush(stop) || m_goingAway) {
            break;
        }
    }
    SSL_shutdown(m_tls.get());
    ERR_clear_error();
}

bool ApnsConnection::waitFor(short events, const std::stop_token& stop, int quietMs)
{
    int waited = 0;
    while (!stop.stop_requested() && (quietMs == 0 || waited < quietMs)) {
        pollfd entry{m_socket, events, 0};
        if (::poll(&entry, 1, 200) > 0) {
            return true;
        }
        waited += 200;
    }
    return false;
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
        const short events = error == SSL_ERROR_WANT_WRITE ? POLLOUT : POLLIN;
        if ((error != SSL_ERROR_WANT_READ && error != SSL_ERROR_WANT_WRITE) || !waitFor(events, stop, 10'000)) {
            ERR_clear_error();
            return false;
        }
    }
    const X509Ptr peer(SSL_get1_peer_certificate(m_tls.get()));
    m_topic = topicOf(peer.get());
    return true;
}

bool ApnsConnection::startHttp2()
{
    nghttp2_session_callbacks* callbacks = nullptr;
    nghttp2_session_callbacks_new(&callbacks);
    nghttp2_session_callbacks_set_on_header_callback(callbacks, onHeader);
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, onData);
    nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, onFrame);
    nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, onClose);
    const int made = nghttp2_session_server_new(&m_session, callbacks, this);
    nghttp2_session_callbacks_del(callbacks);
    if (made != 0) {
        return false;
    }
    const nghttp2_settings_entry settings[]{{NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, 500},
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
    while ((size = nghttp2_session_mem_send(m_session, &data)) > 0) {
        size_t done = 0;
        while (done < static_cast<size_t>(size)) {
            ERR_clear_error();
            size_t written = 0;
            const int result = SSL_write_ex(m_tls.get(), data + done, static_cast<size_t>(size) - done, &written);
            if (result == 1) {
                done += written;
                continue;
            }
            const int error = SSL_get_error(m_tls.get(), result);
            const short events = error == SSL_ERROR_WANT_READ ? POLLIN : POLLOUT;
            if ((error != SSL_ERROR_WANT_READ && error != SSL_ERROR_WANT_WRITE) || !waitFor(events, stop, 10'000)) {
                return false;
            }
        }
    }
    return size == 0;
}

void ApnsConnection::answer(int streamId)
{
    const auto found = m_streams.find(streamId);
    if (found == m_streams.end() || m_goingAway) {
        return;
    }
    if (const auto scripted = m_desk.scripted()) {
        if (scripted->silent) {
            return;
        }
        if (scripted->goAway) {
            const QByteArray why = errorBody({.status = 503,
                                              .reason = QStringLiteral("Shutdown"),
                                              .timestampMs = 0,
                                              .retryAfter = 0,
                                              .id = {},
                                              .token = {},
                                              .magic = {}});
            nghttp2_submit_goaway(m_session, NGHTTP2_FLAG_NONE, m_lastAnswered, NGHTTP2_NO_ERROR,
                                  reinterpret_cast<const uint8_t*>(why.constData()), static_cast<size_t>(why.size()));
            m_goingAway = true;
            return;
        }
        if (scripted->status != 200) {
            PushVerdict verdict = judgePush(found->second.request, m_topic, m_desk);
            verdict.status = scripted->status;
            verdict.reason = scripted->reason;
            verdict.retryAfter = scripted->retryAfter;
            verdict.timestampMs = scripted->status == 410 ? 1 : 0;
            submit(streamId, verdict);
            return;
        }
    }
    const PushVerdict verdict = judgePush(found->second.request, m_topic, m_desk);
    submit(streamId, verdict);
    if (verdict.status == 200) {
        m_desk.deliver(verdict.token, verdict.magic);
    }
}

void ApnsConnection::submit(int streamId, const PushVerdict& verdict)
{
    Stream& stream = m_streams[streamId];
    m_lastAnswered = std::max(m_lastAnswered, streamId);
    const QByteArray status = QByteArray::number(verdict.status);
    const QByteArray retryAfter = QByteArray::number(verdict.retryAfter);
    const QByteArray type = "application/json";
    std::vector<nghttp2_nv> headers{header(":status", status), header("apns-id", verdict.id)};
    if (verdict.status != 200) {
        stream.answer = errorBody(verdict);
        headers.push_back(header("content-type", type));
    }
    if (verdict.retryAfter > 0) {
        headers.push_back(header("retry-after", retryAfter));
    }
    nghttp2_data_provider provider{};
    provider.read_callback = readAnswer;
    nghttp2_submit_response(m_session, streamId, headers.data(), headers.size(),
                            stream.answer.isEmpty() ? nullptr : &provider);
}

int ApnsConnection::onHeader(nghttp2_session*, const nghttp2_frame* frame, const uint8_t* name, size_t nameSize,
                             const uint8_t* value, size_t valueSize, uint8_t, void* self)
{
    PushRequest& request = static_cast<ApnsConnection*>(self)->m_streams[frame->hd.stream_id].request;
    const QByteArray key(reinterpret_cast<const char*>(name), static_cast<qsizetype>(nameSize));
    const QByteArray text(reinterpret_cast<const char*>(value), static_cast<qsizetype>(valueSize));
    if (key == ":method") {
        request.method = text;
    } else if (key == ":path") {
        request.path = text;
    } else {
        request.headers.insert(key, text);
    }
    return 0;
}

int ApnsConnection::onData(nghttp2_session*, uint8_t, int32_t streamId, const uint8_t* data, size_t size, void* self)
{
    QByteArray& body = static_cast<ApnsConnection*>(self)->m_streams[streamId].request.body;
    if (body.size() <= 8192) { // more than any push may have
        body.append(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    }
    return 0;
}

int ApnsConnection::onFrame(nghttp2_session*, const nghttp2_frame* frame, void* self)
{
    const bool ends = (frame->hd.flags & NGHTTP2_FLAG_END_STREAM) != 0;
    if (ends && (frame->hd.type == NGHTTP2_HEADERS || frame->hd.type == NGHTTP2_DATA)) {
        static_cast<ApnsConnection*>(self)->answer(frame->hd.stream_id);
    }
    return 0;
}

int ApnsConnection::onClose(nghttp2_session*, int32_t streamId, uint32_t, void* self)
{
    static_cast<ApnsConnection*>(self)->m_streams.erase(streamId);
    return 0;
}

ssize_t ApnsConnection::readAnswer(nghttp2_session*, int32_t streamId, uint8_t* buffer, size_t size, uint32_t* flags,
                                   nghttp2_data_source*, void* self)
{
    Stream& stream = static_cast<ApnsConnection*>(self)->m_streams[streamId];
    const auto count = std::min<qsizetype>(static_cast<qsizetype>(size), stream.answer.size() - stream.sent);
    std::memcpy(buffer, stream.answer.constData() + stream.sent, static_cast<size_t>(count));
    stream.sent += count;
    if (stream.sent == stream.answer.size()) {
        *flags |= NGHTTP2_DATA_FLAG_EOF;
    }
    return count;
}

} // namespace espalier::device
