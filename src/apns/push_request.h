// PushCertificateRequest: what is uploaded at Apple's portal to get or renew a push certificate. Source:
// push-certificate.md section 3. Any thread.
#pragma once

#include "apns/vendor_certificate.h"

namespace espalier::apns {

// Of the customer's key; Apple gives the certificate a subject of its own.
[[nodiscard]] Result<crypto::CertificateRequest> makePushCsr(const crypto::PrivateKey& key, const QString& name,
                                                             const QString& mail);

struct PushRequest {
    crypto::CertificateRequest csr;
    QList<crypto::Certificate> chain; // vendor, intermediate, root
    bool apple = false;               // the root is Apple's own
};
struct MadePushRequest {
    QByteArray file;  // for the upload: base64 of the property list, in lines of 76
    PushRequest read; // and read back: what was made is checked before it is given out
};
[[nodiscard]] Result<MadePushRequest> makePushRequest(const crypto::CertificateRequest& csr, const Vendor& vendor,
                                                      qint64 nowMs);

// Whether it is such a file, whole or not: to tell it from what it is taken for.
[[nodiscard]] bool looksLikePushRequest(QByteArrayView file);
// Of the upload file or of the bare property list. InvalidInput: not readable, a key missing, the signature doesn't fit
// the request, the chain is broken, without a root or not valid now.
[[nodiscard]] Result<PushRequest> readPushRequest(QByteArrayView file, qint64 nowMs);
// As the portal wants it: some signers send the bare property list.
[[nodiscard]] QByteArray asUploadFile(const QByteArray& file);

} // namespace espalier::apns
