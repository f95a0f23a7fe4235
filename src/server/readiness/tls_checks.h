// Will devices trust the certificate, and is the connection what they insist on? Source: enrollment-profile.md
// section 4. Pure.
#pragma once

#include "crypto/server_chain.h"
#include "server/readiness/address_checks.h"

namespace espalier::server {

struct TlsChecks {
    Check chain;
    Check tls;
};
[[nodiscard]] TlsChecks checkTls(const Subject& subject, const Handshake& handshake,
                                 const crypto::PublicAuthorities& authorities);

} // namespace espalier::server
