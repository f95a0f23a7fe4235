// order.*: destructive commands that wait for a second person (mdm/second_approval.h).
#pragma once

#include "mdm/queue.h"
#include "operators/operators.h"
#include "server/operations.h"

namespace espalier::server {

void addOrderOperations(Operations& operations, operators::Operators& operators, store::Store& store,
                        mdm::Queue& queue);

// As the setting second_approver says: off, erase, destructive. Without operators nobody could say yes, and nothing
// waits.
[[nodiscard]] mdm::ApprovalRule approvalRule(const operators::Operators& operators);
// Whether somebody else could say yes; Refused [no-approver] when fewer than two could.
[[nodiscard]] Result<> checkSecondApprover(store::Connection& db, const QString& value);

} // namespace espalier::server
