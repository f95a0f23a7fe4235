// Passwords of local administrators that have counted long enough (setting admin_password_days; 0 or absent: never).
#pragma once

#include "mdm/queue.h"

namespace espalier::server {

// Orders new ones, a few at a time. Who can't get one any more is left out.
[[nodiscard]] Result<> rotateAdminPasswords(store::Transaction& tx, mdm::Queue& queue);

} // namespace espalier::server
