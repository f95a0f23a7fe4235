// How many connections the process has file descriptors for. A listener that takes more starves the database and the
// administrator's own door: open() fails for whoever comes next.
#pragma once

#include "http/listener.h"

namespace espalier::http {

// With at most so many connections as the soft RLIMIT_NOFILE leaves beside everything else that is open; then no single
// address may take more than half of them unproven.
[[nodiscard]] ListenerOptions fitted(ListenerOptions options);

} // namespace espalier::http
