#include "enroll/landing_text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace espalier::enroll {

namespace {

QString fileFor(const QString& language)
{
    return QStringLiteral(":/templates/landing.%1.json").arg(language);
}

bool isLanguage(const QByteArray& tag)
{
    return (tag.size() == 2 || tag.size() == 3) &&
           std::all_of(tag.begin(), tag.end(), [](char letter) { return letter >= 'a' && letter <= 'z'; });
}

// Marks first, values last: what people wrote can't become markup.
QString toHtml(const QString& sentence, const Values& values)
{
    QString html;
    bool strong = false;
    for (const QChar letter : escapeHtml(sentence)) {
        if (letter == u'*') {
            html += strong ? QLatin1String("</b>") : QLatin1String("<b>");
            strong = !strong;
        } else {
            html += letter;
        }
    }
    Values escaped;
    for (auto value = values.begin(); value != values.end(); ++value) {
        escaped.insert(value.key(), escapeHtml(value.value()));
    }
    return fillPlaces(html, escaped);
}

} // namespace

LandingText::LandingText(const QString& language) : m_language(language)
{
    QFile file(fileFor(language));
    if (file.open(QIODevice::ReadOnly)) {
        m_sentences = QJsonDocument::fromJson(file.readAll()).object();
    }
}

LandingText LandingText::english()
{
    return LandingText(QStringLiteral("en"));
}

LandingText LandingText::forReader(const QByteArray& acceptLanguage)
{
    // Browsers list languages in the order of their weights.
    for (const QByteArray& range : acceptLanguage.left(512).split(',')) {
        const QByteArray primary = range.split(';').first().split('-').first().trimmed().toLower();
        if (isLanguage(primary) && QFile::exists(fileFor(QString::fromLatin1(primary)))) {
            return LandingText(QString::fromLatin1(primary));
        }
    }
    return english();
}

QString LandingText::sentence(const char* key, const Values& values) const
{
    return fillPlaces(m_sentences.value(QLatin1String(key)).toString(QString::fromLatin1(key)), values);
}

QString LandingText::html(const char* key, const Values& values) const
{
    return toHtml(m_sentences.value(QLatin1String(key)).toString(QString::fromLatin1(key)), values);
}

QStringList LandingText::htmlList(const QString& key, const Values& values) const
{
    QStringList list;
    for (const QJsonValue& sentence : m_sentences.value(key).toArray()) {
        list.append(toHtml(sentence.toString(), values));
    }
    return list;
}

QString escapeHtml(const QString& text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar letter : text) {
        switch (letter.unicode()) {
        case '&':
            safe += QLatin1String("&amp;");
            break;
        case '<':
            safe += QLatin1String("&lt;");
            break;
        case '>':
            safe += QLatin1String("&gt;");
            break;
        case '"':
            safe += QLatin1String("&quot;");
            break;
        case '\'':
            safe += QLatin1String("&#39;");
            break;
        default:
            safe += letter.category() == QChar::Other_Control ? QChar(u' ') : letter;
        }
    }
    return safe;
}

} // namespace espalier::enroll
