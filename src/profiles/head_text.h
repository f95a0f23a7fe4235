// The texts that tell profiles and payloads apart: PayloadType, PayloadIdentifier, PayloadUUID. Any thread.
#pragma once

#include "profiles/editing/editable_document.h"

namespace espalier::profiles {

inline constexpr qsizetype longestHeadText = 255; // characters
inline constexpr qsizetype mostPayloads = 1'000;

[[nodiscard]] inline bool isTooLong(const QString& headText)
{
    return headText.size() > longestHeadText;
}
// Control and format characters: two texts that look alike would be two identities.
[[nodiscard]] bool hasInvisible(const EditableDocument& document, const QString& headText);

} // namespace espalier::profiles
