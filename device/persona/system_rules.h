// What differs between the systems a device may run, from Apple's schema: which commands and queries a system knows,
// which keys it reports, what it does when it is sent away, and how its browser names itself.
#pragma once

#include "device/persona/persona.h"

namespace espalier::device {

[[nodiscard]] bool knowsCommand(const Persona& persona, const QString& requestType);
// Whether the system reports this key of DeviceInformation or SecurityInfo.
[[nodiscard]] bool reports(const Persona& persona, const QString& key);
// 403 with com.apple.unrecognized.device ends an enrollment on newer systems only; 401 does on all.
[[nodiscard]] bool heedsUnrecognized(const Persona& persona);
// macOS 11 and later. (Other systems do so in automated enrollments only.)
[[nodiscard]] bool escrowsBootstrapToken(const Persona& persona);
// Safari's User-Agent; empty where there is no browser.
[[nodiscard]] QByteArray safariOf(const Persona& persona);

} // namespace espalier::device
