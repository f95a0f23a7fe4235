// The certificate authority of this data folder: an RSA root made at the first start, whose key lies sealed in
// the database, and everything it signs. Any thread. Signing takes milliseconds and is therefore done outside the
// writer: prepare… signs, record… makes it count inside the caller's write.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "ca/challenges.h"
#include "ca/issued.h"
#include "crypto/certificate.h"
#include "crypto/sealer.h"
#include "store/store.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <shared_mutex>

namespace espalier::ca {

// A certificate that is signed but not on record yet.
struct Prepared {
    Binding binding;
    crypto::Certificate certificate;
};

struct TrustedAuthority {
    qint64 id = 0;
    crypto::Certificate certificate;
    qint64 addedAt = 0; // ms
};

class Authority {
public:
    // May refuse (link used up, revoked, expired): then no certificate is issued. Runs inside the write.
    using IssuedHook = std::function<Result<>(store::Transaction&, const Binding&, CertificateId)>;

    // Loads the root, or makes "ORGANIZATION Device CA" (setting "organization") when there is none: up to a
    // second, so not on the gui thread. Never inside a read or write of the store.
    [[nodiscard]] static Result<std::unique_ptr<Authority>> open(store::Store& store, const crypto::Sealer& sealer,
                                                                 const Clock& clock);

    void setIssuedHook(IssuedHook hook) { m_issuedHook = std::move(hook); } // before the server starts
    // Called after deviceAuthorities() changed, on the thread that changed it.
    void setTrustChanged(std::function<void()> told) { m_trustChanged = std::move(told); }

    [[nodiscard]] const crypto::Identity& root() const { return m_root; } // also the SCEP identity

    // Who may have signed a device's identity: the root, then the additional ones.
    [[nodiscard]] QList<crypto::Certificate> deviceAuthorities() const;
    [[nodiscard]] QList<QByteArray> deviceAuthoritiesDer() const;

    // ECDSA P-256 for this DNS name or IP address, at most 398 days; made anew when fewer than 30 days remain or
    // the host changed. Chain holds the root.
    [[nodiscard]] Result<crypto::Identity> serverIdentity(const QString& host);
    // RSA 2048 for signing profiles; made anew when fewer than 30 days remain. Chain holds the root.
    [[nodiscard]] Result<crypto::Identity> signingIdentity();

    // Device identities: clientAuth only, subject set by us, 365 days or less. Keys: RSA of 2048 to 8192 bits, P-256
    // or P-384. Outside a write.
    [[nodiscard]] Result<Prepared> prepareDevice(const Binding& binding, QByteArrayView publicKeyDer) const;
    // Row, audit entry and, when the binding is not empty, the issued hook.
    [[nodiscard]] Result<CertificateId> recordDevice(store::Transaction& tx, const Prepared& prepared,
                                                     const QString& actor) const;
    // Both, in a write of its own.
    [[nodiscard]] Result<crypto::Certificate> issueDevice(const Binding& binding, QByteArrayView publicKeyDer,
                                                          const QString& actor) const;
    // Uses up the challenge. The same key within retryWindowMs gets the same certificate again; everything else
    // that is not a fresh challenge is Refused. In a write of its own.
    [[nodiscard]] Result<crypto::Certificate> issueFromChallenge(QByteArrayView challenge,
                                                                 QByteArrayView publicKeyDer) const;

    // NotFound for an unknown serial; revoking again changes nothing.
    [[nodiscard]] Result<> revoke(store::Transaction& tx, const QString& serial, const QString& actor) const;

    // Authorities of device identities issued elsewhere. Each is a write of its own.
    [[nodiscard]] Result<qint64> addTrusted(QByteArrayView pemOrDer, const QString& actor);
    [[nodiscard]] Result<> removeTrusted(qint64 id, const QString& actor);
    [[nodiscard]] Result<QList<TrustedAuthority>> trusted() const;

private:
    Authority(store::Store& store, const crypto::Sealer& sealer, const Clock& clock);
    struct LeafPlan;
    [[nodiscard]] Result<> loadOrMakeRoot();
    [[nodiscard]] Result<> makeRoot();
    [[nodiscard]] Result<> loadTrusted();
    [[nodiscard]] Result<crypto::Identity> leafIdentity(const LeafPlan& plan);
    [[nodiscard]] Result<crypto::Identity> makeLeaf(const LeafPlan& plan);
    [[nodiscard]] Result<crypto::PrivateKey> openKey(const QString& place, const QByteArray& sealed) const;
    [[nodiscard]] Result<> keepKey(store::Transaction& tx, const QString& place, const crypto::PrivateKey& key) const;

    store::Store& m_store;
    const crypto::Sealer& m_sealer;
    const Clock& m_clock;
    crypto::Identity m_root;
    QString m_organization;
    IssuedHook m_issuedHook;
    std::function<void()> m_trustChanged;
    struct OpenedLeaf {
        QByteArray certificate; // DER, as it was found …
        QByteArray sealedKey;   // … with this key
        crypto::Identity identity;
    };
    std::mutex m_leafMutex;              // one re-issue at a time
    std::map<Kind, OpenedLeaf> m_opened; // reading a key costs a millisecond, and every page asks for two
    mutable std::shared_mutex m_trustMutex;
    QList<crypto::Certificate> m_trusted;
};

} // namespace espalier::ca
