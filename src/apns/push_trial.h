// One push with a certificate, to see whether Apple's service takes it. Blocking, up to 20 s; not for the gui thread.
#pragma once

#include "apns/push_certificate.h"
#include "apns/waker.h"

namespace espalier::apns {

struct PushTrial {
    bool accepted = false;  // the service took the certificate
    bool delivered = false; // and the push: 200 of a real device
    QString answer;         // "200", "400 BadDeviceToken", or why there was no connection
    qint64 tookMs = 0;
};

// `push` of an enrolled device, or nothing: then a token that no device has, whose refusal (400 BadDeviceToken) proves
// the certificate as well. Source: push-certificate.md section 6.
[[nodiscard]] Result<PushTrial> tryPush(PushIdentity identity, const std::optional<struct Push>& push,
                                        const PushRoute& route, const WakerOptions& options, const Clock& clock);

} // namespace espalier::apns
