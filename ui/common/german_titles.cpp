#include "ui/common/german_titles.h"

#include "ui/common/german_words.h"

#include <QRegularExpression>

namespace espalier::ui {

namespace {

using GermanTitle = QList<GermanWord>;
enum class GermanCase { Nominative, Accusative };

QString asTitle(const GermanTitle& words, GermanCase which);

// Strong endings: no article stands in a title.
QString inflected(QString stem, Gender gender, GermanCase which)
{
    static const QStringList asTheyAre{
        QStringLiteral("andere"),  QStringLiteral("alle"),           QStringLiteral("einige"),
        QStringLiteral("mehrere"), QStringLiteral("zwei"),           QStringLiteral("nicht"),
        QStringLiteral("niemals"), QStringLiteral("ausschließlich"), QStringLiteral("ständig")};
    const bool accusative = which == GermanCase::Accusative;
    if (asTheyAre.contains(stem)) {
        return stem;
    }
    if (stem == QLatin1String("kein")) {
        return gender == Gender::Masculine && accusative                ? QStringLiteral("keinen")
               : gender == Gender::Feminine || gender == Gender::Plural ? QStringLiteral("keine")
                                                                        : stem;
    }
    if (stem == QLatin1String("hoch")) {
        stem = QStringLiteral("hoh");
    }
    switch (gender) {
    case Gender::Masculine:
        return stem + QLatin1String(accusative ? "en" : "er");
    case Gender::Neuter:
        return stem + QLatin1String("es");
    default:
        return stem + QLatin1Char('e');
    }
}

// As the first part of a compound.
QString joint(const GermanWord& word)
{
    static const QRegularExpression withS(QStringLiteral("(ung|heit|keit|schaft|ion|tät|gang)$"));
    static const QRegularExpression withoutN(QStringLiteral("(ware|site|gabe|nahme|che|ie|age|ue)$"));
    const QString& noun = word.noun;
    if (word.isName || word.gender == Gender::Plural || noun.contains(QLatin1Char(' '))) {
        return noun;
    }
    if (withS.match(noun).hasMatch()) {
        return noun + QLatin1Char('s');
    }
    if (noun == QLatin1String("Gerät")) {
        return noun + QLatin1Char('e');
    }
    const bool isGerman = noun.mid(1) == noun.mid(1).toLower();
    const bool takesN = word.gender == Gender::Feminine && isGerman && noun.endsWith(QLatin1Char('e'));
    return takesN && !withoutN.match(noun).hasMatch() ? noun + QLatin1Char('n') : noun;
}

struct GermanCompound {
    QString words; // empty: there is none
    Gender gender = Gender::None;
};

GermanCompound compoundOf(const GermanTitle& parts)
{
    GermanCompound made;
    const GermanWord* before = nullptr;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const GermanWord& part = parts[i];
        const bool isLast = i + 1 == parts.size();
        const bool asPrefix = !part.isNoun() || (!part.prefix.isEmpty() && !isLast);
        if (asPrefix && isLast) {
            return {};
        }
        const QString word = asPrefix ? part.prefix : isLast ? part.noun : joint(part);
        const bool growsTogether = before != nullptr && !before->prefix.isEmpty() && !part.isName &&
                                   !made.words.endsWith(QLatin1Char('-')) &&
                                   made.words.endsWith(before->prefix, Qt::CaseInsensitive);
        if (made.words.isEmpty() || made.words.endsWith(QLatin1Char('-'))) {
            made.words += word;
        } else if (growsTogether && word.mid(1) == word.mid(1).toLower()) {
            made.words += word[0].toLower() + word.mid(1);
        } else if (made.words.contains(QLatin1Char(' ')) || word.contains(QLatin1Char(' '))) {
            made.words = QString(made.words + QLatin1Char(' ') + word).replace(QLatin1Char(' '), QLatin1Char('-'));
        } else {
            made.words += QLatin1Char('-') + word;
        }
        made.gender = part.isNoun() ? part.gender : made.gender;
        before = asPrefix ? &part : nullptr;
    }
    return made;
}

bool isPart(const GermanWord& word)
{
    return word.isNoun() || !word.prefix.isEmpty();
}

// Adjectives, what they belong to, and what is said of it: "SSL aktiviert".
QString nounPhrase(const GermanTitle& words, GermanCase which)
{
    QStringList adjectives;
    qsizetype at = 0;
    for (; at < words.size(); ++at) {
        const GermanWord& word = words[at];
        const bool before = at + 1 < words.size() && isPart(words[at + 1]);
        if (word.standsAsAdjective()) {
            adjectives << word.adjective;
        } else if (!word.isNoun() && !word.alone.isEmpty() && !before) {
            adjectives << word.alone;
        } else {
            break;
        }
    }
    if (at == words.size()) {
        return adjectives.join(QLatin1Char(' '));
    }
    qsizetype end = at;
    while (end < words.size() && isPart(words[end])) {
        ++end;
    }
    if (end == at) {
        if (words[at].verb.isEmpty()) {
            return {};
        }
        if (adjectives.isEmpty()) {
            return at + 1 == words.size() ? words[at].verb : QString();
        }
        const QString order = asTitle(words.mid(at), which);
        return order.isEmpty() ? order : adjectives.join(QLatin1Char(' ')) + QStringLiteral(": ") + order;
    }
    const GermanCompound compound = compoundOf(words.mid(at, end - at));
    if (compound.words.isEmpty()) {
        return {};
    }
    QStringList phrase;
    for (const QString& stem : std::as_const(adjectives)) {
        phrase << inflected(stem, compound.gender, which);
    }
    phrase << compound.words;
    const GermanTitle rest = words.mid(end);
    if (std::all_of(rest.begin(), rest.end(), [](const GermanWord& word) { return word.standsAsAdjective(); })) {
        for (const GermanWord& word : rest) {
            phrase << word.adjective;
        }
        return phrase.join(QLatin1Char(' '));
    }
    if (rest.size() == 1 && !rest.first().verb.isEmpty()) {
        return (phrase << rest.first().verb).join(QLatin1Char(' '));
    }
    const QString more = asTitle(rest, GermanCase::Nominative);
    return more.isEmpty() ? more : phrase.join(QLatin1Char(' ')) + QStringLiteral(": ") + more;
}

bool isOrder(const GermanTitle& words)
{
    const GermanWord& first = words.first();
    if (first.verb.isEmpty() || words.size() == 1) {
        return false;
    }
    return !first.isNoun() || !first.nounFirst || words[1].standsAsAdjective();
}

QString asTitle(const GermanTitle& words, GermanCase which)
{
    if (words.isEmpty()) {
        return {};
    }
    const GermanWord& first = words.first();
    if (!first.predicate.isEmpty()) {
        const auto how = first.predicate == QLatin1String("hat") ? GermanCase::Accusative : GermanCase::Nominative;
        const QString said = asTitle(words.mid(1), how);
        return said.isEmpty() ? said : first.predicate + QLatin1Char(' ') + said;
    }
    if (isOrder(words)) {
        const QString what = asTitle(words.mid(1), GermanCase::Accusative);
        return what.isEmpty() ? what : what + QLatin1Char(' ') + first.verb;
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        const GermanWord& word = words[i];
        if (word.between.isEmpty() || word.isNoun() || !word.adjective.isEmpty()) {
            continue;
        }
        const QString left = asTitle(words.first(i), which);
        const QString right = asTitle(words.mid(i + 1), GermanCase::Accusative);
        if ((i > 0 && left.isEmpty()) || (i + 1 < words.size() && right.isEmpty())) {
            return {};
        }
        QStringList parts{left, word.between, right};
        parts.removeAll(QString());
        return parts.join(QLatin1Char(' '));
    }
    return nounPhrase(words, which);
}

QString plainTitle(const QString& english)
{
    const GermanTitle words = germanWords(english);
    QString title = asTitle(words, GermanCase::Nominative);
    if (!title.isEmpty() && !(words.first().isName && title.startsWith(words.first().noun))) {
        title[0] = title[0].toUpper();
    }
    return title;
}

} // namespace

QString germanTitle(const QString& english)
{
    static const QRegularExpression inBrackets(QStringLiteral("^(.*?) ?\\((.*)\\)$"));
    if (const auto parts = inBrackets.match(english); parts.hasMatch()) {
        const QString title = germanTitle(parts.captured(1));
        const QString variant = germanTitle(parts.captured(2));
        return title.isEmpty() || variant.isEmpty() ? QString() : QStringLiteral("%1 (%2)").arg(title, variant);
    }
    return plainTitle(QString(english).remove(QLatin1Char(':')));
}

} // namespace espalier::ui
