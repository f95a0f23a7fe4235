// The bytes that are hashed, and the sealed end of the chain.
#pragma once

#include "audit/log.h"

namespace espalier::audit {

inline const QByteArray noHash(32, '\0'); // before the first entry

// One row of table audit.
struct ChainRow {
    qint64 id = 0;
    qint64 at = 0;
    QString actor;
    QString kind;
    QString subjectKind;
    QString subject;
    QString arguments; // compact JSON, exactly as stored
    QByteArray hash;
};
// What is selected for chainRow(), in this order.
#define ESPALIER_AUDIT_ROW "id, at, actor, kind, subject_kind, subject, arguments, hash"
[[nodiscard]] ChainRow chainRow(const store::Row& row);

// Every field with its length before it, numbers as 8 bytes big-endian: no two entries have the same bytes.
[[nodiscard]] QByteArray chainHash(const QByteArray& previous, const ChainRow& row);

// One entry as a line of evidence (search.h).
[[nodiscard]] QByteArray evidenceLine(const ChainRow& row);

// Where the chain ended at the last commit. brokenAt: once a commit found the end different from the one sealed
// before, the first entry concerned; it stays.
struct Head {
    qint64 id = 0;
    QByteArray hash = noHash;
    qint64 brokenAt = 0;
};
[[nodiscard]] QByteArray toBytes(const Head& head);
[[nodiscard]] Result<Head> headFromBytes(QByteArrayView bytes);

// Nothing when none was ever sealed; Crypto when it can't be opened.
[[nodiscard]] Result<std::optional<Head>> sealedHead(store::Connection& db, const crypto::Sealer& sealer);

} // namespace espalier::audit
