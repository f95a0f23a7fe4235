// The device's key pair and what is made from it: certificate requests and the self-signed certificate that
// signs a first SCEP request.
#pragma once

#include "device/identity/openssl.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace espalier::device {

// Relative distinguished names in order, each a list of (type, value).
using Subject = QList<QList<QPair<QString, QString>>>;

struct RequestWishes {
    Subject subject;
    QString challenge;
    int keyUsage = 0; // Apple: 1 signing, 4 encryption, 5 both
    QList<QString> dnsNames;
};

[[nodiscard]] Result<KeyPtr> makeRsaKey(int bits);
[[nodiscard]] Result<KeyPtr> makeEcKey(); // P-256
[[nodiscard]] Result<KeyPtr> keyFromPem(const QByteArray& pem);
[[nodiscard]] QByteArray pemOf(const EVP_PKEY* key);
[[nodiscard]] bool samePublicKey(const EVP_PKEY* key, const X509* certificate);

[[nodiscard]] Result<X509Ptr> selfSigned(EVP_PKEY* key, const Subject& subject, int days);
[[nodiscard]] Result<QByteArray> certificateRequest(EVP_PKEY* key, const RequestWishes& wishes); // DER

struct Pkcs12Content {
    KeyPtr key;
    QByteArray certificate;
    QList<QByteArray> others;
};
[[nodiscard]] Result<Pkcs12Content> readPkcs12(const QByteArray& bytes, const QString& password);

} // namespace espalier::device
