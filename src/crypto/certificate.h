// X.509 certificates, requests and how we make them (RFC 5280, RFC 2986). Cheap to copy. Any thread.
#pragma once

#include "base/result.h"
#include "crypto/key.h"

#include <QList>
#include <QStringList>

using X509 = struct x509_st;
using X509_REQ = struct X509_req_st;

namespace espalier::crypto {

class Certificate {
public:
    Certificate() = default;
    [[nodiscard]] static Result<Certificate> read(QByteArrayView pemOrDer); // exactly one
    [[nodiscard]] static Result<QList<Certificate>> readAll(QByteArrayView pem);
    [[nodiscard]] static Certificate adopt(X509* certificate);

    [[nodiscard]] bool isNull() const { return !m_certificate; }
    [[nodiscard]] QByteArray der() const;
    [[nodiscard]] QByteArray pem() const;
    [[nodiscard]] QByteArray sha256() const; // 32 bytes, of the DER
    [[nodiscard]] QString serial() const;    // upper-case hex
    [[nodiscard]] QString subject() const;   // RFC 2253 text
    [[nodiscard]] QString issuer() const;
    [[nodiscard]] QString commonName() const;
    [[nodiscard]] QString userId() const;        // subject UID 0.9.2342.19200300.100.1.1 (push topic)
    [[nodiscard]] QStringList dnsNames() const;  // SAN dNSName and iPAddress, as text
    [[nodiscard]] QString issuerAddress() const; // where the issuer's certificate is (authorityInfoAccess, caIssuers)
    [[nodiscard]] qint64 notBeforeMs() const;
    [[nodiscard]] qint64 notAfterMs() const;
    [[nodiscard]] bool isCa() const;
    [[nodiscard]] bool isRsa() const;              // of its public key
    [[nodiscard]] bool isSelfSigned() const;       // subject = issuer and its own key verifies it
    [[nodiscard]] QByteArray publicKeyDer() const; // SubjectPublicKeyInfo
    [[nodiscard]] bool matches(const PrivateKey& key) const;
    [[nodiscard]] X509* native() const { return m_certificate.get(); }

private:
    std::shared_ptr<X509> m_certificate;
};

// Identity = key + its certificate + the chain above it (leaf's issuer first; root optional).
struct Identity {
    PrivateKey key;
    Certificate certificate;
    QList<Certificate> chain;
    [[nodiscard]] QByteArray chainPem() const; // leaf, then chain
};

class CertificateRequest {
public:
    CertificateRequest() = default;
    [[nodiscard]] static Result<CertificateRequest> read(QByteArrayView pemOrDer); // self-signature verified
    [[nodiscard]] static Result<CertificateRequest> make(const PrivateKey& key,
                                                         const QList<std::pair<QString, QString>>& subject,
                                                         const SecretBytes& challengePassword = {});
    [[nodiscard]] QByteArray der() const;
    [[nodiscard]] QByteArray pem() const;
    [[nodiscard]] QString subject() const;
    [[nodiscard]] QString commonName() const;
    [[nodiscard]] QByteArray publicKeyDer() const;
    [[nodiscard]] bool isRsa() const;
    [[nodiscard]] int keyBits() const;
    [[nodiscard]] SecretBytes challengePassword() const; // PKCS#9 1.2.840.113549.1.9.7, empty when absent
    [[nodiscard]] X509_REQ* native() const { return m_request.get(); }

private:
    std::shared_ptr<X509_REQ> m_request;
};

// What a certificate of ours says. Times in ms UTC; serial is 128 random bits made inside.
struct CertificateTemplate {
    QList<std::pair<QString, QString>> subject = {}; // short names: {"O","Acme"},{"CN","x"},{"UID","…"}
    qint64 notBeforeMs = 0;
    qint64 notAfterMs = 0;
    bool ca =
        false; // basicConstraints CA, keyUsage digitalSignature keyEncipherment keyCertSign cRLSign (RFC 8894 2.1.2)
    bool keyEncipherment = true; // for leaves with RSA keys
    bool clientAuth = false;
    bool serverAuth = false;
    QStringList names = {}; // SAN: DNS names or IP addresses
};

// issuer null = self-signed. publicKeyDer is the subject's SubjectPublicKeyInfo.
[[nodiscard]] Result<Certificate> issue(const CertificateTemplate& what, QByteArrayView publicKeyDer,
                                        const Identity* issuer, const PrivateKey& signingKey);

// Checks signature chain to one of the anchors at the time given. Purpose decides the EKU asked for.
enum class Purpose { Any, Client, Server };
[[nodiscard]] Result<> verifyChain(const Certificate& leaf, const QList<Certificate>& intermediates,
                                   const QList<Certificate>& anchors, Purpose purpose, qint64 atMs);

} // namespace espalier::crypto
