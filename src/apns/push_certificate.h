// The MDM push certificate: import with every check that can be made offline, the sealed key, the topic lock.
// The topic (subject UID) is written into every enrollment and can never change for an enrolled device, so the
// first import fixes it (setting "topic") and later imports must carry the same one. Any thread.
#pragma once

#include "base/result.h"
#include "crypto/certificate.h"
#include "crypto/sealer.h"
#include "store/connection.h"

#include <QStringList>

#include <optional>

namespace espalier::apns {

// What the administrator gives us.
struct PushCertificateFile {
    QByteArray content;   // PEM (key may be inside), DER or PKCS#12
    SecretBytes key;      // PEM or DER; empty when content has it
    SecretBytes password; // of the PKCS#12 or of an encrypted key
};

// What everybody may see.
struct PushCertificate {
    QString topic; // com.apple.mgmt.…
    QString subject;
    QString issuer;
    QString serial; // upper-case hex
    qint64 notBefore = 0;
    qint64 notAfter = 0;
    bool apple = false; // its issuer is named Apple; the chain above it is not here to prove more
    qint64 importedAt = 0;
    QString appleAccount; // may be empty
};

struct CheckedPushCertificate {
    crypto::Identity identity;
    PushCertificate facts;
    QStringList warnings; // "not-apple", "expires-soon"; storing may add "same-serial", "not-later"
};

// InvalidInput: unreadable, no key, key of another certificate, not RSA, no push topic in it, not valid now.
[[nodiscard]] Result<CheckedPushCertificate> checkPushCertificate(const PushCertificateFile& file, qint64 nowMs);
// The same for what was read already. Certificates above it are left out.
[[nodiscard]] Result<CheckedPushCertificate> checkPushIdentity(crypto::Identity identity, qint64 nowMs);

// The rules one by one, for whoever tells them one by one.
[[nodiscard]] bool isPushTopic(const QString& uid);
[[nodiscard]] bool isIssuedByApple(const crypto::Certificate& certificate); // judged by name
[[nodiscard]] bool isValidAt(const crypto::Certificate& certificate, qint64 nowMs);
[[nodiscard]] bool endsSoon(const crypto::Certificate& certificate, qint64 nowMs); // within 30 days

struct StoringPushCertificate {
    QString appleAccount; // it belongs to this account at Apple; empty: as before
    // Typed by who knows that every enrolled device has to be enrolled again: the topic that this certificate brings.
    QString overrideTopic;
};
// Conflict when another topic is fixed already and isn't overridden. Seals the key, audits, touches
// Table::PushCertificate. Returns all warnings.
[[nodiscard]] Result<QStringList> storePushCertificate(store::Transaction& tx, const crypto::Sealer& sealer,
                                                       const CheckedPushCertificate& checked, const QString& actor,
                                                       const StoringPushCertificate& storing = {});
// How many enrolled devices listen to another topic than ours and so can't be woken: they have to be enrolled again.
[[nodiscard]] Result<qint64> devicesOfOtherTopics(store::Connection& db);

[[nodiscard]] Result<std::optional<PushCertificate>> currentPushCertificate(store::Connection& db);

struct PushIdentity {
    PushCertificate facts;
    QByteArray chainPem;
    SecretBytes keyPem;
};
[[nodiscard]] Result<std::optional<PushIdentity>> loadPushIdentity(store::Connection& db, const crypto::Sealer& sealer);

} // namespace espalier::apns
