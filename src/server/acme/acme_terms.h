// How a certificate is got from a public authority over ACME (RFC 8555). Any thread.
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

namespace espalier::server {

// How the authority is shown that the name is ours.
enum class AcmeChallenge {
    Http,    // http-01: answered on a port of this computer that stands for the public port 80
    Webroot, // http-01: a file in the folder of a web server that has port 80
    Dns      // dns-01: a TXT record that somebody sets by hand
};

struct AcmeTerms {
    QString directory = QStringLiteral("https://acme-v02.api.letsencrypt.org/directory");
    QString mail; // the authority writes there; empty: to nobody
    AcmeChallenge challenge = AcmeChallenge::Http;
    quint16 port = 80;     // of Http
    QString webroot;       // of Webroot, whole path
    QString authorityFile; // PEM of who vouches for the directory itself, whole path; empty: the public ones

    [[nodiscard]] bool renewsItself() const { return challenge != AcmeChallenge::Dns; }
    [[nodiscard]] QJsonObject toJson() const; // as in OPERATIONS.md
};

// InvalidInput says what is missing. Absent: as above.
[[nodiscard]] Result<AcmeTerms> readAcmeTerms(const QJsonObject& json);

// When three fifths of a certificate's life are over, whatever that is (90 days, 47, 6). Times in ms.
[[nodiscard]] qint64 acmeRenewalAt(qint64 notBefore, qint64 notAfter);

} // namespace espalier::server
