#include "base/boot_time.h"

#include <QFile>

#include <ctime>

namespace espalier {

BootTime bootTime()
{
#ifdef CLOCK_BOOTTIME
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    timespec since{};
    if (file.open(QIODevice::ReadOnly) && clock_gettime(CLOCK_BOOTTIME, &since) == 0) {
        return {QString::fromLatin1(file.readAll().trimmed()),
                static_cast<qint64>(since.tv_sec) * 1000 + since.tv_nsec / 1'000'000};
    }
#endif
    return {};
}

} // namespace espalier
