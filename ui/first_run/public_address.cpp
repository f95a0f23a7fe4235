#include "ui/first_run/public_address.h"

#include <QRegularExpression>
#include <QUrl>

namespace espalier::ui {

namespace {
bool looksLikeIp(const QString& host)
{
    static const QRegularExpression four(QStringLiteral("^[0-9.]+$"));
    return host.contains(QLatin1Char(':')) || four.match(host).hasMatch();
}
} // namespace

PublicAddress readPublicAddress(const QString& typed)
{
    PublicAddress result;
    QString text = typed.trimmed();
    if (text.isEmpty()) {
        return result;
    }
    result.kind = PublicAddress::Kind::NoAddress;
    if (text.startsWith(QLatin1String("http://"), Qt::CaseInsensitive)) {
        return result;
    }
    if (!text.startsWith(QLatin1String("https://"), Qt::CaseInsensitive)) {
        text.prepend(QStringLiteral("https://"));
    }
    const QUrl url(text, QUrl::StrictMode);
    const QString host = url.host(QUrl::EncodeUnicode).toLower();
    const bool plain = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment() &&
                       (url.path().isEmpty() || url.path() == QLatin1String("/"));
    static const QRegularExpression label(QStringLiteral("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"));
    if (!url.isValid() || host.isEmpty() || host.size() > 253 || !plain) {
        return result;
    }
    result.host = host;
    result.port = url.port(443);
    const QString shown = host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]").arg(host) : host;
    result.url =
        QStringLiteral("https://") + shown + (result.port == 443 ? QString() : QStringLiteral(":%1").arg(result.port));
    if (looksLikeIp(host)) {
        result.kind = PublicAddress::Kind::RawIp;
        return result;
    }
    const QStringList labels = host.split(QLatin1Char('.'));
    for (const QString& each : labels) {
        if (!label.match(each).hasMatch()) {
            return result;
        }
    }
    result.domain = QStringList(labels.mid(std::max(0, int(labels.size()) - 2))).join(QLatin1Char('.'));
    const bool local =
        labels.size() < 2 || labels.last() == QLatin1String("local") || labels.last() == QLatin1String("localhost");
    result.kind = local ? PublicAddress::Kind::LocalName : PublicAddress::Kind::Name;
    return result;
}

} // namespace espalier::ui
