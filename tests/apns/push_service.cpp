#include "tests/apns/push_service.h"

#include <arpa/inet.h>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <map>
#include <netinet/tcp.h>
#include <nghttp2/nghttp2.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace espalier::test {

PushAnswer PushAnswer::of(int status, const QByteArray& reason, qint64 timestamp)
{
    PushAnswer answer;
    answer.status = status;
    if (!reason.isEmpty()) {
        answer.body = "{\"reason\":\"" + reason + "\"";
        if (timestamp != 0) {
            answer.body += ",\"timestamp\":" + QByteArray::number(timestamp);
        }
        answer.body += "}";
    }
    return answer;
}

PushAnswer PushAnswer::doing(Act act)
{
    PushAnswer answer;
    answer.act = act;
    return answer;
}

// One connection, one thread, blocking with short time-outs.
struct PushService::Connection {
    Connection(PushService& owner, SSL* stream) : service(owner), ssl(stream) {}

    PushService& service;
    SSL* ssl;
    nghttp2_session* session = nullptr;
    struct Stream {
        ReceivedPush push;
        QByteArray answer;
    };
    std::map<int32_t, Stream> streams;
    bool drop = false;
    bool hang = false;

    static Connection& of(void* self) { return *static_cast<Connection*>(self); }

    static ssize_t onSend(nghttp2_session*, const uint8_t* data, size_t size, int, void* self)
    {
        const int put = SSL_write(of(self).ssl, data, static_cast<int>(size));
        return put > 0 ? put : NGHTTP2_ERR_CALLBACK_FAILURE;
    }

    static ssize_t onReceive(nghttp2_session*, uint8_t* into, size_t size, int, void* self)
    {
        ERR_clear_error();
        errno = 0;
        const int got = SSL_read(of(self).ssl, into, static_cast<int>(size));
        if (got > 0) {
            return got;
        }
        const int error = SSL_get_error(of(self).ssl, got);
        const bool waits = error == SSL_ERROR_WANT_READ || (error == SSL_ERROR_SYSCALL && errno == EAGAIN);
        return waits ? NGHTTP2_ERR_WOULDBLOCK : NGHTTP2_ERR_EOF;
    }

    static int onHeader(nghttp2_session*, const nghttp2_frame* frame, const uint8_t* name, size_t nameSize,
                        const uint8_t* value, size_t valueSize, uint8_t, void* self)
    {
        const QByteArray field(reinterpret_cast<const char*>(name), static_cast<qsizetype>(nameSize));
        const QByteArray text(reinterpret_cast<const char*>(value), static_cast<qsizetype>(valueSize));
        auto& connection = of(self);
        auto& push = connection.streams[frame->hd.stream_id].push;
        push.headers.insert(field, text);
        if (field == ":path") {
            push.path = text;
            push.token = text.mid(text.lastIndexOf('/') + 1);
        }
        const int now = static_cast<int>(connection.streams.size());
        if (now > connection.service.m_mostAtOnce) {
            connection.service.m_mostAtOnce = now;
        }
        return 0;
    }

    static int onData(nghttp2_session*, uint8_t, int32_t stream, const uint8_t* data, size_t size, void* self)
    {
        of(self).streams[stream].push.body +=
            QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
        return 0;
    }

    static int onFrame(nghttp2_session*, const nghttp2_frame* frame, void* self)
    {
        if ((frame->hd.type == NGHTTP2_HEADERS || frame->hd.type == NGHTTP2_DATA) &&
            (frame->hd.flags & NGHTTP2_FLAG_END_STREAM) != 0) {
            of(self).complete(frame->hd.stream_id);
        }
        return 0;
    }

    static int onClose(nghttp2_session*, int32_t stream, uint32_t, void* self)
    {
        of(self).streams.erase(stream);
        return 0;
    }

    static ssize_t readBody(nghttp2_session*, int32_t stream, uint8_t* into, size_t most, uint32_t* flags,
                            nghttp2_data_source*, void* self)
    {
        auto& body = of(self).streams[stream].answer;
        const auto size = std::min(most, static_cast<size_t>(body.size()));
        std::memcpy(into, body.constData(), size);
        body.remove(0, static_cast<qsizetype>(size));
        if (body.isEmpty()) {
            *flags |= NGHTTP2_DATA_FLAG_EOF;
        }
        return static_cast<ssize_t>(size);
    }

    void complete(int32_t id)
    {
        auto& stream = streams[id];
        auto answer = service.decide(stream.push);
        switch (answer.act) {
        case PushAnswer::Act::Silence:
            return;
        case PushAnswer::Act::Drop:
            drop = true;
            return;
        case PushAnswer::Act::Hang:
            hang = true;
            return;
        case PushAnswer::Act::RefuseStream:
            nghttp2_submit_rst_stream(session, NGHTTP2_FLAG_NONE, id, NGHTTP2_REFUSED_STREAM);
            return;
        case PushAnswer::Act::ResetStream:
            nghttp2_submit_rst_stream(session, NGHTTP2_FLAG_NONE, id, NGHTTP2_INTERNAL_ERROR);
            return;
        case PushAnswer::Act::GoAway: {
            const QByteArray reason = "{\"reason\":\"Shutdown\"}";
            nghttp2_submit_goaway(session, NGHTTP2_FLAG_NONE, id, NGHTTP2_NO_ERROR,
                                  reinterpret_cast<const uint8_t*>(reason.constData()),
                                  static_cast<size_t>(reason.size()));
            break;
        }
        case PushAnswer::Act::Answer:
            break;
        }
        respond(id, answer);
    }

