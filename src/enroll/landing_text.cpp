#include "enroll/landing_text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace espalier::enroll {

namespace {

// Read once; a page shows the names of all of them.
const QMap<QString, QJsonObject>& allSentences()
{
    static const QMap<QString, QJsonObject> all = [] {
        QMap<QString, QJsonObject> read;
        for (const QString& language : LandingText::languages()) {
            QFile file(QStringLiteral(":/templates/landing.%1.json").arg(language));
            if (file.open(QIODevice::ReadOnly)) {
                read.insert(language, QJsonDocument::fromJson(file.readAll()).object());
            }
        }
        return read;
    }();
    return all;
}

// "de-CH" is German to us. Empty: none that we have.
QString known(const QByteArray& range)
{
    const QString primary = QString::fromLatin1(range.split('-').first().trimmed().toLower());
    return allSentences().contains(primary) ? primary : QString();
}

// q of "de;q=0.8" in thousandths; without one it is 1.
int weight(const QList<QByteArray>& parts)
{
    for (const QByteArray& part : parts.mid(1)) {
        const QByteArray parameter = part.trimmed();
        if (parameter.startsWith("q=")) {
            bool isNumber = false;
            const double q = parameter.mid(2).toDouble(&isNumber);
            return isNumber && q >= 0 && q <= 1 ? static_cast<int>(q * 1000) : 0;
        }
    }
    return 1000;
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

LandingText::LandingText(const QString& language) : m_language(language), m_sentences(allSentences().value(language)) {}

QStringList LandingText::languages()
{
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("ar")};
}

LandingText LandingText::english()
{
    return LandingText(QStringLiteral("en"));
}

LandingText LandingText::forReader(const QByteArray& acceptLanguage, const QByteArray& wanted)
{
    if (const QString chosen = known(wanted); !chosen.isEmpty()) {
        return LandingText(chosen);
    }
    QString best = QStringLiteral("en");
    int bestWeight = 0;
    for (const QByteArray& range : acceptLanguage.left(512).split(',')) {
        const QList<QByteArray> parts = range.split(';');
        const QString language = known(parts.first());
        if (!language.isEmpty() && weight(parts) > bestWeight) {
            best = language;
            bestWeight = weight(parts);
        }
    }
    return LandingText(best);
}

QString LandingText::sentence(const char* key, const Values& values) const
{
    return fillPlaces(m_sentences.value(QLatin1String(key)).toString(QString::fromLatin1(key)), values);
}

QStringList LandingText::sentences(const char* key, const Values& values) const
{
    QStringList list;
    for (const QJsonValue& sentence : m_sentences.value(QLatin1String(key)).toArray()) {
        list.append(fillPlaces(sentence.toString(), values));
    }
    return list;
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
