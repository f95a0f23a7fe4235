#include "profiles/editing/path.h"

namespace espalier::profiles {

namespace {

QString escaped(QString key)
{
    return key.isEmpty() ? QStringLiteral("~3")
                         : key.replace(u'~', QStringLiteral("~0"))
                               .replace(u'/', QStringLiteral("~1"))
                               .replace(u'#', QStringLiteral("~2"));
}

QString unescaped(QString key)
{
    if (key == QLatin1String("~3")) {
        return QStringLiteral("");
    }
    return key.replace(QStringLiteral("~2"), QStringLiteral("#"))
        .replace(QStringLiteral("~1"), QStringLiteral("/"))
        .replace(QStringLiteral("~0"), QStringLiteral("~"));
}

// As text() writes them: "0123" is a key.
bool isNumber(QStringView text)
{
    return !text.isEmpty() && text.size() <= 9 && (text.size() == 1 || text[0] != u'0') &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Step stepOf(QStringView token)
{
    if (isNumber(token)) {
        return Step(token.toInt());
    }
    const qsizetype mark = token.lastIndexOf(u'#');
    if (mark >= 0 && isNumber(token.sliced(mark + 1))) {
        return Step(unescaped(token.first(mark).toString()), token.sliced(mark + 1).toInt());
    }
    return Step(unescaped(token.toString()));
}

} // namespace

Path Path::parse(QStringView text)
{
    QList<Step> steps;
    if (!text.isEmpty()) {
        for (const QStringView token : text.split(u'/')) {
            steps.append(stepOf(token));
        }
    }
    return Path(std::move(steps));
}

QString Path::text() const
{
    QStringList tokens;
    for (const Step& step : m_steps) {
        if (!step.isKey) {
            tokens.append(QString::number(step.index));
        } else if (step.index < 0) {
            tokens.append(escaped(step.key));
        } else {
            tokens.append(escaped(step.key) + u'#' + QString::number(step.index));
        }
    }
    return tokens.join(u'/');
}

Path Path::parent() const
{
    return Path(m_steps.first(std::max<qsizetype>(0, m_steps.size() - 1)));
}

bool Path::startsWith(const Path& other) const
{
    return m_steps.size() >= other.m_steps.size() && std::equal(other.begin(), other.end(), begin());
}

Path Path::operator/(Step step) const
{
    Path longer = *this;
    longer.m_steps.append(std::move(step));
    return longer;
}

} // namespace espalier::profiles
