// The fake APNs' own authority and server certificate, kept in the state folder so that a restart is trusted too.
#pragma once

#include "device/identity/key.h"
#include "device/state/state_folder.h"

namespace espalier::device {

struct ApnsIdentity {
    KeyPtr key;
    X509Ptr certificate;
};

// Reads or makes STATE/apns-ca.pem and its key, and issues a server certificate for localhost and `address`.
[[nodiscard]] Result<ApnsIdentity> prepareApnsIdentity(const StateFolder& folder, const QString& address);

} // namespace espalier::device
