#include "ui/common/query_words.h"

#include "ui/common/device_text.h"
#include "ui/common/number_words.h"
#include "ui/common/time_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QLocale>

namespace espalier::ui {

namespace {

struct QueryTexts {
    Q_DECLARE_TR_FUNCTIONS(QueryWords)
};

constexpr qsizetype mostExpected = 6;

QString wrongWords(const QJsonObject& check)
{
    const QString found = quoted(check.value(QLatin1String("found")).toString().left(60));
    const QHash<QString, QString> sentences{
        {QStringLiteral("unknown-column"), QueryTexts::tr("There is no column %1.").arg(found)},
        {QStringLiteral("expected-name"), QueryTexts::tr("A name in parentheses is missing here.")},
        {QStringLiteral("expected-operator"), QueryTexts::tr("A comparison is missing here.")},
        {QStringLiteral("wrong-operator"), QueryTexts::tr("%1 can’t be asked of this column.").arg(found)},
        {QStringLiteral("expected-value"), QueryTexts::tr("A value is missing here.")},
        {QStringLiteral("bad-value"), QueryTexts::tr("%1 is no value of this column.").arg(found)},
        {QStringLiteral("unexpected"), QueryTexts::tr("%1 doesn’t fit here.").arg(found)},
        {QStringLiteral("unclosed-text"), QueryTexts::tr("The quotation mark isn’t closed.")},
        {QStringLiteral("unclosed-parenthesis"), QueryTexts::tr("The parenthesis isn’t closed.")},
        {QStringLiteral("too-long"), QueryTexts::tr("The query is too long.")},
        {QStringLiteral("too-deep"), QueryTexts::tr("Too many parentheses in each other.")}};
    const QString kind = check.value(QLatin1String("kind")).toString();
    return sentences.value(kind, QueryTexts::tr("This is no query."));
}

// What isn't written as it stands.
QString expectedWord(const QString& word)
{
    const QHash<QString, QString> words{{QStringLiteral("text"), QueryTexts::tr("a text")},
                                        {QStringLiteral("version"), QueryTexts::tr("a version such as 17.4")},
                                        {QStringLiteral("number"), QueryTexts::tr("a number")},
                                        {QStringLiteral("size"), QueryTexts::tr("a size such as 64GB")},
                                        {QStringLiteral("duration"), QueryTexts::tr("a duration such as 7d")},
                                        {QStringLiteral("date"), QueryTexts::tr("a date such as 2026-01-31")},
                                        {QStringLiteral("column"), QueryTexts::tr("a column")}};
    return words.value(word, word);
}

} // namespace

QString queryProblemWords(const QJsonObject& check)
{
    const QString wrong = wrongWords(check);
    if (const QString better = check.value(QLatin1String("suggestion")).toString(); !better.isEmpty()) {
        return QueryTexts::tr("%1 Did you mean %2?", "problem, suggestion").arg(wrong, quoted(better));
    }
    QStringList expected;
    for (const QJsonValue& word : check.value(QLatin1String("expected")).toArray()) {
        expected.append(expectedWord(word.toString()));
    }
    if (expected.isEmpty()) {
        return wrong;
    }
    const bool isMore = expected.size() > mostExpected;
    return QueryTexts::tr("%1 Possible: %2.", "problem, words")
        .arg(wrong,
             expected.mid(0, mostExpected).join(QStringLiteral(", ")) + (isMore ? QStringLiteral(" …") : QString()));
}

QString queryValueWords(const QString& type, const QJsonValue& value, qint64 nowMs)
{
    if (value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty())) {
        return QueryTexts::tr("Not known");
    }
    if (type == QLatin1String("bool") || value.isBool()) {
        return value.toVariant().toBool() ? QueryTexts::tr("Yes") : QueryTexts::tr("No");
    }
    if (type == QLatin1String("past")) {
        return agoWords(value.toInteger(), nowMs);
    }
    if (type == QLatin1String("future")) {
        return leftWords(value.toInteger(), nowMs);
    }
    if (type == QLatin1String("size")) {
        return sizeWords(value.toInteger());
    }
    return value.isDouble() ? QLocale().toString(value.toInteger()) : visibleText(value.toString());
}

} // namespace espalier::ui
