// Who is calling: the identity certificate, proven by TLS or by Mdm-Signature over exactly the received bytes.
// Looked at before the body is parsed. Any thread.
#pragma once

#include "crypto/certificate.h"
#include "http/message.h"

#include <functional>

namespace espalier::mdm {

struct Identity {
    QByteArray pin;         // SHA-256 of the certificate
    QByteArray certificate; // DER
};

// Refused: no certificate, one that isn't trusted, a signature that doesn't fit. InvalidInput: a malformed header.
[[nodiscard]] Result<Identity> identify(const http::Request& request,
                                        const std::function<QList<crypto::Certificate>()>& deviceAuthorities,
                                        qint64 nowMs);
// By the certificate alone, for messages that aren't there whole. Refused as above.
[[nodiscard]] Result<Identity> identifyConnection(const http::PeerCertificate& peer);

} // namespace espalier::mdm
