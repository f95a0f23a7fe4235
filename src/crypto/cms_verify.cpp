#include "crypto/cms.h"
#include "crypto/cms_signed.h"
#include "crypto/trust.h"

#include <openssl/err.h>

namespace espalier::crypto {

namespace {

// Bytes that are also the signed form of a set of attributes: a signature without attributes over such content
// could have been cut out of a message with attributes (RFC 5652 section 5.4).
bool looksLikeAttributes(QByteArrayView content)
{
    return !content.isEmpty() && content.front() == '\x31';
}

// A device's clock, and so its certificate's notBefore, may be ahead of ours.
qint64 checkedAt(const Certificate& signer, const SignaturePolicy& policy)
{
    const qint64 notBefore = signer.notBeforeMs();
    const bool slightlyAhead = notBefore > policy.atMs && notBefore <= policy.atMs + policy.skewMs;
    return slightlyAhead ? policy.atMs + policy.skewMs : policy.atMs;
}

Result<VerifiedSignature> verify(QByteArrayView der, const std::optional<QByteArrayView>& detached,
                                 const SignaturePolicy& policy)
{
    const CmsHandle cms = TRY(readSigned(der));
    CMS_SignerInfo* const signer = TRY(onlySigner(cms.get()));
    const Certificate certificate = TRY(embeddedSigner(cms.get(), signer));
    const bool attached = CMS_is_detached(cms.get()) == 0;
    if (attached == detached.has_value()) {
        return fail(ErrorCode::Crypto, attached ? QStringLiteral("CMS: it must not bring content of its own")
                                                : QStringLiteral("CMS: the content is missing"));
    }
    if (CMS_signed_get_attr_count(signer) < 0 &&
        looksLikeAttributes(detached ? *detached : attachedContent(cms.get()))) {
        return fail(ErrorCode::Crypto, QStringLiteral("CMS: content that could be signed attributes"));
    }
    const StoreHandle store = anchorStore(policy.anchors, checkedAt(certificate, policy));
    X509_VERIFY_PARAM* const rules = X509_STORE_get0_param(store.get());
    X509_VERIFY_PARAM_set_purpose(rules, X509_PURPOSE_ANY); // decided below
    if (policy.oldAuthorities) {
        X509_VERIFY_PARAM_clear_flags(rules, X509_V_FLAG_USE_CHECK_TIME); // it would come first
        X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_NO_CHECK_TIME);
        X509_VERIFY_PARAM_set_auth_level(rules, 0);
    }
    QByteArray content = TRY(verifyAgainst(cms.get(), store.get(), detached));
    TRY(checkPurpose(certificate, policy.requireClientAuth ? Purpose::Client : Purpose::Any));
    // Whom CMS_verify took for the signer, and nobody else.
    const BorrowedStack signers(CMS_get0_signers(cms.get()));
    if (!signers || sk_X509_num(signers.get()) != 1 ||
        X509_cmp(sk_X509_value(signers.get(), 0), certificate.native()) != 0) {
        return fail(ErrorCode::Crypto, QStringLiteral("CMS: the signer is ambiguous"));
    }
    return VerifiedSignature{detached ? QByteArray() : std::move(content), certificate};
}

} // namespace

Result<VerifiedSignature> verifyDetached(QByteArrayView signatureDer, QByteArrayView content,
                                         const SignaturePolicy& policy)
{
    return verify(signatureDer, content, policy);
}

Result<VerifiedSignature> verifyAttached(QByteArrayView signedDer, const SignaturePolicy& policy)
{
    return verify(signedDer, std::nullopt, policy);
}

Result<OpenedSignature> openSigned(QByteArrayView signedDer)
{
    const CmsHandle cms = TRY(readSigned(signedDer));
    if (CMS_is_detached(cms.get()) != 0) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the signed file has no content"));
    }
    OpenedSignature opened;
    opened.content = attachedContent(cms.get()).toByteArray();
    const auto signer = onlySigner(cms.get());
    const auto certificate = signer ? embeddedSigner(cms.get(), *signer) : Failure(signer.error());
    if (certificate) {
        opened.signer = *certificate;
        opened.intact = verifyAgainst(cms.get(), storeOfSigner(*certificate).get(), std::nullopt).has_value();
    }
    ERR_clear_error();
    return opened;
}

} // namespace espalier::crypto
