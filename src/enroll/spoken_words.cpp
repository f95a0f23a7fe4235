#include "enroll/spoken_words.h"

#include "crypto/random.h"

#include <QStringList>

namespace espalier::enroll {

namespace {

// No c, h, j, q, v, w, x, y, z: they sound otherwise elsewhere. No e: it is heard as i.
constexpr QLatin1String consonants{"bdfgklmnprst"};
constexpr QLatin1String vowels{"aiou"};
constexpr qsizetype lettersInWord = 4;
constexpr qsizetype longestTyped = 200;

bool isUnfortunate(const QString& word)
{
    static const QStringList unfortunate{
        QStringLiteral("faka"), QStringLiteral("fika"), QStringLiteral("fiku"), QStringLiteral("foda"),
        QStringLiteral("fuka"), QStringLiteral("fuki"), QStringLiteral("kona"), QStringLiteral("kono"),
        QStringLiteral("kula"), QStringLiteral("kuli"), QStringLiteral("kulo"), QStringLiteral("kusa"),
        QStringLiteral("mafi"), QStringLiteral("naki"), QStringLiteral("nasi"), QStringLiteral("niga"),
        QStringLiteral("nigo"), QStringLiteral("nigu"), QStringLiteral("pila"), QStringLiteral("pisa"),
        QStringLiteral("pita"), QStringLiteral("pola"), QStringLiteral("polu"), QStringLiteral("puta"),
        QStringLiteral("puti"), QStringLiteral("puto"), QStringLiteral("rapi"), QStringLiteral("sika"),
    };
    return word.left(2) == word.mid(2) || unfortunate.contains(word);
}

const QStringList& words()
{
    static const QStringList all = [] {
        QStringList syllables;
        for (const char consonant : consonants) {
            for (const char vowel : vowels) {
                syllables.append(QString(QLatin1Char(consonant)) + QLatin1Char(vowel));
            }
        }
        QStringList made;
        for (const QString& first : std::as_const(syllables)) {
            for (const QString& second : std::as_const(syllables)) {
                if (const QString word = first + second; !isUnfortunate(word)) {
                    made.append(word);
                }
            }
        }
        return made;
    }();
    return all;
}

// Even over all words: what would favour the first ones is drawn again.
int drawn(int below)
{
    constexpr int range = 0x10000;
    const int fair = range - range % below;
    for (;;) {
        const QByteArray bytes = crypto::randomBytes(2);
        const int number = (static_cast<uchar>(bytes.at(0)) << 8) | static_cast<uchar>(bytes.at(1));
        if (number < fair) {
            return number % below;
        }
    }
}

} // namespace

int spokenWordCount()
{
    return static_cast<int>(words().size());
}

QString spokenCode()
{
    QStringList code;
    for (int i = 0; i < wordsInCode; ++i) {
        code.append(words().at(drawn(spokenWordCount())));
    }
    return code.join(u' ');
}

QByteArray spokenLetters(const QString& typed)
{
    QByteArray letters;
    for (const QChar one : typed.left(longestTyped).toLower()) {
        if (one >= u'a' && one <= u'z') {
            letters.append(static_cast<char>(one.unicode()));
        }
    }
    return letters.size() == wordsInCode * lettersInWord ? letters : QByteArray();
}

} // namespace espalier::enroll
