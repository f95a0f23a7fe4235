#include "server/operations/command_standing.h"

namespace espalier::server {

namespace {

Result<QJsonValue> heldJson(store::Connection& db, const CommandParts& parts, const mdm::CommandRow& row)
{
    const auto order = TRY(
        db.first("SELECT 1 FROM command_order WHERE command_id=? AND state='waiting' LIMIT 1", {row.command.value}));
    if (order) {
        return QJsonValue(QJsonObject{{QStringLiteral("order"), row.command.value}});
    }
    const auto held = TRY(db.first("SELECT 1 FROM command_hold WHERE command_id=? LIMIT 1", {row.command.value}));
    if (!held) {
        return QJsonValue();
    }
    return QJsonValue(
        QJsonObject{{QStringLiteral("until"), parts.clock.nowMs() + TRY(parts.queue.heldFor(db, row.command))}});
}

// A push from before it was ordered says nothing about it, and one that brought the device isn't what it waits for.
Result<QJsonValue> pushedJson(store::Connection& db, const mdm::CommandRow& row)
{
    const auto push = TRY(db.first("SELECT c.push_at, c.push_result, c.last_seen FROM delivery d JOIN channel c ON "
                                   "c.id=d.channel_id WHERE d.id=?",
                                   {row.delivery}));
    const bool isTaken = push && push->integer(0) >= row.createdAt && push->text(1).startsWith(QLatin1String("200"));
    const bool hasCalled = push && !push->isNull(2) && push->integer(2) >= push->integer(0);
    return isTaken && !hasCalled ? QJsonValue(push->integer(0)) : QJsonValue();
}

} // namespace

Result<QJsonObject> standingOf(store::Connection& db, const CommandParts& parts, const mdm::CommandRow& row)
{
    QJsonObject json{{QStringLiteral("held"), QJsonValue()}, {QStringLiteral("pushed_at"), QJsonValue()}};
    if (mdm::deliveryStateFromName(row.state) == mdm::DeliveryState::Queued) {
        const QJsonValue held = TRY(heldJson(db, parts, row));
        json.insert(QStringLiteral("held"), held);
        if (held.isNull()) {
            json.insert(QStringLiteral("pushed_at"), TRY(pushedJson(db, row)));
        }
    }
    return json;
}

} // namespace espalier::server
