// Brings devices to what they should have: compares the assignments with the install state of each channel and queues
// InstallProfile and RemoveProfile, in the same transaction. Doing it twice queues nothing twice. Install state belongs
// to the device's generation, so a re-enrollment gets everything again; a quarantined enrollment has no channel and
// gets nothing. A profile that failed is tried again with its next version, its next assignment or re-enrollment. One
// with variables is made for each device; without all values it is blocked, and sent once they are there.
#pragma once

#include "plist/value.h"
#include "profiles/library.h"
#include "profiles/variables/variables.h"

namespace espalier::mdm {
class Queue;
class ResultHandlers;
struct CommandResult;
} // namespace espalier::mdm

namespace espalier::profiles {

class Sendable;

class Installer {
public:
    // All outlive this object.
    Installer(mdm::Queue& queue, const Library& library);

    // Registers for InstallProfile and RemoveProfile. Once, before the endpoint starts.
    void addHandlers(mdm::ResultHandlers& handlers);

    // The device was enabled or changed its platform. Also for the hook channelEnabled.
    [[nodiscard]] Result<> reconcile(store::Transaction& tx, DeviceId device);
    // What variables stand for on this device may be other than before: owner, fields, inventory.
    [[nodiscard]] Result<> valuesChanged(store::Transaction& tx, DeviceId device);

    // Changes that may concern a whole fleet only mark who is due, in the same transaction as the change; Rollout
    // brings it to them, so call Rollout::workOff after the commit.
    // The devices joined or left a group.
    [[nodiscard]] Result<> markDue(store::Transaction& tx, const QList<DeviceId>& devices);
    // The profile has a new version, or its assignments changed: every device that has it or should have it.
    [[nodiscard]] Result<> markDue(store::Transaction& tx, ProfileId profile);
    // Of these, who is still due, which then nobody is any more. Shares one command per profile version.
    [[nodiscard]] Result<> reconcileDue(store::Transaction& tx, const QList<DeviceId>& devices);

    // Takes it off the devices first, marking who is due; the record goes away with the last of them (at once when
    // none has it).
    [[nodiscard]] Result<> remove(store::Transaction& tx, ProfileId profile, const QString& actor);

    // Hook deviceEnded: the profiles went with the enrollment.
    [[nodiscard]] Result<> ended(store::Transaction& tx, DeviceId device);
    // The device's record is deleted: its own assignments go too.
    [[nodiscard]] Result<> forget(store::Transaction& tx, DeviceId device);
    // Hook of inventory::Rounds: marks what we installed and the device doesn't list.
    [[nodiscard]] Result<> reported(store::Transaction& tx, DeviceId device, ChannelId channel);

private:
    struct Batch;
    struct Look;
    struct Plan;
    [[nodiscard]] Result<> reconcile(store::Transaction& tx, const QList<DeviceId>& devices);
    [[nodiscard]] static Result<> setGoals(store::Connection& db, Look& look);
    [[nodiscard]] Result<std::optional<Look>> lookAt(store::Transaction& tx, DeviceId device);
    // Cancels what was not sent yet and isn't wanted any more; the looks then show how it was before.
    [[nodiscard]] Result<> cancelOutdated(store::Transaction& tx, QList<Look>& looks);
    [[nodiscard]] Result<> decide(store::Transaction& tx, const Look& look, Plan& plan);
    [[nodiscard]] Result<> carryOut(store::Transaction& tx, const Plan& plan);
    // Nothing when the version's content can't be opened any more.
    [[nodiscard]] Result<std::optional<plist::Dict>> commandFor(store::Connection& db, const Batch& batch,
                                                                Sendable& sendable, const VariableValues& values) const;
    [[nodiscard]] Result<> answered(store::Transaction& tx, const mdm::CommandResult& result);
    [[nodiscard]] Result<> dropIfGone(store::Transaction& tx, ProfileId profile);

    mdm::Queue& m_queue;
    const Library& m_library;
};

} // namespace espalier::profiles
