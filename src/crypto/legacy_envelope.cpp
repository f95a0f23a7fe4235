#include "crypto/legacy_envelope.h"

#include "base/error_kind.h"
#include "crypto/legacy_algorithms.h"

#include <openssl/err.h>
#include <openssl/pkcs7.h>

#include <array>

namespace espalier::crypto {

namespace {

KeyHandle keyIn(OSSL_LIB_CTX* context, const PrivateKey& key)
{
    const SecretBytes der = key.toPkcs8Der();
    const auto* at = reinterpret_cast<const unsigned char*>(der.data());
    return KeyHandle(d2i_AutoPrivateKey_ex(nullptr, &at, static_cast<long>(der.size()), context, nullptr));
}

// Only the BIO form keeps the context. Null: no whole envelope.
CmsHandle envelopeIn(OSSL_LIB_CTX* context, QByteArrayView der)
{
    CMS_ContentInfo* cms = CMS_ContentInfo_new_ex(context, nullptr);
    const BioHandle source = bioOver(der);
    const bool whole = d2i_CMS_bio(source.get(), &cms) != nullptr && BIO_pending(source.get()) == 0;
    CmsHandle owned(cms);
    const bool isOne = whole && OBJ_obj2nid(CMS_get0_type(owned.get())) == NID_pkcs7_enveloped;
    ERR_clear_error();
    return isOne ? std::move(owned) : CmsHandle();
}

// Its name, or the dots and digits of one without. CMS_ContentInfo keeps it to itself, the older structure shows it.
QString cipherOf(QByteArrayView der)
{
    using OldEnvelope = Handle<PKCS7, PKCS7_free>;
    const auto [decoded, exact] = exactlyDecoded<d2i_PKCS7>(der);
    const OldEnvelope envelope(decoded);
    if (!exact || !PKCS7_type_is_enveloped(envelope.get()) || !envelope->d.enveloped ||
        !envelope->d.enveloped->enc_data || !envelope->d.enveloped->enc_data->algorithm) {
        return QStringLiteral("an unnamed cipher");
    }
    std::array<char, 80> name{};
    (void)OBJ_obj2txt(name.data(), static_cast<int>(name.size()), envelope->d.enveloped->enc_data->algorithm->algorithm,
                      0);
    return QString::fromLatin1(name.data()).toUpper();
}

} // namespace

bool isEnvelope(QByteArrayView der)
{
    return envelopeIn(nullptr, der) != nullptr;
}

Result<SecretBytes> decryptAnyCipher(QByteArrayView envelopedDer, const PrivateKey& key)
{
    const LegacyAlgorithms algorithms;
    if (!algorithms.isAvailable()) {
        return opensslFailure(QStringLiteral("OpenSSL's legacy algorithms are missing"));
    }
    const CmsHandle cms = envelopeIn(algorithms.context(), envelopedDer);
    if (!cms) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("this is no whole envelope"));
    }
    const KeyHandle ours = keyIn(algorithms.context(), key);
    const BioHandle plain(BIO_new(BIO_s_secmem()));
    // Without a recipient's certificate OpenSSL takes only keys of the cipher's usual length, so that nobody learns
    // from its answers whether one was found; RC2 of 40 and 64 bits has shorter ones. "Debug" lets it tell: here one
    // person opens one mail, and is to hear what is wrong with it.
    constexpr unsigned how = CMS_BINARY | CMS_DEBUG_DECRYPT;
    const bool opened = CMS_decrypt(cms.get(), ours.get(), nullptr, nullptr, plain.get(), how) == 1;
    const unsigned long why = ERR_peek_last_error();
    ERR_clear_error();
    if (!opened && ERR_GET_LIB(why) == ERR_LIB_CMS && ERR_GET_REASON(why) == CMS_R_UNKNOWN_CIPHER) {
        return fail(ErrorCode::Crypto, QLatin1String("unknown-cipher"),
                    QStringLiteral("the envelope is encrypted with %1").arg(cipherOf(envelopedDer)));
    }
    if (!opened) {
        return fail(ErrorCode::Crypto, QStringLiteral("the envelope can't be opened"));
    }
    return SecretBytes::take(contentOf(plain.get()));
}

} // namespace espalier::crypto
