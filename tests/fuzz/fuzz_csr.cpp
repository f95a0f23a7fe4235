// Certificate requests, certificates, public keys.
#include "crypto/certificate.h"

using namespace espalier;
using namespace espalier::crypto;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    if (const auto request = CertificateRequest::read(bytes)) {
        (void)request->subject();
        (void)request->commonName();
        (void)request->challengePassword();
        (void)request->isRsa();
        (void)request->der();
        (void)request->pem();
        (void)describePublicKey(request->publicKeyDer());
    }
    if (const auto certificate = Certificate::read(bytes)) {
        (void)certificate->subject();
        (void)certificate->issuer();
        (void)certificate->commonName();
        (void)certificate->userId();
        (void)certificate->serial();
        (void)certificate->dnsNames();
        (void)certificate->notBeforeMs();
        (void)certificate->notAfterMs();
        (void)certificate->isCa();
        (void)certificate->isRsa();
        (void)certificate->isSelfSigned();
        (void)certificate->sha256();
        (void)certificate->pem();
        (void)verifyChain(*certificate, {*certificate}, {*certificate}, Purpose::Client, certificate->notBeforeMs());
    }
    (void)describePublicKey(bytes);
    return 0;
}
