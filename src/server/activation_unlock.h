// Takes Activation Lock off a device that can't say so itself, with a bypass code that is kept here: Apple's service is
// asked with the device's own code, then with the one made here, and knows us by the push certificate. Source: Apple,
// escrowKeyUnlock. What a refusal's status means isn't documented, so it is told as it came.
#pragma once

#include "base/id.h"
#include "server/web_request.h"
#include "store/store.h"

#include <functional>

namespace espalier::crypto {
class Sealer;
}

namespace espalier::server {

struct LockedDevice {
    QString serial;
    QString product; // iPhone14,5
    QString imei;
};
[[nodiscard]] QUrl unlockAddress(const QUrl& service, const LockedDevice& device);
// caller: a UUID that stands for this request in Apple's log and in ours.
[[nodiscard]] QByteArray unlockBody(const QString& organization, const QString& caller, const SecretBytes& code);

using UnlockPost = std::function<Result<WebAnswer>(const QUrl&, const QByteArray& body, const WebIdentity&)>;

struct ActivationUnlock {
    store::Store& store;
    const crypto::Sealer& sealer;
    UnlockPost post = postForm;
};
// The kind of the code that opened it. The log has every try. Worker thread, up to a minute. Refused: [no-bypass-code],
// [unlock-refused] with the answers; Unavailable: [no-push-certificate], no answer.
[[nodiscard]] Result<QString> takeActivationLockOff(const ActivationUnlock& unlock, DeviceId device,
                                                    const QString& actor);

} // namespace espalier::server
