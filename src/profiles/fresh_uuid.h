// A top-level PayloadUUID for each version, so that ProfileList tells which one a device has (profiles.md §4). Pure.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

namespace espalier::profiles {

enum class FreshUuid {
    Never,
    UnlessSigned, // changing a signed file takes its signature away
    Always
};

// The file with a new UUID when `taken` has the one it has, else as it is; also when it can't be read, which whoever
// takes it will say.
[[nodiscard]] Result<QByteArray> withFreshUuid(const QByteArray& file, const QStringList& taken, FreshUuid when);

} // namespace espalier::profiles
