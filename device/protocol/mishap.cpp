#include "device/protocol/mishap.h"

#include <algorithm>
#include <array>

namespace espalier::device {

namespace {

constexpr std::array stepNames{"opened",       "profile", "scep", "certificate",
                               "authenticate", "token",   "push", "inventory"};

} // namespace

const char* name(Step step)
{
    return stepNames.at(static_cast<size_t>(step));
}

std::optional<Step> stepFromName(const QString& text)
{
    const auto* const found = std::find_if(stepNames.begin(), stepNames.end(),
                                           [&](const char* known) { return text == QLatin1String(known); });
    return found == stepNames.end() ? std::nullopt : std::optional(static_cast<Step>(found - stepNames.begin()));
}

Failure mishapAt(Step step, const char* what)
{
    return fail(ErrorCode::Refused,
                QStringLiteral("at %1: %2").arg(QLatin1String(name(step)), QString::fromUtf8(what)));
}

} // namespace espalier::device
