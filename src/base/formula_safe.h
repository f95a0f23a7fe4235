// Text of others in a file that a spreadsheet opens.
#pragma once

#include <QString>

namespace espalier {

// A value that a spreadsheet would take for a formula (it begins with = + - @, a tab or a line break) is led by an
// apostrophe, which shows it as the text that it is.
[[nodiscard]] inline QString formulaSafe(const QString& value)
{
    const bool isFormula = !value.isEmpty() && QStringView(u"=+-@\t\r").contains(value.front());
    return isFormula ? u'\'' + value : value;
}

} // namespace espalier
