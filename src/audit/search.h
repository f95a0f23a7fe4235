// Looking something up in the log, newest first.
#pragma once

#include "audit/log.h"

namespace espalier::audit {

struct Search {
    QString actor; // exactly, in any case of letters
    QString kind;  // "command.queued", or its beginning with a dot: "command."
    QString subjectKind;
    QString subject;   // id as text
    qint64 from = 0;   // ms
    qint64 to = 0;     // before this; 0: no end
    QString text;      // anywhere in actor, kind, subject and arguments
    qint64 before = 0; // entries older than this id; 0: from the newest
    int most = 500;
    QStringList endings;    // only kinds that end in one of these (".refused"); empty: in anything
    QStringList notEndings; // and in none of these
};
[[nodiscard]] Result<QList<StoredEntry>> search(store::Connection& db, const Search& search);

struct Evidence {
    QByteArray jsonLines; // each entry with its hash
    QByteArray jsonEnd;   // one line more: the chain's end, and what verify() says
    QByteArray csvHead;
    QByteArray csv; // formula-safe
    qint64 entries = 0;
    qint64 firstId = 0; // of the oldest one
    QByteArray headHash;
    Verdict verdict;
};
// What the search finds, oldest first, `most` entries of it at most.
[[nodiscard]] Result<Evidence> evidence(store::Connection& db, const crypto::Sealer& sealer, const Search& search);

struct Compared {
    qint64 lines = 0;       // read
    qint64 entries = 0;     // that stand in the log exactly so
    qint64 differsAt = 0;   // the first line that doesn't, from 1; 0: none
    qint64 differingId = 0; // what it says it is; 0: it is no entry at all
};
// Lines of evidence against the log they are said to be of. (Whether the log itself is intact: verify.)
[[nodiscard]] Result<Compared> compare(store::Connection& db, QByteArrayView jsonLines);

} // namespace espalier::audit
