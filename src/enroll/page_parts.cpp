#include "enroll/page_parts.h"

#include <QFile>

namespace espalier::enroll::parts {

QString resource(const char* file)
{
    QFile source(QStringLiteral(":/templates/") + QString::fromLatin1(file));
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

QByteArray page(const char* file, Values places, const LandingText& text)
{
    places.insert(QStringLiteral("language"), escapeHtml(text.language()));
    places.insert(QStringLiteral("direction"), escapeHtml(text.direction()));
    places.insert(QStringLiteral("style"), resource("landing.css"));
    return fillPlaces(resource(file), places, {QStringLiteral("{{"), QStringLiteral("}}")}).toUtf8();
}

QString icon(const char* paths, const char* extra)
{
    return QStringLiteral("<svg class=\"icon%1\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">%2</svg>")
        .arg(QString::fromLatin1(extra), QString::fromLatin1(paths));
}

QString heading(const char* paths, const QString& html, const char* extra)
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

QString steps(const QStringList& sentences, Platform device, const QList<Drawing>& drawings)
{
    QString list = QStringLiteral("<ol>\n");
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        list += QStringLiteral("<li><span>%1</span>%2</li>\n")
                    .arg(sentences.at(i), i < drawings.size() ? drawing(device, drawings.at(i)) : QString());
    }
    return list + QStringLiteral("</ol>\n");
}

QString folded(const QString& summaryHtml, const QString& body)
{
    return QStringLiteral("<details>\n<summary>%1</summary>\n%2</details>\n").arg(summaryHtml, body);
}

QString address(const char* what, const QString& url, const LandingText& text)
{
    // Addresses read left to right in every language.
    return QStringLiteral("<p class=\"quiet\">%1<br><code dir=\"ltr\">%2</code></p>\n")
        .arg(text.html(what), escapeHtml(url));
}

QString languageLinks(const LandingText& text, const QString& pageId)
{
    const QString same = pageId.isEmpty() ? QString() : QStringLiteral("&amp;s=") + escapeHtml(pageId);
    QString links = QStringLiteral("<nav aria-label=\"%1\">\n").arg(escapeHtml(text.sentence("language.label")));
    for (const QString& language : LandingText::languages()) {
        const LandingText there = LandingText::forReader({}, language.toLatin1());
        links += QStringLiteral("<a href=\"?lang=%1%4\" hreflang=\"%1\" lang=\"%1\"%2>%3</a>\n")
                     .arg(language, language == text.language() ? QStringLiteral(" aria-current=\"true\"") : QString(),
                          escapeHtml(there.sentence("language")), same);
    }
    return links + QStringLiteral("</nav>\n");
}

} // namespace espalier::enroll::parts
