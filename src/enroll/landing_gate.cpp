#include "enroll/landing_gate.h"

#include "enroll/landing_steps.h"
#include "enroll/page_parts.h"

namespace espalier::enroll {

namespace {

constexpr int refreshSeconds = 10;
constexpr const char* person = "<circle cx=\"12\" cy=\"8\" r=\"4\"/><path d=\"M4 20.5c0-4.4 3.6-7 8-7s8 2.6 8 7\"/>";
constexpr const char* hourglass =
    "<path d=\"M6.5 3h11M6.5 21h11M7.5 3v3.5L12 12l4.5-5.5V3M7.5 21v-3.5L12 12l4.5 5.5V21\"/>";
constexpr const char* barred = "<circle cx=\"12\" cy=\"12\" r=\"9\"/><path d=\"M5.7 5.7l12.6 12.6\"/>";

QString section(const char* icon, const QString& title, const QString& html)
{
    return QStringLiteral("<section>\n") + parts::heading(icon, title) + html + QStringLiteral("</section>\n");
}

QString paragraph(const QString& html)
{
    return QStringLiteral("<p>%1</p>\n").arg(html);
}

Values wordsFor(const LandingFacts& facts, const LandingText& text)
{
    return {
        {QStringLiteral("organization"), facts.organization.isEmpty() ? text.sentence("someone") : facts.organization}};
}

QString form(const LandingFacts& facts, const LandingText& text)
{
    const GateFacts& gate = facts.gate;
    QString html =
        QStringLiteral("<form method=\"post\" action=\"%1\">\n<input type=\"hidden\" name=\"s\" value=\"%2\">\n")
            .arg(escapeHtml(gate.askUrl), escapeHtml(gate.pageId)) +
        QStringLiteral("<input type=\"hidden\" name=\"lang\" value=\"%1\">\n").arg(text.language());
    if (gate.asksName) {
        html += QStringLiteral("<label for=\"name\">%1</label>\n<input id=\"name\" name=\"name\" required "
                               "maxlength=\"100\" autocomplete=\"name\">\n")
                    .arg(text.html("gate.name.label"));
    }
    return html + QStringLiteral("<button class=\"button\" type=\"submit\">%1</button>\n</form>\n")
                      .arg(text.html(gate.needsApproval ? "gate.ask.button" : "gate.name.button"));
}

QString whomItIsFor(const QStringList& kinds, const LandingText& text)
{
    QStringList names;
    for (const Platform one : {Platform::IPhone, Platform::IPad, Platform::Mac, Platform::AppleTv, Platform::Vision}) {
        if (kinds.contains(QLatin1String(name(one)))) {
            names.append(deviceName(one, text));
        }
    }
    return text.html("wrong.text", {{QStringLiteral("devices"), names.join(QStringLiteral(", "))}});
}

QString wrongKind(const LandingFacts& facts, const LandingText& text, const QString& qr)
{
    return section(barred, text.html("wrong.title"),
                   paragraph(whomItIsFor(facts.onlyFor, text)) + qr +
                       parts::address("address.page", facts.pageUrl, text));
}

} // namespace

bool isOpen(const LandingFacts& facts)
{
    return facts.onlyFor.isEmpty() && facts.gate.gate == Gate::Open;
}

QString linkNotes(const LandingFacts& facts, const LandingText& text)
{
    QString all;
    if (!facts.note.isEmpty()) {
        QString lines = facts.note.toHtmlEscaped();
        lines.replace(u'\n', QStringLiteral("<br>"));
        all += QStringLiteral("<p class=\"note\" role=\"note\" dir=\"auto\">%1</p>\n").arg(lines);
    }
    if (facts.isPersonal) {
        all += QStringLiteral("<div class=\"note\" role=\"note\"><p><b>%1</b></p>\n<p>%2</p></div>\n")
                   .arg(text.html("personal.title"), text.html("personal.text", wordsFor(facts, text)));
    }
    if (!facts.notMacsBut.isEmpty()) {
        all += QStringLiteral("<div class=\"note\" role=\"note\"><p><b>%1</b></p>\n<p>%2</p></div>\n")
                   .arg(text.html("wrong.mac"), whomItIsFor(facts.notMacsBut, text));
    }
    return all;
}

QString gateSection(const LandingFacts& facts, const LandingText& text, const QString& qr)
{
    if (!facts.onlyFor.isEmpty()) {
        return wrongKind(facts, text, qr);
    }
    const Values words = wordsFor(facts, text);
    switch (facts.gate.gate) {
    case Gate::Waiting:
        return section(hourglass, text.html("gate.waiting.title"), paragraph(text.html("gate.waiting.text", words)));
    case Gate::Refused:
        return section(barred, text.html("gate.refused.title"), paragraph(text.html("gate.refused.text", words)));
    case Gate::Ask:
    case Gate::Open:
        break;
    }
    const bool asks = facts.gate.needsApproval;
    const bool mayBeElsewhere = facts.platform == Platform::Other || !facts.notMacsBut.isEmpty();
    const QString elsewhere = mayBeElsewhere ? qr + parts::address("address.page", facts.pageUrl, text) : QString();
    return section(person, text.html(asks ? "gate.ask.title" : "gate.name.title"),
                   paragraph(text.html(asks ? "gate.ask.text" : "gate.name.text", words)) + form(facts, text) +
                       elsewhere);
}

QString gateRefresh(const LandingFacts& facts)
{
    return facts.onlyFor.isEmpty() && facts.gate.gate == Gate::Waiting
               ? QStringLiteral("<meta http-equiv=\"refresh\" content=\"%1\">\n").arg(refreshSeconds)
               : QString();
}

} // namespace espalier::enroll
