// A blunt TLS client for tests: sends exactly the bytes it is told to, over OpenSSL on a blocking socket with
// time-outs.
#pragma once

#include "tests/support/test_pki.h"

#include <memory>
#include <optional>

using SSL_SESSION = struct ssl_session_st;

namespace espalier::test {

struct TlsClientOptions {
    QByteArray address = "127.0.0.1"; // or "::1"
    const TestIdentity* identity = nullptr;
    int minVersion = 0; // TLS1_VERSION …, 0: OpenSSL's default
    int maxVersion = 0;
    QByteArray ciphers;                   // TLS 1.2 list
    int timeoutMs = 10'000;               // of each receive
    std::shared_ptr<SSL_SESSION> session; // to resume
};

struct TlsAnswer {
    int status = 0; // 0: none came
    QByteArray head;
    QByteArray body;
    [[nodiscard]] QByteArray header(const QByteArray& name) const;
};

class TlsClient {
public:
    explicit TlsClient(quint16 port, const TlsClientOptions& options = {});
    ~TlsClient();

    [[nodiscard]] bool isConnected() const; // handshake done
    [[nodiscard]] QString failure() const;
    bool send(QByteArrayView bytes);
    [[nodiscard]] TlsAnswer receive(bool headOnly = false); // one response with its Content-Length body
    [[nodiscard]] bool closedByServer();                    // waits for the end of the stream
    [[nodiscard]] TlsAnswer ask(QByteArrayView bytes);      // send + receive
    [[nodiscard]] bool renegotiate();                       // TLS 1.2
    [[nodiscard]] bool resumed() const;
    [[nodiscard]] std::shared_ptr<SSL_SESSION> session(); // once something was received
    [[nodiscard]] QByteArray peerCertificateDer() const;
    [[nodiscard]] int peerChainLength() const;
    [[nodiscard]] QByteArray version() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace espalier::test
