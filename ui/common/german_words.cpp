#include "ui/common/german_words.h"

#include "catalogue/title_words.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace espalier::ui {

namespace {

constexpr qsizetype mostTogether = 4;

struct Dictionary {
    QHash<QString, GermanWord> words;
    QHash<QString, Gender> acronyms;
    QSet<QString> names; // written as people write them: "Safari"
};

Gender genderNamed(const QString& letter)
{
    return letter == QLatin1String("m")   ? Gender::Masculine
           : letter == QLatin1String("f") ? Gender::Feminine
           : letter == QLatin1String("n") ? Gender::Neuter
                                          : Gender::Plural;
}

GermanWord wordFrom(const QJsonObject& json)
{
    const auto text = [&json](const char* key) { return json.value(QLatin1String(key)).toString(); };
    GermanWord word;
    for (const char* letter : {"m", "f", "n", "p"}) {
        if (const QString noun = text(letter); !noun.isEmpty()) {
            word.gender = genderNamed(QLatin1String(letter));
            word.noun = noun;
        }
    }
    word.prefix = text("prefix");
    word.adjective = text("adjective");
    word.alone = text("alone");
    word.verb = text("verb");
    word.between = text("between");
    word.predicate = text("predicate");
    word.nounFirst = json.value(QLatin1String("noun_first")).toBool();
    return word;
}

Dictionary readDictionary()
{
    Dictionary all;
    QFile file(QStringLiteral(":/titles/titles_de.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return all; // titles stay English
    }
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject words = json.value(QLatin1String("words")).toObject();
    for (auto it = words.begin(); it != words.end(); ++it) {
        all.words.insert(it.key(), wordFrom(it->toObject()));
    }
    const QJsonObject acronyms = json.value(QLatin1String("acronyms")).toObject();
    for (auto it = acronyms.begin(); it != acronyms.end(); ++it) {
        all.acronyms.insert(it.key(), genderNamed(it->toString()));
    }
    for (const QString& written : catalogue::properWords()) {
        all.names.insert(written);
    }
    return all;
}

const Dictionary& dictionary()
{
    static const Dictionary all = readDictionary();
    return all;
}

qsizetype capitals(const QString& word)
{
    return std::count_if(word.begin(), word.end(), [](QChar letter) { return letter.isUpper() || letter.isDigit(); });
}

bool isAcronym(const QString& word)
{
    return word.size() > 1 && word == word.toUpper() && capitals(word) > 0;
}

bool isName(const QString& word)
{
    const bool hasDigit = std::any_of(word.begin(), word.end(), [](QChar letter) { return letter.isDigit(); });
    return capitals(word) > 1 || hasDigit || dictionary().names.contains(word);
}

GermanWord keptName(const QString& word)
{
    GermanWord kept;
    const bool isPlural = word.size() > 2 && word.endsWith(QLatin1Char('s')) && word[word.size() - 2].isUpper();
    kept.gender = dictionary().acronyms.value(word, isPlural ? Gender::Plural : Gender::Neuter);
    kept.noun = word;
    kept.isName = true;
    return kept;
}

// The longest that the dictionary has from there on; 0: none.
qsizetype knownFrom(const QStringList& words, qsizetype at)
{
    for (qsizetype count = std::min(mostTogether, words.size() - at); count > 0; --count) {
        const bool known = dictionary().words.contains(words.mid(at, count).join(QLatin1Char(' ')).toLower());
        if (known && !(count == 1 && isAcronym(words[at]))) {
            return count;
        }
    }
    return 0;
}

} // namespace

QList<GermanWord> germanWords(const QString& english)
{
    const QStringList words = english.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<GermanWord> all;
    for (qsizetype at = 0; at < words.size();) {
        const qsizetype count = knownFrom(words, at);
        if (count > 0) {
            all.append(dictionary().words.value(words.mid(at, count).join(QLatin1Char(' ')).toLower()));
            at += count;
        } else if (isName(words[at])) {
            all.append(keptName(words[at++]));
        } else {
            return {};
        }
    }
    return all;
}

} // namespace espalier::ui
