#include "device/identity/signed_message.h"

#include <openssl/err.h>
#include <openssl/x509_vfy.h>

namespace espalier::device {

namespace {

Result<CmsPtr> parse(const QByteArray& der)
{
    CmsPtr message(d2i_CMS_bio(memory(der).get(), nullptr));
    if (!message) {
        return cryptoFailure(QStringLiteral("not a CMS message"));
    }
    if (OBJ_obj2nid(CMS_get0_type(message.get())) != NID_pkcs7_signed) {
        return fail(ErrorCode::Crypto, QStringLiteral("the CMS message is not signed"));
    }
    return message;
}

Result<SignedContent> verify(const QByteArray& der, X509_STORE* store, unsigned flags)
{
    const CmsPtr message = TRY(parse(der));
    const BioPtr out = memory();
    if (CMS_verify(message.get(), nullptr, store, nullptr, out.get(), CMS_BINARY | flags) != 1) {
        return cryptoFailure(QStringLiteral("the signature does not hold"));
    }
    SignedContent found{content(out.get()), {}};
    STACK_OF(X509)* signers = CMS_get0_signers(message.get());
    for (int i = 0; i < sk_X509_num(signers); ++i) {
        found.signers.append(derOf(sk_X509_value(signers, i)));
    }
    sk_X509_free(signers);
    return found;
}

} // namespace

Result<QByteArray> contentOf(const QByteArray& signedDer)
{
    const CmsPtr message = TRY(parse(signedDer));
    ASN1_OCTET_STRING** inside = CMS_get0_content(message.get());
    if (inside == nullptr || *inside == nullptr) {
        return fail(ErrorCode::Crypto, QStringLiteral("the CMS message is empty"));
    }
    return QByteArray(reinterpret_cast<const char*>(ASN1_STRING_get0_data(*inside)), ASN1_STRING_length(*inside));
}

Result<SignedContent> verifySigned(const QByteArray& signedDer, X509_STORE* store)
{
    return verify(signedDer, store, 0);
}

Result<SignedContent> verifyIntact(const QByteArray& signedDer)
{
    return verify(signedDer, nullptr, CMS_NO_SIGNER_CERT_VERIFY);
}

namespace {

Result<QByteArray> signatureOf(const QByteArray& body, EVP_PKEY* key, const QByteArray& certificateDer, unsigned flags)
{
    const X509Ptr certificate = certificateFromDer(certificateDer);
    const CmsPtr message(
        CMS_sign(certificate.get(), key, nullptr, memory(body).get(), flags | CMS_BINARY | CMS_NOSMIMECAP));
    if (!message) {
        return cryptoFailure(QStringLiteral("message signature"));
    }
    const BioPtr out = memory();
    if (i2d_CMS_bio(out.get(), message.get()) != 1) {
        return cryptoFailure(QStringLiteral("message signature"));
    }
    return content(out.get());
}

} // namespace

Result<QByteArray> attachedSignature(const QByteArray& body, EVP_PKEY* key, const QByteArray& certificateDer)
{
    return signatureOf(body, key, certificateDer, 0);
}

Result<QByteArray> detachedSignature(const QByteArray& body, EVP_PKEY* key, const QByteArray& certificateDer)
{
    return TRY(signatureOf(body, key, certificateDer, CMS_DETACHED)).toBase64();
}

Result<QByteArray> envelopedFor(const QByteArray& certificateDer, const QByteArray& body)
{
    const X509Ptr certificate = certificateFromDer(certificateDer);
    const CertificatesPtr recipients(sk_X509_new_null());
    if (!certificate || sk_X509_push(recipients.get(), certificate.get()) == 0) {
        return fail(ErrorCode::Crypto, QStringLiteral("the certificate to encrypt for can't be read"));
    }
    X509_up_ref(certificate.get()); // the stack frees it as well
    const CmsPtr message(CMS_encrypt(recipients.get(), memory(body).get(), EVP_aes_256_cbc(), CMS_BINARY));
    const BioPtr out = memory();
    if (!message || i2d_CMS_bio(out.get(), message.get()) != 1) {
        return cryptoFailure(QStringLiteral("encrypting for a certificate"));
    }
    return content(out.get());
}

} // namespace espalier::device
