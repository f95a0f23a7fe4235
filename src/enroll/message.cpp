#include "enroll/message.h"

#include "base/formula_safe.h"
#include "enroll/landing_text.h"
#include "store/settings.h"

#include <QDateTime>
#include <QLocale>

namespace espalier::enroll {

namespace {

QString quoted(const QString& value)
{
    return u'"' + formulaSafe(value).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

Result<LinkMessage> linkMessage(store::Connection& db, const crypto::Sealer& sealer, const Link& link,
                                const QString& otherwise)
{
    const QString language = link.terms.language.isEmpty() ? otherwise : link.terms.language;
    const LandingText text = LandingText::forReader({}, language.toLatin1());
    const QString organization = TRY(store::setting(db, "organization"));
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(link.expiresAt);
    const QLocale locale(text.language());
    const Values words{
        {QStringLiteral("organization"), organization.isEmpty() ? text.sentence("profile.someone") : organization},
        {QStringLiteral("url"), TRY(linkUrl(db, sealer, link))},
        {QStringLiteral("date"), locale.toString(end.date(), QLocale::LongFormat)},
        {QStringLiteral("time"), locale.toString(end.time(), QLocale::ShortFormat)}};
    return LinkMessage{link.person.email, text.sentence("message.subject", words),
                       text.sentences("message.body", words).join(QStringLiteral("\n\n")) + u'\n'};
}

Result<QString> linksAsCsv(store::Connection& db, const crypto::Sealer& sealer, const QList<Link>& links)
{
    QString csv = QStringLiteral("name,email,address,expiry\r\n");
    for (const Link& link : links) {
        const QString expiry = QDateTime::fromMSecsSinceEpoch(link.expiresAt, Qt::UTC).toString(Qt::ISODate);
        const QStringList values{quoted(link.person.name.isEmpty() ? link.name : link.person.name),
                                 quoted(link.person.email), quoted(TRY(linkUrl(db, sealer, link))), quoted(expiry)};
        csv += values.join(u',') + QStringLiteral("\r\n");
    }
    return csv;
}

} // namespace espalier::enroll
