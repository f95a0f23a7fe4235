#include "catalogue/titles.h"

#include "catalogue/title_words.h"

namespace espalier::catalogue {

namespace {

bool isUpper(const QString& name, qsizetype at)
{
    return at < name.size() && name[at].isUpper();
}

bool isLower(const QString& name, qsizetype at)
{
    return at < name.size() && name[at].isLower();
}

// A term that starts with a small letter ("iCloud") is found anywhere: "allowiCloudBackup".
const Term* termAt(const QString& name, qsizetype at)
{
    for (const Term& term : termsBeginningWith(name[at])) {
        if (QStringView(name).mid(at).startsWith(term.inNames) && !isLower(name, at + term.inNames.size())) {
            return &term;
        }
    }
    return nullptr;
}

// One past the word that begins here: capitals ("SSID", "URLs"), or a capital or none and small letters ("Setting").
qsizetype endOfWord(const QString& name, qsizetype at)
{
    qsizetype end = at;
    while (isUpper(name, end) || (end > at && end < name.size() && name[end].isDigit())) {
        ++end;
    }
    const bool plural = end < name.size() && name[end] == QLatin1Char('s') && !isLower(name, end + 1);
    if (end - at > 1) {
        if (plural) {
            return end + 1;
        }
        return isLower(name, end) && name[end - 1].isUpper() ? end - 1 : end; // the last begins the next word
    }
    while (end < name.size() && (isLower(name, end) || name[end].isDigit()) &&
           (end == at || termAt(name, end) == nullptr)) {
        ++end;
    }
    return std::max(end, at + 1);
}

QString capitalised(QString word)
{
    if (!word.isEmpty()) {
        word[0] = word[0].toUpper();
    }
    return word;
}

bool isOrdinary(const QString& word)
{
    return word == word.toLower();
}

} // namespace

QStringList wordsOfName(const QString& name)
{
    QStringList words;
    for (qsizetype at = 0; at < name.size();) {
        if (!name[at].isLetterOrNumber()) {
            ++at;
            continue;
        }
        if (const Term* term = termAt(name, at)) {
            words.append(term->written);
            at += term->inNames.size();
            continue;
        }
        const qsizetype end = endOfWord(name, at);
        const QString word = name.mid(at, end - at);
        at = end;
        const QString small = word.toLower();
        const bool acronym = word.size() > 1 && word[0].isUpper() && word[1].isUpper();
        words.append(properWords().value(small, acronym ? word : small));
    }
    return words;
}

QString titleOfKey(const QString& name)
{
    if (const auto known = keyTitles().constFind(name); known != keyTitles().constEnd()) {
        return *known;
    }
    const QLatin1String apple("com.apple.");
    QStringList words = wordsOfName(name.startsWith(apple) ? name.mid(apple.size()) : name);
    if (words.isEmpty()) {
        return name;
    }
    if (isOrdinary(words[0])) {
        words[0] = capitalised(words[0]);
    }
    return words.join(QLatin1Char(' '));
}

QString titleOfType(Kind kind, const QString& type, const QString& variant)
{
    QString rest = type;
    static const QStringList prefixes{QStringLiteral("com.apple.configuration."), QStringLiteral("com.apple.asset."),
                                      QStringLiteral("com.apple.activation."), QStringLiteral("com.apple.management."),
                                      QStringLiteral("com.apple.")};
    for (const QString& prefix : prefixes) {
        if (rest.startsWith(prefix) && (kind != Kind::Payload || prefix == prefixes.last())) {
            rest = rest.mid(prefix.size());
            break;
        }
    }
    static const QLatin1String managed(".managed");
    if (kind == Kind::Payload && rest.endsWith(managed)) {
        rest.chop(managed.size());
    }
    const QString title = titleOfKey(rest);
    return variant.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, titleOfKey(variant));
}

} // namespace espalier::catalogue
