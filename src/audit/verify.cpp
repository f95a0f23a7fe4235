#include "audit/chain.h"
#include "crypto/sealer.h"

namespace espalier::audit {

namespace {

constexpr int pageSize = 1000;

Verdict broken(Verdict verdict, qint64 id, const QString& reason)
{
    verdict.intact = false;
    verdict.firstBadId = id;
    verdict.reason = reason;
    return verdict;
}

// The end of the chain against what was sealed with it.
Verdict compareWithHead(Verdict verdict, const std::optional<Head>& head, qint64 lastId, const QByteArray& hashAtHead)
{
    if (!head) {
        return lastId == 0 ? verdict : broken(verdict, lastId, QStringLiteral("the sealed end is missing"));
    }
    if (head->id > lastId) {
        return broken(verdict, lastId + 1, QStringLiteral("entries up to %1 were cut off").arg(head->id));
    }
    if (head->hash != hashAtHead) {
        return broken(verdict, head->id, QStringLiteral("the log was written anew"));
    }
    if (head->id < lastId) {
        return broken(verdict, head->id + 1, QStringLiteral("entries were added by somebody else"));
    }
    if (head->brokenAt > 0) {
        return broken(verdict, head->brokenAt, QStringLiteral("entries were cut off or replaced earlier"));
    }
    return verdict;
}

} // namespace

Result<Verdict> verify(store::Connection& db, const crypto::Sealer& sealer)
{
    Verdict verdict;
    const auto head = sealedHead(db, sealer);
    if (!head && head.error().code != ErrorCode::Crypto) {
        return Failure(head.error());
    }
    ChainRow last;
    last.hash = noHash;
    QByteArray hashAtHead = noHash;
    for (bool more = true; more;) {
        const auto rows = TRY(db.all("SELECT " ESPALIER_AUDIT_ROW " FROM audit "
                                     "WHERE id>? ORDER BY id LIMIT ?",
                                     {last.id, pageSize}));
        for (const store::Row& stored : rows) {
            ChainRow row = chainRow(stored);
            if (row.id != last.id + 1) {
                return broken(verdict, last.id + 1, QStringLiteral("entries are missing before %1").arg(row.id));
            }
            if (chainHash(last.hash, row) != row.hash) {
                return broken(verdict, row.id, QStringLiteral("the entry was changed"));
            }
            ++verdict.checked;
            last = std::move(row);
            if (head && *head && (*head)->id == last.id) {
                hashAtHead = last.hash;
            }
        }
        more = rows.size() == pageSize;
    }
    if (!head) {
        return broken(verdict, last.id, QStringLiteral("the sealed end can't be opened"));
    }
    return compareWithHead(verdict, *head, last.id, hashAtHead);
}

} // namespace espalier::audit
