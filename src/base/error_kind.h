// Which refusal it is, as a machine word, where a program has to tell apart what has the same code. The word stands in
// brackets at the end of Error::what, the way compilers name their warnings: "the passphrase is not that of this backup
// [wrong-passphrase]". So it survives growing context, every wire and being kept, and a script sees it too. Whoever
// shows the text to a person shows withoutKind().
// The words that an operation may answer stand in server/OPERATIONS.md; lower case, digits and dashes only.
#pragma once

#include "base/result.h"

namespace espalier {

[[nodiscard]] Failure fail(ErrorCode code, QLatin1String kind, const QString& what);

[[nodiscard]] QString kindOf(const QString& what); // empty: none
[[nodiscard]] QString withoutKind(const QString& what);
[[nodiscard]] inline bool isOfKind(const Error& error, QLatin1String kind)
{
    return kindOf(error.what) == kind;
}

} // namespace espalier
