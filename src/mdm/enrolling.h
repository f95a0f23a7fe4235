// Beginning an enrollment and making its channels reachable; used by check-in and by accepting a quarantined one.
#pragma once

#include "mdm/enrollment.h"
#include "mdm/lifecycle.h"
#include "mdm/message.h"

namespace espalier::mdm {

// The row of a device that was never seen, in generation 0; beginEnrollment follows.
[[nodiscard]] Result<DeviceId> createDevice(store::Transaction& tx, const QString& udid);

// Next generation: old commands ended, channels off, this certificate pinned, the others retired. issued: our record
// of it, if it is ours. What the Authenticate says of the device is recordFacts' part.
[[nodiscard]] Result<> beginEnrollment(store::Transaction& tx, const LifecycleParts& parts, DeviceId device,
                                       const QByteArray& pin, const std::optional<ca::Issued>& issued);

// The hook, after an Authenticate was accepted.
[[nodiscard]] Result<> tellAuthenticated(store::Transaction& tx, const LifecycleParts& parts, DeviceId device,
                                         const std::optional<ca::Issued>& issued);

// As in device.platform; empty: not known.
[[nodiscard]] QString platformOf(const Authenticate& facts);
// What the message says about the device; what it doesn't say stays.
[[nodiscard]] Result<> recordFacts(store::Transaction& tx, DeviceId device, const Authenticate& facts);
[[nodiscard]] Result<> pinIdentity(store::Transaction& tx, DeviceId device, const QByteArray& pin);
// Every pin of the device but this one.
[[nodiscard]] Result<> retireOthers(store::Transaction& tx, DeviceId device, const QByteArray& pin);

// The TokenUpdate tells nothing that isn't known of its enabled channel. After a 410 of APNs it always does.
[[nodiscard]] Result<bool> isKnownToken(store::Connection& db, const crypto::Sealer& sealer,
                                        const Enrollment& enrollment, const Sender& sender, const TokenUpdate& update);
// The device called, no more.
[[nodiscard]] Result<> recordSeen(store::Transaction& tx, const Enrollment& enrollment);

struct Enabling {
    DeviceId device;
    qint64 generation = 0;
    bool newEnrollment = false; // of this channel
};

// Token, magic and escrow of this channel; the device itself becomes enrolled with its own channel's. The hook runs,
// and after the commit the channel is woken.
[[nodiscard]] Result<ChannelId> enableChannel(store::Transaction& tx, const LifecycleParts& parts,
                                              const crypto::Sealer& sealer, const Enabling& enabling,
                                              const Sender& sender, const TokenUpdate& update,
                                              const std::function<void(ChannelId)>& wake);

// Empty: the one kept is forgotten.
[[nodiscard]] Result<> keepBootstrapToken(store::Transaction& tx, const crypto::Sealer& sealer, DeviceId device,
                                          qint64 generation, const SetBootstrapToken& message);

} // namespace espalier::mdm
