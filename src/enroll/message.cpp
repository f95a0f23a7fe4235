#include "enroll/message.h"

#include "base/formula_safe.h"
#include "enroll/invitation_words.h"

#include <QDateTime>

namespace espalier::enroll {

Result<LinkMessage> linkMessage(store::Connection& db, const crypto::Sealer& sealer, const Link& link,
                                const QString& otherwise)
{
    const QString language = link.terms.language.isEmpty() ? otherwise : link.terms.language;
    const LandingText text = LandingText::forReader({}, language.toLatin1());
    Values words = TRY(invitationWords(db, link, text, "profile.someone"));
    words.insert(QStringLiteral("url"), TRY(linkUrl(db, sealer, link)));
    QStringList paragraphs = text.sentences("message.body", words);
    if (const QString approval = approvalSentence(link, text, words); !approval.isEmpty()) {
        paragraphs.insert(paragraphs.size() - 1, approval); // before how long the link holds
    }
    return LinkMessage{.toLabel = text.sentence("message.to"),
                       .subjectLabel = text.sentence("message.subject.label"),
                       .to = link.person.email,
                       .subject = text.sentence("message.subject", words),
                       .body = paragraphs.join(QStringLiteral("\n\n")) + u'\n'};
}

Result<QString> linksAsCsv(store::Connection& db, const crypto::Sealer& sealer, const QList<Link>& links)
{
    QString csv = QStringLiteral("name,email,address,expiry\r\n");
    for (const Link& link : links) {
        const QString expiry = QDateTime::fromMSecsSinceEpoch(link.expiresAt, Qt::UTC).toString(Qt::ISODate);
        const QStringList values{quotedCsvField(link.person.name.isEmpty() ? link.name : link.person.name),
                                 quotedCsvField(link.person.email), quotedCsvField(TRY(linkUrl(db, sealer, link))),
                                 quotedCsvField(expiry)};
        csv += values.join(u',') + QStringLiteral("\r\n");
    }
    return csv;
}

} // namespace espalier::enroll
