// The proxy of the computer's own settings (desktop, environment), for connections that don't go through Qt Network.
#pragma once

#include "http/proxy_tunnel.h"

#include <optional>

namespace espalier::server {

// Nothing: directly. Never for this computer itself. May ask the system and take a moment; any thread.
[[nodiscard]] std::optional<http::HttpProxy> systemProxy(const QString& host, quint16 port);

} // namespace espalier::server
