#include "ca/authority.h"

#include "base/durations.h"
#include "ca/certificate_limits.h"
#include "ca/records.h"
#include "store/secrets.h"
#include "store/settings.h"

namespace espalier::ca {

namespace {

constexpr int rootKeyBits = 3072;
constexpr qint64 rootLifeMs = 3650 * dayMs;
const QString rootKeyPlace = QStringLiteral("ca/root-key");

} // namespace

Authority::Authority(store::Store& store, const crypto::Sealer& sealer, const Clock& clock)
    : m_store(store), m_sealer(sealer), m_clock(clock)
{
}

Result<std::unique_ptr<Authority>> Authority::open(store::Store& store, const crypto::Sealer& sealer,
                                                   const Clock& clock)
{
    std::unique_ptr<Authority> authority(new Authority(store, sealer, clock));
    TRY(within(authority->loadOrMakeRoot(), QStringLiteral("certificate authority")));
    TRY(within(authority->loadTrusted(), QStringLiteral("certificate authority")));
    return authority;
}

Result<crypto::PrivateKey> Authority::openKey(const QString& place, const QByteArray& sealed) const
{
    const SecretBytes key = TRY(m_sealer.open(sealed, store::secretPlace(place)));
    return crypto::PrivateKey::read(key.view());
}

Result<> Authority::keepKey(store::Transaction& tx, const QString& place, const crypto::PrivateKey& key) const
{
    return store::putSecret(tx, place, m_sealer.seal(key.toPkcs8Der().view(), store::secretPlace(place)));
}

Result<> Authority::loadOrMakeRoot()
{
    struct Kept {
        std::optional<Issued> root;
        std::optional<QByteArray> key;
    };
    const Kept kept = TRY(m_store.read([this](store::Connection& db) -> Result<Kept> {
        m_organization = TRY(store::setting(db, "organization")).trimmed();
        if (m_organization.isEmpty()) {
            m_organization = QStringLiteral("Espalier");
        }
        return Kept{TRY(newestOf(db, Kind::Root)), TRY(store::secret(db, rootKeyPlace))};
    }));
    if (!kept.root && !kept.key) {
        return makeRoot();
    }
    if (!kept.root || !kept.key) { // a new root would orphan every device: stop instead
        return fail(ErrorCode::Storage, QStringLiteral("half of the root is missing; restore a backup"));
    }
    m_root.certificate = TRY(crypto::Certificate::read(kept.root->der));
    m_root.key = TRY(openKey(rootKeyPlace, *kept.key));
    if (!m_root.certificate.matches(m_root.key)) {
        return fail(ErrorCode::Storage, QStringLiteral("the root's key and certificate do not belong together"));
    }
    return {};
}

Result<> Authority::makeRoot()
{
    const QString suffix = QStringLiteral(" Device CA");
    const qint64 now = m_clock.nowMs();
    crypto::CertificateTemplate what;
    what.subject = {{QStringLiteral("O"), m_organization.left(longestCommonName)},
                    {QStringLiteral("CN"), m_organization.left(longestCommonName - suffix.size()).trimmed() + suffix}};
    what.notBeforeMs = now - clockSkewMs;
    what.notAfterMs = now + rootLifeMs;
    what.ca = true;
    m_root.key = TRY(crypto::PrivateKey::generateRsa(rootKeyBits));
    m_root.certificate = TRY(crypto::issue(what, m_root.key.publicKeyDer(), nullptr, m_root.key));
    return m_store.write([this](store::Transaction& tx) -> Result<> {
        TRY(keepKey(tx, rootKeyPlace, m_root.key));
        TRY(addRecord(tx, {Kind::Root, {}, {}, m_root.certificate, QStringLiteral("system")}));
        return {};
    });
}

Result<> Authority::loadTrusted()
{
    QList<crypto::Certificate> all;
    for (const TrustedAuthority& one : TRY(trusted())) {
        all.append(one.certificate);
    }
    const std::unique_lock lock(m_trustMutex);
    m_trusted = all;
    return {};
}

QList<crypto::Certificate> Authority::deviceAuthorities() const
{
    const std::shared_lock lock(m_trustMutex);
    return QList<crypto::Certificate>{m_root.certificate} + m_trusted;
}

QList<QByteArray> Authority::deviceAuthoritiesDer() const
{
    QList<QByteArray> all;
    for (const crypto::Certificate& certificate : deviceAuthorities()) {
        all.append(certificate.der());
    }
    return all;
}

Result<QList<TrustedAuthority>> Authority::trusted() const
{
    return m_store.read([](store::Connection& db) -> Result<QList<TrustedAuthority>> {
        QList<TrustedAuthority> all;
        for (const store::Row& row : TRY(db.all("SELECT id, der, added_at FROM trusted_authority ORDER BY id"))) {
            all.append({row.integer(0), TRY(crypto::Certificate::read(row.bytes(1))), row.integer(2)});
        }
        return all;
    });
}

Result<qint64> Authority::addTrusted(QByteArrayView pemOrDer, const QString& actor)
{
    const crypto::Certificate certificate = TRY(crypto::Certificate::read(pemOrDer));
    if (!certificate.isCa()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the certificate is not a certificate authority's"));
    }
    if (certificate.notAfterMs() <= m_clock.nowMs()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the certificate has expired"));
    }
    const QByteArray sha256 = certificate.sha256();
    const qint64 id = TRY(m_store.write([&](store::Transaction& tx) -> Result<qint64> {
        const auto known = TRY(tx.first("SELECT id FROM trusted_authority WHERE sha256 = ?", {sha256}));
        if (known || sha256 == m_root.certificate.sha256()) {
            return fail(ErrorCode::Conflict, QStringLiteral("the certificate is trusted already"));
        }
        const qint64 added = TRY(tx.insert("INSERT INTO trusted_authority (sha256, der, added_at) VALUES (?, ?, ?)",
                                           {sha256, certificate.der(), tx.nowMs()}));
        TRY(audit::append(tx, {actor,
                               QStringLiteral("ca.trust_added"),
                               QStringLiteral("authority"),
                               QString::number(added),
                               {{QStringLiteral("subject"), certificate.subject()},
                                {QStringLiteral("sha256"), QString::fromLatin1(sha256.toHex())}}}));
        tx.touch(store::Table::Certificate, 0);
        return added;
    }));
    TRY(loadTrusted());
    if (m_trustChanged) {
        m_trustChanged();
    }
    return id;
}

Result<> Authority::removeTrusted(qint64 id, const QString& actor)
{
    TRY(m_store.write([&](store::Transaction& tx) -> Result<> {
        if (TRY(tx.run("DELETE FROM trusted_authority WHERE id = ?", {id})) == 0) {
            return fail(ErrorCode::NotFound, QStringLiteral("no trusted authority %1").arg(id));
        }
        tx.touch(store::Table::Certificate, 0);
        return audit::append(
            tx, {actor, QStringLiteral("ca.trust_removed"), QStringLiteral("authority"), QString::number(id), {}});
    }));
    TRY(loadTrusted());
    if (m_trustChanged) {
        m_trustChanged();
    }
    return {};
}

} // namespace espalier::ca
