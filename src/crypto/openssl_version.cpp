#include "crypto/sealer.h"

#include <openssl/crypto.h>

namespace espalier::crypto {

Result<> checkOpenSslVersion(unsigned major, unsigned minor, unsigned patch)
{
    const bool good =
        major > 3 || (major == 3 && ((minor == 0 && patch >= 21) || (minor == 5 && patch >= 7) || minor >= 6));
    if (good) {
        return {};
    }
    return fail(ErrorCode::Unavailable,
                QStringLiteral("OpenSSL %1.%2.%3 has known security holes; 3.0.21, 3.5.7, 3.6.0 or a later version of "
                               "these series is needed")
                    .arg(major)
                    .arg(minor)
                    .arg(patch));
}

Result<> checkOpenSslVersion()
{
    return checkOpenSslVersion(OPENSSL_version_major(), OPENSSL_version_minor(), OPENSSL_version_patch());
}

} // namespace espalier::crypto
