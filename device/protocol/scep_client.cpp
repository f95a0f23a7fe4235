#include "device/protocol/scep_client.h"

#include "device/protocol/scep_message.h"
#include "device/wire/status_words.h"

#include <QCryptographicHash>
#include <QThread>
#include <QUrlQuery>
#include <QUuid>

#include <openssl/err.h>

namespace espalier::device {

namespace {

QUrl operation(const ScepSettings& settings, const QString& name)
{
    QUrl url = settings.url;
    QUrlQuery query(url);
    query.addQueryItem(QStringLiteral("operation"), name);
    if (name != QLatin1String("PKIOperation") && !settings.name.isEmpty()) {
        query.addQueryItem(QStringLiteral("message"), settings.name);
    }
    url.setQuery(query);
    return url;
}

Result<HttpAnswer> expectOk(Result<HttpAnswer> answer, const QString& doing)
{
    if (answer && answer->status != 200) {
        return fail(ErrorCode::Network, QStringLiteral("%1: %2").arg(doing, statusWords(answer->status)));
    }
    return within(std::move(answer), doing);
}

bool fingerprintFits(const QByteArray& fingerprint, const QByteArray& der)
{
    for (const auto algorithm :
         {QCryptographicHash::Md5, QCryptographicHash::Sha1, QCryptographicHash::Sha256, QCryptographicHash::Sha512}) {
        if (QCryptographicHash::hash(der, algorithm) == fingerprint) {
            return true;
        }
    }
    return false;
}

// The one that may receive envelopes; an authority with one certificate has just that.
X509Ptr recipientAmong(const QList<QByteArray>& authorities)
{
    for (const QByteArray& der : authorities) {
        X509Ptr certificate = certificateFromDer(der);
        const uint32_t usage = X509_get_key_usage(certificate.get());
        if (usage != UINT32_MAX && (usage & KU_KEY_ENCIPHERMENT) != 0) {
            return certificate;
        }
    }
    return nullptr;
}

Result<QByteArray> pickOwn(const QList<QByteArray>& issued, EVP_PKEY* key, const QList<QByteArray>& authorities)
{
    const StorePtr store(X509_STORE_new());
    X509_STORE_set_flags(store.get(), X509_V_FLAG_PARTIAL_CHAIN);
    for (const QByteArray& authority : authorities) {
        X509_STORE_add_cert(store.get(), certificateFromDer(authority).get());
    }
    for (const QByteArray& der : issued) {
        const X509Ptr certificate = certificateFromDer(der);
        if (!certificate || !samePublicKey(key, certificate.get())) {
            continue;
        }
        const std::unique_ptr<X509_STORE_CTX, Releases<X509_STORE_CTX_free>> context(X509_STORE_CTX_new());
        X509_STORE_CTX_init(context.get(), store.get(), certificate.get(), nullptr);
        X509_STORE_CTX_set_purpose(context.get(), X509_PURPOSE_SSL_CLIENT);
        if (X509_verify_cert(context.get()) != 1) {
            return fail(ErrorCode::Crypto, QStringLiteral("the issued certificate does not hold: ") +
                                               QString::fromLatin1(X509_verify_cert_error_string(
                                                   X509_STORE_CTX_get_error(context.get()))));
        }
        return der;
    }
    return fail(ErrorCode::Crypto, QStringLiteral("the answer has no certificate for our key"));
}

} // namespace

Result<QByteArray> enrollByScep(HttpClient& client, const ScepSettings& settings, EVP_PKEY* key)
{
    const QString caps = QStringLiteral("GetCACaps");
    const HttpAnswer capsAnswer = TRY(expectOk(client.get(operation(settings, caps)), caps));
    const QByteArrayList offered = QByteArray(capsAnswer.body).replace('\r', "").split('\n');
    if (!offered.contains("SHA-256") && !offered.contains("SHA-1") && !offered.contains("SCEPStandard")) {
        return fail(ErrorCode::Refused,
                    QStringLiteral("the SCEP server offers neither AES and SHA-256 nor POST, which devices need"));
    }
    const QString getCa = QStringLiteral("GetCACert");
    const HttpAnswer caAnswer = TRY(expectOk(client.get(operation(settings, getCa)), getCa));
    QList<QByteArray> authorities{caAnswer.body};
    if (caAnswer.headers.value("content-type").startsWith("application/x-x509-ca-ra-cert")) {
        authorities = TRY(certificatesInside(caAnswer.body));
    } else if (!certificateFromDer(caAnswer.body)) {
        return fail(ErrorCode::Crypto, QStringLiteral("the SCEP server sent no certificate as its own"));
    }
    if (!settings.caFingerprint.isEmpty() &&
        std::none_of(authorities.cbegin(), authorities.cend(),
                     [&](const QByteArray& der) { return fingerprintFits(settings.caFingerprint, der); })) {
        return fail(ErrorCode::Crypto, QStringLiteral("the authority's certificate does not fit CAFingerprint"));
    }
    const X509Ptr recipient = recipientAmong(authorities);
    if (!recipient) {
        return fail(ErrorCode::Crypto, QStringLiteral("the authority's certificate may not receive envelopes"));
    }

    RequestWishes wishes{settings.subject, settings.challenge, settings.keyUsage, settings.dnsNames};
    const QByteArray csr = TRY(certificateRequest(key, wishes));
    const X509Ptr signer = TRY(selfSigned(key, settings.subject, 2));
    ScepRequest request;
    request.csr = csr;
    request.key = key;
    request.signer = signer.get();
    request.recipient = recipient.get();
    request.transactionId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    request.senderNonce = randomBytes(16);
    request.cipher =
        offered.contains("AES") || offered.contains("SCEPStandard") ? EVP_aes_128_cbc() : EVP_des_ede3_cbc();
    request.digest = offered.contains("SHA-256") || offered.contains("SCEPStandard") ? EVP_sha256() : EVP_sha1();
    const QByteArray message = TRY(writePkcsReq(request));

    const QString operate = QStringLiteral("PKIOperation");
    HttpRequest http{.method = "POST", .url = operation(settings, operate), .headers = {}, .body = message};
    http.headers.emplaceBack("Content-Type", "application/x-pki-message");
    if (!offered.contains("POSTPKIOperation") && !offered.contains("SCEPStandard")) {
        QUrlQuery query(http.url);
        query.addQueryItem(QStringLiteral("message"),
                           QString::fromLatin1(QUrl::toPercentEncoding(QString::fromLatin1(message.toBase64()))));
        http.url.setQuery(query);
        http = {.method = "GET", .url = http.url, .headers = {}, .body = {}};
    }
    const HttpAnswer answer = TRY(expectOk(client.send(http), operate));
    const QList<QByteArray> issued = TRY(readCertRep(answer.body, request, authorities));
    return pickOwn(issued, key, authorities);
}

} // namespace espalier::device
