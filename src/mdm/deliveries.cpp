#include "mdm/deliveries.h"

namespace espalier::mdm {

namespace {

constexpr std::array deliveryStateNames{u"queued",       u"sent",      u"notnow",  u"acknowledged", u"error",
                                        u"format_error", u"cancelled", u"expired", u"unconfirmed"};
static_assert(deliveryStateNames.size() == allDeliveryStates.size());

constexpr std::array stepKindNames{u"",         u"called-off", u"outdated",      u"order-refused",      u"not-approved",
                                   u"not-sent", u"left",       u"enrolled-anew", u"enrollment-refused", u"restored",
                                   u"expired",  u"unreadable", u"again",         u"duplicate",          u"late"};
static_assert(stepKindNames.size() == static_cast<size_t>(StepKind::Late) + 1);

} // namespace

QString name(DeliveryState state)
{
    return QStringView(deliveryStateNames.at(static_cast<size_t>(state))).toString();
}

DeliveryState deliveryStateFromName(QStringView text)
{
    for (const DeliveryState state : allDeliveryStates) {
        if (text == QStringView(deliveryStateNames.at(static_cast<size_t>(state)))) {
            return state;
        }
    }
    return DeliveryState::Cancelled; // the one that is sent nothing
}

bool isOpen(DeliveryState state)
{
    return state == DeliveryState::Queued || state == DeliveryState::Sent || state == DeliveryState::NotNow;
}

bool isAnswered(DeliveryState state)
{
    return state == DeliveryState::Acknowledged || state == DeliveryState::Error || state == DeliveryState::FormatError;
}

QString name(StepKind kind)
{
    return QStringView(stepKindNames.at(static_cast<size_t>(kind))).toString();
}

Result<> moveDelivery(store::Transaction& tx, qint64 delivery, CommandId command, DeliveryState state, const Step& step)
{
    (void)TRY(tx.run("UPDATE delivery SET state=?, state_at=? WHERE id=?", {name(state), tx.nowMs(), delivery}));
    (void)TRY(tx.run("INSERT INTO delivery_history (delivery_id, state, at, kind, note) VALUES (?, ?, ?, ?, ?)",
                     {delivery, name(state), tx.nowMs(), name(step.kind), step.note}));
    tx.touch(store::Table::Command, command.value);
    return {};
}

Result<> noteDelivery(store::Transaction& tx, qint64 delivery, CommandId command, const QString& state, StepKind kind)
{
    const int updated = TRY(tx.run("UPDATE delivery_history SET at=? WHERE delivery_id=? AND state=? AND kind=?",
                                   {tx.nowMs(), delivery, state, name(kind)}));
    if (updated == 0) {
        (void)TRY(tx.run("INSERT INTO delivery_history (delivery_id, state, at, kind, note) VALUES (?, ?, ?, ?, ?)",
                         {delivery, state, tx.nowMs(), name(kind), name(kind)}));
    }
    tx.touch(store::Table::Command, command.value);
    return {};
}

} // namespace espalier::mdm
