// One run of certbot, the ACME client that Debian ships: as a child process in a group of its own, with a deadline, and
// ended with everything it started when it is called off. It gets a request for a certificate, never its key; what it
// keeps is its account, in a folder that nobody else can read. Blocking, for a thread of its own; needs no event loop.
#pragma once

#include "server/acme/acme_terms.h"

#include <functional>

namespace espalier::server {

struct DnsRecord {
    QString name; // "_acme-challenge.mdm.example.org"
    QString value;
};

struct CertbotRun {
    QString folder; // for its account, its log and this run; made with mode 0700
    AcmeTerms terms;
    QByteArray requestPem;
    std::function<bool()> isCalledOff;
    std::function<void(const DnsRecord&)> wantsRecord; // of Dns: goes on when isRecordSet() is true
    std::function<bool()> isRecordSet;

    // The chain as PEM, leaf first. Unavailable [no-certbot]: it is not installed; [called-off]. Refused: the
    // authority's words, or the challenge's. Network: no answer within the time.
    [[nodiscard]] Result<QByteArray> run() const;
};

[[nodiscard]] bool isCertbotHere();

} // namespace espalier::server
