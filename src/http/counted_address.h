// The address as limits count it. Any thread.
#pragma once

#include <QByteArray>
#include <QString>

namespace espalier::http {

// "192.0.2.1", also for the IPv6 form of it; "2001:db8:1:2::/64" for any IPv6 address in there, since one host owns
// that much. What is no address counts as it is.
[[nodiscard]] QByteArray countedAddress(const QString& address);

} // namespace espalier::http
