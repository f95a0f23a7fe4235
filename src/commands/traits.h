// What is known of a device as far as it decides which commands fit. One row per device, filled from what devices
// answer (trait_answers.h); whatever isn't known is unset and stands in nobody's way: the device decides then.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "catalogue/support.h"
#include "store/connection.h"

#include <QList>

#include <optional>

namespace espalier::commands {

enum class Channel { Device, User };

struct Traits {
    DeviceId device;
    QString name;     // else serial number, else UDID
    QString platform; // ours: "ipad"; empty: not known
    std::optional<catalogue::Platform> system;
    catalogue::OsVersion os; // not set: not known
    bool enrolled = false;
    QString approval; // "", waiting or refused
    bool awaitingConfiguration = false;
    bool hasUnlockToken = false;
    std::optional<bool> supervised, automated, userEnrollment, sharedIpad, appleSilicon, lostMode;
    std::optional<bool> pinForErase, pinForLock;
    std::optional<bool> firmwareChangePending;
    std::optional<qint64> accessRights;

    [[nodiscard]] bool isMac() const { return system == catalogue::Platform::macOS; }
};

[[nodiscard]] Result<Traits> traitsOf(store::Connection& db, DeviceId device);           // NotFound
[[nodiscard]] Result<QList<Traits>> traitsOfGroup(store::Connection& db, GroupId group); // by name

} // namespace espalier::commands
