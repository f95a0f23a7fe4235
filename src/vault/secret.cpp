#include "vault/secret.h"

#include "crypto/cms.h"
#include "crypto/random.h"
#include "crypto/sealer.h"
#include "operators/vault_key.h"

namespace espalier::vault {

namespace {

QString sealedPlace(const QString& token)
{
    return QStringLiteral("vault_secret/sealed/") + token;
}

// What is encrypted names its row.
SecretBytes bound(const QString& token, QByteArrayView secret)
{
    const QByteArray head = token.toUtf8() + '\n';
    SecretBytes whole(head.size() + secret.size());
    std::copy(head.begin(), head.end(), whole.data());
    std::copy(secret.begin(), secret.end(), whole.data() + head.size());
    return whole;
}

} // namespace

bool canRotate(QStringView kind)
{
    return kind == kind::fileVaultKey || kind == kind::recoveryLock || kind == kind::firmwarePassword ||
           kind == kind::adminPassword;
}

QString name(Sealing sealing)
{
    switch (sealing) {
    case Sealing::Server:
        return QStringLiteral("server");
    case Sealing::Vault:
        return QStringLiteral("vault");
    case Sealing::None:
        break;
    }
    return QStringLiteral("none");
}

Result<Sealed> seal(const crypto::Sealer& sealer, const crypto::Certificate& vault, const QString& token,
                    QByteArrayView secret)
{
    const SecretBytes whole = bound(token, secret);
    if (vault.isNull()) {
        return Sealed{Sealing::Server, sealer.seal(whole.view(), sealedPlace(token))};
    }
    // The master key around it tells an altered one from a whole one, which the envelope doesn't.
    return Sealed{Sealing::Vault, sealer.seal(TRY(crypto::envelop(whole.view(), vault)), sealedPlace(token))};
}

Result<SecretBytes> open(const crypto::Sealer& sealer, const crypto::PrivateKey& key, const QString& token,
                         Sealing sealing, QByteArrayView bytes)
{
    if (sealing == Sealing::None) {
        return fail(ErrorCode::Crypto, QStringLiteral("it was sealed under another master key and can't be read"));
    }
    SecretBytes whole = TRY(sealer.open(bytes, sealedPlace(token)));
    if (sealing == Sealing::Vault) {
        if (key.isNull()) {
            return fail(ErrorCode::Crypto, QStringLiteral("only an operator's passphrase opens it"));
        }
        whole = TRY(crypto::decrypt(whole.view(), key));
    }
    const QByteArray head = token.toUtf8() + '\n';
    if (whole.size() < head.size() || whole.view().first(head.size()) != head) {
        return fail(ErrorCode::Crypto, QStringLiteral("the sealed value belongs to another row"));
    }
    return SecretBytes(whole.view().sliced(head.size()));
}

Result<qint64> keep(store::Transaction& tx, const crypto::Sealer& sealer, const NewSecret& fresh)
{
    const auto device =
        TRY(tx.first("SELECT udid, serial, name, generation FROM device WHERE id=?", {fresh.device.value}));
    const QString token = crypto::randomUuid();
    const Sealed sealed = TRY(seal(sealer, TRY(operators::vaultCertificate(tx)), token, fresh.secret.view()));
    const qint64 generation = fresh.generation == 0 && device ? device->integer(3) : fresh.generation;
    const qint64 id = TRY(tx.insert(
        "INSERT INTO vault_secret (token, kind, device_id, generation, udid, serial, device_name, source, "
        "at, sealing, sealed, place, taken_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {token, fresh.kind, fresh.device.value, generation, device ? device->text(0) : QString(),
         device ? device->text(1) : QString(), device ? device->text(2) : QString(), fresh.source,
         fresh.at != 0 ? fresh.at : tx.nowMs(), name(sealed.sealing), sealed.bytes, fresh.place, fresh.takenAt}));
    tx.touch(store::Table::Vault, fresh.device.value);
    return id;
}

} // namespace espalier::vault
