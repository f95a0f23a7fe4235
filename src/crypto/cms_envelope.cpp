#include "crypto/cms.h"
#include "crypto/openssl_handles.h"

#include <openssl/err.h>
#include <openssl/pkcs7.h>

#include <array>

namespace espalier::crypto {

namespace {

// Each costs an RSA operation; real requests have one.
constexpr int mostRecipients = 4;

struct CipherRow {
    int nid;
    ContentCipher cipher;
};
constexpr std::array ciphers{
    CipherRow{NID_aes_128_cbc, ContentCipher::Aes128Cbc}, CipherRow{NID_aes_192_cbc, ContentCipher::Aes192Cbc},
    CipherRow{NID_aes_256_cbc, ContentCipher::Aes256Cbc}, CipherRow{NID_des_ede3_cbc, ContentCipher::TripleDesCbc}};

const EVP_CIPHER* evp(ContentCipher cipher)
{
    switch (cipher) {
    case ContentCipher::Aes128Cbc:
        return EVP_aes_128_cbc();
    case ContentCipher::Aes192Cbc:
        return EVP_aes_192_cbc();
    case ContentCipher::Aes256Cbc:
        return EVP_aes_256_cbc();
    case ContentCipher::TripleDesCbc:
        return EVP_des_ede3_cbc();
    }
    return EVP_aes_256_cbc();
}

Failure notOpened()
{
    ERR_clear_error();
    return fail(ErrorCode::Crypto, QStringLiteral("the envelope can't be opened"));
}

} // namespace

Result<QByteArray> envelop(QByteArrayView content, const Certificate& recipient, ContentCipher cipher)
{
    const BorrowedStack recipients(sk_X509_new_null());
    sk_X509_push(recipients.get(), recipient.native());
    const BioHandle source = bioOver(content);
    const CmsHandle cms(CMS_encrypt(recipients.get(), source.get(), evp(cipher), CMS_BINARY));
    if (!cms) {
        return opensslFailure(QStringLiteral("CMS envelope"));
    }
    return derOf<i2d_CMS_ContentInfo>(cms.get());
}

// CMS_ContentInfo keeps the content's algorithm to itself; the older structure of the same bytes shows it, and holds
// nothing but RSA key transport.
Result<ContentCipher> envelopeCipher(QByteArrayView envelopedDer)
{
    using Pkcs7 = Handle<PKCS7, PKCS7_free>;
    const auto [decoded, exact] = exactlyDecoded<d2i_PKCS7>(envelopedDer);
    const Pkcs7 envelope(decoded);
    if (!exact || !PKCS7_type_is_enveloped(envelope.get()) || !envelope->d.enveloped) {
        return notOpened();
    }
    const PKCS7_ENVELOPE* const inside = envelope->d.enveloped;
    const int recipients = inside->recipientinfo ? sk_PKCS7_RECIP_INFO_num(inside->recipientinfo) : 0;
    if (recipients < 1 || recipients > mostRecipients || !inside->enc_data || !inside->enc_data->algorithm) {
        return notOpened();
    }
    for (int i = 0; i < recipients; ++i) {
        const PKCS7_RECIP_INFO* recipient = sk_PKCS7_RECIP_INFO_value(inside->recipientinfo, i);
        if (!recipient->key_enc_algor || OBJ_obj2nid(recipient->key_enc_algor->algorithm) != NID_rsaEncryption) {
            return notOpened(); // PKCS #1 v1.5 key transport only
        }
    }
    const int nid = OBJ_obj2nid(inside->enc_data->algorithm->algorithm);
    for (const CipherRow& row : ciphers) {
        if (row.nid == nid) {
            return row.cipher;
        }
    }
    return notOpened();
}

Result<SecretBytes> decrypt(QByteArrayView envelopedDer, const PrivateKey& key)
{
    TRY(envelopeCipher(envelopedDer));
    const auto [decoded, exact] = exactlyDecoded<d2i_CMS_ContentInfo>(envelopedDer);
    const CmsHandle cms(decoded);
    const BioHandle plain(BIO_new(BIO_s_secmem()));
    if (!exact || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_enveloped ||
        CMS_decrypt(cms.get(), key.native(), nullptr, nullptr, plain.get(), CMS_BINARY) != 1) {
        return notOpened();
    }
    ERR_clear_error();
    return SecretBytes::take(contentOf(plain.get()));
}

Result<QByteArray> certificatesOnly(const QList<Certificate>& certificates)
{
    const CmsHandle cms(CMS_ContentInfo_new());
    if (!cms || CMS_SignedData_init(cms.get()) != 1 || CMS_set_detached(cms.get(), 1) != 1) {
        return opensslFailure(QStringLiteral("CMS with certificates only"));
    }
    for (const Certificate& certificate : certificates) {
        if (CMS_add1_cert(cms.get(), certificate.native()) != 1) {
            return opensslFailure(QStringLiteral("CMS with certificates only"));
        }
    }
    return derOf<i2d_CMS_ContentInfo>(cms.get());
}

Result<QList<Certificate>> readCertificatesOnly(QByteArrayView der)
{
    const auto [decoded, exact] = exactlyDecoded<d2i_CMS_ContentInfo>(der);
    const CmsHandle cms(decoded);
    const OwningStack inside(exact ? CMS_get1_certs(cms.get()) : nullptr);
    QList<Certificate> all;
    for (int i = 0; inside && i < sk_X509_num(inside.get()); ++i) {
        X509* const certificate = sk_X509_value(inside.get(), i);
        X509_up_ref(certificate);
        all.append(Certificate::adopt(certificate));
    }
    if (all.isEmpty()) {
        return opensslFailure(QStringLiteral("no CMS with certificates"), ErrorCode::InvalidInput);
    }
    return all;
}

} // namespace espalier::crypto
