// A profile at the limit of what is accepted, for measuring.
#pragma once

#include <QByteArray>

namespace espalier::benchmark {

// About `bytes` large: `count` payloads of settings, lists and, for the rest of the size, certificates.
[[nodiscard]] QByteArray largeProfile(qsizetype bytes, int count);

} // namespace espalier::benchmark
