#include "enroll/landing_page.h"

#include "crypto/random.h"
#include "enroll/landing_gate.h"
#include "enroll/landing_steps.h"
#include "enroll/page_parts.h"
#include "enroll/qr_code.h"
#include "enroll/rights_text.h"

#include <algorithm>

namespace espalier::enroll {

namespace {

constexpr qint64 rightToInstallSettings = 2;
constexpr qint64 rightToInstallApps = 4096;

constexpr const char* tick = "<path d=\"M5 12.5l4.5 4.5L19 7.5\"/>";
constexpr const char* cross = "<path d=\"M6.5 6.5l11 11M17.5 6.5l-11 11\"/>";
constexpr const char* eye =
    "<path d=\"M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z\"/><circle cx=\"12\" cy=\"12\" "
    "r=\"2.75\"/>";
constexpr const char* shield = "<path d=\"M12 3l7.5 2.75V11c0 5-3.2 8.2-7.5 10-4.3-1.8-7.5-5-7.5-10V5.75z\"/>"
                               "<path d=\"M8.75 12l2.4 2.4 4.1-4.6\"/>";

QString initials(const QString& organization)
{
    QString letters;
    for (const QString& word : organization.split(u' ', Qt::SkipEmptyParts)) {
        const QList<uint> points = word.toUcs4();
        if (!points.isEmpty() && QChar::isLetterOrNumber(points.first())) {
            letters += QString::fromUcs4(reinterpret_cast<const char32_t*>(points.constData()), 1).toUpper();
        }
        if (letters.size() >= 2) {
            break;
        }
    }
    return letters;
}

// Above the steps: what must be known before.
QString notes(const LandingFacts& facts, const LandingText& text)
{
    QString all;
    if (facts.lab) {
        all += QStringLiteral("<p class=\"warning\" role=\"note\">%1</p>\n").arg(text.html("lab"));
    }
    all += linkNotes(facts, text);
    if (!facts.canTakeProfiles) {
        all += QStringLiteral("<div class=\"warning\" role=\"note\"><p><b>%1</b></p>\n<p>%2</p>\n"
                              "<p><code dir=\"ltr\">%3</code></p></div>\n")
                   .arg(text.html("browser.title"), text.html("browser.text"), escapeHtml(facts.pageUrl));
    }
    return all;
}

QString whatIsImpossible(const RightsText& rights, const LandingText& text)
{
    QString all = parts::heading(shield, text.html("cannot.title"), " safe") + parts::marked(cross, rights.cannotSee);
    if (!rights.cannotDo.isEmpty()) {
        all += QStringLiteral("</section>\n<section>\n") + parts::heading(shield, text.html("unable.title"), " safe") +
               parts::marked(cross, rights.cannotDo);
    }
    return all;
}

QString lastWords(const LandingFacts& facts, const LandingText& text)
{
    QString all;
    if ((facts.accessRights & (rightToInstallSettings | rightToInstallApps)) != 0) {
        all += QStringLiteral("<p>%1</p>\n").arg(text.html("more"));
    }
    return all + QStringLiteral("<p>%1</p>\n").arg(text.html(facts.removalDisallowed ? "leave.disallowed" : "leave"));
}

// As people wait: never too short, and more than one, so that the sentence has one form.
int minutesToWait(int seconds)
{
    return std::max(2, (seconds + 59) / 60);
}

QByteArray keyOf(Notice notice)
{
    switch (notice) {
    case Notice::Gone:
        return "gone";
    case Notice::Slow:
        return "slow";
    case Notice::SlowCode:
        return "slow.code";
    case Notice::Trouble:
        return "trouble";
    case Notice::Arrived:
        return "arrived";
    case Notice::Watch:
        return "watch";
    }
    return {};
}

} // namespace

Result<QByteArray> landingPage(const LandingFacts& facts, const LandingText& text)
{
    const RightsText rights = rightsText(facts.accessRights, facts.platform, text);
    const QString organization = facts.organization.isEmpty() ? text.sentence("someone") : facts.organization;
    const bool other = facts.platform == Platform::Other;
    const QString qr = QStringLiteral("<div class=\"qr\">%1</div>\n")
                           .arg(qrSvg(TRY(qrCode(facts.pageUrl)), text.sentence("qr.label")));
    const Values words{{QStringLiteral("device"), deviceName(facts.platform, text)},
                       {QStringLiteral("organization"), organization}};
    return parts::page(
        "landing.html",
        {{QStringLiteral("languages"), parts::languageLinks(text, facts.gate.pageId)},
         {QStringLiteral("refresh"), gateRefresh(facts)},
         {QStringLiteral("title"), text.html(other ? "title.other" : "title", words)},
         {QStringLiteral("organization"), escapeHtml(organization)},
         {QStringLiteral("initials"), escapeHtml(initials(organization))},
         {QStringLiteral("link"), escapeHtml(facts.linkName)},
         {QStringLiteral("lead"), text.html(other ? "lead.other" : "lead", words)},
         {QStringLiteral("notes"), notes(facts, text)},
         {QStringLiteral("steps"), isOpen(facts) ? stepsSection(facts, text, qr) : gateSection(facts, text, qr)},
         {QStringLiteral("trust"), isOpen(facts) ? trustSection(facts, text) : QString()},
         {QStringLiteral("can"), parts::heading(eye, text.html("can.title")) + parts::marked(tick, rights.can)},
         {QStringLiteral("cannot"), whatIsImpossible(rights, text)},
         {QStringLiteral("footer"), lastWords(facts, text)}},
        text);
}

QByteArray noticePage(Notice notice, const LandingText& text, const NoticeFacts& facts)
{
    const QByteArray key = keyOf(notice);
    const Values words{{QStringLiteral("organization"),
                        facts.organization.isEmpty() ? text.sentence("profile.someone") : facts.organization},
                       {QStringLiteral("minutes"), QString::number(minutesToWait(facts.waitSeconds))}};
    return parts::page("notice.html",
                       {{QStringLiteral("languages"), facts.offerLanguages ? parts::languageLinks(text) : QString()},
                        {QStringLiteral("title"), text.html((key + ".title").constData())},
                        {QStringLiteral("text"), text.html((key + ".text").constData(), words)}},
                       text);
}

QByteArray contentSecurityPolicy()
{
    return "default-src 'none'; style-src 'sha256-" +
           crypto::sha256(parts::resource("landing.css").toUtf8()).toBase64() +
           "'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
}

} // namespace espalier::enroll
