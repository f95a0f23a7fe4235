// One TCP connection, with TLS for https. Blocking, with deadlines; a stop request ends every wait within
// a fifth of a second. Used by one thread at a time.
#pragma once

#include "device/identity/trust.h"

#include <QUrl>

#include <chrono>
#include <memory>
#include <stop_token>

namespace espalier::device {

// What a device shows when a server asks for a client certificate.
struct ClientIdentity {
    std::shared_ptr<EVP_PKEY> key;
    QByteArray certificate; // DER

    [[nodiscard]] bool isEmpty() const { return !key || certificate.isEmpty(); }
};

class Connection {
public:
    using Deadline = std::chrono::steady_clock::time_point;

    // from: the IPv4 address of this side, or empty.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QUrl& origin, const Trust& trust,
                                                                  const ClientIdentity& identity, std::stop_token stop,
                                                                  Deadline deadline, const QByteArray& from = {});
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] Result<> write(const QByteArray& bytes, Deadline deadline);
    // At least one byte, or nothing at the end of the stream.
    [[nodiscard]] Result<QByteArray> read(Deadline deadline);
    // Whether the other side closed it (or said something unasked) while it lay idle.
    [[nodiscard]] bool isStale() const;

private:
    Connection(int socket, std::stop_token stop) : m_socket(socket), m_stop(std::move(stop)) {}
    [[nodiscard]] Result<> bindTo(const QByteArray& address);
    [[nodiscard]] Result<> wait(short events, Deadline deadline) const;
    [[nodiscard]] Result<> waitForTls(int result, Deadline deadline, const QString& doing);
    [[nodiscard]] Result<> handshake(const QString& host, const Trust& trust, const ClientIdentity& identity,
                                     Deadline deadline);

    int m_socket;
    std::stop_token m_stop;
    SslPtr m_tls;
};

} // namespace espalier::device
