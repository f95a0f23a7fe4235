#include "server/operations/command_operations.h"

#include "base/confirmation.h"
#include "base/typed_name.h"
#include "mdm/commands.h"
#include "server/operations/command_endings.h"
#include "server/operations/command_offers.h"
#include "server/operations/command_sending.h"
#include "server/operations/command_standing.h"
#include "server/operations/named_things.h"
#include "server/operations/special_operations.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace espalier::server {

namespace {

// The profile that an InstallProfile or RemoveProfile of ours is about; null for all others.
Result<QJsonValue> profileOf(store::Connection& db, const mdm::CommandRow& row)
{
    if (row.origin != QLatin1String("profile")) {
        return QJsonValue();
    }
    const auto profile = TRY(db.first("SELECT p.id, p.name FROM profile_command c JOIN profile p ON p.id=c.profile_id "
                                      "WHERE c.uuid=?",
                                      {row.uuid}));
    return profile ? QJsonValue(QJsonObject{{QStringLiteral("id"), profile->integer(0)},
                                            {QStringLiteral("name"), profile->text(1)}})
                   : QJsonValue();
}

Result<QJsonObject> rowJson(store::Connection& db, const CommandParts& parts, const mdm::CommandRow& row)
{
    const QJsonValue profile = TRY(profileOf(db, row));
    const QJsonObject standing = TRY(standingOf(db, parts, row));
    return QJsonObject{{QStringLiteral("held"), standing[QStringLiteral("held")]},
                       {QStringLiteral("pushed_at"), standing[QStringLiteral("pushed_at")]},
                       {QStringLiteral("profile"), profile},
                       {QStringLiteral("ended"), TRY(commandEndingJson(db, row))},
                       {QStringLiteral("id"), row.delivery},
                       {QStringLiteral("uuid"), row.uuid},
                       {QStringLiteral("device"), row.device.value},
                       {QStringLiteral("device_name"), row.deviceName},
                       {QStringLiteral("device_serial"), row.deviceSerial},
                       {QStringLiteral("channel"), row.userId.isEmpty() ? QStringLiteral("device") : row.userId},
                       {QStringLiteral("user"), row.userName},
                       {QStringLiteral("request_type"), row.requestType},
                       {QStringLiteral("state"), row.state},
                       {QStringLiteral("state_at"), row.stateAt},
                       {QStringLiteral("created_at"), row.createdAt},
                       {QStringLiteral("expires_at"), row.expiresAt != 0 ? QJsonValue(row.expiresAt) : QJsonValue()},
                       {QStringLiteral("created_by"), row.createdBy},
                       {QStringLiteral("origin"), row.origin},
                       {QStringLiteral("error_chain"), QJsonDocument::fromJson(row.errorChain.toUtf8()).array()},
                       {QStringLiteral("notnow_count"), row.notNowCount}};
}

Result<QJsonObject> wholeJson(store::Connection& db, const CommandParts& parts, const mdm::CommandRow& row)
{
    QJsonArray history;
    for (const mdm::HistoryEntry& entry : TRY(mdm::deliveryHistory(db, row.delivery))) {
        history.append(QJsonObject{{QStringLiteral("state"), entry.state},
                                   {QStringLiteral("at"), entry.at},
                                   {QStringLiteral("kind"), entry.kind},
                                   {QStringLiteral("note"), entry.note}});
    }
    QJsonObject json = TRY(rowJson(db, parts, row));
    json.insert(QStringLiteral("history"), history);
    return json;
}

Result<mdm::CommandFilter> commandFilter(store::Connection& db, const QJsonObject& arguments, qint64 now)
{
    mdm::CommandFilter filter;
    filter.now = now;
    if (isGiven(arguments, "device")) {
        filter.device = TRY(deviceNamed(db, arguments.value(QStringLiteral("device"))));
    }
    return filter;
}

// The deliveries of one command, first device first.
Result<QList<mdm::CommandRow>> deliveriesOf(store::Connection& db, const QJsonObject& arguments, qint64 now)
{
    mdm::CommandFilter filter = TRY(commandFilter(db, arguments, now));
    filter.uuid = TRY(requiredText(arguments, "uuid"));
    filter.most = 1'000'000;
    auto rows = TRY(mdm::commandRows(db, filter));
    if (rows.isEmpty()) {
        return fail(ErrorCode::NotFound, QStringLiteral("there is no command “%1”").arg(filter.uuid.left(100)));
    }
    std::reverse(rows.begin(), rows.end());
    return rows;
}

Result<QJsonValue> list(store::Connection& db, const QJsonObject& arguments, const CommandParts& parts)
{
    mdm::CommandFilter filter = TRY(commandFilter(db, arguments, parts.clock.nowMs()));
    filter.state = TRY(textArgument(arguments, "state"));
    if (!filter.state.isEmpty() && mdm::name(mdm::deliveryStateFromName(filter.state)) != filter.state) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("there is no state %1").arg(filter.state.left(40)));
    }
    filter.before = TRY(numberArgument(arguments, "after", 0, 0, std::numeric_limits<qint64>::max()));
    filter.most = static_cast<int>(TRY(numberArgument(arguments, "most", 500, 1, 10'000)));
    QJsonArray rows;
    for (const mdm::CommandRow& row : TRY(mdm::commandRows(db, filter))) {
        rows.append(TRY(rowJson(db, parts, row)));
    }
    return rows;
}

Result<QJsonValue> show(store::Connection& db, const QJsonObject& arguments, const CommandParts& parts)
{
    const auto rows = TRY(deliveriesOf(db, arguments, parts.clock.nowMs()));
    QJsonObject json = TRY(wholeJson(db, parts, rows.first()));
    json.insert(QStringLiteral("held_ms"), TRY(parts.queue.heldFor(db, rows.first().command)));
    if (rows.size() > 1) {
        QJsonArray deliveries;
        for (const mdm::CommandRow& row : rows) {
            deliveries.append(TRY(wholeJson(db, parts, row)));
        }
        json.insert(QStringLiteral("deliveries"), deliveries);
    }
    return json;
}

Result<QJsonValue> raw(store::Connection& db, const crypto::Sealer& sealer, const QJsonObject& arguments)
{
    const auto rows = TRY(deliveriesOf(db, arguments, 0));
    const QString which = TRY(textArgument(arguments, "which", QStringLiteral("request")));
    if (which != QLatin1String("request") && which != QLatin1String("response")) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("which is request or response"));
    }
    const SecretBytes body = which == QLatin1String("request") ? TRY(mdm::requestBody(db, sealer, rows.first()))
                                                               : TRY(mdm::responseBody(db, sealer, rows.first()));
    return QJsonObject{{QStringLiteral("body_base64"), QString::fromLatin1(body.view().toByteArray().toBase64())}};
}

