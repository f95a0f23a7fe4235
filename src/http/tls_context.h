// OpenSSL contexts: the listener's and an outgoing client's.
#pragma once

#include "base/result.h"
#include "http/listener.h"
#include "http/openssl_handles.h"

namespace espalier::http {

// TLS 1.2 and 1.3, ECDHE with AEAD only, no renegotiation. A client certificate is asked for when there is a
// device authority, and the request names exactly those, so that browsers show no picker. Every offered
// certificate passes the handshake; ClientVerdicts decides afterwards.
[[nodiscard]] Result<SslContext> serverContext(const TlsIdentity& identity, const QList<QByteArray>& authoritiesDer);

struct ClientTls {
    TlsIdentity identity; // empty: none
    QString extraCaFile;  // PEM, beside the system's store
};
// TLS 1.2+, ALPN h2, the server's chain verified; the host name is set per connection.
[[nodiscard]] Result<SslContext> http2ClientContext(const ClientTls& tls);

} // namespace espalier::http
