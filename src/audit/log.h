// Append-only, hash-chained record of who did what to what, written in the same transaction as the change it
// tells of. Kinds and arguments are stored; ui/ writes the sentence.
#pragma once

#include "base/result.h"
#include "store/store.h"

#include <QJsonObject>

namespace espalier::crypto {
class Sealer;
}

namespace espalier::audit {

struct Entry {
    QString actor;         // "admin", "device", "system", "link", or an operator's name
    QString kind;          // "command.queued", "device.enrolled", "link.created", …
    QString subjectKind;   // "device", "command", "link", "profile", …; may be empty
    QString subject;       // its id as text
    QJsonObject arguments; // never a secret
};

struct StoredEntry {
    qint64 id = 0;
    qint64 at = 0;
    Entry entry;
};

// Once per opened store, before the first write: from now on every commit that appended entries also seals the
// new head of the chain (secret "audit/head"). The sealer must outlive the store. Without it nothing tells a
// shortened log from a short one.
void sealHead(store::Store& store, const crypto::Sealer& sealer);

// hash = SHA-256(previous hash ‖ canonical bytes of this entry, its id among them). Touches Table::Audit.
[[nodiscard]] Result<> append(store::Transaction& tx, const Entry& entry);
[[nodiscard]] Result<QList<StoredEntry>> list(store::Connection& db, qint64 afterId, qint64 sinceMs, int most);

struct Verdict {
    qint64 checked = 0;
    bool intact = true;
    qint64 firstBadId = 0;
    QString reason;
};
// Walks the whole chain and compares its end with the sealed head: edits, deletions, swapped rows, invented
// entries and a cut end are all found. (A whole older copy of the database can't be told from inside it.)
[[nodiscard]] Result<Verdict> verify(store::Connection& db, const crypto::Sealer& sealer);

} // namespace espalier::audit
