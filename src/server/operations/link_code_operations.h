// link.code, link.code.revoke
#pragma once

#include "crypto/sealer.h"
#include "enroll/link_codes.h"
#include "server/operations.h"
#include "store/store.h"

namespace espalier::server {

void addLinkCodeOperations(Operations& operations, store::Store& store, const crypto::Sealer& sealer);

// {created_at, expires_at} of the code that lives, else null.
[[nodiscard]] Result<QJsonValue> codeJson(store::Connection& db, LinkId link, qint64 nowMs);

} // namespace espalier::server
