// Append-only, hash-chained record of who did what to what, written in the same transaction as the change it
// tells of. Kinds and arguments are stored; ui/ writes the sentence.
#pragma once

#include "base/result.h"
#include "store/connection.h"

#include <QJsonObject>

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

// hash = SHA-256(previous hash ‖ canonical bytes of this entry). Touches Table::Audit.
[[nodiscard]] Result<> append(store::Transaction& tx, const Entry& entry);
[[nodiscard]] Result<QList<StoredEntry>> list(store::Connection& db, qint64 afterId, qint64 sinceMs, int most);

struct Verdict {
    qint64 checked = 0;
    bool intact = true;
    qint64 firstBadId = 0;
    QString reason;
};
[[nodiscard]] Result<Verdict> verify(store::Connection& db);

} // namespace espalier::audit
