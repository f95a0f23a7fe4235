#include "server/web_request.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTimer>

namespace espalier::server {

namespace {

constexpr qint64 largestAnswer = 1 << 20;
constexpr int silenceMs = 30'000;

QNetworkRequest requestTo(const QUrl& url)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Espalier/" ESPALIER_VERSION));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setRawHeader("Accept-Encoding", "identity"); // so that what comes has the length that was promised
    request.setTransferTimeout(silenceMs);
    return request;
}

void trustOnly(QNetworkRequest& request, const QByteArray& authoritiesPem)
{
    if (authoritiesPem.isEmpty()) {
        return;
    }
    QSslConfiguration tls = request.sslConfiguration();
    tls.setCaCertificates(QSslCertificate::fromData(authoritiesPem));
    request.setSslConfiguration(tls);
}

// Who sends a byte now and then would keep the thread for good, and the program from ending.
Result<WebAnswer> finish(const std::unique_ptr<QNetworkReply>& reply, int patienceMs = answerPatienceMs)
{
    bool isLate = false;
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    // Taken as it comes: after abort() the reply may no longer give what it has received.
    QByteArray body;
    bool isEnough = false;
    QObject::connect(reply.get(), &QNetworkReply::readyRead, reply.get(), [&] {
        body += reply->read(largestAnswer - body.size());
        if (body.size() >= largestAnswer) {
            isEnough = true;
            reply->abort();
        }
    });
    QTimer::singleShot(patienceMs, reply.get(), [&] {
        isLate = true;
        reply->abort();
    });
    loop.exec();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!isEnough) {
        body += reply->read(largestAnswer - body.size());
    }
    // Broken off before its end it is none, whatever its head said. (From 100 on the codes tell what a head says that
    // refuses.) Qt doesn't always take an early end for an error.
    const auto error = reply->error();
    const bool isShort = body.size() < reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    const bool isRefusal = status >= 400 && error >= QNetworkReply::ProxyConnectionRefusedError;
    const bool hasFailed = error != QNetworkReply::NoError && !isRefusal;
    if (status == 0 || isLate || (!isEnough && (hasFailed || isShort))) {
        const QString why = isLate ? QStringLiteral("it has not answered whole in time")
                            : isShort && error == QNetworkReply::NoError ? QStringLiteral("its answer was broken off")
                                                                         : reply->errorString();
        return fail(ErrorCode::Unavailable, QStringLiteral("%1 can't be reached: %2").arg(reply->url().host(), why));
    }
    return WebAnswer{status, body};
}

} // namespace

Result<WebAnswer> httpsPost(const QUrl& url, const QByteArray& contentType, const QByteArray& body,
                            const QByteArray& authoritiesPem)
{
    QNetworkRequest request = requestTo(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
    trustOnly(request, authoritiesPem);
    QNetworkAccessManager network;
    return finish(std::unique_ptr<QNetworkReply>(network.post(request, body)));
}

Result<WebAnswer> postForm(const QUrl& url, const QByteArray& body, const WebIdentity& identity)
{
    const QByteArray pem = identity.keyPem.view().toByteArray();
    QSslKey key(pem, QSsl::Rsa);
    if (key.isNull()) {
        key = QSslKey(pem, QSsl::Ec);
    }
    const QList<QSslCertificate> chain = QSslCertificate::fromData(identity.chainPem);
    if (key.isNull() || chain.isEmpty()) {
        return fail(ErrorCode::Crypto, QStringLiteral("the certificate to ask with can't be used"));
    }
    QNetworkRequest request = requestTo(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/x-www-form-urlencoded"));
    QSslConfiguration tls = request.sslConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    request.setSslConfiguration(tls);
    trustOnly(request, identity.authoritiesPem);
    QNetworkAccessManager network;
    return finish(std::unique_ptr<QNetworkReply>(network.post(request, body)));
}

Result<WebAnswer> webGet(const QUrl& url, int patienceMs)
{
    QNetworkAccessManager network;
    return finish(std::unique_ptr<QNetworkReply>(network.get(requestTo(url))), patienceMs);
}

} // namespace espalier::server
