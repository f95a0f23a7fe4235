#include "enroll/openings.h"

#include "enroll/trace.h"

namespace espalier::enroll {

Result<qint64> noteOpened(store::Transaction& tx, const Link& link, const PageId& page, const QString& refusal)
{
    const qint64 session =
        TRY(tx.insert("INSERT INTO enrollment (link_id, page, delivery, identity, profile_uuid, mdm_uuid, "
                      "identity_uuid, created_at, opened_at) VALUES (?, ?, 'page', '', '', '', '', ?, ?)",
                      {link.id.value, page.bytes, tx.nowMs(), page.madeAt}));
    if (!refusal.isEmpty()) {
        TRY(stepFailed(tx, session, Step::Opened, refusal));
    }
    if (session % mostOpenings == 0) { // looks through all lines of the link, of which there may be thousands
        TRY(tx.run("DELETE FROM enrollment WHERE link_id = ? AND page IS NOT NULL AND profile_at IS NULL AND id NOT IN "
                   "(SELECT id FROM enrollment WHERE link_id = ? AND page IS NOT NULL AND profile_at IS NULL "
                   "ORDER BY id DESC LIMIT ?)",
                   {link.id.value, link.id.value, mostOpenings}));
    }
    tx.touch(store::Table::Enrollment, session);
    return session;
}

} // namespace espalier::enroll
