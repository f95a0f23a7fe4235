// One HTTPS request to a service on the internet, over the system's proxy and authorities. Blocking, with an event loop
// of its own; for worker threads only.
#pragma once

#include "base/result.h"

#include <QUrl>

namespace espalier::server {

struct HttpsAnswer {
    int status = 0;
    QByteArray body; // at most 1 MiB
};
// Unavailable with the reason when there is no answer within the time. Redirections aren't followed.
[[nodiscard]] Result<HttpsAnswer> httpsPost(const QUrl& url, const QByteArray& contentType, const QByteArray& body,
                                            int timeoutMs = 30'000);

} // namespace espalier::server
