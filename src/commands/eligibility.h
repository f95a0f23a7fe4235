// Whether a command fits a device, and why not. Facts of the catalogue (catalogue/support.h), and the few rules that
// Apple tells in words only. Pure; any thread. What isn't known of a device never stands in the way.
#pragma once

#include "catalogue/entry.h"
#include "commands/traits.h"

namespace espalier::commands {

// One no. Kinds, with their arguments:
//   not-enrolled · not-on-platform [platform] · os-too-old [platform, needed, here]
//   os-too-new [platform, removed in, here] · not-supervised · not-automated · only-user-channel · only-device-channel
//   user-enrollment · only-user-enrollment · shared-ipad · only-shared-ipad · only-intel · only-apple-silicon
//   would-deactivate [needed] · access-right [number] · not-awaiting-configuration · not-lost · lost · no-unlock-token
//   firmware-change-pending
struct Reason {
    QString kind;
    QStringList arguments;
    bool operator==(const Reason&) const = default;
};

// Empty: it fits.
[[nodiscard]] QList<Reason> reasonsAgainst(const catalogue::Entry& command, const Traits& device,
                                           Channel channel = Channel::Device);
// Worth knowing though it fits: held [approval]: it waits until somebody has decided · deprecated [platform, version].
[[nodiscard]] QList<Reason> remarksOn(const catalogue::Entry& command, const Traits& device);

// English, for the shell and for errors: "it is not supervised".
[[nodiscard]] QString sentence(const Reason& reason);

} // namespace espalier::commands
