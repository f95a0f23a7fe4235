// pkiMessage (RFC 8894 section 3) in and out. Any thread; input is hostile.
#pragma once

#include "crypto/cms.h"
#include "crypto/cms_message.h"

namespace espalier::scep {

enum class MessageType { RenewalReq = 17, PkcsReq = 19 }; // the only ones that are served

struct Request {
    QByteArray transactionId;
    QByteArray senderNonce;
    QByteArray messageType; // as sent: decimal text
    QByteArray envelope;    // DER EnvelopedData
    crypto::Certificate signer;
    crypto::Digest digest = crypto::Digest::Sha256;

    [[nodiscard]] std::optional<MessageType> type() const;
};

// The signature fits its embedded certificate, and the attributes that an answer needs are there. Without them no
// CertRep can be made, so the error is HTTP's.
[[nodiscard]] Result<Request> readRequest(QByteArrayView der);

// Enveloped for whoever signed the request, in the cipher of the request.
[[nodiscard]] Result<QByteArray> successReply(const Request& request, const crypto::Identity& authority,
                                              const crypto::Certificate& issued, crypto::ContentCipher cipher);
// failInfo 2 (badRequest) whatever the reason: nobody learns what was wrong.
[[nodiscard]] Result<QByteArray> failureReply(const Request& request, const crypto::Identity& authority);

} // namespace espalier::scep
