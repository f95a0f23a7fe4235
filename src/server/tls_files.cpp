#include "server/tls_files.h"

#include "base/error_kind.h"
#include "crypto/pkcs12.h"
#include "crypto/server_chain.h"
#include "server/regular_file.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace espalier::server {

namespace {

Result<QByteArray> readAll(const QString& path)
{
    auto content = readRegularFile(path);
    if (!content) {
        return fail(content.error().code, QLatin1String("tls-file"), content.error().what);
    }
    return content;
}

QString stampOf(const QString& path)
{
    const QFileInfo info(path); // of what a link leads to
    return info.canonicalFilePath() + QLatin1Char('|') + QString::number(info.size()) + QLatin1Char('|') +
           QString::number(info.lastModified().toMSecsSinceEpoch());
}

} // namespace

QString TlsFiles::stamp() const
{
    return stampOf(certificate) + QLatin1Char('\n') + (isPkcs12() ? QString() : stampOf(key));
}

Result<crypto::Identity> readTls(const QByteArray& chainPem, const SecretBytes& keyPem)
{
    QList<crypto::Certificate> chain =
        TRY(within(crypto::Certificate::readAll(chainPem), QStringLiteral("TLS certificate")));
    if (chain.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the file holds no certificate"));
    }
    crypto::Identity identity;
    identity.key = TRY(within(crypto::PrivateKey::read(keyPem.view()), QStringLiteral("TLS key")));
    identity.certificate = chain.takeFirst();
    identity.chain = chain;
    if (!identity.certificate.matches(identity.key)) {
        return fail(ErrorCode::InvalidInput, QLatin1String("other-key"),
                    QStringLiteral("the TLS key belongs to another certificate"));
    }
    return identity;
}

Result<crypto::Identity> readTlsFiles(const TlsFiles& files)
{
    const QByteArray content = TRY(readAll(files.certificate));
    if (files.isPkcs12()) {
        return within(crypto::readPkcs12(content, files.password), files.certificate);
    }
    const SecretBytes key = SecretBytes::take(TRY(readAll(files.key)));
    return readTls(content, key);
}

std::optional<crypto::Certificate> authorityAbove(const crypto::Identity& identity)
{
    const auto& chain = identity.chain;
    return !chain.isEmpty() && chain.last().isCa() ? std::optional(chain.last()) : std::nullopt;
}

bool isBelow(const crypto::Identity& identity, const crypto::Certificate& authority, qint64 nowMs)
{
    const QByteArray sha256 = authority.sha256();
    const bool isSent = std::any_of(identity.chain.begin(), identity.chain.end(),
                                    [&](const crypto::Certificate& one) { return one.sha256() == sha256; });
    return isSent ||
           crypto::verifyChain(identity.certificate, identity.chain, {authority}, crypto::Purpose::Server, nowMs)
               .has_value();
}

Result<> checkServable(const crypto::Identity& identity, const QString& host, qint64 nowMs)
{
    const auto& certificate = identity.certificate;
    if (certificate.notAfterMs() <= nowMs) {
        return fail(ErrorCode::InvalidInput, QLatin1String("tls-ended"),
                    QStringLiteral("the TLS certificate has expired"));
    }
    if (certificate.notBeforeMs() > nowMs) {
        return fail(ErrorCode::InvalidInput, QLatin1String("tls-not-yet"),
                    QStringLiteral("the TLS certificate isn't valid yet"));
    }
    if (!crypto::isForHost(certificate, host)) {
        return fail(ErrorCode::InvalidInput, QLatin1String("tls-other-name"),
                    QStringLiteral("the TLS certificate is for %1, not for %2")
                        .arg(certificate.dnsNames().join(QStringLiteral(", ")), host));
    }
    return {};
}

} // namespace espalier::server
