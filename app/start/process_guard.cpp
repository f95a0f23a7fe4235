#include "app/start/process_guard.h"

#include <algorithm>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace espalier::app {

namespace {

// Ample for every connection; much larger limits make each program that is started from here slow, for it closes them
// one by one.
constexpr rlim_t enoughDescriptors = 32'768;

#if defined(__SANITIZE_ADDRESS__)
constexpr bool isLeakChecked = true;
#elif defined(__has_feature)
constexpr bool isLeakChecked = __has_feature(address_sanitizer);
#else
constexpr bool isLeakChecked = false;
#endif

} // namespace

const bool keepsDebuggersOut = !isLeakChecked;

void keepMemoryPrivate()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    if (keepsDebuggersOut) {
        ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    }
}

void allowManyConnections()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < std::min(limit.rlim_max, enoughDescriptors)) {
        limit.rlim_cur = std::min(limit.rlim_max, enoughDescriptors);
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

} // namespace espalier::app
