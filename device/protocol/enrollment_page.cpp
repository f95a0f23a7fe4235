#include "device/protocol/enrollment_page.h"

#include <QRegularExpression>

namespace espalier::device {

namespace {

QString attribute(const QString& tag, const QString& name)
{
    const QRegularExpression pattern(QStringLiteral("\\s%1\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))").arg(name),
                                     QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(tag);
    QString value = match.captured(1) + match.captured(2) + match.captured(3);
    return value.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

} // namespace

std::optional<QUrl> enrollmentAnchor(const QByteArray& html, const QUrl& page)
{
    static const QRegularExpression anchors(QStringLiteral("<a\\s[^>]*>"), QRegularExpression::CaseInsensitiveOption);
    std::optional<QUrl> found;
    auto all = anchors.globalMatch(QString::fromUtf8(html));
    while (all.hasNext()) {
        const QString tag = all.next().captured();
        const QStringList relations = attribute(tag, QStringLiteral("rel")).split(u' ');
        if (!relations.contains(QStringLiteral("enrollment"))) {
            continue;
        }
        if (found) {
            return std::nullopt;
        }
        found = page.resolved(QUrl(attribute(tag, QStringLiteral("href"))));
    }
    return found;
}

} // namespace espalier::device
