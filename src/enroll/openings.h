// A page that was opened has a line in the link's trace before its profile is fetched; the fetch goes on in that line.
// Anybody may open a page as often as they like, so the oldest of a link go: now and then, all but its newest twenty.
#pragma once

#include "enroll/links.h"
#include "enroll/page_id.h"
#include "store/connection.h"

namespace espalier::enroll {

inline constexpr int mostOpenings = 20;

// refusal: why the page offered this reader nothing; empty: it did. Returns the session.
[[nodiscard]] Result<qint64> noteOpened(store::Transaction& tx, const Link& link, const PageId& page,
                                        const QString& refusal);

} // namespace espalier::enroll
