// Asking devices about themselves. A round is DeviceInformation, SecurityInfo, InstalledApplicationList, ProfileList
// and CertificateList on the device channel, as far as the access rights of its enrollment allow: after each
// enrollment, whenever somebody asks for it, and then as schedules.h says.
//
// Everything runs inside the caller's transaction. Answers are hostile input: wrong types are passed over, lengths
// and counts bounded, nothing in an answer makes the handler fail.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "store/connection.h"

#include <QStringList>

#include <functional>

namespace espalier::crypto {
class Sealer;
}
namespace espalier::mdm {
class Queue;
class ResultHandlers;
struct CommandResult;
} // namespace espalier::mdm

namespace espalier::inventory {

class Rounds {
public:
    using Hook = std::function<Result<>(store::Transaction&, DeviceId, ChannelId)>;

    // Both outlive this object.
    Rounds(mdm::Queue& queue, const crypto::Sealer& sealer);

    // Called after a complete ProfileList answer was recorded, and when a device's platform has become known or other.
    void onProfilesReported(Hook hook) { m_profilesReported = std::move(hook); }
    void onPlatformChanged(Hook hook) { m_platformChanged = std::move(hook); }
    // Called when all answers of a round have arrived.
    void onRoundComplete(Hook hook) { m_roundComplete = std::move(hook); }

    // Registers for the five answers. Once, before the endpoint starts.
    void addHandlers(mdm::ResultHandlers& handlers);

    // For the lifecycle hook deviceAuthenticated: joins 'All devices' and derives the platform from what the device
    // said of its model.
    [[nodiscard]] Result<> authenticated(store::Transaction& tx, DeviceId device);
    // UUIDs of the commands queued; what still waits for its answer isn't asked twice. Conflict: it isn't enrolled.
    [[nodiscard]] Result<QStringList> start(store::Transaction& tx, DeviceId device, const QString& createdBy);
    // For the lifecycle hook channelEnabled: a round when the device channel (not a user's) of a new enrollment opens.
    [[nodiscard]] Result<> enrolled(store::Transaction& tx, DeviceId device, ChannelId channel);
    // For the lifecycle hook deviceEnded: no round is due any more. What was learnt stays.
    [[nodiscard]] Result<> ended(store::Transaction& tx, DeviceId device);
    // The device's record is deleted: what was learnt goes too.
    [[nodiscard]] Result<> forget(store::Transaction& tx, DeviceId device);
    // For a timer, about once a minute: starts rounds that are due, the longest overdue first. How many.
    [[nodiscard]] Result<int> startDue(store::Transaction& tx, int most = 100);

private:
    [[nodiscard]] Result<QStringList> ask(store::Transaction& tx, DeviceId device, const QStringList& about,
                                          const QString& createdBy);
    [[nodiscard]] Result<> answered(store::Transaction& tx, const mdm::CommandResult& result);
    [[nodiscard]] Result<> record(store::Transaction& tx, const mdm::CommandResult& result);
    [[nodiscard]] Result<> tick(store::Transaction& tx, const mdm::CommandResult& result);

    mdm::Queue& m_queue;
    const crypto::Sealer& m_sealer;
    Hook m_profilesReported;
    Hook m_platformChanged;
    Hook m_roundComplete;
};

} // namespace espalier::inventory
