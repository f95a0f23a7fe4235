#include "device/identity/trust.h"

#include <QCryptographicHash>

#include <openssl/err.h>

#include <algorithm>

namespace espalier::device {

Trust::Trust(const QList<QByteArray>& anchorsDer) : m_store(X509_STORE_new()), m_tls(SSL_CTX_new(TLS_client_method()))
{
    X509_STORE_set_default_paths(m_store.get());
    for (const QByteArray& der : anchorsDer) {
        if (const X509Ptr certificate = certificateFromDer(der)) {
            X509_STORE_add_cert(m_store.get(), certificate.get());
        }
    }
    ERR_clear_error();
    SSL_CTX_set_min_proto_version(m_tls.get(), TLS1_2_VERSION);
    SSL_CTX_set1_cert_store(m_tls.get(), m_store.get());
    SSL_CTX_set_verify(m_tls.get(), SSL_VERIFY_PEER, nullptr);
}

std::shared_ptr<const Trust> TrustShelf::forAnchors(const QList<QByteArray>& anchorsDer)
{
    QList<QByteArray> sorted = anchorsDer;
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray& der : sorted) {
        hash.addData(QByteArray::number(der.size()) + ':' + der);
    }
    const std::lock_guard lock(m_mutex);
    auto& trust = m_known[hash.result()];
    if (!trust) {
        trust = std::make_shared<const Trust>(sorted);
    }
    return trust;
}

} // namespace espalier::device
