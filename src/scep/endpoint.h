// SCEP (RFC 8894) over ca: GetCACaps, GetCACert, PKIOperation by GET and POST. One route, e.g. /scep; the body
// limit (2 MiB) is also checked here. Plain synchronous code for worker threads; handle() is thread-safe.
#pragma once

#include "base/clock.h"
#include "ca/authority.h"
#include "http/attempts.h"
#include "http/message.h"
#include "scep/message.h"

#include <functional>

namespace espalier::scep {

struct Hooks {
    // After a request whose challenge is known: refusal empty = a certificate went out. For the enrollment trace;
    // called on the worker, outside any write.
    std::function<void(const ca::Binding&, const QString& refusal)> answered;
    // A certificate of ours signed the request instead of the new key itself; the binding is the challenge's. Without
    // this hook every such request is refused.
    std::function<Result<>(store::Connection&, const ca::Issued& signer, const ca::Binding&)> mayRenew;
};

class Endpoint {
public:
    Endpoint(const ca::Authority& authority, store::Store& store, const crypto::Sealer& sealer, const Clock& clock,
             Hooks hooks = {});

    [[nodiscard]] http::Response handle(const http::Request& request) const;

    static constexpr http::AttemptLimits refusals{}; // per device or stranger's address, then 429

private:
    [[nodiscard]] http::Response pkiOperation(QByteArrayView der, const http::Request& from) const;
    [[nodiscard]] QByteArray provenDevice(const http::Request& from, const Result<Request>& message) const;
    [[nodiscard]] Result<QByteArray> certify(const Request& request) const;
    [[nodiscard]] Result<> checkSigner(const Request& request, const crypto::CertificateRequest& csr,
                                       QByteArrayView challenge) const;
    [[nodiscard]] Result<ca::Issued> checkIssued(const crypto::Certificate& certificate) const;
    void tell(QByteArrayView challenge, const QString& refusal) const;

    const ca::Authority& m_authority;
    store::Store& m_store;
    const crypto::Sealer& m_sealer;
    const Clock& m_clock;
    Hooks m_hooks;
    mutable http::Attempts m_strangers; // by address
    mutable http::Attempts m_devices;   // by certificate
};

} // namespace espalier::scep
