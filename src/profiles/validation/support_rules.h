// Where payloads and keys may be used: platforms, versions, channel, supervision, kinds of enrollment. For this folder.
#pragma once

#include "profiles/validation/judging.h"

namespace espalier::profiles {

void judgePayloadSupport(Judging& judging, const catalogue::Entry& entry, NodeId typeNode);

// What holds for a part of what `around` is said of.
[[nodiscard]] catalogue::SupportByPlatform narrowedSupport(const catalogue::SupportByPlatform& around,
                                                           const catalogue::SupportByPlatform& part);

// Only what the key adds to `around`, the support of what it lies in. Gives its own, for what lies in it.
[[nodiscard]] catalogue::SupportByPlatform judgeKeySupport(Judging& judging, const catalogue::SupportByPlatform& around,
                                                           const catalogue::Key& key, NodeId node);

// On at least one of the chosen platforms.
[[nodiscard]] bool isAvailable(const catalogue::SupportByPlatform& support, const Audience& audience);

} // namespace espalier::profiles
