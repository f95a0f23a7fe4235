// The envelopes of RFC 8894, from the client's side.
#pragma once

#include "device/identity/openssl.h"

#include <QByteArray>
#include <QList>

namespace espalier::device {

struct ScepRequest {
    QByteArray csr;          // DER
    EVP_PKEY* key = nullptr; // signs, and opens the answer
    const X509* signer = nullptr;
    const X509* recipient = nullptr;
    QByteArray transactionId;
    QByteArray senderNonce;
    const EVP_CIPHER* cipher = nullptr;
    const EVP_MD* digest = nullptr;
};

// pkiMessage of type PKCSReq, DER.
[[nodiscard]] Result<QByteArray> writePkcsReq(const ScepRequest& request);

// The certificates of a CertRep that answers this request, after every check of section 3: signed by one of the
// authority's certificates, our transaction and nonce, pkiStatus SUCCESS. A refusal is an error with its failInfo.
[[nodiscard]] Result<QList<QByteArray>> readCertRep(const QByteArray& der, const ScepRequest& request,
                                                    const QList<QByteArray>& authorities);

// A certs-only SignedData.
[[nodiscard]] Result<QList<QByteArray>> certificatesInside(const QByteArray& der);

} // namespace espalier::device
