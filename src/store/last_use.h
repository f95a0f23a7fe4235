// How a data folder was left: closed in order, and how the database file looked then. A file that is as it was left
// need not be read through again at the next start; one that was not closed, or that somebody else has changed since (a
// restored copy, a damage with a new date), is.
#pragma once

#include "store/folder_lock.h"
#include "store/store.h"

namespace espalier::store {

class LastUse {
public:
    // Reads what the last owner left, and leaves word that the file is in use.
    LastUse(FolderLock& lock, QString file, FileCheck check, const Clock& clock);
    ~LastUse(); // after the database was closed
    LastUse(const LastUse&) = delete;
    LastUse& operator=(const LastUse&) = delete;

    [[nodiscard]] bool mustBeRead() const { return m_mustBeRead; }
    void opened() { m_opened = true; } // whole, as far as was looked

private:
    [[nodiscard]] QByteArray asLeft(qint64 checkedAt) const;

    FolderLock& m_lock;
    const QString m_file;
    qint64 m_checkedAt = 0; // ms
    bool m_mustBeRead = true;
    bool m_opened = false;
};

} // namespace espalier::store
