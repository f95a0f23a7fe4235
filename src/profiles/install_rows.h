// The profile_install table: where each profile stands on each channel of the device's present enrollment.
#pragma once

#include "profiles/standing.h"
#include "profiles/wanted.h"

namespace espalier::profiles {

using Standings = QMap<Spot, Standing>;

// Rows of earlier enrollments count as absent.
[[nodiscard]] Result<Standings> standings(store::Connection& db, const Reachable& target);
// error: what the device said, empty otherwise.
[[nodiscard]] Result<> setStanding(store::Transaction& tx, const Reachable& target, const Spot& spot,
                                   const Standing& standing, const QString& error = {});

} // namespace espalier::profiles
