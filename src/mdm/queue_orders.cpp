// What waits for a second person (second_approval.h).
#include "mdm/deliveries.h"
#include "mdm/queue.h"

namespace espalier::mdm {

Result<> Queue::endOrder(store::Transaction& tx, CommandId command, const Step& why)
{
    for (const store::Row& row :
         TRY(tx.all("SELECT id FROM delivery WHERE command_id=? AND state='queued'", {command.value}))) {
        TRY(moveDelivery(tx, row.integer(0), command, DeliveryState::Cancelled, why));
    }
    return {};
}

Result<> Queue::decide(store::Transaction& tx, CommandId command, Decision decision, const QString& by,
                       const QString& note)
{
    TRY(m_orders.decide(tx, command, decision, by, note));
    if (decision == Decision::Refuse) {
        return endOrder(tx, command, {StepKind::OrderRefused, QStringLiteral("refused by %1").arg(by)});
    }
    for (const store::Row& row :
         TRY(tx.all("SELECT channel_id, id FROM delivery WHERE command_id=? AND state='queued'", {command.value}))) {
        TRY(noteQueued(tx, row.integer(1), command, {StepKind::Approved, by}));
        if (m_wake) {
            tx.afterCommit([wake = &m_wake, channel = ChannelId{row.integer(0)}] { (*wake)(channel); });
        }
    }
    return {};
}

Result<int> Queue::expireOrders(store::Transaction& tx)
{
    const auto over = TRY(m_orders.expire(tx));
    for (const CommandId command : over) {
        TRY(endOrder(tx, command, {StepKind::NotApproved, QStringLiteral("nobody approved it within a day")}));
    }
    return static_cast<int>(over.size());
}

} // namespace espalier::mdm
