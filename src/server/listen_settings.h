// Settings of the listener beside its address: the reverse proxy before it ("trusted_proxy", "trusted_proxy_header")
// and the port that devices call ("device_port"). Where a database is asked: inside a read or write.
#pragma once

#include "base/result.h"
#include "http/trusted_proxy.h"
#include "store/store.h"

namespace espalier::server {

// InvalidInput says what the value may be.
[[nodiscard]] Result<> checkTrustedProxy(const QString& value);       // an IP address, or empty: there is none
[[nodiscard]] Result<> checkTrustedProxyHeader(const QString& value); // none, rfc9440, nginx
[[nodiscard]] Result<> checkDevicePort(const QString& value);         // 1 to 65535, or empty: that of the address

[[nodiscard]] Result<http::TrustedProxy> trustedProxy(store::Connection& db);

// 0: devices call the port of the public address. Its number is the same here and for devices.
[[nodiscard]] Result<quint16> devicePort(store::Connection& db);
// Refused while enrolled devices call it: what a profile says of its server can't be changed any more.
[[nodiscard]] Result<> checkNobodyCalls(store::Connection& db, quint16 port);

} // namespace espalier::server
