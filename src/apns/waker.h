// Makes devices connect: one silent push through Apple's push service, its answer written to channel.push_*.
// A push carries nothing and proves nothing; the device's next connection does. Per channel the first wake goes out at
// once; while a push that the service took is on its way, further commands need none. What is not answered by a
// connection (contacted()) is tried again after 15 minutes, 1 hour, 4 hours, then daily; these times survive a restart.
// Own threads; every function returns at once and may be called from any thread.
#pragma once

#include "apns/push_route.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "crypto/sealer.h"
#include "store/store.h"

#include <functional>
#include <memory>

namespace espalier::apns {

enum class WakeReason {
    Command,  // something was queued: push now, later tries start from the beginning
    NewToken, // it enrolled or told another token: the same, and what is on its way goes to the one before
    NotNow,   // a session ended with commands the device put off: push later (15 min, 1 h, 4 h, daily)
    Manual    // somebody pressed the button: push now, even when the last answer was 410
};

// Within the write that notes the answer of Apple's service to a push of a device channel.
using PushTold = std::function<Result<>(store::Transaction& tx, DeviceId device, const QString& answer)>;

struct WakerOptions {
    QString host = appleHost;
    quint16 port = 443;       // of Apple's host unless the setting push_port says otherwise
    SystemProxy systemProxy;  // empty: without
    QString extraCaFile;      // PEM; trusted beside the system's store (fake push service)
    int windowMs = 1'500;     // coalescing per channel
    int answerMs = 15'000;    // per push
    int maxPerSecond = 500;   // spreads mass wakes, so that our own listener isn't overrun; 0: as fast as can be
    int maxTries = 4;         // of one push, with full jitter from 1 s on
    int firstRetryMs = 1'000; // also of writing results down, then doubling up to a minute
    int mostBooked = 4'096;   // tasks that wait for the store
    PushTold told;            // may be empty
    int laterSpread = 10;     // percent that later tries are put off by chance, so that a fleet doesn't come at once
};

struct WakerStatus {
    bool connected = false;
    bool certificate = false; // one is loaded
    QString blocked;          // why no push is sent at all: "403 BadCertificate", "certificate expired"; empty: fine
    QString lastError;        // of the connection; else of the store, as long as results can't be written
    qint64 waiting = 0;       // pushes not yet handed over
    qint64 sent = 0;          // answered 200, this run
    qint64 failed = 0;
};

class Waker {
public:
    [[nodiscard]] static Result<std::unique_ptr<Waker>> start(store::Store& store, const crypto::Sealer& sealer,
                                                              const Clock& clock, const WakerOptions& options);
    virtual ~Waker() = default; // stop()

    virtual void wake(ChannelId channel, WakeReason reason) = 0;
    // The channel's device connected: later tries are called off. Cheap enough for every request.
    virtual void contacted(ChannelId channel) = 0;
    // A certificate was imported: used from the next push on, lifts a block, pushes what had failed.
    virtual void reloadCertificate() = 0;
    // Settings have changed, perhaps the port or proxy: then the next push goes the new way.
    virtual void reloadRoute() = 0;
    [[nodiscard]] virtual WakerStatus status() const = 0;
    // Pushes under way get up to 2 s; what is due later stays in the store. Idempotent.
    virtual void stop() = 0;
};

} // namespace espalier::apns
