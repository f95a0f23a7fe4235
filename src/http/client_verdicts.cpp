#include "http/client_verdicts.h"

#include <QCryptographicHash>

#include <openssl/err.h>
#include <openssl/x509v3.h>

#include <ctime>

namespace espalier::http {

namespace {

constexpr qsizetype mostIntermediates = 64;

using StoreContextHandle = std::unique_ptr<X509_STORE_CTX, FreeWith<X509_STORE_CTX_free>>;

qint64 msOf(const ASN1_TIME* time)
{
    std::tm broken{};
    return ASN1_TIME_to_tm(time, &broken) == 1 ? static_cast<qint64>(timegm(&broken)) * 1000 : 0;
}

void pushShared(STACK_OF(X509) * stack, X509* certificate)
{
    if (X509_up_ref(certificate) == 1 && sk_X509_push(stack, certificate) <= 0) {
        X509_free(certificate);
    }
}

QByteArray sha256Of(X509* certificate)
{
    return QCryptographicHash::hash(derOf(certificate), QCryptographicHash::Sha256);
}

struct Verified {
    QString refusal; // empty: good
    std::vector<X509Handle> intermediates;
};

Verified verify(X509_STORE* store, X509* certificate, STACK_OF(X509) * others, qint64 nowMs)
{
    const StoreContextHandle context(X509_STORE_CTX_new());
    if (!context || X509_STORE_CTX_init(context.get(), store, certificate, others) != 1) {
        return {QStringLiteral("verification could not start"), {}};
    }
    X509_VERIFY_PARAM* parameters = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_time(parameters, static_cast<time_t>(nowMs / 1000));
    X509_VERIFY_PARAM_set_depth(parameters, 4);
    X509_VERIFY_PARAM_set_purpose(parameters, X509_PURPOSE_SSL_CLIENT);
    // A device authority need not be a root to be an anchor.
    X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_PARTIAL_CHAIN);
    if (X509_verify_cert(context.get()) != 1) {
        const int error = X509_STORE_CTX_get_error(context.get());
        return {QString::fromLatin1(X509_verify_cert_error_string(error)), {}};
    }
    // The purpose check lets certificates without any EKU pass.
    const auto usage = X509_get_extended_key_usage(certificate);
    if (usage == UINT32_MAX || (usage & XKU_SSL_CLIENT) == 0) {
        return {QStringLiteral("certificate is not for client authentication"), {}};
    }
    Verified good;
    const STACK_OF(X509)* chain = X509_STORE_CTX_get0_chain(context.get());
    for (int i = 1; i + 1 < sk_X509_num(chain); ++i) {
        X509* link = sk_X509_value(chain, i);
        X509_up_ref(link);
        good.intermediates.emplace_back(link);
    }
    return good;
}

} // namespace

void ClientVerdicts::setAuthorities(const QList<QByteArray>& der)
{
    const StoreHandle store(X509_STORE_new(), X509_STORE_free);
    for (const auto& one : der) {
        if (const auto certificate = certificateFromDer(one)) {
            X509_STORE_add_cert(store.get(), certificate.get());
        }
    }
    ERR_clear_error();
    const std::lock_guard lock(m_mutex);
    m_store = store;
    ++m_generation;
    m_young.clear();
    m_old.clear();
    m_intermediates.clear();
}

quint64 ClientVerdicts::generation() const
{
    const std::lock_guard lock(m_mutex);
    return m_generation;
}

PeerCertificate ClientVerdicts::judge(X509* certificate, STACK_OF(X509) * chain)
{
    PeerCertificate peer;
    peer.der = derOf(certificate);
    const auto sha256 = QCryptographicHash::hash(peer.der, QCryptographicHash::Sha256);
    const qint64 now = m_clock.nowMs();
    const StackHandle others(sk_X509_new_null());
    StoreHandle store;
    quint64 generation = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (isKnownGood(sha256, now)) {
            peer.trusted = true;
            return peer;
        }
        store = m_store;
        generation = m_generation;
        for (const auto& known : std::as_const(m_intermediates)) {
            pushShared(others.get(), known.get());
        }
    }
    if (!store || !others || peer.der.isEmpty()) {
        peer.refusal = QStringLiteral("no device authority is set");
        return peer;
    }
    for (int i = 0; chain != nullptr && i < sk_X509_num(chain); ++i) {
        pushShared(others.get(), sk_X509_value(chain, i));
    }
    ERR_clear_error();
    const auto verified = verify(store.get(), certificate, others.get(), now);
    ERR_clear_error();
    peer.refusal = verified.refusal;
    peer.trusted = verified.refusal.isEmpty();
    if (peer.trusted) {
        keep(sha256, certificate, verified.intermediates, generation, now);
    }
    return peer;
}

bool ClientVerdicts::isKnownGood(const QByteArray& sha256, qint64 now) const
{
    const auto fits = [now](const Good& good) { return now >= good.notBefore && now < good.until; };
    if (const auto it = m_young.constFind(sha256); it != m_young.constEnd()) {
        return fits(*it);
    }
    const auto it = m_old.constFind(sha256);
    return it != m_old.constEnd() && fits(*it);
}

void ClientVerdicts::keep(const QByteArray& sha256, X509* certificate, const std::vector<X509Handle>& intermediates,
                          quint64 generation, qint64 now)
{
    const Good good{std::min(now + lifeMs, msOf(X509_get0_notAfter(certificate))),
                    std::max(now - lifeMs, msOf(X509_get0_notBefore(certificate)))};
    const std::lock_guard lock(m_mutex);
    if (generation != m_generation) {
        return; // the authorities changed while we looked
    }
    if (m_young.size() >= mostKept) {
        m_old = std::move(m_young);
        m_young = {};
    }
    m_young.insert(sha256, good);
    for (const auto& link : intermediates) {
        if (m_intermediates.size() < mostIntermediates) {
            X509_up_ref(link.get());
            m_intermediates.insert(sha256Of(link.get()), std::shared_ptr<X509>(link.get(), X509_free));
        }
    }
}

} // namespace espalier::http
