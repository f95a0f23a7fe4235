// Obtains a certificate as an Apple device does: GetCACaps, GetCACert, PKCSReq.
#pragma once

#include "device/protocol/enrollment_profile.h"
#include "device/wire/http_client.h"

namespace espalier::device {

// The issued certificate, DER. It matches `key`, chains to the authority and is valid now.
[[nodiscard]] Result<QByteArray> enrollByScep(HttpClient& client, const ScepSettings& settings, EVP_PKEY* key);

} // namespace espalier::device
