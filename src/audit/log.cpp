#include "audit/log.h"

#include "audit/chain.h"
#include "crypto/sealer.h"
#include "store/secrets.h"

#include <QJsonDocument>

#include <algorithm>

namespace espalier::audit {

namespace {

// What is hashed must be what is read back: no lone surrogates, no NUL.
QString storable(const QString& text)
{
    QString clean = QString::fromUtf8(text.toUtf8());
    clean.remove(QChar(u'\0'));
    return clean;
}

Result<ChainRow> lastRow(store::Connection& db)
{
    ChainRow last;
    last.hash = noHash;
    if (const auto row = TRY(db.first("SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1"))) {
        last.id = row->integer(0);
        last.hash = row->bytes(1);
    }
    return last;
}

// Where the log no longer is what was sealed: 0 when it still is.
Result<qint64> brokenSince(store::Connection& db, const std::optional<Head>& head, qint64 firstNew)
{
    if (!head) {
        return firstNew > 1 ? firstNew - 1 : 0; // entries that nobody sealed
    }
    if (head->id == 0) {
        return 0;
    }
    const auto row = TRY(db.first("SELECT hash FROM audit WHERE id=?", {head->id}));
    const bool same = row && row->bytes(0) == head->hash && head->id < firstNew;
    return same ? 0 : std::min(head->id, firstNew);
}

Result<> sealNewHead(store::Transaction& tx, const crypto::Sealer& sealer, const QSet<qint64>& ids)
{
    const ChainRow last = TRY(lastRow(tx));
    const qint64 firstNew = ids.isEmpty() ? last.id : *std::min_element(ids.begin(), ids.end());
    Head head{last.id, last.hash, 0};
    if (const auto before = sealedHead(tx, sealer); !before) {
        if (before.error().code != ErrorCode::Crypto) {
            return Failure(before.error());
        }
        head.brokenAt = std::max<qint64>(1, firstNew - 1);
    } else {
        const qint64 broken = TRY(brokenSince(tx, *before, firstNew));
        head.brokenAt = *before && (*before)->brokenAt > 0 ? (*before)->brokenAt : broken;
    }
    const QString place = QStringLiteral("audit/head");
    return store::putSecret(tx, place, sealer.seal(toBytes(head), store::secretPlace(place)));
}

} // namespace

void sealHead(store::Store& store, const crypto::Sealer& sealer)
{
    store.setBeforeCommit([&sealer](store::Transaction& tx, const store::Changes& touched) -> Result<> {
        const auto entries = touched.find(store::Table::Audit);
        if (entries == touched.end()) {
            return {};
        }
        return sealNewHead(tx, sealer, entries->second);
    });
}

Result<> append(store::Transaction& tx, const Entry& entry)
{
    const ChainRow last = TRY(lastRow(tx));
    ChainRow row;
    row.id = last.id + 1;
    row.at = tx.nowMs();
    row.actor = storable(entry.actor);
    row.kind = storable(entry.kind);
    row.subjectKind = storable(entry.subjectKind);
    row.subject = storable(entry.subject);
    row.arguments = storable(QString::fromUtf8(QJsonDocument(entry.arguments).toJson(QJsonDocument::Compact)));
    row.hash = chainHash(last.hash, row);
    (void)TRY(tx.run("INSERT INTO audit (id, at, actor, kind, subject_kind, subject, arguments, hash) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                     {row.id, row.at, row.actor, row.kind, row.subjectKind, row.subject, row.arguments, row.hash}));
    tx.touch(store::Table::Audit, row.id);
    return {};
}

Result<QList<StoredEntry>> list(store::Connection& db, qint64 afterId, qint64 sinceMs, int most)
{
    const auto rows = TRY(db.all("SELECT id, at, actor, kind, subject_kind, subject, arguments FROM audit "
                                 "WHERE id>? AND at>=? ORDER BY id LIMIT ?",
                                 {afterId, sinceMs, most}));
    QList<StoredEntry> entries;
    for (const store::Row& row : rows) {
        entries.append({row.integer(0), row.integer(1),
                        Entry{row.text(2), row.text(3), row.text(4), row.text(5),
                              QJsonDocument::fromJson(row.text(6).toUtf8()).object()}});
    }
    return entries;
}

} // namespace espalier::audit
