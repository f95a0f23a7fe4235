#include "mdm/deliveries.h"

#include "mdm/unapproved.h"

#include <algorithm>

namespace espalier::mdm {

namespace {

constexpr std::array deliveryStateNames{u"queued",       u"sent",      u"notnow",  u"acknowledged", u"error",
                                        u"format_error", u"cancelled", u"expired", u"unconfirmed"};
static_assert(deliveryStateNames.size() == allDeliveryStates.size());

constexpr std::array stepKindNames{u"",
                                   u"called-off",
                                   u"outdated",
                                   u"order-refused",
                                   u"not-approved",
                                   u"not-sent",
                                   u"left",
                                   u"enrolled-anew",
                                   u"enrollment-refused",
                                   u"restored",
                                   u"expired",
                                   u"unreadable",
                                   u"again",
                                   u"duplicate",
                                   u"late",
                                   u"held",
                                   u"released",
                                   u"awaiting-approver",
                                   u"approved",
                                   u"awaiting-admission",
                                   u"admitted",
                                   u"pushed"};
static_assert(stepKindNames.size() == static_cast<size_t>(StepKind::Pushed) + 1);

constexpr int mostPushedFor = 200; // by one push

// A device that is quick calls before the push service's answer is written.
constexpr qint64 quickMs = 2'000;

Result<> addStep(store::Transaction& tx, qint64 delivery, const QString& state, qint64 at, const Step& step)
{
    (void)TRY(tx.run("INSERT INTO delivery_history (delivery_id, state, at, kind, note) VALUES (?, ?, ?, ?, ?)",
                     {delivery, state, at, name(step.kind), step.note}));
    return {};
}

// Rows of delivery and command.
Result<> noteAll(store::Transaction& tx, const store::Rows& rows, StepKind kind)
{
    for (const store::Row& row : rows) {
        TRY(noteDelivery(tx, row.integer(0), CommandId{row.integer(1)}, name(DeliveryState::Queued), kind));
    }
    return {};
}

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
    TRY(addStep(tx, delivery, name(state), tx.nowMs(), step));
    tx.touch(store::Table::Command, command.value);
    return {};
}

Result<> noteQueued(store::Transaction& tx, qint64 delivery, CommandId command, const Step& step)
{
    TRY(addStep(tx, delivery, name(DeliveryState::Queued), tx.nowMs(), step));
    tx.touch(store::Table::Command, command.value);
    return {};
}

namespace {

// What the wake-up has brought already: it was pushed for no later than it was sent.
Result<> notePushedBefore(store::Transaction& tx, DeviceId device)
{
    for (const store::Row& row :
         TRY(tx.all("SELECT d.id, d.command_id, c.push_at, (SELECT MIN(h.at) FROM delivery_history h WHERE "
                    "h.delivery_id=d.id AND h.state='sent') FROM channel c JOIN delivery d ON d.channel_id=c.id AND "
                    "d.state IN ('sent', 'notnow', 'acknowledged', 'error', 'format_error') AND "
                    "d.state_at>=c.push_at-? WHERE c.device_id=? AND c.user_id='' AND NOT EXISTS (SELECT 1 FROM "
                    "delivery_history p WHERE p.delivery_id=d.id AND p.kind='pushed') ORDER BY d.id LIMIT ?",
                    {quickMs, device.value, mostPushedFor}))) {
        if (row.isNull(3) || row.integer(3) < row.integer(2) - quickMs) {
            continue;
        }
        TRY(addStep(tx, row.integer(0), name(DeliveryState::Queued), std::min(row.integer(2), row.integer(3)),
                    {StepKind::Pushed, name(StepKind::Pushed)}));
        tx.touch(store::Table::Command, row.integer(1));
    }
    return {};
}

} // namespace

Result<> notePushed(store::Transaction& tx, DeviceId device)
{
    TRY(notePushedBefore(tx, device));
    return noteAll(
        tx,
        TRY(tx.all(
            "SELECT d.id, d.command_id FROM channel c JOIN delivery d ON d.channel_id=c.id AND "
            "d.state='queued' JOIN command m ON m.id=d.command_id JOIN device v ON v.id=c.device_id "
            "WHERE c.device_id=? AND c.user_id='' AND (v.approval='' OR m.request_type IN " ESPALIER_UNAPPROVED_GET
            ") AND NOT EXISTS (SELECT 1 FROM command_hold h "
            "WHERE h.command_id=d.command_id) AND NOT EXISTS (SELECT 1 FROM command_order o WHERE "
            "o.command_id=d.command_id AND o.state<>'approved') ORDER BY d.id LIMIT ?",
            {device.value, mostPushedFor})),
        StepKind::Pushed);
}

Result<> noteAdmitted(store::Transaction& tx, DeviceId device)
{
    return noteAll(tx,
                   TRY(tx.all("SELECT DISTINCT d.id, d.command_id FROM channel c JOIN delivery d ON d.channel_id=c.id "
                              "AND d.state='queued' JOIN delivery_history h ON h.delivery_id=d.id AND "
                              "h.kind='awaiting-admission' WHERE c.device_id=?",
                              {device.value})),
                   StepKind::Admitted);
}

Result<> noteDelivery(store::Transaction& tx, qint64 delivery, CommandId command, const QString& state, StepKind kind)
{
    const int updated = TRY(tx.run("UPDATE delivery_history SET at=? WHERE delivery_id=? AND state=? AND kind=?",
                                   {tx.nowMs(), delivery, state, name(kind)}));
    if (updated == 0) {
        TRY(addStep(tx, delivery, state, tx.nowMs(), {kind, name(kind)}));
    }
    tx.touch(store::Table::Command, command.value);
    return {};
}

} // namespace espalier::mdm
