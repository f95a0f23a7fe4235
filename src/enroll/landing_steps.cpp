#include "enroll/landing_steps.h"

#include "enroll/page_parts.h"

namespace espalier::enroll {

namespace {

constexpr const char* arrow = "<path d=\"M12 4v11M7 10.5l5 5 5-5M5 20h14\"/>";
constexpr const char* key = "<path d=\"M13 11l7-7M17 7l2.5 2.5\"/><circle cx=\"9\" cy=\"15\" r=\"5\"/>";
constexpr const char* code = "<path d=\"M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2h-2zM18 18h2v2h-2zM18 14h2M14 "
                             "20v-1\"/>";

QString keyFor(const char* what, Platform platform)
{
    return QStringLiteral("%1.%2").arg(QString::fromLatin1(what), QString::fromLatin1(name(platform)));
}

QList<Drawing> drawingsFor(Platform platform)
{
    if (platform == Platform::AppleTv) {
        return {Drawing::Cable, Drawing::Settings, Drawing::Address};
    }
    return {Drawing::Download, Drawing::Settings, Drawing::Install};
}

QString stepsFor(Platform platform, const LandingText& text)
{
    return parts::steps(text.htmlList(keyFor("steps", platform)), platform, drawingsFor(platform));
}

QString titled(Platform platform, const LandingText& text)
{
    return QStringLiteral("<h2>%1</h2>\n").arg(escapeHtml(deviceName(platform, text))) + stepsFor(platform, text);
}

QString foldedSteps(Platform platform, const LandingText& text, const QString& more = {})
{
    return parts::folded(escapeHtml(deviceName(platform, text)), stepsFor(platform, text) + more);
}

// What was scanned or typed leads to the page; an Apple TV has to be given the profile itself.
QString profileAddress(const LandingFacts& facts, const LandingText& text)
{
    return parts::address("address.profile", facts.profileUrl.section(u'?', 0, 0), text);
}

QString button(const LandingFacts& facts, const LandingText& text, const char* look)
{
    return QStringLiteral("<a class=\"%1\" rel=\"enrollment\" href=\"%2\">%3%4</a>\n")
        .arg(QString::fromLatin1(look), escapeHtml(facts.profileUrl), parts::icon(arrow), text.html("button"));
}

QString watchNote(const LandingText& text)
{
    return QStringLiteral("<p class=\"quiet\">%1</p>\n").arg(text.html("watch"));
}

// A computer that can't be enrolled shows the way to one that can.
QString elsewhere(const LandingFacts& facts, const LandingText& text, const QString& qr)
{
    QString all = QStringLiteral("<section>\n") + qr + parts::address("address.page", facts.pageUrl, text);
    for (const Platform platform : {Platform::IPhone, Platform::IPad, Platform::Mac, Platform::Vision}) {
        all += foldedSteps(platform, text);
    }
    return all + foldedSteps(Platform::AppleTv, text, profileAddress(facts, text)) + watchNote(text) +
           button(facts, text, "button second") + QStringLiteral("</section>\n");
}

// After the steps, in a section of its own.
QString scanWith(const LandingFacts& facts, const LandingText& text, const QString& qr)
{
    return QStringLiteral("</section>\n<section>\n") + parts::heading(code, text.html("another")) + qr +
           parts::address("address.page", facts.pageUrl, text);
}

QString trustSteps(Platform platform, const LandingText& text)
{
    // Apple Vision Pro and iPad have the same places for it as the iPhone.
    const char* list = platform == Platform::Mac ? "trust.mac" : "trust.iphone";
    return parts::steps(text.htmlList(QString::fromLatin1(list)), platform,
                        {Drawing::Certificate, Drawing::Trust, Drawing::Download});
}

} // namespace

QString deviceName(Platform platform, const LandingText& text)
{
    return text.sentence(keyFor("device", platform).toLatin1().constData());
}

QString stepsSection(const LandingFacts& facts, const LandingText& text, const QString& qr)
{
    if (facts.platform == Platform::Other || facts.platform == Platform::Watch) {
        return elsewhere(facts, text, qr);
    }
    QString section = QStringLiteral("<section>\n") + stepsFor(facts.platform, text) + button(facts, text, "button");
    switch (facts.platform) {
    case Platform::Mac:
        section +=
            parts::folded(text.html("another.mac"), titled(Platform::IPad, text) + titled(Platform::Vision, text)) +
            scanWith(facts, text, qr);
        break;
    case Platform::AppleTv:
        section += profileAddress(facts, text);
        break;
    case Platform::IPhone:
        section += watchNote(text);
        break;
    case Platform::IPad:
    case Platform::Vision:
    case Platform::Watch:
    case Platform::Other:
        break;
    }
    if (!facts.notMacsBut.isEmpty()) {
        section += scanWith(facts, text, qr);
    }
    return section + QStringLiteral("</section>\n");
}

QString trustSection(const LandingFacts& facts, const LandingText& text)
{
    if (facts.certificateUrl.isEmpty() || facts.platform == Platform::AppleTv) {
        return {};
    }
    QString steps;
    if (facts.platform == Platform::Other || facts.platform == Platform::Watch) {
        for (const Platform platform : {Platform::IPhone, Platform::Mac}) {
            steps += parts::folded(escapeHtml(deviceName(platform, text)), trustSteps(platform, text));
        }
    } else {
        steps = trustSteps(facts.platform, text);
    }
    return QStringLiteral("<section>\n") + parts::heading(key, text.html("trust.title")) +
           QStringLiteral("<p>%1</p>\n").arg(text.html("trust.lead")) + steps +
           QStringLiteral("<a class=\"button second\" href=\"%1\">%2</a>\n</section>\n")
               .arg(escapeHtml(facts.certificateUrl), text.html("trust.button"));
}

} // namespace espalier::enroll
