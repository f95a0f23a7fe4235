#include "crypto/server_chain.h"

#include "crypto/trust.h"

#include <openssl/objects.h>
#include <openssl/x509_vfy.h>

namespace espalier::crypto {

namespace {

constexpr int leastRsaBits = 2048;
constexpr int leastCurveBits = 256;
constexpr int leastDigestBits = 256;

ChainState stateOf(int reason)
{
    switch (reason) {
    case X509_V_OK:
        return ChainState::Trusted;
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        return ChainState::Incomplete;
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
        return ChainState::UnknownAuthority;
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return ChainState::Ended;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return ChainState::NotYetValid;
    default:
        return ChainState::Broken;
    }
}

QString nameOf(const Certificate& certificate)
{
    const QString name = certificate.commonName();
    return name.isEmpty() ? certificate.subject() : name;
}

Result<StoreHandle> storeOf(const PublicAuthorities& authorities)
{
    StoreHandle store(X509_STORE_new());
    const int loaded = authorities.file.isEmpty()
                           ? X509_STORE_set_default_paths(store.get())
                           : X509_STORE_load_file(store.get(), authorities.file.toLocal8Bit().constData());
    if (loaded != 1) {
        return opensslFailure(QStringLiteral("the list of public authorities can't be read"));
    }
    return store;
}

} // namespace

KeyFacts keyFacts(const Certificate& certificate)
{
    EVP_PKEY* const key = X509_get0_pubkey(certificate.native());
    if (key == nullptr) {
        return {};
    }
    return {QString::fromLatin1(EVP_PKEY_get0_type_name(key)), EVP_PKEY_get_bits(key)};
}

bool isKeyStrongEnough(const KeyFacts& key)
{
    return (key.kind == QLatin1String("RSA") && key.bits >= leastRsaBits) ||
           (key.kind == QLatin1String("EC") && key.bits >= leastCurveBits);
}

QString signatureDigest(const Certificate& certificate)
{
    int digest = NID_undef;
    if (X509_get_signature_info(certificate.native(), &digest, nullptr, nullptr, nullptr) != 1 || digest == NID_undef) {
        (void)opensslFailure({}); // empties the queue
        return {};
    }
    return QString::fromLatin1(OBJ_nid2sn(digest));
}

bool isSignatureStrongEnough(const Certificate& certificate)
{
    int digest = NID_undef;
    if (X509_get_signature_info(certificate.native(), &digest, nullptr, nullptr, nullptr) != 1) {
        (void)opensslFailure({});
        return false;
    }
    const EVP_MD* const kind = EVP_get_digestbynid(digest);
    return kind != nullptr && EVP_MD_get_size(kind) * 8 >= leastDigestBits;
}

bool isForHost(const Certificate& certificate, const QString& host)
{
    const QByteArray name = host.toLatin1();
    return X509_check_ip_asc(certificate.native(), name.constData(), 0) == 1 ||
           X509_check_host(certificate.native(), name.constData(), static_cast<size_t>(name.size()),
                           X509_CHECK_FLAG_NEVER_CHECK_SUBJECT | X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS, nullptr) == 1;
}

bool mayBeServer(const Certificate& certificate)
{
    return checkPurpose(certificate, Purpose::Server).has_value();
}

Result<ChainVerdict> judgeChain(const Certificate& leaf, const QList<Certificate>& sent,
                                const PublicAuthorities& authorities, qint64 atMs)
{
    if (leaf.isNull()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("no certificate"));
    }
    const StoreHandle store = TRY(storeOf(authorities));
    X509_VERIFY_PARAM_set_time(X509_STORE_get0_param(store.get()), static_cast<time_t>(atMs / 1000));
    const BorrowedStack untrusted(sk_X509_new_null());
    for (const Certificate& one : sent) {
        sk_X509_push(untrusted.get(), one.native());
    }
    const StoreContextHandle context(X509_STORE_CTX_new());
    if (X509_STORE_CTX_init(context.get(), store.get(), leaf.native(), untrusted.get()) != 1) {
        return opensslFailure(QStringLiteral("checking a certificate chain"));
    }
    ChainVerdict verdict;
    const bool isGood = X509_verify_cert(context.get()) == 1;
    const int reason = X509_STORE_CTX_get_error(context.get());
    (void)opensslFailure({}); // empties the queue
    verdict.state = isGood ? ChainState::Trusted : stateOf(reason == X509_V_OK ? X509_V_ERR_UNSPECIFIED : reason);
    if (!isGood) {
        verdict.words = QString::fromLatin1(X509_verify_cert_error_string(reason));
    }
    STACK_OF(X509)* const built = X509_STORE_CTX_get0_chain(context.get());
    for (int i = 0; i < sk_X509_num(built); ++i) {
        X509* const one = sk_X509_value(built, i);
        X509_up_ref(one);
        verdict.path.append(nameOf(Certificate::adopt(one)));
    }
    return verdict;
}

} // namespace espalier::crypto
