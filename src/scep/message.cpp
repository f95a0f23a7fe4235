#include "scep/message.h"

#include "crypto/random.h"

namespace espalier::scep {

namespace {

using crypto::SignedAttribute;
using Kind = SignedAttribute::Kind;

constexpr const char* messageTypeOid = "2.16.840.1.113733.1.9.2";
constexpr const char* pkiStatusOid = "2.16.840.1.113733.1.9.3";
constexpr const char* failInfoOid = "2.16.840.1.113733.1.9.4";
constexpr const char* senderNonceOid = "2.16.840.1.113733.1.9.5";
constexpr const char* recipientNonceOid = "2.16.840.1.113733.1.9.6";
constexpr const char* transactionIdOid = "2.16.840.1.113733.1.9.7";

constexpr const char* certRep = "3";
constexpr const char* success = "0";
constexpr const char* failure = "2";
constexpr const char* badRequest = "2";

constexpr qsizetype longestId = 255;
constexpr qsizetype longestNonce = 64;
constexpr qsizetype ourNonce = 16;

Result<QByteArray> required(const crypto::SignedMessage& message, const char* oid, Kind kind, qsizetype longest)
{
    const auto value = message.attribute(oid, kind);
    if (!value || value->isEmpty() || value->size() > longest) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("attribute %1 is missing or broken").arg(QLatin1String(oid)));
    }
    return *value;
}

QList<SignedAttribute> replyAttributes(const Request& request, const char* status)
{
    return {{messageTypeOid, Kind::PrintableString, certRep},
            {pkiStatusOid, Kind::PrintableString, status},
            {transactionIdOid, Kind::PrintableString, request.transactionId},
            {recipientNonceOid, Kind::OctetString, request.senderNonce},
            {senderNonceOid, Kind::OctetString, crypto::randomBytes(ourNonce)}};
}

} // namespace

std::optional<MessageType> Request::type() const
{
    for (const MessageType known : {MessageType::RenewalReq, MessageType::PkcsReq}) {
        if (messageType == QByteArray::number(static_cast<int>(known))) {
            return known;
        }
    }
    return std::nullopt;
}

Result<Request> readRequest(QByteArrayView der)
{
    const crypto::SignedMessage message = TRY(crypto::openMessage(der));
    Request request;
    request.messageType = TRY(required(message, messageTypeOid, Kind::PrintableString, longestId));
    request.transactionId = TRY(required(message, transactionIdOid, Kind::PrintableString, longestId));
    request.senderNonce = TRY(required(message, senderNonceOid, Kind::OctetString, longestNonce));
    request.envelope = message.content;
    request.signer = message.signer;
    request.digest = message.digest;
    return request;
}

Result<QByteArray> successReply(const Request& request, const crypto::Identity& authority,
                                const crypto::Certificate& issued, crypto::ContentCipher cipher)
{
    const QByteArray certificates = TRY(crypto::certificatesOnly({issued}));
    const QByteArray envelope = TRY(crypto::envelop(certificates, request.signer, cipher));
    return crypto::signMessage(envelope, authority, replyAttributes(request, success), request.digest,
                               {authority.certificate});
}

Result<QByteArray> failureReply(const Request& request, const crypto::Identity& authority)
{
    QList<SignedAttribute> attributes = replyAttributes(request, failure);
    attributes.append({failInfoOid, Kind::PrintableString, badRequest});
    return crypto::signMessage(std::nullopt, authority, attributes, request.digest, {authority.certificate});
}

} // namespace espalier::scep
