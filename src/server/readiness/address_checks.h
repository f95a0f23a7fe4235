// Can devices find and reach this server by its public address?
#pragma once

#include "server/readiness/subject.h"
#include "server/readiness/surroundings.h"

namespace espalier::server {

struct Handshake {
    std::optional<http::SeenTls> seen; // by the public name, else at the listener itself
    QString strictRefusal;             // why it can't be spoken to as devices do; empty: it can
};
struct RouteChecks {
    Check name;
    Check reachable;
    Handshake handshake;
};
// Asks for the name, then connects to each address under it as a device would. Up to half a minute.
[[nodiscard]] RouteChecks checkRoute(const Subject& subject, const Surroundings& surroundings);

[[nodiscard]] Check checkOutside(const Subject& subject); // has a phone come through?
[[nodiscard]] Check checkAddress(const Subject& subject); // has somebody confirmed that it stays?

} // namespace espalier::server
