#include "apns/push_request.h"

#include "apns/invalid.h"
#include "base/error_kind.h"
#include "crypto/raw_signature.h"
#include "plist/reader.h"
#include "plist/writer.h"

namespace espalier::apns {

namespace {

constexpr qsizetype largestRequest = 1 << 20;
constexpr qsizetype lineLength = 76; // MIME's; Apple takes wrapped and unwrapped

QByteArray wrapped(const QByteArray& base64)
{
    QByteArray lines;
    for (qsizetype at = 0; at < base64.size(); at += lineLength) {
        lines += base64.mid(at, lineLength) + '\n';
    }
    return lines;
}

Result<QByteArray> propertyListIn(QByteArrayView file)
{
    if (file.size() > largestRequest) {
        return invalid(QStringLiteral("larger than any push certificate request"));
    }
    const QByteArray text = file.toByteArray().trimmed();
    if (text.startsWith('<')) {
        return text;
    }
    QByteArray packed = text;
    packed.removeIf([](char c) { return c == '\r' || c == '\n' || c == ' ' || c == '\t'; });
    const auto decoded = QByteArray::fromBase64Encoding(packed, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || !decoded.decoded.trimmed().startsWith('<')) {
        return fail(ErrorCode::InvalidInput, QLatin1String("no-request"),
                    QStringLiteral("this is no push certificate request: neither a property list nor its base64"));
    }
    return decoded.decoded;
}

Result<QString> text(const plist::Dict& request, QStringView key)
{
    const QString words = request.text(key);
    return words.isEmpty() ? Result<QString>(invalid(QStringLiteral("%1 is missing").arg(key))) : words;
}

Result<QByteArray> base64(const plist::Dict& request, QStringView key)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(TRY(text(request, key)).simplified().remove(QLatin1Char(' ')).toLatin1(),
                                       QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        return invalid(QStringLiteral("%1 is no base64").arg(key));
    }
    return decoded.decoded;
}

} // namespace

Result<crypto::CertificateRequest> makePushCsr(const crypto::PrivateKey& key, const QString& name, const QString& mail)
{
    QList<std::pair<QString, QString>> subject{{QStringLiteral("CN"), name}};
    if (!mail.isEmpty()) {
        subject.append({QStringLiteral("emailAddress"), mail});
    }
    return crypto::CertificateRequest::make(key, subject);
}

Result<MadePushRequest> makePushRequest(const crypto::CertificateRequest& csr, const Vendor& vendor, qint64 nowMs)
{
    const QByteArray der = csr.der();
    const QByteArray signature = TRY(crypto::signBytes(der, vendor.identity.key));
    plist::Dict request;
    request.set(QStringLiteral("PushCertCertificateChain"), QString::fromLatin1(vendor.identity.chainPem()));
    request.set(QStringLiteral("PushCertRequestCSR"), QString::fromLatin1(der.toBase64()));
    request.set(QStringLiteral("PushCertSignature"), QString::fromLatin1(signature.toBase64()));
    const QByteArray file = wrapped(plist::toXml(plist::Value(std::move(request))).toBase64());
    auto read = TRY(within(readPushRequest(file, nowMs), QStringLiteral("the request that was just made")));
    if (read.csr.publicKeyDer() != csr.publicKeyDer()) {
        return fail(ErrorCode::Internal, QStringLiteral("the request that was just made is for another key"));
    }
    return MadePushRequest{file, std::move(read)};
}

bool looksLikePushRequest(QByteArrayView file)
{
    const auto list = propertyListIn(file);
    return list && list->contains("PushCertRequestCSR");
}

Result<PushRequest> readPushRequest(QByteArrayView file, qint64 nowMs)
{
    const QByteArray list = TRY(propertyListIn(file));
    const plist::Value value = TRY(within(plist::read(list), QStringLiteral("push certificate request")));
    const plist::Dict* dict = value.as<plist::Dict>();
    if (dict == nullptr) {
        return invalid(QStringLiteral("the push certificate request is no dictionary"));
    }
    const QByteArray der = TRY(base64(*dict, u"PushCertRequestCSR"));
    const QByteArray signature = TRY(base64(*dict, u"PushCertSignature"));
    PushRequest request;
    request.csr = TRY(within(crypto::CertificateRequest::read(der), QStringLiteral("PushCertRequestCSR")));
    request.chain = TRY(within(crypto::Certificate::readAll(TRY(text(*dict, u"PushCertCertificateChain")).toLatin1()),
                               QStringLiteral("PushCertCertificateChain")));
    if (!crypto::isSignedBy(der, signature, request.chain.constFirst())) {
        return fail(ErrorCode::InvalidInput, QLatin1String("vendor-signature"),
                    QStringLiteral("PushCertSignature is not the vendor's signature of this request"));
    }
    const auto root = std::find_if(request.chain.cbegin() + 1, request.chain.cend(),
                                   [](const crypto::Certificate& one) { return one.isSelfSigned(); });
    if (root == request.chain.cend()) {
        return fail(
            ErrorCode::InvalidInput, QLatin1String("chain-incomplete"),
            QStringLiteral("PushCertCertificateChain lacks the root: the portal wants the vendor's certificate, "
                           "Apple's intermediate and Apple's root"));
    }
    TRY(within(
        crypto::verifyChain(request.chain.constFirst(), request.chain.mid(1), {*root}, crypto::Purpose::Any, nowMs),
        QStringLiteral("PushCertCertificateChain")));
    request.apple = isAppleRoot(*root);
    return request;
}

QByteArray asUploadFile(const QByteArray& file)
{
    const QByteArray list = file.trimmed();
    return list.startsWith('<') ? wrapped(list.toBase64()) : file;
}

} // namespace espalier::apns
