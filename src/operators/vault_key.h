// The key pair of the vault. Anybody may encrypt to its public half (a certificate, for CMS); the private half lies
// only wrapped: under what an entitled operator's passphrase gives (scrypt), and under the master key around that. So
// neither the database nor the database with the master key opens it.
#pragma once

#include "base/secret_bytes.h"
#include "crypto/certificate.h"
#include "store/connection.h"

namespace espalier::crypto {
class Sealer;
}

namespace espalier::operators {

inline constexpr int saltBytes = 16; // of scrypt
inline constexpr QLatin1String recoveryRecipient("recovery code");

// What scrypt makes of a passphrase, before it is split into its two uses.
using PassphraseRoot = SecretBytes;
[[nodiscard]] SecretBytes verifierOf(const PassphraseRoot& root);

struct VaultPair {
    crypto::PrivateKey key;
    crypto::Certificate certificate;
};
[[nodiscard]] Result<VaultPair> makeVaultPair(qint64 nowMs); // takes a moment
[[nodiscard]] Result<> keepVaultCertificate(store::Transaction& tx, const crypto::Certificate& certificate);
// Null: there are no operators yet.
[[nodiscard]] Result<crypto::Certificate> vaultCertificate(store::Connection& db);

struct Wrapped {
    QByteArray salt; // empty: the operator's own
    int logN = 0;
    QByteArray bytes;
};
[[nodiscard]] Wrapped wrapVaultKey(const crypto::PrivateKey& key, const PassphraseRoot& root, const QString& who,
                                   const crypto::Sealer& sealer);
// Crypto: another passphrase, or altered.
[[nodiscard]] Result<crypto::PrivateKey> unwrapVaultKey(const Wrapped& wrapped, const PassphraseRoot& root,
                                                        const QString& who, const crypto::Sealer& sealer);
[[nodiscard]] Result<> putRecipient(store::Transaction& tx, const QString& who, const Wrapped& wrapped);
[[nodiscard]] Result<std::optional<Wrapped>> recipient(store::Connection& db, const QString& who);
[[nodiscard]] Result<> dropRecipient(store::Transaction& tx, const QString& who);
// Refused [last-key]: no other operator could open the vault then. The recovery code doesn't count, it may be lost.
[[nodiscard]] Result<> checkNotLastRecipient(store::Connection& db, const QString& who);

// 200 random bits in eight groups that can be typed from paper.
[[nodiscard]] QString newRecoveryCode();
// As it is compared: without spaces and dashes, in capitals. InvalidInput when it can't be one.
[[nodiscard]] Result<SecretBytes> recoverySecret(const QString& typed);

} // namespace espalier::operators
