// One server per data folder: flock on DATA/espalier.lock, freed by the kernel however the process ends. The file holds
// a line that its last owner left.
#pragma once

#include "base/result.h"

namespace espalier::store {

class FolderLock {
public:
    // Conflict when another process (or another store of this one) holds it.
    [[nodiscard]] static Result<FolderLock> take(const QString& folder);
    FolderLock(FolderLock&& other) noexcept;
    FolderLock& operator=(FolderLock&& other) noexcept;
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;
    ~FolderLock();

    [[nodiscard]] QByteArray note() const;
    void leave(const QByteArray& note); // best effort: whoever reads it must not rely on finding the newest

private:
    explicit FolderLock(int file) : m_file(file) {}
    int m_file = -1;
};

} // namespace espalier::store
