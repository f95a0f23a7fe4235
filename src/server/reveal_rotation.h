// What somebody has seen in the vault is replaced on the device (setting vault_rotate_after_reveal): a new recovery
// lock, firmware password, administrator's password or FileVault key. For a schedule, outside of a write.
#pragma once

#include "commands/file_vault.h"
#include "mdm/queue.h"

namespace espalier::server {

// A few at a time. Who isn't enrolled stays due; who can't be asked is told in the log and not tried again.
[[nodiscard]] Result<> rotateRevealed(store::Store& store, mdm::Queue& queue, const commands::FileVault& fileVault);

} // namespace espalier::server
