// Device identities: what they say, and which request gets one.
#include "audit/log.h"
#include "base/durations.h"
#include "base/error_kind.h"
#include "ca/authority.h"
#include "ca/certificate_limits.h"
#include "ca/records.h"
#include "crypto/random.h"

#include <algorithm>

namespace espalier::ca {

namespace {

constexpr qint64 deviceLifeMs = 365 * dayMs;
constexpr int leastRsaBits = 2048;
constexpr int mostRsaBits = 8192;

Result<> checkKey(QByteArrayView publicKeyDer)
{
    using Kind = crypto::PublicKeyFacts::Kind;
    const auto key = TRY(crypto::describePublicKey(publicKeyDer));
    const bool good = key.kind == Kind::P256 || key.kind == Kind::P384 ||
                      (key.kind == Kind::Rsa && key.bits >= leastRsaBits && key.bits <= mostRsaBits);
    if (!good) {
        return fail(ErrorCode::InvalidInput, QLatin1String("key"),
                    QStringLiteral("a device's key must be RSA with 2048 to 8192 bits, P-256 or P-384"));
    }
    return {};
}

} // namespace

Result<Prepared> Authority::prepareDevice(const Binding& binding, QByteArrayView publicKeyDer) const
{
    TRY(checkKey(publicKeyDer));
    const qint64 now = m_clock.nowMs();
    crypto::CertificateTemplate what;
    // The requested subject counts for nothing. This one is unique per key and tells nobody anything.
    const QByteArray fingerprint = crypto::sha256(publicKeyDer).toHex().left(16);
    what.subject = {{QStringLiteral("O"), m_organization.left(64)},
                    {QStringLiteral("CN"), QStringLiteral("Device ") + QString::fromLatin1(fingerprint)}};
    what.notBeforeMs = now - clockSkewMs;
    what.notAfterMs = std::min(now + deviceLifeMs, m_root.certificate.notAfterMs());
    what.clientAuth = true;
    return Prepared{binding, TRY(crypto::issue(what, publicKeyDer, &m_root, m_root.key))};
}

Result<CertificateId> Authority::recordDevice(store::Transaction& tx, const Prepared& prepared,
                                              const QString& actor) const
{
    const CertificateId id = TRY(addRecord(tx, {Kind::Device, prepared.binding, {}, prepared.certificate, actor}));
    if (!prepared.binding.isEmpty() && m_issuedHook) {
        TRY(m_issuedHook(tx, prepared.binding, id));
    }
    return id;
}

Result<crypto::Certificate> Authority::issueDevice(const Binding& binding, QByteArrayView publicKeyDer,
                                                   const QString& actor) const
{
    const Prepared prepared = TRY(prepareDevice(binding, publicKeyDer));
    TRY(m_store.write([&](store::Transaction& tx) { return recordDevice(tx, prepared, actor); }));
    return prepared.certificate;
}

namespace {

// For a key that asks again: the certificate it has got, unless that was revoked meanwhile.
Result<crypto::Certificate> issuedBefore(store::Connection& db, CertificateId id)
{
    const auto issued = TRY(findIssued(db, id));
    if (!issued || issued->revoked) {
        return fail(ErrorCode::Refused, QLatin1String("certificate-revoked"),
                    QStringLiteral("the certificate of this challenge was revoked"));
    }
    return crypto::Certificate::read(issued->der);
}

} // namespace

Result<crypto::Certificate> Authority::issueFromChallenge(QByteArrayView challenge, QByteArrayView publicKeyDer) const
{
    const QByteArray keySha256 = crypto::sha256(publicKeyDer);
    struct Found {
        Challenge challenge;
        std::optional<crypto::Certificate> before;
    };
    const auto look = [&](store::Connection& db, qint64 now) -> Result<Found> {
        Found found{TRY(findChallenge(db, m_sealer, challenge, now)), {}};
        TRY(checkUsable(found.challenge, keySha256));
        if (found.challenge.certificate) {
            found.before = TRY(issuedBefore(db, *found.challenge.certificate));
        }
        return found;
    };
    // Signed before the write, so that the writer never waits for it; the write decides.
    const Found first = TRY(m_store.read([&](store::Connection& db) { return look(db, m_clock.nowMs()); }));
    if (first.before) {
        return *first.before;
    }
    const Prepared prepared = TRY(prepareDevice(first.challenge.binding, publicKeyDer));
    return m_store.write([&](store::Transaction& tx) -> Result<crypto::Certificate> {
        const Found now = TRY(look(tx, tx.nowMs()));
        if (now.before) { // the same request, twice at the same time
            return *now.before;
        }
        const CertificateId id = TRY(recordDevice(tx, prepared, QStringLiteral("device")));
        TRY(consumeChallenge(tx, now.challenge.id, id, keySha256));
        return prepared.certificate;
    });
}

Result<> Authority::revoke(store::Transaction& tx, const QString& serial, const QString& actor) const
{
    const auto issued = TRY(findIssuedBySerial(tx, serial));
    if (!issued) {
        return fail(ErrorCode::NotFound, QStringLiteral("no certificate with the serial number %1").arg(serial));
    }
    if (issued->kind == Kind::Root) {
        return fail(ErrorCode::Refused, QStringLiteral("the root can't be revoked"));
    }
    if (issued->revoked) {
        return {};
    }
    TRY(tx.run("UPDATE certificate SET revoked_at = ? WHERE id = ?", {tx.nowMs(), issued->id.value}));
    tx.touch(store::Table::Certificate, issued->id.value);
    return audit::append(tx, {actor,
                              QStringLiteral("certificate.revoked"),
                              QStringLiteral("certificate"),
                              issued->serial,
                              {{QStringLiteral("subject"), issued->subject}}});
}

} // namespace espalier::ca
