#include "crypto/raw_signature.h"

#include "crypto/openssl_handles.h"

#include <openssl/err.h>

namespace espalier::crypto {

namespace {

using DigestContext = Handle<EVP_MD_CTX, EVP_MD_CTX_free>;

const unsigned char* raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

} // namespace

Result<QByteArray> signBytes(QByteArrayView bytes, const PrivateKey& key)
{
    if (!key.isRsa()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the signing key is not RSA"));
    }
    const DigestContext context(EVP_MD_CTX_new());
    size_t length = 0;
    if (!context || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key.native()) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &length, raw(bytes), static_cast<size_t>(bytes.size())) != 1) {
        return opensslFailure(QStringLiteral("signing"));
    }
    QByteArray signature(static_cast<qsizetype>(length), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &length, raw(bytes),
                       static_cast<size_t>(bytes.size())) != 1) {
        return opensslFailure(QStringLiteral("signing"));
    }
    signature.truncate(static_cast<qsizetype>(length));
    return signature;
}

bool isSignedBy(QByteArrayView bytes, QByteArrayView signature, const Certificate& signer)
{
    if (signer.isNull() || !signer.isRsa()) {
        return false;
    }
    const DigestContext context(EVP_MD_CTX_new());
    const bool fits =
        context &&
        EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, X509_get0_pubkey(signer.native())) == 1 &&
        EVP_DigestVerify(context.get(), raw(signature), static_cast<size_t>(signature.size()), raw(bytes),
                         static_cast<size_t>(bytes.size())) == 1;
    ERR_clear_error();
    return fits;
}

} // namespace espalier::crypto
