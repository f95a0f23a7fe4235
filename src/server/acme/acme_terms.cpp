#include "server/acme/acme_terms.h"

#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <array>

namespace espalier::server {

namespace {

constexpr std::array challenges{"http", "webroot", "dns"};
constexpr qsizetype longestMail = 254;

Failure wrong(const QString& what)
{
    return fail(ErrorCode::InvalidInput, what);
}

Result<AcmeChallenge> challengeNamed(const QString& name)
{
    const auto* found = std::find_if(challenges.begin(), challenges.end(),
                                     [&](const char* known) { return name == QLatin1String(known); });
    if (found == challenges.end()) {
        return wrong(QStringLiteral("challenge is http, webroot or dns"));
    }
    return static_cast<AcmeChallenge>(found - challenges.begin());
}

bool isMail(const QString& text)
{
    const qsizetype at = text.indexOf(QLatin1Char('@'));
    return at > 0 && at + 1 < text.size() && text.size() <= longestMail && !text.startsWith(QLatin1Char('-')) &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c == QLatin1Char(','); });
}

Result<> check(const AcmeTerms& terms)
{
    const QUrl directory(terms.directory, QUrl::StrictMode);
    if (!directory.isValid() || directory.scheme() != QLatin1String("https") || directory.host().isEmpty()) {
        return wrong(QStringLiteral("“%1” is no https:// address of an ACME directory").arg(terms.directory));
    }
    if (!terms.mail.isEmpty() && !isMail(terms.mail)) {
        return wrong(QStringLiteral("“%1” is no e-mail address").arg(terms.mail));
    }
    if (terms.challenge == AcmeChallenge::Webroot && !QFileInfo(terms.webroot).isAbsolute()) {
        return wrong(QStringLiteral("webroot is not the whole path of a folder"));
    }
    if (!terms.authorityFile.isEmpty() && !QFileInfo(terms.authorityFile).isAbsolute()) {
        return wrong(QStringLiteral("authority_file is not the whole path of a file"));
    }
    return {};
}

} // namespace

QJsonObject AcmeTerms::toJson() const
{
    return {{QStringLiteral("directory"), directory},
            {QStringLiteral("mail"), mail},
            {QStringLiteral("challenge"), QLatin1String(challenges.at(static_cast<size_t>(challenge)))},
            {QStringLiteral("port"), port},
            {QStringLiteral("webroot"), webroot},
            {QStringLiteral("authority_file"), authorityFile}};
}

Result<AcmeTerms> readAcmeTerms(const QJsonObject& json)
{
    AcmeTerms terms;
    const auto text = [&](const char* key, const QString& otherwise = {}) {
        const QString value = json[QLatin1String(key)].toString().trimmed();
        return value.isEmpty() ? otherwise : value;
    };
    terms.directory = text("directory", terms.directory);
    terms.mail = text("mail");
    terms.challenge = TRY(challengeNamed(text("challenge", QStringLiteral("http"))));
    const int port = json[QStringLiteral("port")].toInt(terms.port);
    if (port < 1 || port > 65535) {
        return wrong(QStringLiteral("port is a number from 1 to 65535"));
    }
    terms.port = quint16(port);
    terms.webroot = text("webroot");
    terms.authorityFile = text("authority_file");
    TRY(check(terms));
    return terms;
}

qint64 acmeRenewalAt(qint64 notBefore, qint64 notAfter)
{
    return notBefore + (notAfter - notBefore) / 5 * 3;
}

} // namespace espalier::server
