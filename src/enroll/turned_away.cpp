#include "enroll/turned_away.h"

#include "audit/log.h"
#include "enroll/trace.h"

namespace espalier::enroll {

namespace {

Result<bool> wasNotedLately(store::Connection& db, LinkId link, qint64 nowMs)
{
    const auto row =
        TRY(db.first("SELECT failed_at FROM enrollment WHERE link_id = ? AND profile_at IS NULL AND failed_step = ? "
                     "ORDER BY id DESC LIMIT 1",
                     {link.value, QString::fromLatin1(name(Step::Opened))}));
    // A clock that was set back must not silence it for long.
    return row && qAbs(nowMs - row->integer(0)) < turnedAwayQuietMs;
}

} // namespace

Result<> noteTurnedAway(store::Store& store, const Link& link, LinkState state, qint64 nowMs)
{
    const auto lately = [&](store::Connection& db) { return wasNotedLately(db, link.id, nowMs); };
    if (TRY(store.read(lately))) { // no write for each knock
        return {};
    }
    return store.write([&](store::Transaction& tx) -> Result<> {
        if (TRY(lately(tx))) {
            return {};
        }
        const QString reason = QString::fromLatin1(name(state));
        const qint64 session = TRY(
            tx.insert("INSERT INTO enrollment (link_id, delivery, identity, profile_uuid, mdm_uuid, identity_uuid, "
                      "created_at, opened_at, failed_step, failed_at, error) VALUES (?, 'page', '', '', '', '', ?, ?, "
                      "?, ?, ?)",
                      {link.id.value, nowMs, nowMs, QString::fromLatin1(name(Step::Opened)), nowMs,
                       hasEnded(state).value().what}));
        TRY(audit::append(tx, {QStringLiteral("link"),
                               QStringLiteral("link.turned_away"),
                               QStringLiteral("link"),
                               QString::number(link.id.value),
                               {{QStringLiteral("name"), link.name}, {QStringLiteral("reason"), reason}}}));
        tx.touch(store::Table::Enrollment, session);
        return {};
    });
}

} // namespace espalier::enroll
