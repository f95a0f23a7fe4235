// Identities for tests: a root, leaves of it, and strangers. Made once per program run, since RSA keys take time.
#pragma once

#include "base/durations.h"
#include "crypto/certificate.h"

namespace espalier::crypto {

inline constexpr qint64 now = 1'790'000'000'000; // 2026-09-21

struct Leaf {
    QString name = QStringLiteral("leaf");
    qint64 notBefore = now - dayMs;
    qint64 notAfter = now + 100 * dayMs;
    bool clientAuth = true;
    bool serverAuth = false;
    QStringList names;
};

inline Identity makeRoot(const QString& name)
{
    CertificateTemplate what;
    what.subject = {{QStringLiteral("O"), QStringLiteral("Äpfel & Söhne")}, {QStringLiteral("CN"), name}};
    what.notBeforeMs = now - 10 * dayMs;
    what.notAfterMs = now + 3650 * dayMs;
    what.ca = true;
    Identity root;
    root.key = PrivateKey::generateRsa(2048).value();
    root.certificate = issue(what, root.key.publicKeyDer(), nullptr, root.key).value();
    return root;
}

inline Identity makeLeaf(const Identity& issuer, const PrivateKey& key, const Leaf& leaf = {})
{
    CertificateTemplate what;
    what.subject = {{QStringLiteral("CN"), leaf.name}};
    what.notBeforeMs = leaf.notBefore;
    what.notAfterMs = leaf.notAfter;
    what.clientAuth = leaf.clientAuth;
    what.serverAuth = leaf.serverAuth;
    what.names = leaf.names;
    return {key, issue(what, key.publicKeyDer(), &issuer, issuer.key).value(), {issuer.certificate}};
}

inline const Identity& root()
{
    static const Identity identity = makeRoot(QStringLiteral("Root"));
    return identity;
}

inline const Identity& otherRoot()
{
    static const Identity identity = makeRoot(QStringLiteral("Other Root"));
    return identity;
}

inline const Identity& rsaLeaf()
{
    static const Identity identity = makeLeaf(root(), PrivateKey::generateRsa(2048).value());
    return identity;
}

inline const Identity& ecLeaf()
{
    static const Identity identity = makeLeaf(root(), PrivateKey::generateP256().value());
    return identity;
}

} // namespace espalier::crypto
