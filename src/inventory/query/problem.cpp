#include "inventory/query/problem.h"

#include <QHash>

#include <algorithm>

namespace espalier::inventory::query {

namespace {

constexpr qsizetype longestCompared = 40;

// Edits between two short words.
int distance(const QString& one, const QString& other)
{
    std::vector<int> row(static_cast<size_t>(other.size()) + 1);
    for (size_t i = 0; i < row.size(); ++i) {
        row[i] = static_cast<int>(i);
    }
    for (qsizetype i = 1; i <= one.size(); ++i) {
        int diagonal = std::exchange(row[0], static_cast<int>(i));
        for (qsizetype k = 1; k <= other.size(); ++k) {
            const auto at = static_cast<size_t>(k);
            const int changed = diagonal + (one[i - 1] == other[k - 1] ? 0 : 1);
            diagonal = std::exchange(row[at], std::min({row[at] + 1, row[at - 1] + 1, changed}));
        }
    }
    return row.back();
}

QString whatIsWrong(const Problem& problem)
{
    static const QHash<QString, QString> sentences{
        {QStringLiteral("unknown-column"), QStringLiteral("there is no column “%1”")},
        {QStringLiteral("expected-name"), QStringLiteral("a name in parentheses is missing")},
        {QStringLiteral("expected-operator"), QStringLiteral("a comparison is missing")},
        {QStringLiteral("wrong-operator"), QStringLiteral("“%1” can't be asked of this column")},
        {QStringLiteral("expected-value"), QStringLiteral("a value is missing")},
        {QStringLiteral("bad-value"), QStringLiteral("“%1” is no value of this column")},
        {QStringLiteral("unexpected"), QStringLiteral("“%1” is not expected here")},
        {QStringLiteral("unclosed-text"), QStringLiteral("the quotation mark is not closed")},
        {QStringLiteral("unclosed-parenthesis"), QStringLiteral("the parenthesis is not closed")},
        {QStringLiteral("too-long"), QStringLiteral("the query is too long")},
        {QStringLiteral("too-deep"), QStringLiteral("too many parentheses in each other")}};
    const QString sentence = sentences.value(problem.kind);
    return sentence.contains(QLatin1String("%1")) ? sentence.arg(problem.found.left(60)) : sentence;
}

} // namespace

Error errorOf(const Problem& problem)
{
    QString text = QStringLiteral("at character %1: %2").arg(problem.position + 1).arg(whatIsWrong(problem));
    if (!problem.suggestion.isEmpty()) {
        text += QStringLiteral("; did you mean %1?").arg(problem.suggestion);
    } else if (!problem.expected.isEmpty()) {
        text += QStringLiteral("; expected: ") + problem.expected.join(QStringLiteral(", "));
    }
    return {ErrorCode::InvalidInput, text + QStringLiteral(" [query]")};
}

QString nearest(const QString& typed, const QStringList& known)
{
    const QString word = typed.toLower().replace(u'_', u'-').left(longestCompared);
    QString best;
    int least = word.size() <= 3 ? 1 : 2;
    for (const QString& candidate : known) {
        if (const int edits = distance(word, candidate); edits <= least) {
            best = candidate;
            least = edits - 1;
        }
    }
    if (best.isEmpty() && word.size() >= 2) {
        const auto longer =
            std::find_if(known.begin(), known.end(), [&](const QString& k) { return k.startsWith(word); });
        best = longer != known.end() ? *longer : QString();
    }
    return best;
}

} // namespace espalier::inventory::query
