// Throw-away authorities and certificates for tests, made with OpenSSL directly: what checks the product must
// not be made by the product.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace espalier::test {

// RSA keys take long to make: SharedRsa2048 is made once per process.
enum class KeyKind { P256, Rsa2048, SharedRsa2048, Rsa1024 };
enum class Usage { None, Client, Server, Both };

struct TestIdentity {
    QByteArray certificatePem;
    QByteArray certificateDer;
    QByteArray keyPem;
    QByteArray chainPem; // intermediates, without root

    // Writes certificate + chain + key as one PEM file for curl, openssl, nghttpd.
    void writePem(const QString& path) const;
};

struct TestLeaf {
    QByteArray commonName = "device";
    QByteArray userId; // subject UID, as in push certificates
    QByteArray organization;
    Usage usage = Usage::Client;
    qint64 notBeforeSeconds = -3600; // from now
    qint64 notAfterSeconds = 86'400;
    QByteArray names; // "DNS:localhost,IP:127.0.0.1"
    KeyKind key = KeyKind::P256;
    bool sha1 = false; // signed as nobody should any more
};

class TestAuthority {
public:
    explicit TestAuthority(const QByteArray& commonName, const TestAuthority* parent = nullptr);
    ~TestAuthority();

    [[nodiscard]] TestIdentity issue(const TestLeaf& leaf) const;
    [[nodiscard]] TestIdentity serverFor127() const; // localhost, 127.0.0.1, ::1
    [[nodiscard]] QByteArray pem() const;
    [[nodiscard]] QByteArray der() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

[[nodiscard]] TestIdentity selfSigned(const TestLeaf& leaf);

} // namespace espalier::test
