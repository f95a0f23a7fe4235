#include "base/error_kind.h"

#include <algorithm>

namespace espalier {

namespace {

bool isOfWord(QChar sign)
{
    return (sign >= QLatin1Char('a') && sign <= QLatin1Char('z')) ||
           (sign >= QLatin1Char('0') && sign <= QLatin1Char('9')) || sign == QLatin1Char('-');
}

// Where " [kind]" begins, or the length of the text.
qsizetype kindAt(const QString& what)
{
    const qsizetype at = what.lastIndexOf(QLatin1String(" ["));
    const qsizetype length = what.size() - at - 3;
    if (at < 0 || length < 1 || !what.endsWith(QLatin1Char(']'))) {
        return what.size();
    }
    const auto word = QStringView(what).sliced(at + 2, length);
    return std::all_of(word.begin(), word.end(), isOfWord) ? at : what.size();
}

} // namespace

Failure fail(ErrorCode code, QLatin1String kind, const QString& what)
{
    return fail(code, QStringLiteral("%1 [%2]").arg(what, kind));
}

QString kindOf(const QString& what)
{
    const qsizetype at = kindAt(what);
    return at == what.size() ? QString() : what.sliced(at + 2, what.size() - at - 3);
}

QString withoutKind(const QString& what)
{
    return what.first(kindAt(what));
}

} // namespace espalier
