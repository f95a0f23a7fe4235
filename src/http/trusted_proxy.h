// What a reverse proxy says about the device behind it: its certificate (RFC 9440, or the URL-escaped PEM of nginx's
// $ssl_client_escaped_cert) and its address. Believed from one address only. Pure functions; any thread.
#pragma once

#include "http/request_rules.h"

#include <optional>

namespace espalier::http {

enum class ProxyHeader {
    None,    // the proxy hands no certificate on: devices sign their messages
    Rfc9440, // Client-Cert, Client-Cert-Chain
    Nginx    // X-SSL-Client-Cert
};

struct TrustedProxy {
    QString address; // empty: there is none
    ProxyHeader header = ProxyHeader::None;
};

struct Forwarded {
    QByteArray certificateDer; // empty: the device showed none
    QList<QByteArray> chainDer;
    QString clientAddress; // empty: not said
};

// Whether both are the same host address; "::ffff:192.0.2.1" is 192.0.2.1. What is no address is nobody's.
[[nodiscard]] bool isSameAddress(const QString& one, const QString& other);

// Takes what only a proxy may say out of the headers, whoever sent it, and returns it when `from` is the proxy.
// Refused with 400: the proxy's own word can't be understood.
[[nodiscard]] Ruled<std::optional<Forwarded>> takeForwarded(Headers& headers, const TrustedProxy& proxy,
                                                            const QString& from);

} // namespace espalier::http
