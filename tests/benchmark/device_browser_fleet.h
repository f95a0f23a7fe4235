// The fleet that the device browser is measured with, the same in every run, and what measuring needs.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "store/store.h"

#include <QList>

#include <cstdio>
#include <cstdlib>

namespace espalier::benchmark {

template <class T> T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().what));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

// Some devices with so many apps each.
void buildFleet(store::Store& store, const Clock& clock, int devices, int apps);

[[nodiscard]] double at(QList<double> times, double share); // 0.95: all but the slowest twentieth
[[nodiscard]] qint64 kilobytes(const char* what);           // of this process: "VmRSS:"

} // namespace espalier::benchmark
