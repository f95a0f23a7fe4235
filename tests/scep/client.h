// A SCEP client of our own making, whose every part can be bent.
#pragma once

#include "crypto/cms.h"
#include "crypto/cms_message.h"
#include "crypto/random.h"
#include "scep/endpoint.h"
#include "tests/ca/office.h"

namespace espalier::scep {

using crypto::SignedAttribute;
using Kind = SignedAttribute::Kind;

inline const crypto::PrivateKey& deviceKey()
{
    static const auto key = crypto::PrivateKey::generateRsa(2048).value();
    return key;
}

inline const crypto::PrivateKey& otherKey()
{
    static const auto key = crypto::PrivateKey::generateRsa(2048).value();
    return key;
}

inline crypto::Identity selfSigned(const crypto::PrivateKey& key)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    crypto::CertificateTemplate what;
    what.subject = {{QStringLiteral("CN"), QStringLiteral("somebody")}};
    what.notBeforeMs = now - dayMs;
    what.notAfterMs = now + dayMs;
    return {key, crypto::issue(what, key.publicKeyDer(), nullptr, key).value(), {}};
}

struct Message {
    QByteArray challenge;
    QByteArray messageType = "19";
    crypto::PrivateKey key = deviceKey(); // to be certified
    crypto::Identity signer = selfSigned(deviceKey());
    crypto::ContentCipher cipher = crypto::ContentCipher::Aes256Cbc;
    crypto::Digest digest = crypto::Digest::Sha256;
    QByteArray transactionId = "a transaction";
    QByteArray senderNonce = QByteArray(16, 'n');
    std::optional<QByteArray> envelope; // instead of one made from the above
    std::optional<QByteArray> csr;
    QList<QByteArray> leaveOut; // attributes

    [[nodiscard]] QByteArray der(const crypto::Certificate& authority) const
    {
        const QByteArray request =
            csr ? *csr
                : crypto::CertificateRequest::make(key, {{QStringLiteral("CN"), QStringLiteral("Attacker's wish")}},
                                                   SecretBytes(QByteArrayView(challenge)))
                      ->der();
        const QByteArray content = envelope ? *envelope : crypto::envelop(request, authority, cipher).value();
        QList<SignedAttribute> attributes;
        const auto add = [&](const char* oid, Kind kind, const QByteArray& value) {
            if (!leaveOut.contains(QByteArray(oid))) {
                attributes.append({oid, kind, value});
            }
        };
        add("2.16.840.1.113733.1.9.2", Kind::PrintableString, messageType);
        add("2.16.840.1.113733.1.9.5", Kind::OctetString, senderNonce);
        add("2.16.840.1.113733.1.9.7", Kind::PrintableString, transactionId);
        return crypto::signMessage(content, signer, attributes, digest, {signer.certificate}).value();
    }
};

struct Reply {
    QByteArray status; // pkiStatus
    QByteArray failInfo;
    QByteArray recipientNonce;
    QByteArray transactionId;
    QByteArray messageType;
    QByteArray content;
    crypto::Certificate signer;
    crypto::Digest digest = crypto::Digest::Sha256;
};

inline Reply readReply(const http::Response& response)
{
    const auto opened = crypto::openMessage(response.body);
    if (!opened) {
        return {};
    }
    const auto text = [&](const char* oid) {
        return opened->attribute(oid, Kind::PrintableString).value_or(QByteArray());
    };
    return {text("2.16.840.1.113733.1.9.3"),
            text("2.16.840.1.113733.1.9.4"),
            opened->attribute("2.16.840.1.113733.1.9.6", Kind::OctetString).value_or(QByteArray()),
            text("2.16.840.1.113733.1.9.7"),
            text("2.16.840.1.113733.1.9.2"),
            opened->content,
            opened->signer,
            opened->digest};
}

inline http::Request post(const QByteArray& body, const QString& from = QStringLiteral("192.0.2.1"))
{
    http::Request request;
    request.method = "POST";
    request.path = "/scep";
    request.query = "operation=PKIOperation";
    request.body = body;
    request.remoteAddress = from;
    return request;
}

inline http::Request get(const QByteArray& query)
{
    http::Request request;
    request.method = "GET";
    request.path = "/scep";
    request.query = query;
    request.remoteAddress = QStringLiteral("192.0.2.1");
    return request;
}

} // namespace espalier::scep
