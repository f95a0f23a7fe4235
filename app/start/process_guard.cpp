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
#define ESPALIER_LEAK_CHECK
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ESPALIER_LEAK_CHECK
#endif
#endif

} // namespace

void keepMemoryPrivate()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#ifndef ESPALIER_LEAK_CHECK // the leak check reads the process as a debugger does
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
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
