#include "enroll/handout.h"

#include "enroll/invitation_words.h"
#include "enroll/page_parts.h"
#include "enroll/qr_code.h"
#include "store/settings.h"

namespace espalier::enroll {

namespace {

// Paper is read in one weight.
QString withoutMarks(QString sentence)
{
    return sentence.remove(u'*');
}

} // namespace

Result<Handout> handout(store::Connection& db, const crypto::Sealer& sealer, const Link& link, const QString& otherwise)
{
    const QString wanted = link.terms.language.isEmpty() ? otherwise : link.terms.language;
    const LandingText text = LandingText::forReader({}, wanted.toLatin1());
    const QString organization = TRY(store::setting(db, "organization"));
    const Values words = TRY(invitationWords(db, link, text, "someone"));
    Handout made;
    made.language = text.language();
    made.direction = text.direction();
    made.organization = organization;
    made.title = text.sentence("handout.title");
    QStringList lead{text.sentence("handout.lead", words)};
    if (!link.terms.platforms.isEmpty()) {
        lead.prepend(text.sentence("handout.devices", words));
    }
    lead.append(approvalSentence(link, text, words));
    lead.removeAll(QString());
    made.lead = lead.join(u' ');
    made.scan = text.sentence("handout.scan");
    for (const QString& step : text.sentences("handout.steps")) {
        made.steps.append(withoutMarks(step));
    }
    made.addressLabel = text.sentence("handout.address");
    made.url = TRY(linkUrl(db, sealer, link));
    made.expires = text.sentence("handout.expires", words);
    made.qrSvg = qrSvg(TRY(qrCode(made.url)), made.scan);
    return made;
}

QByteArray handoutHtml(const Handout& handout)
{
    QString steps;
    for (const QString& step : handout.steps) {
        steps += QStringLiteral("<li>%1</li>\n").arg(escapeHtml(step));
    }
    const Values places{{QStringLiteral("language"), escapeHtml(handout.language)},
                        {QStringLiteral("direction"), escapeHtml(handout.direction)},
                        {QStringLiteral("organization"), escapeHtml(handout.organization)},
                        {QStringLiteral("title"), escapeHtml(handout.title)},
                        {QStringLiteral("lead"), escapeHtml(handout.lead)},
                        {QStringLiteral("qr"), handout.qrSvg},
                        {QStringLiteral("scan"), escapeHtml(handout.scan)},
                        {QStringLiteral("steps"), steps},
                        {QStringLiteral("address"), escapeHtml(handout.addressLabel)},
                        {QStringLiteral("url"), escapeHtml(handout.url)},
                        {QStringLiteral("expires"), escapeHtml(handout.expires)}};
    return fillPlaces(parts::resource("handout.html"), places, {QStringLiteral("{{"), QStringLiteral("}}")}).toUtf8();
}

} // namespace espalier::enroll
