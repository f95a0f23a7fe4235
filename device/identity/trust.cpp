#include "device/identity/trust.h"

#include <QCryptographicHash>

#include <openssl/err.h>
#include <openssl/x509v3.h>

#include <algorithm>

namespace espalier::device {

namespace {

constexpr time_t fallenBack = 978'307'200; // 2001-01-01T00:00:00Z

// RFC 8446 section 6.2: certificate_expired also says "not currently valid"; OpenSSL would say bad_certificate.
int sayExpired(int good, X509_STORE_CTX* context)
{
    if (X509_STORE_CTX_get_error(context) == X509_V_ERR_CERT_NOT_YET_VALID) {
        X509_STORE_CTX_set_error(context, X509_V_ERR_CERT_HAS_EXPIRED);
    }
    return good;
}

} // namespace

Trust::Trust(const QList<QByteArray>& anchorsDer, Belief belief)
    : m_store(X509_STORE_new()), m_signers(X509_STORE_new()), m_tls(SSL_CTX_new(TLS_client_method()))
{
    SSL_CTX_set_min_proto_version(m_tls.get(), TLS1_2_VERSION);
    SSL_CTX_set_verify(m_tls.get(), SSL_VERIFY_PEER, belief == Belief::ClockBack ? sayExpired : nullptr);
    SSL_CTX_set1_cert_store(m_tls.get(), m_store.get());
    X509_STORE_set_purpose(m_signers.get(), X509_PURPOSE_ANY);
    if (belief == Belief::Nobody) {
        return;
    }
    if (belief == Belief::ClockBack) {
        X509_VERIFY_PARAM_set_time(X509_STORE_get0_param(m_signers.get()), fallenBack);
        X509_VERIFY_PARAM_set_time(SSL_CTX_get0_param(m_tls.get()), fallenBack);
    }
    for (X509_STORE* store : {m_store.get(), m_signers.get()}) {
        X509_STORE_set_default_paths(store);
        for (const QByteArray& der : anchorsDer) {
            if (const X509Ptr certificate = certificateFromDer(der)) {
                X509_STORE_add_cert(store, certificate.get());
            }
        }
    }
    ERR_clear_error();
}

std::shared_ptr<const Trust> TrustShelf::forAnchors(const QList<QByteArray>& anchorsDer, Belief belief)
{
    QList<QByteArray> sorted = anchorsDer;
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(static_cast<int>(belief)));
    for (const QByteArray& der : sorted) {
        hash.addData(QByteArray::number(der.size()) + ':' + der);
    }
    const std::lock_guard lock(m_mutex);
    auto& trust = m_known[hash.result()];
    if (!trust) {
        trust = std::make_shared<const Trust>(sorted, belief);
    }
    return trust;
}

} // namespace espalier::device
