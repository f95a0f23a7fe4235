// "Refused: type this to go on." What has to be typed travels at the end of Error::what, so that whoever asks for it,
// in a window or a shell, needs no knowledge of the sentence before.
#pragma once

#include "base/result.h"

#include <optional>

namespace espalier {

// Refused [not-confirmed].
[[nodiscard]] Failure notConfirmed(const QString& what, const QString& expected);
struct Unconfirmed {
    QString why;
    QString expected;
};
// Nothing where it is another refusal, or no certain text confirms it.
[[nodiscard]] std::optional<Unconfirmed> unconfirmed(const QString& what);

} // namespace espalier
