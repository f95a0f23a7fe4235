#include "server/operations/command_operations.h"

#include "audit/log.h"
#include "inventory/questions.h"
#include "mdm/commands.h"
#include "server/operations/command_dictionary.h"
#include "server/operations/named_things.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace espalier::server {

namespace {

Result<ChannelId> channelOf(store::Connection& db, DeviceId device, const QString& user)
{
    const auto row = TRY(db.first("SELECT id FROM channel WHERE device_id=? AND (user_id=? OR (?<>'' AND "
                                  "user_short_name=?)) ORDER BY CASE WHEN user_id=? THEN 0 ELSE 1 END LIMIT 1",
                                  {device.value, user, user, user, user}));
    if (!row) {
        return fail(user.isEmpty() ? ErrorCode::Conflict : ErrorCode::NotFound,
                    user.isEmpty() ? QStringLiteral("the device is not enrolled")
                                   : QStringLiteral("no user %1 on this device").arg(user.left(100)));
    }
    return ChannelId{row->integer(0)};
}

Result<QList<ChannelId>> channelsOfGroup(store::Connection& db, GroupId group)
{
    QList<ChannelId> channels;
    for (const store::Row& row :
         TRY(db.all("SELECT c.id FROM group_member m JOIN device d ON d.id=m.device_id JOIN channel c "
                    "ON c.device_id=d.id AND c.user_id='' WHERE m.group_id=? AND d.state='enrolled' AND c.enabled=1 "
                    "ORDER BY d.id",
                    {group.value}))) {
        channels.append(ChannelId{row.integer(0)});
    }
    if (channels.isEmpty()) {
        return fail(ErrorCode::Conflict, QStringLiteral("no device of the group is enrolled"));
    }
    return channels;
}

Result<QJsonValue> send(store::Transaction& tx, mdm::Queue& queue, const QJsonObject& arguments, const Caller& caller)
{
    const bool toDevice = isGiven(arguments, "device");
    if (toDevice == isGiven(arguments, "group")) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("either device or group"));
    }
    mdm::NewCommand command;
    command.command = TRY(commandDictionary(arguments));
    if (command.command.text(u"RequestType") == QLatin1String("DeviceInformation") &&
        !isGiven(arguments, "raw_base64") && !command.command.contains(u"Queries")) {
        // Apple requires them, and nobody wants to type a hundred names.
        command.command.set(QStringLiteral("Queries"), inventory::deviceQueries(TRY(inventory::accessRights(tx))));
    }
    command.uuid = TRY(textArgument(arguments, "uuid"));
    command.createdBy = caller.name;
    command.confirmation.text = TRY(textArgument(arguments, "confirm"));
    if (isGiven(arguments, "expires_ms")) {
        command.expiresAt = tx.nowMs() + TRY(numberArgument(arguments, "expires_ms", 0, 1, longestExpiryMs));
    }
    command.wake = arguments.value(QStringLiteral("push")).toBool(true) ? mdm::Wake::Yes : mdm::Wake::No;
    if (toDevice) {
        const DeviceId device = TRY(deviceNamed(tx, arguments.value(QStringLiteral("device"))));
        command.channels = {TRY(channelOf(tx, device, TRY(textArgument(arguments, "user"))))};
    } else {
        command.channels = TRY(channelsOfGroup(tx, TRY(groupNamed(tx, arguments.value(QStringLiteral("group"))))));
        command.confirmation.of = mdm::ConfirmationOf::Group;
    }
    const mdm::Queued queued = TRY(queue.add(tx, command));
    return QJsonObject{{QStringLiteral("uuid"), queued.uuid}, {QStringLiteral("deliveries"), queued.deliveries.size()}};
}

// A command that a safety rule stopped leaves a trace: somebody tried. The refused unit itself was rolled back.
Result<> noteRefusal(store::Transaction& tx, const QJsonObject& arguments, const Caller& caller, const Error& error)
{
    const QString whom = isGiven(arguments, "device") ? QStringLiteral("device") : QStringLiteral("group");
    const QJsonValue named = arguments.value(whom);
    const qint64 id =
        whom == QLatin1String("device") ? TRY(deviceNamed(tx, named)).value : TRY(groupNamed(tx, named)).value;
    const plist::Dict command = TRY(commandDictionary(arguments));
    return audit::append(tx, {.actor = caller.name,
                              .kind = QStringLiteral("command.refused"),
                              .subjectKind = whom,
                              .subject = QString::number(id),
                              .arguments = {{whom, id},
                                            {QStringLiteral("request_type"), command.text(u"RequestType")},
                                            {QStringLiteral("reason"), error.what}}});
}

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

