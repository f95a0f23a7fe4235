#include "server/regular_file.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace espalier::server {

namespace {

constexpr qint64 largestRegularFile = 1024 * 1024;

} // namespace

Result<QByteArray> readRegularFile(const QString& path)
{
    // Without waiting for somebody at the other end of a pipe; a pipe or a device is then refused.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0) {
        const QString why = qt_error_string(errno);
        const auto code = QFileInfo::exists(path) ? ErrorCode::Storage : ErrorCode::NotFound;
        return fail(code, QStringLiteral("%1 can't be read: %2").arg(path, why));
    }
    struct stat facts {};
    const bool isFile = ::fstat(descriptor, &facts) == 0 && S_ISREG(facts.st_mode);
    QFile file;
    if (!isFile || !file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return isFile ? fail(ErrorCode::Storage, QStringLiteral("%1 can't be read: %2").arg(path, file.errorString()))
                      : fail(ErrorCode::InvalidInput,
                             QStringLiteral("%1 is a folder, a pipe or a device, not a file").arg(path));
    }
    if (facts.st_size > largestRegularFile) {
        return fail(ErrorCode::TooLarge,
                    QStringLiteral("%1 is larger than %2 bytes").arg(path).arg(largestRegularFile));
    }
    return file.read(largestRegularFile);
}

} // namespace espalier::server
