// Recovery keys of FileVault: Macs send them encrypted to a certificate of ours, which a profile brings
// (escrowProfile), and after a rotation to one that is made for that command only. Any thread; making keys takes up to
// a second, so it is done outside of a write.
#pragma once

#include "ca/authority.h"
#include "commands/special_work.h"

namespace espalier::commands {

class FileVault {
public:
    FileVault(store::Store& store, const crypto::Sealer& sealer, const ca::Authority& authority, const Clock& clock)
        : m_store(store), m_sealer(sealer), m_authority(authority), m_clock(clock)
    {
    }

    // SecurityInfo brings the key, RotateFileVaultKey a new one.
    void addWork(const WorkPlaces& places);

    // Made at the first use, for ten years. Outside of a write.
    [[nodiscard]] Result<crypto::Certificate> escrowCertificate();
    // The .mobileconfig that turns FileVault on and has the recovery key sent here.
    [[nodiscard]] Result<QByteArray> escrowProfile(const QString& organization);

    // For one rotation: before the write that queues it, and in it.
    [[nodiscard]] Result<crypto::Identity> newReply() const;
    [[nodiscard]] Result<> keepReply(store::Transaction& tx, const QString& uuid, const crypto::Identity& reply) const;

private:
    [[nodiscard]] Result<crypto::Identity> newIdentity(const QString& name, qint64 lifeMs) const;
    [[nodiscard]] Result<> keepIdentity(store::Transaction& tx, const QString& place,
                                        const crypto::Identity& identity) const;
    [[nodiscard]] Result<std::optional<crypto::Identity>> kept(store::Connection& db, const QString& place) const;
    [[nodiscard]] Result<> securityTold(store::Transaction& tx, const mdm::CommandResult& result) const;
    [[nodiscard]] Result<> rotated(store::Transaction& tx, mdm::Queue& queue, const mdm::CommandResult& result) const;
    [[nodiscard]] Result<> fill(store::Transaction& tx, const mdm::CommandFor& one, plist::Dict& command) const;

    store::Store& m_store;
    const crypto::Sealer& m_sealer;
    const ca::Authority& m_authority;
    const Clock& m_clock;
};

} // namespace espalier::commands
