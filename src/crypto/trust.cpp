#include "crypto/trust.h"

namespace espalier::crypto {

StoreHandle anchorStore(const QList<Certificate>& anchors, qint64 atMs)
{
    StoreHandle store(X509_STORE_new());
    for (const Certificate& anchor : anchors) {
        if (!anchor.isNull()) {
            X509_STORE_add_cert(store.get(), anchor.native());
        }
    }
    X509_VERIFY_PARAM* const rules = X509_STORE_get0_param(store.get());
    X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_PARTIAL_CHAIN);
    X509_VERIFY_PARAM_set_time(rules, static_cast<time_t>(atMs / 1000));
    X509_VERIFY_PARAM_set_depth(rules, 8);
    X509_VERIFY_PARAM_set_auth_level(rules, 1); // 80 bits: no MD5 or SHA-1 in chains, RSA from 1024 bits
    return store;
}

Result<> checkPurpose(const Certificate& leaf, Purpose purpose)
{
    if (purpose == Purpose::Any) {
        return {};
    }
    const bool present = (X509_get_extension_flags(leaf.native()) & EXFLAG_XKUSAGE) != 0;
    const uint32_t wanted = purpose == Purpose::Client ? XKU_SSL_CLIENT : XKU_SSL_SERVER;
    if (!present || (X509_get_extended_key_usage(leaf.native()) & wanted) == 0) {
        return fail(ErrorCode::Refused, QStringLiteral("the certificate %1 is not meant for %2 authentication")
                                            .arg(leaf.serial(), purpose == Purpose::Client ? QStringLiteral("client")
                                                                                           : QStringLiteral("server")));
    }
    return {};
}

Result<> verifyChain(const Certificate& leaf, const QList<Certificate>& intermediates,
                     const QList<Certificate>& anchors, Purpose purpose, qint64 atMs)
{
    if (leaf.isNull()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("no certificate"));
    }
    const StoreHandle store = anchorStore(anchors, atMs);
    const BorrowedStack untrusted(sk_X509_new_null());
    for (const Certificate& intermediate : intermediates) {
        sk_X509_push(untrusted.get(), intermediate.native());
    }
    const StoreContextHandle context(X509_STORE_CTX_new());
    if (X509_STORE_CTX_init(context.get(), store.get(), leaf.native(), untrusted.get()) != 1) {
        return opensslFailure(QStringLiteral("checking a certificate chain"));
    }
    if (purpose != Purpose::Any) {
        X509_STORE_CTX_set_purpose(context.get(),
                                   purpose == Purpose::Client ? X509_PURPOSE_SSL_CLIENT : X509_PURPOSE_SSL_SERVER);
    }
    if (X509_verify_cert(context.get()) != 1) {
        const int reason = X509_STORE_CTX_get_error(context.get());
        (void)opensslFailure({}); // empties the queue
        return fail(ErrorCode::Refused,
                    QStringLiteral("certificate %1: %2")
                        .arg(leaf.serial(), QString::fromLatin1(X509_verify_cert_error_string(reason))));
    }
    return checkPurpose(leaf, purpose);
}

} // namespace espalier::crypto
