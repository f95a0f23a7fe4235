#include "enroll/landing_page.h"

#include "crypto/random.h"
#include "enroll/qr_code.h"
#include "enroll/rights_text.h"

#include <QFile>

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
constexpr const char* arrow = "<path d=\"M12 4v11M7 10.5l5 5 5-5M5 20h14\"/>";
constexpr const char* key = "<path d=\"M13 11l7-7M17 7l2.5 2.5\"/><circle cx=\"9\" cy=\"15\" r=\"5\"/>";

QString resource(const char* file)
{
    QFile source(QStringLiteral(":/templates/") + QString::fromLatin1(file));
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

QString icon(const char* paths, const char* extra = "")
{
    return QStringLiteral("<svg class=\"icon%1\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">%2</svg>")
        .arg(QString::fromLatin1(extra), QString::fromLatin1(paths));
}

QString heading(const char* paths, const QString& html, const char* extra = "")
{
    return QStringLiteral("<h2>%1%2</h2>\n").arg(icon(paths, extra), html);
}

QString marked(const char* paths, const QStringList& sentences)
{
    QString list = QStringLiteral("<ul>\n");
    for (const QString& sentence : sentences) {
        list += QStringLiteral("<li>%1<span>%2</span></li>\n").arg(icon(paths), sentence);
    }
    return list + QStringLiteral("</ul>\n");
}

QString numbered(const QStringList& sentences)
{
    QString list = QStringLiteral("<ol>\n");
    for (const QString& sentence : sentences) {
        list += QStringLiteral("<li>%1</li>\n").arg(sentence);
    }
    return list + QStringLiteral("</ol>\n");
}

QString forPlatform(const char* what, Platform platform)
{
    return QStringLiteral("%1.%2").arg(QString::fromLatin1(what), QString::fromLatin1(name(platform)));
}

QString deviceName(Platform platform, const LandingText& text)
{
    return text.sentence(forPlatform("device", platform).toLatin1().constData());
}

QString stepsFor(Platform platform, const LandingText& text)
{
    return numbered(text.htmlList(forPlatform("steps", platform)));
}

QString titled(Platform platform, const LandingText& text)
{
    return QStringLiteral("<h3>%1</h3>\n").arg(escapeHtml(deviceName(platform, text))) + stepsFor(platform, text);
}

QString address(const char* what, const QString& url, const LandingText& text)
{
    return QStringLiteral("<p class=\"quiet\">%1<br><code>%2</code></p>\n").arg(text.html(what), escapeHtml(url));
}

// What was scanned or typed leads to the page; an Apple TV has to be given the profile itself.
QString typedProfileUrl(const LandingFacts& facts)
{
    return facts.profileUrl.section(u'?', 0, 0);
}

QString folded(const char* summary, const QString& body, const LandingText& text)
{
    return QStringLiteral("<details>\n<summary>%1</summary>\n%2</details>\n").arg(text.html(summary), body);
}

QString otherDevices(const LandingFacts& facts, const LandingText& text, const QString& qr)
{
    switch (facts.platform) {
    case Platform::Mac:
        return folded("another.mac", titled(Platform::IPad, text) + titled(Platform::Vision, text), text) +
               folded("another", qr + address("address.page", facts.pageUrl, text), text);
    case Platform::AppleTv:
        return address("address.profile", typedProfileUrl(facts), text);
    case Platform::Other:
        return address("address.page", facts.pageUrl, text) +
               folded("device.appletv",
                      stepsFor(Platform::AppleTv, text) + address("address.profile", typedProfileUrl(facts), text),
                      text);
    case Platform::IPhone:
    case Platform::IPad:
    case Platform::Vision:
        break;
    }
    return {};
}

QString mainSteps(const LandingFacts& facts, const LandingText& text)
{
    if (facts.platform != Platform::Other) {
        return stepsFor(facts.platform, text);
    }
    QString all;
    for (const Platform platform : {Platform::IPhone, Platform::IPad, Platform::Mac, Platform::Vision}) {
        all += titled(platform, text);
    }
    return all;
}

QString trustSection(const LandingFacts& facts, const LandingText& text)
{
    // An Apple TV has no place to trust a certificate by hand.
    if (facts.certificateUrl.isEmpty() || facts.platform == Platform::AppleTv) {
        return {};
    }
    QString steps;
    if (facts.platform == Platform::Other) {
        steps = QStringLiteral("<h3>%1</h3>\n").arg(escapeHtml(deviceName(Platform::IPhone, text))) +
                numbered(text.htmlList(QStringLiteral("trust.iphone"))) +
                QStringLiteral("<h3>%1</h3>\n").arg(escapeHtml(deviceName(Platform::Mac, text))) +
                numbered(text.htmlList(QStringLiteral("trust.mac")));
    } else if (facts.platform == Platform::Mac) {
        steps = numbered(text.htmlList(QStringLiteral("trust.mac")));
    } else {
        steps = numbered(text.htmlList(QStringLiteral("trust.iphone")));
    }
    return QStringLiteral("<section>\n") + heading(key, text.html("trust.title")) +
           QStringLiteral("<p>%1</p>\n").arg(text.html("trust.lead")) + steps +
           QStringLiteral("<a class=\"button second\" href=\"%1\">%2</a>\n</section>\n")
               .arg(escapeHtml(facts.certificateUrl), text.html("trust.button"));
}

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

    QString cannot = heading(shield, text.html("cannot.title"), " safe") + marked(cross, rights.cannotSee);
    if (!rights.cannotDo.isEmpty()) {
        cannot += QStringLiteral("</section>\n<section>\n") + heading(shield, text.html("unable.title"), " safe") +
                  marked(cross, rights.cannotDo);
    }
    QString footer;
    if ((facts.accessRights & (rightToInstallSettings | rightToInstallApps)) != 0) {
        footer += QStringLiteral("<p>%1</p>\n").arg(text.html("more"));
    }
    footer += QStringLiteral("<p>%1</p>\n").arg(text.html("leave"));

    const Values places{
        {QStringLiteral("language"), escapeHtml(text.language())},
        {QStringLiteral("style"), resource("landing.css")},
        {QStringLiteral("title"), text.html(other ? "title.other" : "title", words)},
        {QStringLiteral("organization"), escapeHtml(organization)},
        {QStringLiteral("initials"), escapeHtml(initials(organization))},
        {QStringLiteral("link"), escapeHtml(facts.linkName)},
        {QStringLiteral("lead"), text.html(other ? "lead.other" : "lead", words)},
        {QStringLiteral("lab"),
         facts.lab ? QStringLiteral("<p class=\"lab\" role=\"note\">%1</p>\n").arg(text.html("lab")) : QString()},
        {QStringLiteral("qr"), other ? qr : QString()},
        {QStringLiteral("steps"), mainSteps(facts, text)},
        {QStringLiteral("profile_url"), escapeHtml(facts.profileUrl)},
        {QStringLiteral("button"), icon(arrow) + text.html("button")},
        {QStringLiteral("others"), otherDevices(facts, text, qr)},
        {QStringLiteral("trust"), trustSection(facts, text)},
        {QStringLiteral("can"), heading(eye, text.html("can.title")) + marked(tick, rights.can)},
        {QStringLiteral("cannot"), cannot},
        {QStringLiteral("footer"), footer},
    };
    return fillPlaces(resource("landing.html"), places, {QStringLiteral("{{"), QStringLiteral("}}")}).toUtf8();
}

namespace {
QByteArray keyOf(Notice notice)
{
    switch (notice) {
    case Notice::Gone:
        return "gone";
    case Notice::Slow:
        return "slow";
    case Notice::Trouble:
        return "trouble";
    case Notice::Arrived:
        return "arrived";
    }
    return {};
}
} // namespace

QByteArray noticePage(Notice notice, const LandingText& text)
{
    const QByteArray key = keyOf(notice);
    return fillPlaces(resource("notice.html"),
                      {{QStringLiteral("language"), escapeHtml(text.language())},
                       {QStringLiteral("style"), resource("landing.css")},
                       {QStringLiteral("title"), text.html((key + ".title").constData())},
                       {QStringLiteral("text"), text.html((key + ".text").constData())}},
                      {QStringLiteral("{{"), QStringLiteral("}}")})
        .toUtf8();
}

QByteArray contentSecurityPolicy()
{
    return "default-src 'none'; style-src 'sha256-" + crypto::sha256(resource("landing.css").toUtf8()).toBase64() +
           "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

} // namespace espalier::enroll
