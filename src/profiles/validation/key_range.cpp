#include "profiles/validation/key_range.h"

#include <array>

namespace espalier::profiles {

namespace {
// Limits that Apple's schema widens for one system in words only.
struct Wider {
    QLatin1String payloadType, key;
    catalogue::Platform on;
    double max;
};
constexpr std::array widerLimits{Wider{QLatin1String("com.apple.mobiledevice.passwordpolicy"),
                                       QLatin1String("maxInactivity"), catalogue::Platform::macOS, 60}};
} // namespace

std::optional<catalogue::Range> rangeOf(const catalogue::Key& key, QStringView payloadType, const Audience& audience)
{
    std::optional<catalogue::Range> range = key.range;
    for (const Wider& wider : widerLimits) {
        const bool isMeant = audience.platforms.isEmpty() || audience.platforms.contains(wider.on);
        if (range && range->max && isMeant && payloadType == wider.payloadType && key.name == wider.key) {
            range->max = std::max(wider.max, *range->max);
        }
    }
    return range;
}

} // namespace espalier::profiles
