// One-time enrollment challenges: at least 128 random bits, kept as a keyed hash only, bound to the link, the
// enrollment session and (once known) the device they were minted for. One challenge = one certificate.
// Plain functions on the transaction at hand. Times in ms.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/secret_bytes.h"
#include "crypto/sealer.h"
#include "store/connection.h"

#include <optional>

namespace espalier::ca {

// What a challenge, and the certificate issued from it, belongs to. 0 = not bound.
struct Binding {
    LinkId link;
    qint64 session = 0;
    DeviceId device;
    bool operator==(const Binding&) const = default;
    [[nodiscard]] bool isEmpty() const { return !link.isValid() && session == 0 && !device.isValid(); }
};

// A user may sit in the install dialog for a while.
inline constexpr qint64 defaultChallengeLifeMs = 60LL * 60 * 1000;
// After the first issue the same key may fetch its certificate again for this long (lost answers).
inline constexpr qint64 retryWindowMs = 10LL * 60 * 1000;

// 192 random bits as text that fits any ASN.1 string and base64url alike.
[[nodiscard]] Result<SecretBytes> mintChallenge(store::Transaction& tx, const crypto::Sealer& sealer,
                                                const Binding& binding, qint64 lifeMs = defaultChallengeLifeMs);

// Unused challenges that match every field of `any` that is set; an empty binding is InvalidInput.
[[nodiscard]] Result<> voidChallenges(store::Transaction& tx, const Binding& any);

enum class Usable {
    Yes,
    BySameKey, // used, but an answer may have been lost: see retryWindowMs
    Used,
    Void, // a newer one took its place, or its link was revoked
    Expired
};

struct Challenge {
    qint64 id = 0;
    Binding binding;
    Usable usable = Usable::Expired;
    std::optional<CertificateId> certificate; // used: the certificate it was used for …
    QByteArray publicKeySha256;               // … and the key that certificate is for
    qint64 usedAt = 0;
};

// Refused [challenge-unknown] when there is none such.
[[nodiscard]] Result<Challenge> findChallenge(store::Connection& db, const crypto::Sealer& sealer,
                                              QByteArrayView challenge, qint64 nowMs);
// Refused when it gives this key nothing: [challenge-used], [challenge-replaced], [challenge-expired].
[[nodiscard]] Result<> checkUsable(const Challenge& challenge, QByteArrayView publicKeySha256);
// Refused [challenge-used] when it was used or voided meanwhile.
[[nodiscard]] Result<> consumeChallenge(store::Transaction& tx, qint64 id, CertificateId certificate,
                                        QByteArrayView publicKeySha256);
// Forgets what expired more than a day ago.
[[nodiscard]] Result<int> pruneChallenges(store::Transaction& tx);

} // namespace espalier::ca
