// The authorities of the certificates that Apple builds into devices ("Apple iPhone Device CA" and what is above it).
// None is shipped: the administrator imports them, and until then nothing that a device signs with its built-in
// certificate can be believed. They may have expired and be signed with SHA-1; only their signatures count. Plain
// functions on the transaction at hand, any thread.
#pragma once

#include "crypto/certificate.h"
#include "store/connection.h"

namespace espalier::enroll {

struct DeviceAuthority {
    qint64 id = 0;
    crypto::Certificate certificate;
    qint64 addedAt = 0; // ms
};

[[nodiscard]] Result<QList<DeviceAuthority>> deviceAuthorities(store::Connection& db);
// One or several, PEM or DER; those that are known already are left out. InvalidInput when one is no authority's.
[[nodiscard]] Result<QList<DeviceAuthority>> addDeviceAuthorities(store::Transaction& tx, QByteArrayView pemOrDer,
                                                                  const QString& actor);
[[nodiscard]] Result<> removeDeviceAuthority(store::Transaction& tx, qint64 id, const QString& actor);
// Unavailable [no-device-ca] while there is none.
[[nodiscard]] Result<> checkDeviceAuthorities(store::Connection& db);

} // namespace espalier::enroll
