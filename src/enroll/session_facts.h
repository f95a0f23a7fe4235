// What every enrollment profile of one session says: the first one and each that renews its identity. Same
// identifiers, same UUIDs of the MDM and trust payloads, so that the later one takes the place of the earlier.
#pragma once

#include "crypto/sealer.h"
#include "enroll/enrollment_profile.h"
#include "enroll/profile_facts.h"

namespace espalier::enroll {

// Everything but the identity itself (challenge or PKCS#12).
// Unavailable without a push certificate or a public address.
[[nodiscard]] Result<ProfileFacts> sessionFacts(store::Transaction& tx, const crypto::Sealer& sealer,
                                                const Trust& trust, qint64 session, IdentityKind identity);

// A PKCS#12 for this binding with a key made before; the certificate still has to be recorded.
struct PackedIdentity {
    ca::Prepared prepared;
    QByteArray pkcs12;
    QString password;
};
[[nodiscard]] Result<PackedIdentity> packIdentity(const ca::Authority& authority, const ca::Binding& binding,
                                                  const crypto::PrivateKey& key);

} // namespace espalier::enroll
