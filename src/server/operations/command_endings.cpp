#include "server/operations/command_endings.h"

#include <QJsonObject>

namespace espalier::server {

namespace {

using mdm::DeliveryState;
using mdm::StepKind;

Result<std::optional<store::Row>> orderOf(store::Connection& db, const mdm::CommandRow& row)
{
    return db.first("SELECT decided_by, note FROM command_order WHERE command_id=?", {row.command.value});
}

} // namespace

Result<std::optional<CommandEnding>> commandEnding(store::Connection& db, const mdm::CommandRow& row)
{
    const DeliveryState state = mdm::deliveryStateFromName(row.state);
    if (state != DeliveryState::Expired && state != DeliveryState::Cancelled && state != DeliveryState::Unconfirmed) {
        return std::optional<CommandEnding>();
    }
    const auto step = TRY(db.first("SELECT kind, note FROM delivery_history WHERE delivery_id=? AND state=? "
                                   "ORDER BY id DESC LIMIT 1",
                                   {row.delivery, row.state}));
    if (!step) { // it has expired, and nobody has written it yet
        return std::optional(CommandEnding{mdm::name(StepKind::Expired), {}, {}});
    }
    CommandEnding ending{step->text(0), {}, {}};
    const auto is = [&ending](StepKind kind) { return ending.how == mdm::name(kind); };
    if (is(StepKind::CalledOff)) {
        ending.by = step->text(1);
    } else if (is(StepKind::NotSent) || is(StepKind::Left)) {
        ending.reason = step->text(1);
    } else if (is(StepKind::OrderRefused)) {
        if (const auto order = TRY(orderOf(db, row))) {
            ending.by = order->text(0);
            ending.reason = order->text(1);
        }
    }
    return std::optional(ending);
}

Result<QJsonValue> commandEndingJson(store::Connection& db, const mdm::CommandRow& row)
{
    const auto ending = TRY(commandEnding(db, row));
    return ending ? QJsonValue(QJsonObject{{QStringLiteral("how"), ending->how},
                                           {QStringLiteral("by"), ending->by},
                                           {QStringLiteral("reason"), ending->reason}})
                  : QJsonValue();
}

} // namespace espalier::server
