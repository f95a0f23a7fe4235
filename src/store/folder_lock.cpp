#include "store/folder_lock.h"

#include "base/error_kind.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace espalier::store {

Result<FolderLock> FolderLock::take(const QString& folder)
{
    const QString path = folder + QStringLiteral("/espalier.lock");
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) {
        return fail(ErrorCode::Storage,
                    QStringLiteral("%1: %2").arg(path, QString::fromLocal8Bit(std::strerror(errno))));
    }
    FolderLock lock(file);
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        return fail(ErrorCode::Conflict, QLatin1String("folder-in-use"),
                    QStringLiteral("another server uses the data folder %1").arg(folder));
    }
    return lock;
}

FolderLock::FolderLock(FolderLock&& other) noexcept : m_file(std::exchange(other.m_file, -1)) {}

FolderLock& FolderLock::operator=(FolderLock&& other) noexcept
{
    std::swap(m_file, other.m_file);
    return *this;
}

QByteArray FolderLock::note() const
{
    QByteArray text(256, '\0');
    const ssize_t size = ::pread(m_file, text.data(), size_t(text.size()), 0);
    text.truncate(std::max<ssize_t>(0, size));
    return text.trimmed();
}

void FolderLock::leave(const QByteArray& note)
{
    const QByteArray line = note + '\n';
    if (::ftruncate(m_file, 0) == 0) {
        const ssize_t written = ::pwrite(m_file, line.constData(), size_t(line.size()), 0);
        (void)written;
    }
}

FolderLock::~FolderLock()
{
    if (m_file >= 0) {
        ::close(m_file);
    }
}

} // namespace espalier::store
