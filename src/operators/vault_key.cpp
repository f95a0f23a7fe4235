#include "operators/vault_key.h"

#include "base/error_kind.h"
#include "crypto/random.h"
#include "crypto/sealer.h"

namespace espalier::operators {

namespace {

constexpr int keyBits = 3072;
constexpr qint64 hundredYearsMs = 100LL * 365 * 86'400'000;
constexpr int groupLength = 5;
constexpr int codeLength = 40;
// No I and O, which are taken for 1 and 0.
constexpr QLatin1String letters("ABCDEFGHJKLMNPQRSTUVWXYZ23456789");

crypto::Sealer wrapperOf(const PassphraseRoot& root)
{
    return crypto::Sealer(SecretBytes::take(crypto::hmacSha256(root, "espalier operator vault key 1")));
}

QString wrapPlace(const QString& who)
{
    return QStringLiteral("vault_recipient/key/") + who;
}

QString outerPlace(const QString& who)
{
    return QStringLiteral("vault_recipient/wrapped/") + who;
}

} // namespace

SecretBytes verifierOf(const PassphraseRoot& root)
{
    return SecretBytes::take(crypto::hmacSha256(root, "espalier operator verifier 1"));
}

Result<VaultPair> makeVaultPair(qint64 nowMs)
{
    VaultPair pair;
    pair.key = TRY(crypto::PrivateKey::generateRsa(keyBits));
    crypto::CertificateTemplate what;
    what.subject = {{QStringLiteral("CN"), QStringLiteral("Espalier vault")}};
    what.notBeforeMs = nowMs;
    what.notAfterMs = nowMs + hundredYearsMs; // nobody checks it: the certificate only carries the key into CMS
    pair.certificate = TRY(crypto::issue(what, pair.key.publicKeyDer(), nullptr, pair.key));
    return pair;
}

Result<> keepVaultCertificate(store::Transaction& tx, const crypto::Certificate& certificate)
{
    (void)TRY(tx.run("INSERT INTO vault_key (id, certificate, created_at) VALUES (1, ?, ?)",
                     {certificate.der(), tx.nowMs()}));
    return {};
}

Result<crypto::Certificate> vaultCertificate(store::Connection& db)
{
    const auto row = TRY(db.first("SELECT certificate FROM vault_key WHERE id=1"));
    return row ? crypto::Certificate::read(row->bytes(0)) : crypto::Certificate();
}

Wrapped wrapVaultKey(const crypto::PrivateKey& key, const PassphraseRoot& root, const QString& who,
                     const crypto::Sealer& sealer)
{
    const QByteArray inner = wrapperOf(root).seal(key.toPkcs8Der().view(), wrapPlace(who));
    return {{}, 0, sealer.seal(inner, outerPlace(who))};
}

Result<crypto::PrivateKey> unwrapVaultKey(const Wrapped& wrapped, const PassphraseRoot& root, const QString& who,
                                          const crypto::Sealer& sealer)
{
    const SecretBytes inner = TRY(sealer.open(wrapped.bytes, outerPlace(who)));
    const SecretBytes der = TRY(wrapperOf(root).open(inner.view(), wrapPlace(who)));
    return crypto::PrivateKey::read(der.view());
}

Result<> putRecipient(store::Transaction& tx, const QString& who, const Wrapped& wrapped)
{
    (void)TRY(tx.run("INSERT INTO vault_recipient (who, salt, log_n, wrapped, created_at) VALUES (?, ?, ?, ?, ?) "
                     "ON CONFLICT (who) DO UPDATE SET salt=excluded.salt, log_n=excluded.log_n, "
                     "wrapped=excluded.wrapped, created_at=excluded.created_at",
                     {who, wrapped.salt, wrapped.logN, wrapped.bytes, tx.nowMs()}));
    return {};
}

Result<std::optional<Wrapped>> recipient(store::Connection& db, const QString& who)
{
    const auto row = TRY(db.first("SELECT salt, log_n, wrapped FROM vault_recipient WHERE who=?", {who}));
    if (!row) {
        return std::optional<Wrapped>();
    }
    return std::optional(Wrapped{row->bytes(0), static_cast<int>(row->integer(1)), row->bytes(2)});
}

Result<> dropRecipient(store::Transaction& tx, const QString& who)
{
    (void)TRY(tx.run("DELETE FROM vault_recipient WHERE who=?", {who}));
    return {};
}

Result<> checkNotLastRecipient(store::Connection& db, const QString& who)
{
    if (!TRY(recipient(db, who))) {
        return {};
    }
    const auto others = TRY(db.one("SELECT COUNT(*) FROM vault_recipient WHERE who<>? AND who<>?",
                                   {who, QString(recoveryRecipient)}, QStringLiteral("recipients")));
    if (others.integer(0) == 0) {
        return fail(ErrorCode::Refused, QLatin1String("last-key"),
                    QStringLiteral("nobody else can open the vault, and its secrets would be lost: first let another "
                                   "operator in"));
    }
    return {};
}

QString newRecoveryCode()
{
    QString code;
    const QByteArray random = crypto::randomBytes(codeLength);
    for (int i = 0; i < codeLength; ++i) {
        if (i > 0 && i % groupLength == 0) {
            code += QLatin1Char('-');
        }
        code += letters[static_cast<unsigned char>(random[i]) % letters.size()]; // 256 is a multiple of 32
    }
    return code;
}

Result<SecretBytes> recoverySecret(const QString& typed)
{
    QByteArray code;
    for (const QChar one : typed.toUpper()) {
        if (one.isSpace() || one == QLatin1Char('-')) {
            continue;
        }
        if (!letters.contains(one) || code.size() == codeLength) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("that is no recovery code: it has eight groups of five "
                                                                "letters and digits"));
        }
        code += one.toLatin1();
    }
    if (code.size() != codeLength) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("that is no recovery code: it has eight groups of five letters and digits"));
    }
    return SecretBytes::take(std::move(code));
}

} // namespace espalier::operators
