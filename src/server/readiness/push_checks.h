// Can this server wake devices?
#pragma once

#include "server/readiness/subject.h"
#include "server/readiness/surroundings.h"

namespace espalier::server {

[[nodiscard]] Check checkPushCertificate(const Subject& subject);

// What a push goes out with; nothing: there is no certificate.
struct PushWay {
    apns::PushIdentity identity;
    apns::PushRoute route;
    apns::WakerOptions options;
};
// One push to nobody, unless the server's own connection stands already. Up to 20 s.
[[nodiscard]] Check checkPushService(const Subject& subject, const Surroundings& surroundings,
                                     std::optional<PushWay> way);

} // namespace espalier::server
