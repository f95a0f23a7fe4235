// What a device believes: the system's roots, --ca, and the certificates inside its enrollment profile.
#pragma once

#include "device/identity/openssl.h"

#include <QByteArray>
#include <QList>

#include <map>
#include <memory>
#include <mutex>

namespace espalier::device {

// How a device looks at certificates. Nobody: it believes no authority at all. ClockBack: its clock has fallen back to
// the first day of 2001, as after an empty battery, so nothing it is shown is valid yet.
enum class Belief { Usual, Nobody, ClockBack };

// One set of believed certificates; its TLS context is shared by all devices that believe the same.
// Immutable after construction, so any thread may use it.
class Trust {
public:
    explicit Trust(const QList<QByteArray>& anchorsDer, Belief belief = Belief::Usual);

    // For what is signed: a profile's signer needs no usage of its own.
    [[nodiscard]] X509_STORE* signers() const { return m_signers.get(); }
    [[nodiscard]] SSL_CTX* tls() const { return m_tls.get(); }

private:
    StorePtr m_store; // for TLS
    StorePtr m_signers;
    SslContextPtr m_tls;
};

// Reading the system's roots costs milliseconds, so equal sets are made once. Thread-safe.
class TrustShelf {
public:
    [[nodiscard]] std::shared_ptr<const Trust> forAnchors(const QList<QByteArray>& anchorsDer,
                                                          Belief belief = Belief::Usual);

private:
    std::mutex m_mutex;
    std::map<QByteArray, std::shared_ptr<const Trust>> m_known;
};

} // namespace espalier::device
