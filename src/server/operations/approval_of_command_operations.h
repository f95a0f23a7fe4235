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
// Whether this value of second_approver asks fewer commands for a second person than that before. Asking for more needs
// nobody.
[[nodiscard]] bool asksLess(const QString& before, const QString& value);
// Who else says yes (arguments approver and approver_passphrase, or recovery_code); empty without operators. Outside of
// a write. Refused as Operators::proveSecond.
[[nodiscard]] Result<QString> secondYes(operators::Operators& operators, const QJsonObject& arguments,
                                        const Caller& caller);

} // namespace espalier::server
