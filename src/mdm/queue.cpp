// What happens to a command between being queued and being answered.
#include "mdm/queue.h"

#include "audit/log.h"
#include "base/error_kind.h"
#include "crypto/sealer.h"
#include "mdm/deliveries.h"
#include "mdm/escrow.h"
#include "mdm/sealed_places.h"
#include "mdm/unapproved.h"
#include "plist/reader.h"
#include "plist/writer.h"

namespace espalier::mdm {

namespace {

plist::Limits ownLimits()
{
    plist::Limits limits; // our own command, with a profile inside perhaps
    limits.maxBytes = 64 * 1024 * 1024;
    limits.duplicateKeys = plist::DuplicateKeys::Keep;
    return limits;
}

QSet<CommandId> commandsOf(const QList<store::Row>& deliveries) // rows of delivery and command
{
    QSet<CommandId> commands;
    for (const store::Row& row : deliveries) {
        commands.insert(CommandId{row.integer(1)});
    }
    return commands;
}

// Rows of delivery, command and state. What was sent may have been done.
Result<> callOff(store::Transaction& tx, const QList<store::Row>& rows, const Step& why)
{
    for (const store::Row& row : rows) {
        const bool wasSent = deliveryStateFromName(row.text(2)) == DeliveryState::Sent;
        TRY(moveDelivery(tx, row.integer(0), CommandId{row.integer(1)},
                         wasSent ? DeliveryState::Unconfirmed : DeliveryState::Cancelled, why));
    }
    return SecondApproval::end(tx, commandsOf(rows), QStringLiteral("called-off"), QStringLiteral("system"));
}

// One that was sent may have been done: that it ran out of time is told, not that it wasn't.
Result<> endExpired(store::Transaction& tx, qint64 delivery, CommandId command, DeliveryState state)
{
    const bool wasSent = state == DeliveryState::Sent;
    return moveDelivery(tx, delivery, command, wasSent ? DeliveryState::Unconfirmed : DeliveryState::Expired,
                        {StepKind::Expired, {}});
}

} // namespace

Queue::Queue(const crypto::Sealer& sealer, const Clock& clock, std::function<void(ChannelId)> wake,
             BootTimeSource bootTime)
    : m_sealer(sealer), m_wake(std::move(wake)), m_orders(clock, bootTime), m_guard(clock, bootTime),
      m_undo(clock, bootTime)
{
}

Result<> Queue::load(store::Connection& db)
{
    TRY(m_undo.load(db));
    return m_guard.load(db);
}

Result<int> Queue::cancel(store::Transaction& tx, const QString& uuid, std::optional<DeviceId> device,
                          const QString& by)
{
    return cancelAs(tx, uuid, device, by, {StepKind::CalledOff, by});
}

Result<int> Queue::cancelOutdated(store::Transaction& tx, const QString& uuid, std::optional<DeviceId> device)
{
    return cancelAs(tx, uuid, device, QStringLiteral("system"), {StepKind::Outdated, {}});
}

Result<int> Queue::cancelAs(store::Transaction& tx, const QString& uuid, std::optional<DeviceId> device,
                            const QString& by, const Step& step)
{
    const auto command =
        TRY(tx.one("SELECT id FROM command WHERE uuid=?", {uuid}, QStringLiteral("command %1").arg(uuid)));
    const CommandId id{command.integer(0)};
    const qint64 only = device ? device->value : 0;
    const auto rows = TRY(tx.all("SELECT d.id FROM delivery d JOIN channel c ON c.id=d.channel_id WHERE d.command_id=? "
                                 "AND d.state IN ('queued', 'notnow') AND (?=0 OR c.device_id=?)",
                                 {id.value, only, only}));
    if (rows.isEmpty()) {
        return fail(ErrorCode::Conflict, QStringLiteral("the command was sent or answered already"));
    }
    for (const store::Row& row : rows) {
        TRY(moveDelivery(tx, row.integer(0), id, DeliveryState::Cancelled, step));
    }
    TRY(SecondApproval::end(tx, {id}, QStringLiteral("called-off"), by));
    TRY(audit::append(tx, {by,
                           QStringLiteral("command.cancelled"),
                           QStringLiteral("command"),
                           QString::number(id.value),
                           {{QStringLiteral("uuid"), uuid}, {QStringLiteral("deliveries"), rows.size()}}}));
    return static_cast<int>(rows.size());
}

CommandFor Queue::meant(const Head& head, DeviceId device, ChannelId channel, qint64 generation)
{
    return {device, channel, generation, head.uuid, head.requestType, head.by, head.origin};
}

Result<> Queue::checkDelivery(store::Transaction& tx, const Head& head, const CommandFor& one) const
{
    return m_deliveryCheck && head.origin.isEmpty() && !head.forced ? m_deliveryCheck(tx, one) : Result<>();
}

Result<QByteArray> Queue::bodyToSend(store::Transaction& tx, const Head& head, const CommandFor& one) const
{
    const auto row = TRY(tx.one("SELECT body FROM command WHERE id=?", {head.command.value}, head.uuid));
    QByteArray body = TRY(m_sealer.open(row.bytes(0), commandPlace(head.uuid))).view().toByteArray();
    const auto fillings = m_fillings.value(head.requestType);
    const bool isClear = head.requestType == QLatin1String("ClearPasscode");
    if (!isClear && fillings.isEmpty()) {
        return body;
    }
    // Secrets go in here and not when the command is queued: they are others for each device, and an unlock token must
    // be the latest of this enrollment.
    auto whole = TRY(plist::readXmlDict(body, ownLimits()));
    auto* command = whole.find(u"Command");
    auto* dict = command ? command->as<plist::Dict>() : nullptr;
    if (!dict) {
        return body;
    }
    if (isClear && !dict->contains(u"UnlockToken")) {
        if (const auto token = TRY(escrow(tx, m_sealer, Escrow::UnlockToken, one.device, one.generation))) {
            dict->set(QStringLiteral("UnlockToken"), token->view().toByteArray());
        }
    }
    for (const CommandFilling& fill : fillings) {
        TRY(fill(tx, one, *dict));
    }
    return plist::toXml(whole);
}

Result<qint64> Queue::unapproved(store::Connection& db, const QString& uuid)
{
    return TRY(db.one("SELECT COUNT(DISTINCT d.id) FROM command m JOIN delivery y ON y.command_id = m.id "
                      "JOIN channel c ON c.id = y.channel_id JOIN device d ON d.id = c.device_id WHERE m.uuid = ? "
                      "AND d.approval <> '' AND m.request_type NOT IN " ESPALIER_UNAPPROVED_GET,
                      {uuid}, QStringLiteral("devices that wait for approval")))
        .integer(0);
}

Result<NextCommand> Queue::next(store::Transaction& tx, DeviceId device, ChannelId channel, qint64 generation,
                                qint64 session)
{
    (void)TRY(releaseHeld(tx));
    while (true) {
        // First the one that was sent and never answered, then in order, last what was put off in this session.
        const auto row =
            TRY(tx.first("SELECT d.id, d.command_id, c.uuid, c.request_type, d.state, CASE WHEN d.state='sent' THEN 0 "
                         "WHEN d.state='notnow' AND d.session=? THEN 2 ELSE 1 END AS turn, c.expires_at, "
                         "c.created_by, c.origin, c.forced "
                         "FROM delivery d JOIN command c ON c.id=d.command_id WHERE d.channel_id=? "
                         "AND d.state IN ('queued', 'sent', 'notnow') AND d.generation=? "
                         "AND (c.request_type IN " ESPALIER_UNAPPROVED_GET " OR NOT EXISTS "
                         "(SELECT 1 FROM device WHERE id=? AND approval<>'')) "
                         "AND NOT EXISTS (SELECT 1 FROM command_order o WHERE o.command_id=c.id AND "
                         "o.state<>'approved') "
                         "AND NOT EXISTS (SELECT 1 FROM command_hold h WHERE h.command_id=c.id) "
                         "ORDER BY turn, d.id LIMIT 1",
                         {session, channel.value, generation, device.value}));
        if (!row) {
            return NextCommand{};
        }
        const CommandId command{row->integer(1)};
        const bool wasSent = row->text(4) == name(DeliveryState::Sent);
        if (!row->isNull(6) && row->integer(6) <= tx.nowMs()) {
            TRY(endExpired(tx, row->integer(0), command, deliveryStateFromName(row->text(4))));
            continue;
        }
        if (row->integer(5) == 2) {
            return NextCommand{std::nullopt, true};
        }
        const Head head{row->integer(0), command,      row->text(2),   row->text(3),
                        row->text(7),    row->text(8), row->boolean(9)};
        const CommandFor one = meant(head, device, channel, generation);
        auto body = wasSent ? bodyToSend(tx, head, one)
                            : checkDelivery(tx, head, one).and_then([&] { return bodyToSend(tx, head, one); });
        if (!body && body.error().code == ErrorCode::Crypto) {
            // Sealed under another master key or damaged: it can never be sent, and must not block the others.
            TRY(moveDelivery(tx, head.delivery, head.command, DeliveryState::Error,
                             {StepKind::Unreadable, QStringLiteral("body unreadable")}));
            continue;
        }
        if (!body && body.error().code != ErrorCode::Storage && body.error().code != ErrorCode::Internal) {
            // It doesn't fit any more; sent before, it may have been done.
            TRY(moveDelivery(tx, head.delivery, head.command,
                             wasSent ? DeliveryState::Unconfirmed : DeliveryState::Cancelled,
                             {StepKind::NotSent, withoutKind(body.error().what)}));
            continue;
        }
        if (!body) {
            return Failure(body.error());
        }
        if (wasSent) {
            TRY(noteDelivery(tx, head.delivery, head.command, row->text(4), StepKind::Again));
        } else {
            TRY(moveDelivery(tx, head.delivery, head.command, DeliveryState::Sent));
        }
        return NextCommand{Outgoing{head.delivery, head.command, head.uuid, head.requestType, *body}, false};
    }
}

Result<int> Queue::releaseHeld(store::Transaction& tx)
{
    const auto free = TRY(m_undo.release(tx));
    for (const CommandId command : free) {
        for (const store::Row& row : TRY(tx.all(
                 "SELECT channel_id, id FROM delivery WHERE command_id=? AND state='queued'", {command.value}))) {
            const ChannelId channel{row.integer(0)};
            TRY(noteQueued(tx, row.integer(1), command, {StepKind::Released, {}}));
            if (m_wake && channel != m_answering) {
                tx.afterCommit([wake = &m_wake, channel] { (*wake)(channel); });
            }
        }
    }
    return static_cast<int>(free.size());
}

Result<qint64> Queue::waitingOrders(store::Connection& db, std::optional<DeviceId> device)
{
    const qint64 only = device ? device->value : 0;
    return TRY(db.one("SELECT COUNT(*) FROM delivery d JOIN command c ON c.id=d.command_id JOIN channel ch ON "
                      "ch.id=d.channel_id WHERE d.state IN ('queued', 'notnow') AND c.origin='' AND (?=0 OR "
                      "ch.device_id=?)",
                      {only, only}, QStringLiteral("commands")))
        .integer(0);
}

Result<int> Queue::cancelAll(store::Transaction& tx, std::optional<DeviceId> device, const QString& by)
{
    const qint64 only = device ? device->value : 0;
    const auto rows = TRY(tx.all("SELECT d.id, d.command_id FROM delivery d JOIN command c ON c.id=d.command_id "
                                 "JOIN channel ch ON ch.id=d.channel_id WHERE d.state IN ('queued', 'notnow') "
                                 "AND c.origin='' AND (?=0 OR ch.device_id=?)",
                                 {only, only}));
    for (const store::Row& row : rows) {
        TRY(moveDelivery(tx, row.integer(0), CommandId{row.integer(1)}, DeliveryState::Cancelled,
                         {StepKind::CalledOff, by}));
    }
    TRY(SecondApproval::end(tx, commandsOf(rows), QStringLiteral("called-off"), by));
    if (!rows.isEmpty()) {
        TRY(audit::append(tx, {by,
                               QStringLiteral("command.all_cancelled"),
                               device ? QStringLiteral("device") : QStringLiteral("command"),
                               device ? QString::number(only) : QString(),
                               {{QStringLiteral("deliveries"), rows.size()}}}));
    }
    return static_cast<int>(rows.size());
}

Result<int> Queue::expire(store::Transaction& tx, int most)
{
    const auto rows =
        TRY(tx.all("SELECT d.id, d.command_id, d.state FROM command c JOIN delivery d "
                   "ON d.command_id=c.id WHERE c.expires_at<=? AND d.state IN ('queued', 'sent', 'notnow') "
                   "LIMIT ?",
                   {tx.nowMs(), most}));
    for (const store::Row& row : rows) {
        TRY(endExpired(tx, row.integer(0), CommandId{row.integer(1)}, deliveryStateFromName(row.text(2))));
    }
    TRY(SecondApproval::end(tx, commandsOf(rows), QStringLiteral("expired"), QStringLiteral("system")));
    return static_cast<int>(rows.size());
}

Result<> Queue::purge(store::Transaction& tx, DeviceId device, const Step& why)
{
    return callOff(tx,
                   TRY(tx.all("SELECT d.id, d.command_id, d.state FROM delivery d JOIN channel c ON c.id=d.channel_id "
                              "WHERE c.device_id=? AND d.state IN ('queued', 'sent', 'notnow')",
                              {device.value})),
                   why);
}

Result<int> Queue::callOffOrders(store::Transaction& tx, const Step& why)
{
    const auto rows = TRY(tx.all("SELECT d.id, d.command_id, d.state FROM delivery d JOIN command c "
                                 "ON c.id=d.command_id WHERE d.state IN ('queued', 'sent', 'notnow') AND c.origin=''"));
    TRY(callOff(tx, rows, why));
    return static_cast<int>(rows.size());
}

Result<QList<ChannelId>> Queue::overdue(store::Connection& db, qint64 beforeMs, int most)
{
    const auto rows = TRY(db.all("SELECT DISTINCT d.channel_id FROM delivery d JOIN channel c ON c.id=d.channel_id "
                                 "WHERE d.state IN ('sent', 'notnow') AND d.state_at<? AND c.enabled=1 "
                                 "AND c.push_next_at IS NULL LIMIT ?",
                                 {beforeMs, most}));
    QList<ChannelId> channels;
    for (const store::Row& row : rows) {
        channels.append(ChannelId{row.integer(0)});
    }
    return channels;
}

} // namespace espalier::mdm
