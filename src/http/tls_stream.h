// TLS over a non-blocking Asio socket without buffers in between: OpenSSL reads and writes the socket itself,
// Asio only tells when it is ready. (Asio's own ssl::stream keeps about 68 KiB per connection, idle or not.)
// One thread at a time.
#pragma once

#include "http/openssl_handles.h"

#include <boost/asio/ip/tcp.hpp>

namespace espalier::http {

enum class IoState { Done, WantRead, WantWrite, End, Failed };
enum class TlsRole { Server, Client };

class TlsStream {
public:
    TlsStream(boost::asio::ip::tcp::socket socket, SSL_CTX* context, TlsRole role);

    [[nodiscard]] IoState handshake();
    [[nodiscard]] IoState read(char* into, size_t most, size_t& got);
    [[nodiscard]] IoState write(const char* from, size_t size, size_t& put);
    void sendCloseNotify(); // tries once

    [[nodiscard]] bool isValid() const { return m_ssl != nullptr; }
    [[nodiscard]] SSL* native() const { return m_ssl.get(); }
    [[nodiscard]] boost::asio::ip::tcp::socket& socket() { return m_socket; }
    [[nodiscard]] QString failure() const { return m_failure; } // after Failed
    [[nodiscard]] bool receivedAnything() const;

private:
    [[nodiscard]] IoState outcome(int result);
    boost::asio::ip::tcp::socket m_socket;
    SslHandle m_ssl;
    QString m_failure;
};

} // namespace espalier::http
