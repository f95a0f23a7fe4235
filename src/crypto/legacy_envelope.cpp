#include "crypto/legacy_envelope.h"

#include "crypto/legacy_algorithms.h"

#include <openssl/err.h>

namespace espalier::crypto {

namespace {

KeyHandle keyIn(OSSL_LIB_CTX* context, const PrivateKey& key)
{
    const SecretBytes der = key.toPkcs8Der();
    const auto* at = reinterpret_cast<const unsigned char*>(der.data());
    return KeyHandle(d2i_AutoPrivateKey_ex(nullptr, &at, static_cast<long>(der.size()), context, nullptr));
}

// Only the BIO form keeps the context.
CmsHandle envelopeIn(OSSL_LIB_CTX* context, QByteArrayView der)
{
    CMS_ContentInfo* cms = CMS_ContentInfo_new_ex(context, nullptr);
    const BioHandle source = bioOver(der);
    const bool whole = d2i_CMS_bio(source.get(), &cms) != nullptr && BIO_pending(source.get()) == 0;
    CmsHandle owned(cms);
    return whole ? std::move(owned) : CmsHandle();
}

} // namespace

Result<SecretBytes> decryptAnyCipher(QByteArrayView envelopedDer, const PrivateKey& key)
{
    const LegacyAlgorithms algorithms;
    if (!algorithms.isAvailable()) {
        return opensslFailure(QStringLiteral("OpenSSL's legacy algorithms are missing"));
    }
    const CmsHandle cms = envelopeIn(algorithms.context(), envelopedDer);
    if (!cms || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_enveloped) {
        ERR_clear_error();
        return fail(ErrorCode::InvalidInput, QStringLiteral("this is no whole envelope"));
    }
    const KeyHandle ours = keyIn(algorithms.context(), key);
    const BioHandle plain(BIO_new(BIO_s_secmem()));
    const bool opened = CMS_decrypt(cms.get(), ours.get(), nullptr, nullptr, plain.get(), CMS_BINARY) == 1;
    ERR_clear_error();
    if (!opened) {
        return fail(ErrorCode::Crypto, QStringLiteral("the envelope can't be opened"));
    }
    return SecretBytes::take(contentOf(plain.get()));
}

} // namespace espalier::crypto
