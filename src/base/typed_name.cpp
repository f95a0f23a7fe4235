#include "base/typed_name.h"

namespace espalier {

namespace {

QString folded(const QString& name)
{
    QString plain = name.trimmed();
    for (QChar& c : plain) {
        if (c == QChar(0x2019)) {
            c = QLatin1Char('\'');
        } else if (c.category() == QChar::Separator_Space) {
            c = QLatin1Char(' ');
        }
    }
    return plain;
}

} // namespace

bool isTypedName(const QString& typed, const QString& name)
{
    const QString wanted = folded(name);
    return wanted.isEmpty() ? typed == name : folded(typed) == wanted; // nothing typed never confirms spaces
}

} // namespace espalier
