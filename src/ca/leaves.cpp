// The identities that the server itself uses: TLS for the public host, and the signature on profiles.
#include "base/durations.h"
#include "ca/authority.h"
#include "ca/certificate_limits.h"
#include "ca/records.h"
#include "store/secrets.h"

#include <algorithm>

namespace espalier::ca {

namespace {

constexpr qint64 renewBeforeMs = 30 * dayMs;
constexpr qint64 serverLifeMs = 397 * dayMs; // with the skew at most 398 days
constexpr qint64 signingLifeMs = 730 * dayMs;

} // namespace

struct Authority::LeafPlan {
    Kind kind;
    QString keyPlace;
    QString host; // empty: none
    QString commonName;
    qint64 lifeMs;
    Result<crypto::PrivateKey> (*makeKey)();
};

Result<crypto::Identity> Authority::serverIdentity(const QString& host)
{
    if (host.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("a server certificate needs a host name"));
    }
    const bool fits = host.size() <= longestCommonName;
    return within(leafIdentity({Kind::Server, QStringLiteral("ca/server-key"), host.toLower(),
                                fits ? host.toLower() : QStringLiteral("Espalier server"), serverLifeMs,
                                [] { return crypto::PrivateKey::generateP256(); }}),
                  QStringLiteral("server certificate"));
}

Result<crypto::Identity> Authority::signingIdentity()
{
    return within(leafIdentity({Kind::Signing, QStringLiteral("ca/signing-key"), QString(),
                                m_organization.left(longestCommonName), signingLifeMs,
                                [] { return crypto::PrivateKey::generateRsa(2048); }}),
                  QStringLiteral("signing certificate"));
}

Result<crypto::Identity> Authority::leafIdentity(const LeafPlan& plan)
{
    const std::lock_guard lock(m_leafMutex);
    struct Kept {
        std::optional<Issued> issued;
        std::optional<QByteArray> key;
    };
    const Kept kept = TRY(m_store.read([&](store::Connection& db) -> Result<Kept> {
        return Kept{TRY(newestOf(db, plan.kind)), TRY(store::secret(db, plan.keyPlace))};
    }));
    const qint64 now = m_clock.nowMs();
    const bool good = kept.issued && kept.key && !kept.issued->revoked && kept.issued->host == plan.host &&
                      kept.issued->notBefore <= now &&
                      (kept.issued->notAfter - now >= renewBeforeMs ||
                       kept.issued->notAfter >= m_root.certificate.notAfterMs()); // a new one would end then, too
    if (!good) {
        return makeLeaf(plan);
    }
    OpenedLeaf& opened = m_opened[plan.kind];
    if (opened.certificate == kept.issued->der && opened.sealedKey == *kept.key) {
        return opened.identity;
    }
    crypto::Identity identity;
    identity.certificate = TRY(crypto::Certificate::read(kept.issued->der));
    identity.key = TRY(openKey(plan.keyPlace, *kept.key));
    identity.chain = {m_root.certificate};
    if (!identity.certificate.matches(identity.key)) {
        return makeLeaf(plan);
    }
    opened = {kept.issued->der, *kept.key, identity};
    return identity;
}

Result<crypto::Identity> Authority::makeLeaf(const LeafPlan& plan)
{
    const qint64 now = m_clock.nowMs();
    crypto::CertificateTemplate what;
    what.subject = {{QStringLiteral("O"), m_organization.left(longestCommonName)},
                    {QStringLiteral("CN"), plan.commonName}};
    what.notBeforeMs = now - clockSkewMs;
    what.notAfterMs = std::min(now + plan.lifeMs, m_root.certificate.notAfterMs());
    what.keyEncipherment = false;
    what.serverAuth = plan.kind == Kind::Server;
    if (!plan.host.isEmpty()) {
        what.names = {plan.host};
    }
    crypto::Identity identity;
    identity.key = TRY(plan.makeKey());
    identity.certificate = TRY(crypto::issue(what, identity.key.publicKeyDer(), &m_root, m_root.key));
    identity.chain = {m_root.certificate};
    TRY(m_store.write([&](store::Transaction& tx) -> Result<> {
        TRY(keepKey(tx, plan.keyPlace, identity.key));
        TRY(addRecord(tx, {plan.kind, {}, plan.host, identity.certificate, QStringLiteral("system")}));
        return {};
    }));
    return identity;
}

} // namespace espalier::ca
