// What the self-test asks of the world outside the data folder, as functions, so that tests can stand in for it.
#pragma once

#include "apns/push_trial.h"
#include "crypto/server_chain.h"
#include "http/tls_probe.h"

#include <QUrl>

#include <functional>

namespace espalier::server {

struct Room {
    qint64 available = -1; // bytes; -1: not known
    qint64 total = -1;
};

struct Surroundings {
    std::function<Result<QStringList>(const QString& host)> resolve; // its addresses
    std::function<Result<http::SeenTls>(const http::TlsProbe& probe, http::TlsOffer offer)> probe;
    std::function<Result<apns::PushTrial>(apns::PushIdentity identity, const apns::PushRoute& route,
                                          const apns::WakerOptions& options)>
        push;
    std::function<bool()> keychainWorks;
    std::function<Room(const QString& folder)> room;
    std::function<std::optional<bool>()> clockIsKept; // by a time service; nullopt: not known
    crypto::PublicAuthorities authorities;
    std::function<Result<>(const QUrl& url, const QByteArray& json)> post; // fails as postOutcome() says
};

// Whether what was posted there is with them now. Refused where the same would be answered another time (4xx, but not
// 408 and 429), else Network.
[[nodiscard]] Result<> postOutcome(const QUrl& url, int status);

// The real ones; each ends within half a minute, the keychain within as long as somebody may take to unlock it.
[[nodiscard]] Surroundings realSurroundings(const Clock& clock);

} // namespace espalier::server
