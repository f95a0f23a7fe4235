#include "profiles/certificate_facts.h"

#include "crypto/certificate.h"

namespace espalier::profiles {

namespace {

CertificateFacts factsOf(const crypto::Certificate& certificate)
{
    const QString common = certificate.commonName();
    return {common.isEmpty() ? certificate.subject() : common,
            certificate.subject(),
            certificate.issuer(),
            certificate.notBeforeMs(),
            certificate.notAfterMs(),
            certificate.isCa()};
}

} // namespace

QList<CertificateFacts> certificateFacts(const QByteArray& data)
{
    QList<CertificateFacts> all;
    if (data.contains("-----BEGIN")) {
        if (const auto several = crypto::Certificate::readAll(data)) {
            for (const crypto::Certificate& one : *several) {
                all.append(factsOf(one));
            }
        }
    } else if (const auto one = crypto::Certificate::read(data)) {
        all.append(factsOf(*one));
    }
    return all;
}

} // namespace espalier::profiles
