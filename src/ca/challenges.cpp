#include "ca/challenges.h"

#include "base/durations.h"
#include "base/error_kind.h"
#include "crypto/random.h"

namespace espalier::ca {

namespace {

constexpr qsizetype challengeBytes = 24;
const QString lookupPurpose = QStringLiteral("scep challenge");

Failure refused(const char* kind, const char* why)
{
    return fail(ErrorCode::Refused, QLatin1String(kind), QStringLiteral("challenge ") + QLatin1String(why));
}

} // namespace

Result<SecretBytes> mintChallenge(store::Transaction& tx, const crypto::Sealer& sealer, const Binding& binding,
                                  qint64 lifeMs)
{
    if (lifeMs <= 0) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("a challenge must live for some time"));
    }
    // Hexadecimal: clients put it into a PrintableString, which has no place for base64url's underscore.
    SecretBytes challenge = SecretBytes::take(crypto::randomBytes(challengeBytes).toHex());
    TRY(tx.insert("INSERT INTO challenge (hash, link_id, session, device_id, created_at, expires_at) "
                  "VALUES (?, ?, ?, ?, ?, ?)",
                  {sealer.lookupHash(challenge.view(), lookupPurpose), binding.link.value, binding.session,
                   binding.device.value, tx.nowMs(), tx.nowMs() + lifeMs}));
    return challenge;
}

Result<> voidChallenges(store::Transaction& tx, const Binding& any)
{
    if (any.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("voiding every challenge is not offered"));
    }
    TRY(tx.run(
        "UPDATE challenge SET voided_at = ? WHERE used_at IS NULL AND voided_at IS NULL "
        "AND (? = 0 OR link_id = ?) AND (? = 0 OR session = ?) AND (? = 0 OR device_id = ?)",
        {tx.nowMs(), any.link.value, any.link.value, any.session, any.session, any.device.value, any.device.value}));
    return {};
}

Result<Challenge> findChallenge(store::Connection& db, const crypto::Sealer& sealer, QByteArrayView challenge,
                                qint64 nowMs)
{
    const auto row = TRY(db.first("SELECT id, link_id, session, device_id, expires_at, voided_at, used_at, "
                                  "certificate_id, public_key_sha256 FROM challenge WHERE hash = ?",
                                  {sealer.lookupHash(challenge, lookupPurpose)}));
    if (!row) {
        return refused("challenge-unknown", "unknown");
    }
    Challenge found;
    found.id = row->integer(0);
    found.binding = {LinkId{row->integer(1)}, row->integer(2), DeviceId{row->integer(3)}};
    found.usable = Usable::Yes;
    if (!row->isNull(6)) {
        found.usedAt = row->integer(6);
        found.certificate = CertificateId{row->integer(7)};
        found.publicKeySha256 = row->bytes(8);
        found.usable = nowMs - found.usedAt <= retryWindowMs ? Usable::BySameKey : Usable::Used;
    } else if (!row->isNull(5)) {
        found.usable = Usable::Void;
    } else if (nowMs >= row->integer(4)) {
        found.usable = Usable::Expired;
    }
    return found;
}

Result<> checkUsable(const Challenge& challenge, QByteArrayView publicKeySha256)
{
    switch (challenge.usable) {
    case Usable::Yes:
        return {};
    case Usable::BySameKey:
        if (challenge.publicKeySha256 == publicKeySha256) {
            return {};
        }
        return refused("challenge-used", "used for another key");
    case Usable::Used:
        return refused("challenge-used", "used");
    case Usable::Void:
        return refused("challenge-replaced", "replaced by a newer one");
    case Usable::Expired:
        break;
    }
    return refused("challenge-expired", "expired");
}

Result<> consumeChallenge(store::Transaction& tx, qint64 id, CertificateId certificate, QByteArrayView publicKeySha256)
{
    const int used = TRY(tx.run("UPDATE challenge SET used_at = ?, certificate_id = ?, public_key_sha256 = ? "
                                "WHERE id = ? AND used_at IS NULL AND voided_at IS NULL AND expires_at > ?",
                                {tx.nowMs(), certificate.value, publicKeySha256.toByteArray(), id, tx.nowMs()}));
    return used == 1 ? Result<>() : refused("challenge-used", "no longer usable");
}

Result<int> pruneChallenges(store::Transaction& tx)
{
    return tx.run("DELETE FROM challenge WHERE expires_at < ?", {tx.nowMs() - dayMs});
}

} // namespace espalier::ca
