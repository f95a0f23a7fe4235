// The kinds (base/error_kind) of what a backup is refused with.
#pragma once

#include <QLatin1String>

namespace espalier::backup::refusal {

inline constexpr QLatin1String noBackup("no-backup");
inline constexpr QLatin1String newerVersion("newer-backup");
inline constexpr QLatin1String wrongPassphrase("wrong-passphrase");
inline constexpr QLatin1String shortPassphrase("short-passphrase");

} // namespace espalier::backup::refusal
