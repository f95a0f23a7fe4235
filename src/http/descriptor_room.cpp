#include "http/descriptor_room.h"

#ifndef Q_OS_WIN
#include <sys/resource.h>
#endif

namespace espalier::http {

namespace {
constexpr qint64 others = 256; // the database's connections, control sockets, the way to the push service, files
} // namespace

ListenerOptions fitted(ListenerOptions options)
{
#ifndef Q_OS_WIN
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= rlim_t(options.maxConnections + others)) {
        return options;
    }
    const qint64 descriptors = qint64(limit.rlim_cur);
    const qint64 room = qMax(descriptors / 4, descriptors - others);
    if (room < options.maxConnections) {
        options.maxConnections = int(qMax<qint64>(1, room));
        options.maxPerAddress = qMin(options.maxPerAddress, qMax(1, options.maxConnections / 2));
    }
#endif
    return options;
}

} // namespace espalier::http
