// The range of a key for the systems a profile is meant for. Any thread.
#pragma once

#include "catalogue/entry.h"
#include "profiles/validation/audience.h"

namespace espalier::profiles {

// That of the catalogue, as wide as the widest of the chosen systems takes it. Where others take less a row of
// rules.json tells it. Nothing: the key has none.
[[nodiscard]] std::optional<catalogue::Range> rangeOf(const catalogue::Key& key, QStringView payloadType,
                                                      const Audience& audience);

} // namespace espalier::profiles