Result<QJsonValue> cancel(store::Transaction& tx, mdm::Queue& queue, const QJsonObject& arguments, const Caller& caller)
{
    std::optional<DeviceId> device;
    if (isGiven(arguments, "device")) {
        device = TRY(deviceNamed(tx, arguments.value(QStringLiteral("device"))));
    }
    const int cancelled = TRY(queue.cancel(tx, TRY(requiredText(arguments, "uuid")), device, caller.name));
    return QJsonObject{{QStringLiteral("cancelled"), cancelled}};
}

Result<QJsonValue> cancelAll(store::Transaction& tx, mdm::Queue& queue, const QJsonObject& arguments,
                             const Caller& caller)
{
    std::optional<DeviceId> device;
    if (isGiven(arguments, "device")) {
        device = TRY(deviceNamed(tx, arguments[QStringLiteral("device")]));
    }
    const qint64 waiting = TRY(mdm::Queue::waitingOrders(tx, device));
    QJsonObject told{{QStringLiteral("cancelled"), 0}, {QStringLiteral("waiting"), waiting}};
    if (arguments.value(QLatin1String("count")).toBool()) {
        return told;
    }
    // What others have ordered for the whole fleet isn't called off by a slip of the hand.
    const QString confirm = TRY(textArgument(arguments, "confirm"));
    if (!device && waiting > 0 && !isTypedName(confirm, QString::number(waiting))) {
        return notConfirmed(
            QStringLiteral("not confirmed: these are the commands of all devices together, %1 that wait; "
                           "name one device to call off its own")
                .arg(waiting),
            QString::number(waiting));
    }
    told.insert(QStringLiteral("cancelled"), TRY(queue.cancelAll(tx, device, caller.name)));
    return told;
}

Result<QJsonValue> counts(store::Connection& db, qint64 now)
{
    QJsonObject json;
    const auto found = TRY(mdm::commandCounts(db, now));
    for (auto count = found.begin(); count != found.end(); ++count) {
        json.insert(count.key(), count.value());
    }
    return json;
}

} // namespace

void addCommandOperations(Operations& operations, const CommandParts& parts)
{
    addCommandSending(operations, parts);
    addCommandOffers(operations, parts);
    addSpecialOperations(operations, parts);
    operations.add(QStringLiteral("command.cancel"), [parts](const QJsonObject& arguments, const Caller& caller) {
        return parts.store.write([&](store::Transaction& tx) { return cancel(tx, parts.queue, arguments, caller); });
    });
    operations.add(QStringLiteral("command.cancel_all"), [parts](const QJsonObject& arguments, const Caller& caller) {
        return parts.store.write([&](store::Transaction& tx) { return cancelAll(tx, parts.queue, arguments, caller); });
    });
    operations.add(QStringLiteral("command.list"), [parts](const QJsonObject& arguments, const Caller&) {
        return parts.store.read([&](store::Connection& db) { return list(db, arguments, parts); });
    });
    operations.add(QStringLiteral("command.show"), [parts](const QJsonObject& arguments, const Caller&) {
        return parts.store.read([&](store::Connection& db) { return show(db, arguments, parts); });
    });
    operations.add(QStringLiteral("command.raw"), [parts](const QJsonObject& arguments, const Caller&) {
        return parts.store.read([&](store::Connection& db) { return raw(db, parts.sealer, arguments); });
    });
    operations.add(QStringLiteral("command.counts"), [parts](const QJsonObject&, const Caller&) {
        return parts.store.read([&](store::Connection& db) { return counts(db, parts.clock.nowMs()); });
    });
}

} // namespace espalier::server
