// Autosave: what was opened and every splice since, appended to a file of its own per open document, so that kill -9
// while typing loses nothing that was written and a power cut loses at most the last second. Sealed like every secret,
// 0600 in a folder of 0700. The file is locked while its document is open, so recoverable() lists only what a process
// left behind.
#pragma once

#include "crypto/sealer.h"
#include "profiles/editing/editable_document.h"

#include <memory>

namespace espalier::profiles {

// What to show when offering a document back.
struct JournalFacts {
    QString id;           // names the file
    QString subject;      // the caller's: which library profile or file this was; may be empty
    QString title;        // shown to people
    qint64 startedAt = 0; // ms UTC, of the first edit
    qint64 lastAt = 0;    // of the last write
    qint64 edits = 0;     // splices in it
    bool readable = true; // false: another master key, or damaged at its beginning
};

class Journal {
public:
    // The sealer outlives this. Writes nothing before the first record().
    Journal(QString folder, const crypto::Sealer& sealer, QString subject, QString title);
    ~Journal(); // leaves the file: closing without discard() is like a crash
    Journal(Journal&&) noexcept;
    Journal& operator=(Journal&&) noexcept;

    // After every apply(), with what it returned; undo and redo too. Written at once, made durable within a second by a
    // thread of its own. Storage when the disk refuses: tell people, editing goes on. Thread of the document.
    Result<> record(const EditableDocument& document, const Splice& splice);
    // Saved, or closed on purpose: nothing is left of it. The next record() starts anew from `document.openedFile()`.
    void discard();
    [[nodiscard]] bool isEmpty() const; // nothing recorded, or discarded

private:
    friend struct JournalRecovery;
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

// Left behind by a process that ended; newest first. Skips files that are locked.
[[nodiscard]] Result<QList<JournalFacts>> recoverable(const QString& folder, const crypto::Sealer& sealer);

struct Recovered {
    EditableDocument document; // as it was after the last splice that is whole; opened bytes are those of the base
    Journal journal;           // goes on in the same file
    bool complete = true;      // false: the end was torn off
};
// NotFound, Conflict when another process has it, Crypto or Storage when it can't be read.
[[nodiscard]] Result<Recovered> recover(const QString& folder, const crypto::Sealer& sealer, const QString& id);
[[nodiscard]] Result<> discardJournal(const QString& folder, const QString& id);

} // namespace espalier::profiles
