// TLS as Apple's push service speaks it: a client certificate is demanded, h2 is the only protocol.
#pragma once

#include "device/identity/openssl.h"

namespace espalier::device {

// Any client certificate passes unless expectCertificate() says otherwise: whose it is gets looked at per push, as 403.
[[nodiscard]] Result<SslContextPtr> makeApnsContext(EVP_PKEY* key, X509* certificate);
// `error`: X509_V_ERR_… that the client certificate is refused with, 0: none. Must outlive the handshake.
void expectCertificate(SSL* tls, const int& error);
// The UID in the subject of a certificate that is valid now; else empty.
[[nodiscard]] QString pushTopicOf(const X509* certificate);

} // namespace espalier::device
