// The enrollment of a device as rows: device, its channels, its pinned certificates. Everything runs inside the
// caller's transaction.
#pragma once

#include "mdm/handlers.h"
#include "mdm/queue.h"
#include "store/connection.h"

namespace espalier::mdm {

enum class DeviceState { Authenticated, Enrolled, CheckedOut, Unenrolled, Erased };
[[nodiscard]] QString name(DeviceState state); // as in device.state
[[nodiscard]] DeviceState deviceStateFromName(QStringView name);
[[nodiscard]] bool hasEnded(DeviceState state);

// The device's name, else its serial, else its UDID: what the typed confirmation asks for.
[[nodiscard]] Result<QString> confirmationName(store::Connection& db, DeviceId device);

// What lifecycle functions need beside the transaction.
struct LifecycleParts {
    Queue& queue;
    const LifecycleHooks& hooks;
};

// It enrolled, but nobody has let it in (device.approval): it is asked what it is, or sent away, and gets no more.
[[nodiscard]] Result<bool> isHeld(store::Connection& db, DeviceId device);

// Channels off, open commands ended, no more pushes. History and escrow stay. Nothing happens when it has ended
// already.
[[nodiscard]] Result<> endEnrollment(store::Transaction& tx, const LifecycleParts& parts, DeviceId device,
                                     DeviceState state, const QString& actor);

// Runs a hook or handler in a savepoint of its own; when it fails that is logged and audited, no more.
[[nodiscard]] Result<> runGuarded(store::Transaction& tx, const QString& what, DeviceId device,
                                  const std::function<Result<>()>& hook);

} // namespace espalier::mdm
