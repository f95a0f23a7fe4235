// From an answer to the tables. Each function takes the whole response dictionary of an acknowledged command from the
// device channel and fails only when the database does.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "plist/value.h"
#include "store/connection.h"

namespace espalier::inventory {

inline constexpr qsizetype mostApps = 5'000;
inline constexpr qsizetype mostProfiles = 1'000;
inline constexpr qsizetype mostCertificates = 1'000;

enum class PlatformChange { None, Changed };

// Sets the columns for which there was an answer and leaves the others.
[[nodiscard]] Result<PlatformChange> recordDeviceInformation(store::Transaction& tx, DeviceId device,
                                                             const plist::Dict& response);
[[nodiscard]] Result<> recordSecurityInfo(store::Transaction& tx, DeviceId device, const plist::Dict& response);

// Replace the whole list; an answer without a list changes nothing.
[[nodiscard]] Result<> recordApps(store::Transaction& tx, DeviceId device, const plist::Dict& response);
[[nodiscard]] Result<> recordCertificates(store::Transaction& tx, DeviceId device, const plist::Dict& response);
// Also from a user's channel. False: there was no list in the answer.
[[nodiscard]] Result<bool> recordProfiles(store::Transaction& tx, DeviceId device, ChannelId channel,
                                          const plist::Dict& response);

} // namespace espalier::inventory
