// What operations on commands work with.
#pragma once

#include "catalogue/catalogue.h"
#include "commands/file_vault.h"
#include "mdm/queue.h"
#include "store/store.h"

namespace espalier::server {

using CatalogueNow = std::function<Result<std::shared_ptr<const catalogue::Catalogue>>()>;

struct CommandParts {
    store::Store& store;
    const crypto::Sealer& sealer;
    mdm::Queue& queue;
    const Clock& clock;
    CatalogueNow catalogue;
    // An enrollment profile by this link, for a device that returns to service by itself. Outside of a write.
    std::function<Result<QByteArray>(qint64 link, const QString& actor)> enrollmentProfile = {};
    commands::FileVault* fileVault = nullptr; // null: rotations are answered to the certificate that is there
    std::function<Result<>()> takeIntoVault = {}; // what was made lately; outside of a write
};

} // namespace espalier::server
