// A code of words that leads to a link, for whoever can't open an address: it is typed in at PUBLIC/code (code_page.h).
// The database knows its keyed hash alone, so it is shown once. One code lives per link, for a day at most; it ends
// with a newer one, by hand, with its link, or when somebody tries too many. The link goes on without it. Plain
// functions on the transaction at hand, any thread; times and lives in ms.
#pragma once

#include "enroll/links.h"

namespace espalier::enroll {

inline constexpr qint64 longestCodeLifeMs = 24LL * 60 * 60 * 1000;

struct LinkCode {
    qint64 id = 0;
    LinkId link;
    qint64 createdAt = 0;
    qint64 expiresAt = 0;
};

struct SpokenCode {
    QString words;
    LinkCode code;
};

// Conflict: the link has ended. InvalidInput: a life of nothing, or of more than a day. Never longer than its link.
[[nodiscard]] Result<SpokenCode> makeCode(store::Transaction& tx, const crypto::Sealer& sealer, LinkId link,
                                          qint64 lifeMs, const QString& actor);
// NotFound when none lives.
[[nodiscard]] Result<> revokeCode(store::Transaction& tx, LinkId link, const QString& actor);
// The one that lives.
[[nodiscard]] Result<std::optional<LinkCode>> codeOf(store::Connection& db, LinkId link, qint64 nowMs);
// When its last code ended because somebody guessed; nothing when a newer one was made, or it ended otherwise.
[[nodiscard]] Result<std::optional<qint64>> codeGuessedAt(store::Connection& db, LinkId link);
// As it was typed; nothing when it leads nowhere.
[[nodiscard]] Result<std::optional<Link>> linkByCode(store::Connection& db, const crypto::Sealer& sealer,
                                                     const QString& typed, qint64 nowMs);
// Somebody guesses: every code that lives ends. How many.
[[nodiscard]] Result<int> endGuessedCodes(store::Transaction& tx);
// Forgets what ended so long ago; the log still tells of it.
[[nodiscard]] Result<> pruneCodes(store::Transaction& tx, qint64 before);

} // namespace espalier::enroll
