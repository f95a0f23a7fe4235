// The fake APNs' own authority and server certificate, kept in the state folder so that a restart is trusted too.
#pragma once

#include "device/state/kept_authority.h"

namespace espalier::device {

// Reads or makes STATE/apns-ca.pem and its key, and issues a server certificate for localhost and `address`.
[[nodiscard]] Result<KeyAndCertificate> prepareApnsIdentity(const StateFolder& folder, const QString& address);

} // namespace espalier::device
