#include "server/https_post.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace espalier::server {

namespace {
constexpr qint64 mostBytes = 1 << 20;
}

Result<HttpsAnswer> httpsPost(const QUrl& url, const QByteArray& contentType, const QByteArray& body, int timeoutMs)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Espalier/" ESPALIER_VERSION));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(timeoutMs);
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.post(request, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(reply.get(), &QNetworkReply::downloadProgress, reply.get(), [&reply](qint64 received, qint64) {
        if (received > mostBytes) {
            reply->abort();
        }
    });
    loop.exec();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0) {
        return fail(ErrorCode::Unavailable,
                    QStringLiteral("%1 can't be reached: %2").arg(url.host(), reply->errorString()));
    }
    return HttpsAnswer{status, reply->read(mostBytes)};
}

} // namespace espalier::server