    void respond(int32_t id, PushAnswer& answer)
    {
        QList<std::pair<QByteArray, QByteArray>> fields{{":status", QByteArray::number(answer.status)},
                                                        {"apns-id", "4C6A0CA0-0000-0000-0000-000000000000"}};
        fields += answer.headers;
        std::vector<nghttp2_nv> entries;
        for (auto& [name, value] : fields) {
            entries.push_back({reinterpret_cast<uint8_t*>(name.data()), reinterpret_cast<uint8_t*>(value.data()),
                               static_cast<size_t>(name.size()), static_cast<size_t>(value.size()),
                               NGHTTP2_NV_FLAG_NONE});
        }
        streams[id].answer = answer.body;
        nghttp2_data_provider body{{}, readBody};
        nghttp2_submit_response(session, id, entries.data(), entries.size(), answer.body.isEmpty() ? nullptr : &body);
    }

    void run()
    {
        nghttp2_session_callbacks* callbacks = nullptr;
        nghttp2_session_callbacks_new(&callbacks);
        nghttp2_session_callbacks_set_send_callback(callbacks, onSend);
        nghttp2_session_callbacks_set_recv_callback(callbacks, onReceive);
        nghttp2_session_callbacks_set_on_header_callback(callbacks, onHeader);
        nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, onData);
        nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, onFrame);
        nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, onClose);
        nghttp2_session_server_new(&session, callbacks, this);
        nghttp2_session_callbacks_del(callbacks);
        const nghttp2_settings_entry limit{NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS,
                                           static_cast<uint32_t>(service.m_maxStreams)};
        nghttp2_submit_settings(session, NGHTTP2_FLAG_NONE, &limit, 1);
        while (!service.m_stop && !drop) {
            if (hang) {
                pollfd nothing{-1, 0, 0};
                poll(&nothing, 1, 20);
                continue;
            }
            if (nghttp2_session_send(session) != 0 || nghttp2_session_recv(session) != 0 ||
                (nghttp2_session_want_read(session) == 0 && nghttp2_session_want_write(session) == 0)) {
                break;
            }
        }
        nghttp2_session_del(session);
    }
};

namespace {

int chooseH2(SSL*, const unsigned char** out, unsigned char* size, const unsigned char*, unsigned int, void*)
{
    *out = reinterpret_cast<const unsigned char*>("h2");
    *size = 2;
    return SSL_TLSEXT_ERR_OK;
}

SSL_CTX* contextFor(const TestIdentity& identity, const TestAuthority& authority)
{
    SSL_CTX* context = SSL_CTX_new(TLS_server_method());
    BIO* bio = BIO_new_mem_buf(identity.certificatePem.constData(), -1);
    X509* certificate = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
    SSL_CTX_use_certificate(context, certificate);
    X509_free(certificate);
    BIO_free(bio);
    bio = BIO_new_mem_buf(identity.keyPem.constData(), -1);
    EVP_PKEY* key = PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
    SSL_CTX_use_PrivateKey(context, key);
    EVP_PKEY_free(key);
    BIO_free(bio);
    const auto pem = authority.pem();
    bio = BIO_new_mem_buf(pem.constData(), -1);
    X509* root = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
    X509_STORE_add_cert(SSL_CTX_get_cert_store(context), root);
    X509_free(root);
    BIO_free(bio);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    SSL_CTX_set_alpn_select_cb(context, chooseH2, nullptr);
    SSL_CTX_set_mode(context, SSL_MODE_AUTO_RETRY);
    return context;
}

} // namespace

bool isListening(quint16 port)
{
    const int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool connected = connect(descriptor, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
    close(descriptor);
    return connected;
}

PushService::PushService(Script script, int maxStreams)
    : m_script(std::move(script)), m_maxStreams(maxStreams), m_identity(authority.serverFor127())
{
    std::signal(SIGPIPE, SIG_IGN);
    m_listening = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    bind(m_listening, reinterpret_cast<sockaddr*>(&address), sizeof address);
    listen(m_listening, 16);
    socklen_t size = sizeof address;
    getsockname(m_listening, reinterpret_cast<sockaddr*>(&address), &size);
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { accept(); });
}

PushService::~PushService()
{
    m_stop = true;
    m_acceptor.join();
    for (auto& thread : m_threads) {
        thread.join();
    }
    close(m_listening);
}

void PushService::accept()
{
    while (!m_stop) {
        pollfd waiting{m_listening, POLLIN, 0};
        if (poll(&waiting, 1, 20) <= 0) {
            continue;
        }
        const int descriptor = accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
        if (descriptor < 0) {
            continue;
        }
        m_threads.emplace_back([this, descriptor] {
            timeval limit{0, 20'000};
            SSL_CTX* context = contextFor(m_identity, authority);
            SSL* ssl = SSL_new(context);
            SSL_set_fd(ssl, descriptor);
            if (SSL_accept(ssl) == 1) {
                ++m_connections;
                setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
                Connection connection(*this, ssl);
                connection.run();
            }
            SSL_free(ssl);
            SSL_CTX_free(context);
            close(descriptor);
        });
    }
}

PushAnswer PushService::decide(const ReceivedPush& push)
{
    Script script;
    int number = 0;
    {
        const std::lock_guard lock(m_mutex);
        number = static_cast<int>(m_pushes.size());
        m_pushes.append(push);
        script = m_script;
    }
    return script ? script(push, number) : PushAnswer();
}

void PushService::setScript(Script script)
{
    const std::lock_guard lock(m_mutex);
    m_script = std::move(script);
}

QList<ReceivedPush> PushService::pushes() const
{
    const std::lock_guard lock(m_mutex);
    return m_pushes;
}

} // namespace espalier::test
