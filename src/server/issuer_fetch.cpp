#include "server/issuer_fetch.h"

#include "base/error_kind.h"
#include "server/web_request.h"

namespace espalier::server {

namespace {

constexpr int mostFetched = 4;
constexpr int statusOk = 200;

Result<crypto::Certificate> certificateAt(const QString& address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https"))) {
        return fail(ErrorCode::Unavailable, QStringLiteral("“%1” is no web address").arg(address.left(200)));
    }
    const auto answer = TRY(webGet(url));
    if (answer.status != statusOk) {
        return fail(ErrorCode::Unavailable, QStringLiteral("%1 answered %2").arg(url.toString()).arg(answer.status));
    }
    auto certificate = crypto::Certificate::read(answer.body);
    if (!certificate) {
        return fail(ErrorCode::Unavailable, QStringLiteral("%1 is no certificate").arg(url.toString()));
    }
    return certificate;
}

} // namespace

Result<> fetchMissingIssuers(const crypto::Identity& vendor, QByteArray& chain)
{
    for (int fetched = 0; fetched < mostFetched; ++fetched) {
        const auto top = TRY(apns::topOfChain(vendor, chain));
        if (top.isSelfSigned() || top.issuerAddress().isEmpty()) {
            return {};
        }
        const auto issuer = certificateAt(top.issuerAddress());
        if (!issuer) {
            return fail(
                issuer.error().code, QLatin1String("issuer-not-fetched"),
                QStringLiteral("the issuer of %1 can't be fetched: %2").arg(top.commonName(), issuer.error().what));
        }
        chain = TRY(apns::withCertificate(chain, *issuer));
    }
    return {};
}

} // namespace espalier::server
