#include "apns/mdmcert_download.h"

#include "base/error_kind.h"
#include "crypto/legacy_envelope.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace espalier::apns {

namespace {

constexpr qsizetype longestAnswer = 1 << 20;
constexpr qint64 recipientMs = 365ll * 24 * 3600 * 1000; // mails can wait
constexpr int shownBytes = 300;

Result<QByteArray> envelopeIn(const QByteArray& file)
{
    if (file.size() > longestAnswer) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("larger than any answer of mdmcert.download"));
    }
    if (file.startsWith('\x30')) { // a DER sequence; as text it would be a hex "0" as well, which a DER length follows
        const bool isText = std::all_of(file.begin(), file.end(),
                                        [](char c) { return c >= ' ' || c == '\r' || c == '\n' || c == '\t'; });
        if (!isText) {
            return file;
        }
    }
    QByteArray packed = file;
    packed.removeIf([](char c) { return c == '\r' || c == '\n' || c == ' ' || c == '\t'; });
    const bool isHex = !packed.isEmpty() && std::all_of(packed.begin(), packed.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
    if (isHex) {
        return QByteArray::fromHex(packed);
    }
    const auto decoded = QByteArray::fromBase64Encoding(packed, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        return fail(ErrorCode::InvalidInput, QLatin1String("no-answer"),
                    QStringLiteral("this is no answer of mdmcert.download: neither hexadecimal, "
                                   "nor an envelope, nor its base64"));
    }
    return decoded.decoded;
}

} // namespace

Result<QByteArray> mdmcertQuestion(const crypto::CertificateRequest& csr, const MdmcertAccount& account,
                                   const crypto::Certificate& recipient)
{
    if (account.productKey.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QLatin1String("no-product-key"),
                    QStringLiteral("mdmcert.download wants a product key"));
    }
    if (account.mail.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("mdmcert.download wants the registered e-mail address"));
    }
    const QJsonObject question{{QStringLiteral("csr"), QString::fromLatin1(csr.pem().toBase64())},
                               {QStringLiteral("email"), account.mail},
                               {QStringLiteral("key"), QString::fromUtf8(account.productKey.view())},
                               {QStringLiteral("encrypt"), QString::fromLatin1(recipient.pem().toBase64())}};
    return QJsonDocument(question).toJson(QJsonDocument::Compact);
}

Result<crypto::Certificate> mdmcertRecipient(const crypto::PrivateKey& key, qint64 nowMs)
{
    crypto::CertificateTemplate what;
    what.subject = {{QStringLiteral("CN"), QStringLiteral("Espalier, answer of mdmcert.download")}};
    what.notBeforeMs = nowMs;
    what.notAfterMs = nowMs + recipientMs;
    return crypto::issue(what, key.publicKeyDer(), nullptr, key);
}

Result<> checkMdmcertAnswer(int httpStatus, const QByteArray& body, const QString& host)
{
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    if (httpStatus == 200 && answer.value(QLatin1String("result")).toString() == QLatin1String("success")) {
        return {};
    }
    const QString reason = answer.value(QLatin1String("reason")).toString();
    return fail(ErrorCode::Refused, reason.isEmpty() ? QStringLiteral("%1 refused the request (HTTP %2): %3")
                                                           .arg(host, QString::number(httpStatus),
                                                                QString::fromUtf8(body.left(shownBytes)).simplified())
                                                     : QStringLiteral("%1 refused the request: %2").arg(host, reason));
}

bool looksLikeMdmcertMail(const QByteArray& file)
{
    const auto envelope = envelopeIn(file);
    return envelope && crypto::isEnvelope(*envelope);
}

Result<QByteArray> openMdmcertMail(const QByteArray& file, const crypto::PrivateKey& key)
{
    const QByteArray envelope = TRY(envelopeIn(file));
    const auto content = crypto::decryptAnyCipher(envelope, key);
    if (!content && content.error().code == ErrorCode::InvalidInput) {
        return fail(ErrorCode::InvalidInput, QLatin1String("no-answer"),
                    QStringLiteral("this is no answer of mdmcert.download, or it is cut off"));
    }
    if (!content && isOfKind(content.error(), QLatin1String("unknown-cipher"))) {
        return fail(ErrorCode::Refused, QLatin1String("unknown-cipher"),
                    QStringLiteral("%1, which this computer's OpenSSL can't open: ask for it again, encrypted with "
                                   "AES or triple DES")
                        .arg(withoutKind(content.error().what)));
    }
    if (!content) {
        return fail(ErrorCode::Refused, QLatin1String("answer-to-another"),
                    QStringLiteral("the answer can't be opened with the key of this request: it is for "
                                   "another request, or damaged"));
    }
    return content->view().toByteArray();
}

} // namespace espalier::apns
