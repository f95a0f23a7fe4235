// Who comes with a link that has ended is told nothing but that it has; why is for the office: a line in the link's
// trace and an event. Anybody may knock as often as they like, so each link has at most one an hour. Any thread.
#pragma once

#include "enroll/links.h"
#include "store/store.h"

namespace espalier::enroll {

inline constexpr qint64 turnedAwayQuietMs = 60LL * 60 * 1000;

// `state`: why, not Active.
[[nodiscard]] Result<> noteTurnedAway(store::Store& store, const Link& link, LinkState state, qint64 nowMs);

} // namespace espalier::enroll
