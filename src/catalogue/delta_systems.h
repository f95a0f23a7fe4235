// Where something holds, as newer/DELTAS.tsv writes it: "iOS:26.0 macOS:n/a", "iOS:27.0 macOS:27.0(user channel)
// supervised", or in words "iOS,macOS(user scope),tvOS supervised", "all five OS".
#pragma once

#include "base/result.h"
#include "catalogue/entry.h"

namespace espalier::catalogue {

struct DeltaSystems {
    SupportByPlatform support; // what was named
    QString release;           // a bare version: "27.0"
};

// `kind` decides how "supervised" is written: declarations and status items list enrollments, others have a flag.
[[nodiscard]] Result<DeltaSystems> systemsOfDelta(Kind kind, const QString& text);
[[nodiscard]] Result<DeltaSystems> systemsInWords(Kind kind, const QString& text, const QString& release);

// Whatever isn't named isn't supported.
void completeWithUnavailable(SupportByPlatform& support);

} // namespace espalier::catalogue
