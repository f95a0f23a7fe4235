// A download of a link begins a session or goes on in one (table enrollment; what counts as the same stands in
// enrollment_profile.h). Plain functions on the transaction at hand.
#pragma once

#include "enroll/enrollment_profile.h"

namespace espalier::enroll {

// Within an hour a link may come to nothing this often, whatever it is good for.
inline constexpr qint64 fewestTries = 60;

// Certificates of the link that were revoked within the last hour: its devices were turned away at Authenticate.
[[nodiscard]] Result<qint64> turnedAwayLately(store::Transaction& tx, LinkId link);

struct Session {
    Link link;
    qint64 id = 0;
    QString person; // whom the page's admission names
};

// Voids what an earlier download of the same page, or of a single-use link, left open. Refused: the link is not active,
// the page was not let in, or the session that the download names has its certificate or was replaced. Unavailable:
// very many downloads came to nothing within an hour.
[[nodiscard]] Result<Session> openSession(store::Transaction& tx, const Download& download);

} // namespace espalier::enroll
