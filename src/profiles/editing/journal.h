// Autosave: what was opened and every splice since, appended to a file of its own per open document, so that kill -9
// while typing loses nothing that was written and a power cut loses at most the last second. Sealed like every secret,
// 0600 in a folder of 0700. The file is locked while its document is open, so recoverable() lists only what a process
// left behind.
#pragma once

#include "base/clock.h"
#include "crypto/sealer.h"
#include "profiles/editing/editable_document.h"

#include <memory>
#include <optional>

namespace espalier::profiles {

struct JournalSettings {
    QString folder;               // made when missing
    const crypto::Sealer& sealer; // both outlive the journal
    const Clock& clock;
};

// What to show when offering a document back.
struct JournalFacts {
    QString id;           // names the file
    QString subject;      // the caller's: which library profile or file this was; may be empty
    QString title;        // shown to people
    qint64 startedAt = 0; // ms UTC, of the first write
    qint64 lastAt = 0;    // ms UTC, of the last write
    bool readable = true; // false: another master key, or damaged at its beginning; only id and lastAt are known
    // The version of the subject that it was begun from; 0: of something new; none: an older journal, which didn't say.
    std::optional<qint64> baseVersion = {};
};

struct Recovered;

class Journal {
public:
    // Writes nothing before the first record() or keep().
    Journal(const JournalSettings& settings, QString subject, QString title,
            std::optional<qint64> baseVersion = std::nullopt);
    ~Journal(); // leaves the file: closing without discard() is like a crash
    Journal(Journal&&) noexcept;
    Journal& operator=(Journal&&) noexcept;

    // After every apply(), with what it returned; undo and redo too. Written at once, made durable within a second by a
    // thread of its own; so is the beginning of a large document written, which takes some fifty milliseconds. Storage
    // when the disk refuses: tell people, editing goes on, and the next record() tries again with everything. Thread of
    // the document.
    Result<> record(const EditableDocument& document, const Splice& splice);
    // Before the first edit, for a document that is nowhere else yet: writes what it was opened as. Nothing happens
    // when the file is there already and wasn't rebased. Errors and thread as above.
    Result<> keep(const EditableDocument& document);
    // Whether what was recorded is written, and what is durable by now didn't fail: Storage. Waits for a beginning.
    Result<> settle();
    // Saved, or closed on purpose: nothing is left of it. The next record() starts anew with the document's opened
    // file.
    void discard();
    // Saved as `version` of `subject`: what is recorded from now on is a draft of that. After the document's saved().
    // What the file holds stays, under its old subject, until the next record() or keep() writes it anew; when nothing
    // is unsaved, discard() too.
    void rebase(QString subject, qint64 version);
    [[nodiscard]] bool isEmpty() const; // nothing recorded or kept, or discarded

private:
    friend Result<Recovered> recover(const JournalSettings& settings, const QString& id);
    struct Parts;
    explicit Journal(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

// Left behind by a process that ended; the last written first. Skips what is locked. Reads the beginnings only.
[[nodiscard]] QList<JournalFacts> recoverable(const JournalSettings& settings);

struct Recovered {
    EditableDocument document; // as it was after the last splice that is whole; opened is what it was based on
    Journal journal;           // goes on in the same file
    JournalFacts facts;
    qint64 edits = 0;     // that were made since the opened file
    bool complete = true; // false: the end was torn off
};
// NotFound; Conflict when another process has it; Crypto, InvalidInput or Storage when it can't be read.
[[nodiscard]] Result<Recovered> recover(const JournalSettings& settings, const QString& id);
// Conflict as above; nothing happens when there is none.
Result<> discardJournal(const JournalSettings& settings, const QString& id);

} // namespace espalier::profiles
