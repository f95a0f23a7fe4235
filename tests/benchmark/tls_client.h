// A blocking keep-alive HTTPS client for one device, as thin as can be, so that the server is what is measured.
#pragma once

#include "base/result.h"
#include "crypto/certificate.h"

#include <memory>

using SSL_CTX = struct ssl_ctx_st;
using SSL = struct ssl_st;

namespace espalier::benchmark {

class TlsClient {
public:
    // identity null: no client certificate.
    [[nodiscard]] static Result<std::unique_ptr<TlsClient>> make(const crypto::Identity* identity, quint16 port);
    ~TlsClient();

    [[nodiscard]] Result<> connect(); // a full handshake, no resumption
    void close();
    struct Answer {
        int status = 0;
        QByteArray body;
    };
    [[nodiscard]] Result<Answer> put(const QByteArray& request);

private:
    TlsClient() = default;
    [[nodiscard]] Result<> readMore();

    SSL_CTX* m_context = nullptr;
    SSL* m_ssl = nullptr;
    int m_socket = -1;
    quint16 m_port = 0;
    QByteArray m_read;
};

[[nodiscard]] QByteArray putRequest(const QByteArray& path, const QByteArray& contentType, const QByteArray& body,
                                    const QByteArray& moreHeaders = {});

} // namespace espalier::benchmark
