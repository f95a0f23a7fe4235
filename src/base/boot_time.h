// How long this machine has been up, asleep or awake, and since which start: unlike the wall clock nobody can set it,
// and unlike Clock::monotonicMs it goes on when a program ends and runs again. Any thread.
#pragma once

#include <QString>

namespace espalier {

struct BootTime {
    QString boot;  // another one after each start of the machine; empty: not known here, and ms is nothing then
    qint64 ms = 0; // since that start
};

// Of this machine (Linux).
[[nodiscard]] BootTime bootTime();

} // namespace espalier
