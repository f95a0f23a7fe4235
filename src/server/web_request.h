// One request to a service on the internet, over the system's proxy and authorities. Blocking, with an event loop of
// its own; for worker threads only. Unavailable with the reason when there is no whole answer within the time.
// Redirections aren't followed.
#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <QUrl>

namespace espalier::server {

inline constexpr int answerPatienceMs = 60'000; // for the last byte, however the others come

struct WebAnswer {
    int status = 0;
    QByteArray body; // at most 1 MiB
};

// Authorities: who vouches for the service, as PEM; empty: the system's.
[[nodiscard]] Result<WebAnswer> httpsPost(const QUrl& url, const QByteArray& contentType, const QByteArray& body,
                                          const QByteArray& authoritiesPem = {});
// Who asks, for a service that wants a client's certificate.
struct WebIdentity {
    QByteArray chainPem; // leaf first
    SecretBytes keyPem;
    QByteArray authoritiesPem = {}; // as above
};
[[nodiscard]] Result<WebAnswer> postForm(const QUrl& url, const QByteArray& body, const WebIdentity& identity);
// http too: what is fetched proves itself.
[[nodiscard]] Result<WebAnswer> webGet(const QUrl& url, int patienceMs = answerPatienceMs);

} // namespace espalier::server
