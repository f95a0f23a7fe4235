// Who built the device: an authority in STATE/device-ca.pem, made at the first need, and the certificate that a device
// has from it. Apple's real ones carry no purpose either.
#pragma once

#include "device/state/state_folder.h"

namespace espalier::device {

// Makes STATE/device-ca.pem and its key where they are missing. One thread at a time.
[[nodiscard]] Result<> prepareMaker(const StateFolder& folder);

// A key and certificate of this device; strange: of a maker that nobody knows.
[[nodiscard]] Result<ClientIdentity> builtInIdentity(const StateFolder& folder, const QString& udid, bool strange);

} // namespace espalier::device
