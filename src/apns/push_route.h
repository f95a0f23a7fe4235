// Where the push service is and how to get there: port 443 or 2197, directly or through an HTTP proxy.
// Source: push.md sections 1 and 3.
#pragma once

#include "base/result.h"
#include "http/proxy_tunnel.h"
#include "store/connection.h"

#include <functional>
#include <optional>

namespace espalier::apns {

inline const QString appleHost = QStringLiteral("api.push.apple.com");

struct PushRoute {
    QString host = appleHost;
    quint16 port = 443;
    std::optional<http::HttpProxy> proxy;
    bool operator==(const PushRoute&) const = default;
};

// The proxy that the computer's settings name for this connection. May take a moment; any thread.
using SystemProxy = std::function<std::optional<http::HttpProxy>(const QString& host, quint16 port)>;

// Settings push_port ("443" or "2197", for Apple's host only) and push_proxy: "system" (also when there is none),
// "none", or "http://HOST:PORT" – without a password, as settings are never secret.
[[nodiscard]] Result<> checkPushPort(const QString& setting);
[[nodiscard]] Result<> checkPushProxy(const QString& setting);
[[nodiscard]] Result<PushRoute> pushRoute(store::Connection& db, PushRoute route, const SystemProxy& systemProxy);

} // namespace espalier::apns