Result<QJsonObject> rowJson(store::Connection& db, const mdm::CommandRow& row)
{
    const QJsonValue profile = TRY(profileOf(db, row));
    return QJsonObject{{QStringLiteral("profile"), profile},
                       {QStringLiteral("id"), row.delivery},
                       {QStringLiteral("uuid"), row.uuid},
                       {QStringLiteral("device"), row.device.value},
                       {QStringLiteral("device_name"), row.deviceName},
                       {QStringLiteral("channel"), row.userId.isEmpty() ? QStringLiteral("device") : row.userId},
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

Result<QJsonObject> wholeJson(store::Connection& db, const mdm::CommandRow& row)
{
    QJsonArray history;
    for (const mdm::HistoryEntry& entry : TRY(mdm::deliveryHistory(db, row.delivery))) {
        history.append(QJsonObject{{QStringLiteral("state"), entry.state},
                                   {QStringLiteral("at"), entry.at},
                                   {QStringLiteral("note"), entry.note}});
    }
    QJsonObject json = TRY(rowJson(db, row));
    json.insert(QStringLiteral("history"), history);
    return json;
}

Result<mdm::CommandFilter> filterOf(store::Connection& db, const QJsonObject& arguments, qint64 now)
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
    mdm::CommandFilter filter = TRY(filterOf(db, arguments, now));
    filter.uuid = TRY(requiredText(arguments, "uuid"));
    filter.most = 1'000'000;
    auto rows = TRY(mdm::commandRows(db, filter));
    if (rows.isEmpty()) {
        return fail(ErrorCode::NotFound, QStringLiteral("no command %1").arg(filter.uuid.left(100)));
    }
    std::reverse(rows.begin(), rows.end());
    return rows;
}

Result<QJsonValue> list(store::Connection& db, const QJsonObject& arguments, qint64 now)
{
    mdm::CommandFilter filter = TRY(filterOf(db, arguments, now));
    filter.state = TRY(textArgument(arguments, "state"));
    if (!filter.state.isEmpty() && mdm::name(mdm::deliveryStateFromName(filter.state)) != filter.state) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("there is no state %1").arg(filter.state.left(40)));
    }
    filter.before = TRY(numberArgument(arguments, "after", 0, 0, std::numeric_limits<qint64>::max()));
    filter.most = static_cast<int>(TRY(numberArgument(arguments, "most", 500, 1, 10'000)));
    QJsonArray rows;
    for (const mdm::CommandRow& row : TRY(mdm::commandRows(db, filter))) {
        rows.append(TRY(rowJson(db, row)));
    }
    return rows;
}

Result<QJsonValue> show(store::Connection& db, const QJsonObject& arguments, qint64 now)
{
    const auto rows = TRY(deliveriesOf(db, arguments, now));
    QJsonObject json = TRY(wholeJson(db, rows.first()));
    if (rows.size() > 1) {
        QJsonArray deliveries;
        for (const mdm::CommandRow& row : rows) {
            deliveries.append(TRY(wholeJson(db, row)));
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

void addCommandOperations(Operations& operations, store::Store& store, const crypto::Sealer& sealer, mdm::Queue& queue,
                          const Clock& clock)
{
    operations.add(
        QStringLiteral("command.send"), [&](const QJsonObject& arguments, const Caller& caller) -> Result<QJsonValue> {
            auto sent = store.write([&](store::Transaction& tx) { return send(tx, queue, arguments, caller); });
            if (!sent && sent.error().code == ErrorCode::Refused) {
                TRY(store.write(
                    [&](store::Transaction& tx) { return noteRefusal(tx, arguments, caller, sent.error()); }));
            }
            return sent;
        });
    operations.add(QStringLiteral("command.cancel"), [&](const QJsonObject& arguments, const Caller& caller) {
        return store.write([&](store::Transaction& tx) { return cancel(tx, queue, arguments, caller); });
    });
    operations.add(QStringLiteral("command.list"), [&](const QJsonObject& arguments, const Caller&) {
        return store.read([&](store::Connection& db) { return list(db, arguments, clock.nowMs()); });
    });
    operations.add(QStringLiteral("command.show"), [&](const QJsonObject& arguments, const Caller&) {
        return store.read([&](store::Connection& db) { return show(db, arguments, clock.nowMs()); });
    });
    operations.add(QStringLiteral("command.raw"), [&](const QJsonObject& arguments, const Caller&) {
        return store.read([&](store::Connection& db) { return raw(db, sealer, arguments); });
    });
    operations.add(QStringLiteral("command.counts"), [&](const QJsonObject&, const Caller&) {
        return store.read([&](store::Connection& db) { return counts(db, clock.nowMs()); });
    });
}

} // namespace espalier::server
