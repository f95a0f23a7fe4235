// SCEP (RFC 8894) over ca: GetCACaps, GetCACert, PKIOperation by GET and POST. One route, e.g. /scep; the body
// limit (2 MiB) is also checked here. Plain synchronous code for worker threads; handle() is thread-safe.
#pragma once

#include "base/clock.h"
#include "ca/authority.h"
#include "http/message.h"

#include <functional>

namespace espalier::scep {

struct Hooks {
    // After a request whose challenge is known: refusal empty = a certificate went out. For the enrollment trace;
    // called on the worker, outside any write.
    std::function<void(const ca::Binding&, const QString& refusal)> answered;
};

class Endpoint {
public:
    Endpoint(const ca::Authority& authority, store::Store& store, const crypto::Sealer& sealer, const Clock& clock,
             Hooks hooks = {});

    [[nodiscard]] http::Response handle(const http::Request& request) const;

private:
    [[nodiscard]] http::Response pkiOperation(QByteArrayView message, const QString& remoteAddress) const;

    const ca::Authority& m_authority;
    store::Store& m_store;
    const crypto::Sealer& m_sealer;
    const Clock& m_clock;
    Hooks m_hooks;
};

} // namespace espalier::scep
