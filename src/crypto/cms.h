// CMS (RFC 5652): signed and enveloped data. CMS_verify with exactly one signer over exactly these bytes;
// never PKCS7_verify, never NOVERIFY. Any thread; input is hostile.
#pragma once

#include "crypto/certificate.h"

namespace espalier::crypto {

// DER SignedData with the content attached; signer + chain included; SHA-256.
[[nodiscard]] Result<QByteArray> signAttached(QByteArrayView content, const Identity& signer);
[[nodiscard]] Result<QByteArray> signDetached(QByteArrayView content, const Identity& signer);

struct VerifiedSignature {
    QByteArray content; // empty for detached
    Certificate signer;
};

struct SignaturePolicy {
    QList<Certificate> anchors;    // the signer must chain to one of these
    qint64 atMs = 0;               // time of the check
    qint64 skewMs = 5 * 60 * 1000; // a device clock may lag: also tried at atMs + skew when notBefore is ahead
    bool requireClientAuth = true;
    // Authorities that have ended and were signed with SHA-1 count: those above the certificates that devices are
    // built with. Only signatures are checked then, no dates.
    bool oldAuthorities = false;
};

// Mdm-Signature: detached CMS over exactly these bytes (checkin.md section 6).
[[nodiscard]] Result<VerifiedSignature> verifyDetached(QByteArrayView signatureDer, QByteArrayView content,
                                                       const SignaturePolicy& policy);
[[nodiscard]] Result<VerifiedSignature> verifyAttached(QByteArrayView signedDer, const SignaturePolicy& policy);

// For showing files: signature checked cryptographically, trust reported apart.
struct OpenedSignature {
    QByteArray content;
    Certificate signer;
    bool intact = false; // the signature fits the content
};
[[nodiscard]] Result<OpenedSignature> openSigned(QByteArrayView signedDer);

enum class ContentCipher { Aes128Cbc, Aes192Cbc, Aes256Cbc, TripleDesCbc };
[[nodiscard]] Result<QByteArray> envelop(QByteArrayView content, const Certificate& recipient,
                                         ContentCipher cipher = ContentCipher::Aes256Cbc);
// The certificate is not used to pick a recipient: CMS_decrypt with cert = NULL gives a random key on
// padding errors, so that failures look alike (scep.md section 4).
[[nodiscard]] Result<SecretBytes> decrypt(QByteArrayView envelopedDer, const PrivateKey& key);

// The content cipher, when it is one of ours, every recipient is by RSA PKCS #1 v1.5, and they are at most four.
[[nodiscard]] Result<ContentCipher> envelopeCipher(QByteArrayView envelopedDer);

// Certificates only ("degenerate" SignedData).
[[nodiscard]] Result<QByteArray> certificatesOnly(const QList<Certificate>& certificates);
[[nodiscard]] Result<QList<Certificate>> readCertificatesOnly(QByteArrayView der);

} // namespace espalier::crypto
