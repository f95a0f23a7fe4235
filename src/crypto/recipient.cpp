#include "crypto/recipient.h"

#include "base/error_kind.h"

#include <openssl/x509v3.h>

namespace espalier::crypto {

Result<> checkRecipient(const Certificate& recipient, qint64 atMs)
{
    const auto refuse = [](const char* kind, const char* why) {
        return fail(ErrorCode::Refused, QLatin1String(kind),
                    QStringLiteral("nothing can be encrypted to this certificate: ") + QLatin1String(why));
    };
    if (recipient.isNull() || !recipient.isRsa()) {
        return refuse("recipient-not-rsa", "its key is not RSA");
    }
    if (atMs < recipient.notBeforeMs() || atMs > recipient.notAfterMs()) {
        return refuse("recipient-expired", "it has expired or is not valid yet");
    }
    if ((X509_get_key_usage(recipient.native()) & KU_KEY_ENCIPHERMENT) == 0) { // all bits when it states none
        return refuse("recipient-usage", "its key usage does not allow it");
    }
    return {};
}

} // namespace espalier::crypto
