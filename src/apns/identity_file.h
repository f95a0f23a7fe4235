// A certificate and its key from whatever file people have: PEM with or without the key, DER, PKCS#12. For this folder.
#pragma once

#include "crypto/certificate.h"

namespace espalier::apns {

// `key` empty: it must be inside. Of several certificates the one that fits the key; a PKCS#12 gives the others as
// chain. InvalidInput: unreadable, no key, key of another certificate, wrong password.
[[nodiscard]] Result<crypto::Identity> readIdentityFile(const QByteArray& content, const SecretBytes& key,
                                                        const SecretBytes& password);

} // namespace espalier::apns
