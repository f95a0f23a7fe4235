#include "mdm/commands.h"

#include "crypto/sealer.h"
#include "mdm/channel_user.h"
#include "mdm/sealed_places.h"

namespace espalier::mdm {

namespace {

// What Queue::expire() is about to write: one that was sent may have been done.
void endExpired(CommandRow& row, qint64 now)
{
    const DeliveryState state = deliveryStateFromName(row.state);
    const bool isOpen =
        state == DeliveryState::Queued || state == DeliveryState::NotNow || state == DeliveryState::Sent;
    if (isOpen && row.expiresAt != 0 && row.expiresAt <= now) {
        row.state = name(state == DeliveryState::Sent ? DeliveryState::Unconfirmed : DeliveryState::Expired);
        row.stateAt = row.expiresAt;
    }
}

// The same for the filter.
void addState(QString& sql, store::Binds& binds, const QString& state, qint64 now)
{
    switch (deliveryStateFromName(state)) {
    case DeliveryState::Queued:
    case DeliveryState::NotNow:
    case DeliveryState::Sent:
        sql += QStringLiteral(" AND d.state=? AND (c.expires_at IS NULL OR c.expires_at>?)");
        binds += {state, now};
        return;
    case DeliveryState::Expired:
        sql += QStringLiteral(" AND (d.state=? OR (d.state IN ('queued', 'notnow') AND c.expires_at<=?))");
        binds += {state, now};
        return;
    case DeliveryState::Unconfirmed:
        sql += QStringLiteral(" AND (d.state=? OR (d.state='sent' AND c.expires_at<=?))");
        binds += {state, now};
        return;
    default:
        sql += QStringLiteral(" AND d.state=?");
        binds.append(state);
    }
}

} // namespace

Result<QList<CommandRow>> commandRows(store::Connection& db, const CommandFilter& filter)
{
    QString sql = QStringLiteral("SELECT d.id, c.id, c.uuid, ch.device_id, dev.name, dev.serial, dev.udid, ch.user_id, "
                                 "c.request_type, d.state, d.state_at, c.created_at, c.created_by, c.origin, "
                                 "d.error_chain, d.notnow_count, c.expires_at, CASE WHEN d.state='notnow' THEN "
                                 "(SELECT MIN(h.at) FROM delivery_history h WHERE h.delivery_id=d.id AND "
                                 "h.state='notnow' AND h.kind='') END, " ESPALIER_CHANNEL_USER_NAME " FROM delivery d "
                                 "JOIN command c ON c.id=d.command_id "
                                 "JOIN channel ch ON ch.id=d.channel_id JOIN device dev ON dev.id=ch.device_id "
                                 "WHERE 1=1");
    store::Binds binds;
    if (filter.device) {
        sql += QStringLiteral(" AND d.channel_id IN (SELECT id FROM channel WHERE device_id=?)");
        binds.append(filter.device->value);
    }
    if (!filter.uuid.isEmpty()) {
        sql += QStringLiteral(" AND c.uuid=?");
        binds.append(filter.uuid);
    }
    if (!filter.state.isEmpty()) {
        addState(sql, binds, filter.state, filter.now);
    }
    if (filter.before > 0) {
        sql += QStringLiteral(" AND d.id<?");
        binds.append(filter.before);
    }
    sql += QStringLiteral(" ORDER BY d.id DESC LIMIT ?");
    binds.append(filter.most);

    QList<CommandRow> found;
    for (const store::Row& row : TRY(db.allDynamic(sql, binds))) {
        CommandRow command;
        command.delivery = row.integer(0);
        command.command = CommandId{row.integer(1)};
        command.uuid = row.text(2);
        command.device = DeviceId{row.integer(3)};
        for (int column = 4; column <= 6 && command.deviceName.isEmpty(); ++column) {
            command.deviceName = row.text(column);
        }
        command.deviceSerial = row.text(5);
        command.userId = row.text(7);
        command.userName = row.text(18);
        command.requestType = row.text(8);
        command.state = row.text(9);
        command.stateAt = row.isNull(17) ? row.integer(10) : row.integer(17);
        command.createdAt = row.integer(11);
        command.createdBy = row.text(12);
        command.origin = row.text(13);
        command.errorChain = row.text(14);
        command.notNowCount = row.integer(15);
        command.expiresAt = row.integer(16);
        endExpired(command, filter.now);
        found.append(command);
    }
    return found;
}

Result<QList<HistoryEntry>> deliveryHistory(store::Connection& db, qint64 delivery)
{
    QList<HistoryEntry> history;
    for (const store::Row& row : TRY(db.all(
             // A push is written after what it brought, where the device is quick.
             "SELECT state, at, kind, note FROM delivery_history WHERE delivery_id=? ORDER BY at, CASE WHEN "
             "kind='pushed' THEN 1 WHEN state='queued' THEN 0 ELSE 2 END, id",
             {delivery}))) {
        history.append({row.text(0), row.integer(1), row.text(2), row.text(3)});
    }
    return history;
}

Result<SecretBytes> requestBody(store::Connection& db, const crypto::Sealer& sealer, const CommandRow& row)
{
    const auto found = TRY(db.one("SELECT body FROM command WHERE id=?", {row.command.value}, row.uuid));
    return sealer.open(found.bytes(0), commandPlace(row.uuid));
}

Result<SecretBytes> responseBody(store::Connection& db, const crypto::Sealer& sealer, const CommandRow& row)
{
    const auto found = TRY(db.one("SELECT response FROM delivery WHERE id=?", {row.delivery}, row.uuid));
    if (found.bytes(0).isEmpty()) {
        return fail(ErrorCode::NotFound, QStringLiteral("the device has not answered %1 yet").arg(row.uuid));
    }
    return sealer.open(found.bytes(0), responsePlace(row.delivery));
}

Result<QMap<QString, qint64>> commandCounts(store::Connection& db, qint64 now)
{
    QMap<QString, qint64> counts;
    for (const DeliveryState state : allDeliveryStates) {
        counts.insert(name(state), 0);
    }
    for (const store::Row& row : TRY(db.all("SELECT state, COUNT(*) FROM delivery GROUP BY state"))) {
        counts.insert(row.text(0), row.integer(1));
    }
    for (const store::Row& row : TRY(db.all("SELECT d.state, COUNT(*) FROM delivery d JOIN command c ON "
                                            "c.id=d.command_id WHERE d.state IN ('queued', 'sent', 'notnow') AND "
                                            "c.expires_at<=? GROUP BY d.state",
                                            {now}))) {
        const bool wasSent = deliveryStateFromName(row.text(0)) == DeliveryState::Sent;
        counts[row.text(0)] -= row.integer(1);
        counts[name(wasSent ? DeliveryState::Unconfirmed : DeliveryState::Expired)] += row.integer(1);
    }
    return counts;
}

Result<CommandSums> commandSums(store::Connection& db, qint64 now)
{
    const store::Row row =
        TRY(db.one("SELECT (SELECT COUNT(*) FROM delivery d JOIN command c ON c.id=d.command_id WHERE d.state IN "
                   "('queued', 'sent') AND (c.expires_at IS NULL OR c.expires_at>?)), (SELECT COUNT(*) FROM delivery d "
                   "JOIN command c ON c.id=d.command_id WHERE d.state='notnow' AND (c.expires_at IS NULL OR "
                   "c.expires_at>?)), (SELECT COUNT(*) FROM delivery WHERE state IN ('error', 'format_error'))",
                   {now, now}, QStringLiteral("commands")));
    return CommandSums{row.integer(0), row.integer(1), row.integer(2)};
}

} // namespace espalier::mdm
