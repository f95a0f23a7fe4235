// Decides whether a client certificate is one of ours: chain to a device authority, valid now, EKU clientAuth.
// Fails closed. Positive verdicts are kept for a short time, keyed by SHA-256, so that a reconnecting device
// costs no signature check; a new set of authorities forgets them all. Any thread.
#pragma once

#include "base/clock.h"
#include "http/message.h"
#include "http/openssl_handles.h"

#include <QHash>

#include <mutex>
#include <vector>

namespace espalier::http {

class ClientVerdicts {
public:
    explicit ClientVerdicts(const Clock& clock) : m_clock(clock) {}

    void setAuthorities(const QList<QByteArray>& der);
    // Raised by setAuthorities(): a connection that kept a verdict asks again.
    [[nodiscard]] quint64 generation() const;

    // `chain` is what the client sent beside its certificate; null on a resumed session.
    [[nodiscard]] PeerCertificate judge(X509* certificate, STACK_OF(X509) * chain);

    static constexpr qint64 lifeMs = 60'000;
    static constexpr qsizetype mostKept = 4096;

private:
    struct Good {
        qint64 until = 0; // life of the entry or the certificate's end, whichever is first
        qint64 notBefore = 0;
    };
    using StoreHandle = std::shared_ptr<X509_STORE>;

    [[nodiscard]] bool isKnownGood(const QByteArray& sha256, qint64 now) const;
    void keep(const QByteArray& sha256, X509* certificate, const std::vector<X509Handle>& intermediates,
              quint64 generation, qint64 now);

    const Clock& m_clock;
    mutable std::mutex m_mutex;
    StoreHandle m_store;
    quint64 m_generation = 0;
    QHash<QByteArray, Good> m_young; // when full it becomes m_old, and m_old is dropped
    QHash<QByteArray, Good> m_old;
    // Proven once; a resumed session brings the certificate without its chain.
    QHash<QByteArray, std::shared_ptr<X509>> m_intermediates;
};

} // namespace espalier::http
