#include "crypto/cms_signed.h"

#include "crypto/trust.h"

#include <openssl/err.h>

#include <algorithm>
#include <array>

namespace espalier::crypto {

namespace {

struct DigestRow {
    int nid;
    Digest digest;
};
constexpr std::array digests{DigestRow{NID_sha1, Digest::Sha1}, DigestRow{NID_sha256, Digest::Sha256},
                             DigestRow{NID_sha384, Digest::Sha384}, DigestRow{NID_sha512, Digest::Sha512}};

constexpr std::array signatureAlgorithms{
    NID_rsaEncryption,           NID_sha1WithRSAEncryption, NID_sha256WithRSAEncryption, NID_sha384WithRSAEncryption,
    NID_sha512WithRSAEncryption, NID_X9_62_id_ecPublicKey,  NID_ecdsa_with_SHA1,         NID_ecdsa_with_SHA256,
    NID_ecdsa_with_SHA384,       NID_ecdsa_with_SHA512};

Failure refused(const char* what)
{
    ERR_clear_error();
    return fail(ErrorCode::Crypto, QStringLiteral("CMS: ") + QLatin1String(what));
}

// RFC 5652 section 5.3 and 11: one contentType equal to the content's, one messageDigest.
Result<> checkSignedAttributes(CMS_SignerInfo* signer)
{
    const auto* type = static_cast<const ASN1_OBJECT*>(
        CMS_signed_get0_data_by_OBJ(signer, OBJ_nid2obj(NID_pkcs9_contentType), -3, V_ASN1_OBJECT));
    const void* digest =
        CMS_signed_get0_data_by_OBJ(signer, OBJ_nid2obj(NID_pkcs9_messageDigest), -3, V_ASN1_OCTET_STRING);
    if (!type || OBJ_obj2nid(type) != NID_pkcs7_data || !digest) {
        return refused("contentType or messageDigest is missing among the signed attributes");
    }
    return {};
}

// CMS_verify of OpenSSL 3.0 makes a copy of a memory BIO and loses it when the message names an unknown digest: a
// leak that strangers could feed. Behind a filter it isn't taken for a memory BIO.
BioHandle behindFilter(BioHandle source)
{
    BIO* const filter = BIO_new(BIO_f_null());
    return filter ? BioHandle(BIO_push(filter, source.release())) : nullptr;
}

} // namespace

Result<CmsHandle> readSigned(QByteArrayView der)
{
    auto [decoded, exact] = exactlyDecoded<d2i_CMS_ContentInfo>(der);
    CmsHandle cms(decoded);
    if (!exact || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed) {
        return refused("not SignedData, or something follows it");
    }
    if (OBJ_obj2nid(CMS_get0_eContentType(cms.get())) != NID_pkcs7_data) {
        return refused("the signed content is not plain data");
    }
    return cms;
}

Result<CMS_SignerInfo*> onlySigner(CMS_ContentInfo* cms)
{
    STACK_OF(CMS_SignerInfo)* const signers = CMS_get0_SignerInfos(cms);
    if (!signers || sk_CMS_SignerInfo_num(signers) != 1) {
        return refused("exactly one signer is expected");
    }
    CMS_SignerInfo* const signer = sk_CMS_SignerInfo_value(signers, 0);
    TRY(digestOf(signer));
    X509_ALGOR* signatureAlgorithm = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, nullptr, &signatureAlgorithm);
    const ASN1_OBJECT* oid = nullptr;
    X509_ALGOR_get0(&oid, nullptr, nullptr, signatureAlgorithm);
    if (std::find(signatureAlgorithms.begin(), signatureAlgorithms.end(), OBJ_obj2nid(oid)) ==
        signatureAlgorithms.end()) {
        return refused("signature algorithm not allowed");
    }
    if (CMS_signed_get_attr_count(signer) >= 0) {
        TRY(checkSignedAttributes(signer));
    }
    return signer;
}

Result<Digest> digestOf(CMS_SignerInfo* signer)
{
    X509_ALGOR* digestAlgorithm = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, &digestAlgorithm, nullptr);
    const ASN1_OBJECT* oid = nullptr;
    X509_ALGOR_get0(&oid, nullptr, nullptr, digestAlgorithm);
    const int nid = OBJ_obj2nid(oid);
    for (const DigestRow& row : digests) {
        if (row.nid == nid) {
            return row.digest;
        }
    }
    return refused("digest algorithm not allowed");
}

Result<Certificate> embeddedSigner(CMS_ContentInfo* cms, CMS_SignerInfo* signer)
{
    const OwningStack inside(CMS_get1_certs(cms));
    for (int i = 0; inside && i < sk_X509_num(inside.get()); ++i) {
        X509* const certificate = sk_X509_value(inside.get(), i);
        if (CMS_SignerInfo_cert_cmp(signer, certificate) == 0) {
            X509_up_ref(certificate);
            return Certificate::adopt(certificate);
        }
    }
    return refused("the signer's certificate is not inside");
}

QByteArrayView attachedContent(CMS_ContentInfo* cms)
{
    ASN1_OCTET_STRING** const content = CMS_get0_content(cms);
    if (!content || !*content) {
        return {};
    }
    return {ASN1_STRING_get0_data(*content), ASN1_STRING_length(*content)};
}

Result<QByteArray> verifyAgainst(CMS_ContentInfo* cms, X509_STORE* store, const std::optional<QByteArrayView>& detached)
{
    const BioHandle content = detached ? behindFilter(bioOver(*detached)) : nullptr;
    const BioHandle verified = memoryBio();
    if (CMS_verify(cms, nullptr, store, content.get(), verified.get(), CMS_BINARY) != 1) {
        return opensslFailure(QStringLiteral("CMS signature"));
    }
    ERR_clear_error();
    return contentOf(verified.get());
}

StoreHandle storeOfSigner(const Certificate& signer)
{
    StoreHandle store = anchorStore({signer}, 0);
    X509_VERIFY_PARAM* const rules = X509_STORE_get0_param(store.get());
    X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_NO_CHECK_TIME | X509_V_FLAG_IGNORE_CRITICAL);
    X509_VERIFY_PARAM_clear_flags(rules, X509_V_FLAG_USE_CHECK_TIME); // it would win over the one above
    X509_VERIFY_PARAM_set_purpose(rules, X509_PURPOSE_ANY);
    X509_VERIFY_PARAM_set_auth_level(rules, 0); // what is asked is whether the signature fits
    return store;
}

} // namespace espalier::crypto
