// mdmcert.download, a free service that signs requests for whoever is registered there. It is asked over HTTPS and
// answers by mail, encrypted to a key of ours. Source: push-certificate.md section 5. Any thread.
#pragma once

#include "base/secret_bytes.h"
#include "crypto/certificate.h"

namespace espalier::apns {

struct MdmcertAccount {
    SecretBytes productKey; // given to the product's user by the service's operator; none is shipped
    QString mail;           // registered on its web site
};

// The body of the request, and the certificate whose key opens the answer.
[[nodiscard]] Result<QByteArray> mdmcertQuestion(const crypto::CertificateRequest& csr, const MdmcertAccount& account,
                                                 const crypto::Certificate& recipient);
[[nodiscard]] Result<crypto::Certificate> mdmcertRecipient(const crypto::PrivateKey& key, qint64 nowMs); // self-signed
// Refused, with the service's reason.
[[nodiscard]] Result<> checkMdmcertAnswer(int httpStatus, const QByteArray& body, const QString& host);

// Whether it is such a mail's attachment, for whomever it is.
[[nodiscard]] bool looksLikeMdmcertMail(const QByteArray& file);

// The mailed .p7: hex text (or DER, or base64) of an envelope. Gives what it holds: the upload file.
// InvalidInput: no envelope. Refused: encrypted to another key, or [unknown-cipher].
[[nodiscard]] Result<QByteArray> openMdmcertMail(const QByteArray& file, const crypto::PrivateKey& key);

} // namespace espalier::apns
