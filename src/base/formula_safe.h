// Text of others in a file that a spreadsheet opens.
#pragma once

#include <QString>

#include <algorithm>

namespace espalier {

// A value that a spreadsheet would take for a formula (it begins with = + - @, a tab or a line break) is led by an
// apostrophe, which shows it as the text that it is.
[[nodiscard]] inline QString formulaSafe(const QString& value)
{
    const bool isFormula = !value.isEmpty() && QStringView(u"=+-@\t\r").contains(value.front());
    return isFormula ? u'\'' + value : value;
}

// A field of a CSV file, never a formula, always in quotes.
[[nodiscard]] inline QString quotedCsvField(const QString& value)
{
    return u'"' + formulaSafe(value).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

// The same, in quotes where it needs them; some spreadsheets separate fields by semicolons.
[[nodiscard]] inline QString csvField(const QString& value)
{
    const auto parts = [](QChar c) { return QStringView(u"\",;\n\r").contains(c); };
    return std::any_of(value.begin(), value.end(), parts) ? quotedCsvField(value) : formulaSafe(value);
}

} // namespace espalier
