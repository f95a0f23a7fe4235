// How the settings of several profiles go together on a device (profiles.md §5). Data and pure functions; any thread.
#pragma once

#include "plist/value.h"

#include <optional>

namespace espalier::profiles {

enum class Combine { And, Or, Least, Most, Intersection, Union };
[[nodiscard]] QLatin1String name(Combine rule); // "and", "or", …

// Payloads whose keys add up to the strictest on everything but the Mac: restrictions and passcode.
[[nodiscard]] bool isCombined(const QString& payloadType);
// Nothing: not known how this key combines.
[[nodiscard]] std::optional<Combine> combineRule(const QString& payloadType, const QString& key);
// What holds. Nothing when the values don't fit the rule.
[[nodiscard]] std::optional<plist::Value> combined(Combine rule, const plist::Value& one, const plist::Value& other);

// Managed preferences of the Mac that several profiles may bring, in no order: a key must not be set by two.
[[nodiscard]] bool isPreferences(const QString& payloadType);
// Payloads that stand side by side unless they are about the same thing, which this key names; empty: none.
[[nodiscard]] QString identifyingKey(const QString& payloadType);

} // namespace espalier::profiles
