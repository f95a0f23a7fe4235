// Stores of anchors for chain checks. For the .cpp files of this folder.
#pragma once

#include "crypto/certificate.h"
#include "crypto/openssl_handles.h"

namespace espalier::crypto {

// Anchors may be intermediates (partial chains end at them); time and depth are set, purposes are left to the caller.
[[nodiscard]] StoreHandle anchorStore(const QList<Certificate>& anchors, qint64 atMs);
// The extended key usage must be there and name this purpose: a certificate without one is good for nothing here.
[[nodiscard]] Result<> checkPurpose(const Certificate& leaf, Purpose purpose);

} // namespace espalier::crypto
