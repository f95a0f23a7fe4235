// PUT /mdm/checkin and /mdm/connect: identity → message → one write → answer. 200 only after the commit. Any
// worker thread, several at once.
//   200 done, or an answer of a live device that can't be read · 400 can't be read, or this certificate may not say
//   this · 405 · 410 UserAuthenticate ·
//   413 too large · 415 wrong content type · 500 database · 503 with Retry-After when too much waits.
// Never 401 and never 403: either would make a device remove its enrollment.
#pragma once

#include "base/clock.h"
#include "crypto/certificate.h"
#include "http/message.h"
#include "mdm/handlers.h"
#include "mdm/queue.h"
#include "store/store.h"

#include <memory>

namespace espalier::mdm {

struct EndpointParts {
    store::Store& store;
    const crypto::Sealer& sealer;
    const Clock& clock;
    Queue& queue;
    const ResultHandlers& handlers;
    const LifecycleHooks& hooks;
    // The authorities that device identities may chain to, for Mdm-Signature. Thread-safe.
    std::function<QList<crypto::Certificate>()> deviceAuthorities;
    // After the commit, on the writer thread; each may be empty.
    std::function<void(ChannelId)> wake = {};      // a channel became reachable: push to it
    std::function<void(ChannelId)> contacted = {}; // the device called: a push is no longer needed
    std::function<void(ChannelId)> putOff = {};    // its session ended with commands it put off: push later
};

class Endpoint {
public:
    explicit Endpoint(EndpointParts parts);
    ~Endpoint();
    [[nodiscard]] http::Response handle(const http::Request& request);
    // The beginning of a message that has more than `most` bytes, from whoever has proven a device certificate on the
    // connection. An answer ends its command as one that can't be read: 200; else 413.
    [[nodiscard]] http::Response tooLarge(const http::Request& request, qint64 most);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace espalier::mdm
