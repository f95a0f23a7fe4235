#include "crypto/extended_key_usage.h"

#include "crypto/openssl_handles.h"

namespace espalier::crypto {

bool allowsClientAuthentication(const Certificate& certificate)
{
    return (X509_get_extended_key_usage(certificate.native()) & XKU_SSL_CLIENT) != 0; // all bits without the extension
}

} // namespace espalier::crypto
