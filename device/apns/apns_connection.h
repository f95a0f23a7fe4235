// One HTTP/2 connection of the fake APNs, served by its own thread until either side ends it.
#pragma once

#include "device/apns/push_rules.h"
#include "device/identity/openssl.h"

#include <nghttp2/nghttp2.h>

#include <atomic>
#include <map>
#include <stop_token>

namespace espalier::device {

class ApnsConnection {
public:
    ApnsConnection(int socket, SSL_CTX* context, PushDesk& desk);
    ~ApnsConnection();
    ApnsConnection(const ApnsConnection&) = delete;
    ApnsConnection& operator=(const ApnsConnection&) = delete;

    void serve(const std::stop_token& stop);

private:
    struct Stream {
        PushRequest request;
        QByteArray answer;
        qsizetype sent = 0;
    };

    [[nodiscard]] bool handshake(const std::stop_token& stop);
    [[nodiscard]] bool startHttp2();
    [[nodiscard]] bool receive();
    [[nodiscard]] bool flush(const std::stop_token& stop);
    [[nodiscard]] bool waitFor(short events, const std::stop_token& stop, int quietMs);
    void answer(int streamId);
    void submit(int streamId, const PushVerdict& verdict);

    static int onHeader(nghttp2_session*, const nghttp2_frame*, const uint8_t*, size_t, const uint8_t*, size_t, uint8_t,
                        void*);
    static int onData(nghttp2_session*, uint8_t, int32_t, const uint8_t*, size_t, void*);
    static int onFrame(nghttp2_session*, const nghttp2_frame*, void*);
    static int onClose(nghttp2_session*, int32_t, uint32_t, void*);
    static ssize_t readAnswer(nghttp2_session*, int32_t, uint8_t*, size_t, uint32_t*, nghttp2_data_source*, void*);

    int m_socket;
    SslPtr m_tls;
    PushDesk& m_desk;
    QString m_topic; // of the client certificate
    nghttp2_session* m_session = nullptr;
    std::map<int32_t, Stream> m_streams;
    int32_t m_lastAnswered = 0;
    bool m_goingAway = false;
};

// Options of a server context that demands a client certificate (any) and speaks h2 only.
[[nodiscard]] Result<SslContextPtr> makeApnsContext(EVP_PKEY* key, X509* certificate);

} // namespace espalier::device
