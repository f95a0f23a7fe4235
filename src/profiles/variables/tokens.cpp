#include "profiles/variables/tokens.h"

#include <algorithm>
#include <array>

namespace espalier::profiles {

namespace {

constexpr qsizetype longestName = 80;

// Other programs have %{…} too, web servers for one; those are left alone.
bool isOurs(QStringView name)
{
    constexpr std::array families{QLatin1String("device."), QLatin1String("owner."), QLatin1String("custom.")};
    return name.size() <= longestName && std::any_of(families.begin(), families.end(), [name](QLatin1String family) {
               return name.startsWith(family, Qt::CaseInsensitive);
           });
}

bool endsName(QChar c)
{
    return c == u'}' || c == u'{' || c.category() == QChar::Other_Control;
}

} // namespace

QList<VariableToken> variableTokens(QStringView text)
{
    QList<VariableToken> tokens;
    for (qsizetype brace = text.indexOf(u'{'); brace >= 0; brace = text.indexOf(u'{', brace + 1)) {
        if (brace == 0 || text[brace - 1] != u'%') {
            continue;
        }
        const auto end = std::find_if(text.begin() + brace + 1, text.end(), endsName);
        const QStringView name(text.begin() + brace + 1, end);
        if (end == text.end() || *end != u'}' || !isOurs(name)) {
            continue;
        }
        const bool escaped = brace > 1 && text[brace - 2] == u'%';
        const qsizetype begin = brace - (escaped ? 2 : 1);
        tokens.append({begin, brace + 1 + name.size() + 1 - begin, name.toString(), escaped});
    }
    return tokens;
}

} // namespace espalier::profiles
