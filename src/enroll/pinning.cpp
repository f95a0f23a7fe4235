#include "enroll/pinning.h"

namespace espalier::enroll {

Result<QHash<QByteArray, qint64>> boundDevices(store::Connection& db)
{
    QHash<QByteArray, qint64> bound;
    // The last profile that a device has taken counts.
    for (const store::Row& row :
         TRY(db.all("SELECT e.pinned, COUNT(*) FROM device d JOIN enrollment e ON e.id = (SELECT id FROM enrollment "
                    "WHERE device_id = d.id AND token_at IS NOT NULL ORDER BY token_at DESC, id DESC LIMIT 1) "
                    "WHERE d.state = 'enrolled' AND e.pinned IS NOT NULL GROUP BY e.pinned"))) {
        bound.insert(row.bytes(0), row.integer(1));
    }
    return bound;
}

} // namespace espalier::enroll
