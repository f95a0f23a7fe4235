#include "enroll/invitation_words.h"

#include "store/settings.h"

#include <QDateTime>
#include <QLocale>

namespace espalier::enroll {

namespace {

// A link for every kind names those that have a browser to open it in, the usual ones.
QString kindsOf(const Link& link, const LandingText& text)
{
    const QStringList usual{QStringLiteral("iphone"), QStringLiteral("ipad"), QStringLiteral("mac")};
    QStringList names;
    for (const QString& kind : link.terms.platforms.isEmpty() ? usual : link.terms.platforms) {
        names.append(text.sentence(("device." + kind.toLatin1()).constData()));
    }
    const QString last = names.takeLast();
    return names.isEmpty() ? last : names.join(text.sentence("list.comma")) + text.sentence("list.or") + last;
}

} // namespace

Result<Values> invitationWords(store::Connection& db, const Link& link, const LandingText& text, const char* someone)
{
    const QString organization = TRY(store::setting(db, "organization"));
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(link.expiresAt);
    const QLocale locale(text.language());
    return Values{{QStringLiteral("organization"), organization.isEmpty() ? text.sentence(someone) : organization},
                  {QStringLiteral("devices"), kindsOf(link, text)},
                  {QStringLiteral("date"), locale.toString(end.date(), QLocale::LongFormat)},
                  {QStringLiteral("time"), locale.toString(end.time(), QLocale::ShortFormat)}};
}

QString approvalSentence(const Link& link, const LandingText& text, const Values& words)
{
    switch (link.terms.approval) {
    case Approval::Before:
        return text.sentence("approval.before", words);
    case Approval::After:
        return text.sentence("approval.after", words);
    case Approval::None:
        break;
    }
    return {};
}

} // namespace espalier::enroll
