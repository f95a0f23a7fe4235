// What a certificate in a profile says about itself, for showing. Plain values; any thread; input is hostile.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace espalier::profiles {

struct CertificateFacts {
    QString name;                           // common name, else the subject
    QString subject, issuer;                // RFC 2253
    qint64 notBeforeMs = 0, notAfterMs = 0; // UTC
    bool isAuthority = false;
};

// DER, or PEM with one or more; empty when it holds none that can be read (a PKCS #12 container shows nothing without
// its password).
[[nodiscard]] QList<CertificateFacts> certificateFacts(const QByteArray& data);

} // namespace espalier::profiles
