// An integer or a real, as it is compared with limits and conditions; nothing for any other kind of value.
#pragma once

#include "plist/value.h"

#include <optional>

namespace espalier::profiles {

[[nodiscard]] inline std::optional<double> numberOf(const plist::Value& value)
{
    if (const auto* integer = value.as<qint64>()) {
        return double(*integer);
    }
    if (const auto* large = value.as<quint64>()) {
        return double(*large);
    }
    if (const auto* real = value.as<double>()) {
        return *real;
    }
    return std::nullopt;
}

} // namespace espalier::profiles
