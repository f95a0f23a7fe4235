#include "server/operations/device_operations.h"

#include "server/operations/command_targets.h"
#include "server/operations/device_changes.h"
#include "server/operations/device_details.h"
#include "server/operations/device_history.h"
#include "server/operations/device_merging.h"
#include "server/operations/device_rows.h"
#include "server/operations/named_things.h"

#include <QJsonArray>

namespace espalier::server {

namespace {

using Push = std::function<bool(ChannelId)>;

Result<DeviceId> deviceOf(store::Connection& db, const QJsonObject& arguments)
{
    return deviceNamed(db, arguments.value(QStringLiteral("device")));
}

Result<ChannelId> openChannel(store::Connection& db, const QJsonObject& arguments)
{
    const DeviceId device = TRY(deviceOf(db, arguments));
    const QString user = TRY(textArgument(arguments, "user"));
    const auto row = TRY(db.first("SELECT id FROM channel WHERE device_id = ? AND enabled = 1 AND (user_id = ? "
                                  "OR (? <> '' AND user_short_name = ?)) ORDER BY user_id = ? DESC LIMIT 1",
                                  {device.value, user, user, user, user}));
    if (!row) {
        return fail(user.isEmpty() ? ErrorCode::Conflict : ErrorCode::NotFound,
                    user.isEmpty() ? QStringLiteral("the device is not enrolled") : TRY(noSuchUser(db, device, user)));
    }
    return ChannelId{row->integer(0)};
}

Result<QJsonValue> refresh(store::Transaction& tx, inventory::Rounds& rounds, const QJsonObject& arguments,
                           const Caller& caller)
{
    const DeviceId device = TRY(deviceOf(tx, arguments));
    QStringList uuids = TRY(rounds.start(tx, device, caller.name));
    if (uuids.isEmpty()) { // the last round is still waiting for its answers
        for (const store::Row& row :
             TRY(tx.all("SELECT uuid FROM inventory_question WHERE device_id = ? AND answered = 0", {device.value}))) {
            uuids.append(row.text(0));
        }
    }
    return QJsonObject{{QStringLiteral("commands"), QJsonArray::fromStringList(uuids)}};
}

Result<QJsonValue> merge(store::Transaction& tx, inventory::Rounds& rounds, profiles::Installer& installer,
                         const QJsonObject& arguments, const Caller& caller)
{
    const DeviceId from = TRY(deviceOf(tx, arguments));
    const DeviceId into = TRY(deviceNamed(tx, arguments.value(QStringLiteral("into"))));
    const auto groups = arguments.value(QStringLiteral("groups")).toBool() ? TakeGroups::Yes : TakeGroups::No;
    const QStringList left =
        TRY(mergeDevice(tx, rounds, installer, from, into, groups, TRY(textArgument(arguments, "confirm")), caller));
    return QJsonObject{{QStringLiteral("id"), into.value},
                       {QStringLiteral("groups_left"), QJsonArray::fromStringList(left)}};
}

void addReading(Operations& operations, store::Store& store, const crypto::Sealer& sealer, const Clock& clock)
{
    operations.add(QStringLiteral("device.list"), [&store, &clock](const QJsonObject& arguments, const Caller&) {
        return store.read(
            [&](store::Connection& db) -> Result<QJsonValue> { return TRY(deviceList(db, arguments, clock.nowMs())); });
    });
    // The rest is about one device.
    const auto reading = [&](const char* name, auto look) {
        operations.add(QString::fromLatin1(name), [&store, look](const QJsonObject& arguments, const Caller&) {
            return store.read([&](store::Connection& db) -> Result<QJsonValue> {
                const DeviceId device = TRY(deviceOf(db, arguments));
                return TRY(look(db, device, arguments));
            });
        });
    };
    operations.add(QStringLiteral("device.duplicates"), [&store](const QJsonObject&, const Caller&) {
        return store.read([](store::Connection& db) -> Result<QJsonValue> { return TRY(duplicates(db)); });
    });
    reading("device.show", [&clock](store::Connection& db, DeviceId device, const QJsonObject& arguments) {
        return deviceWhole(db, device, clock.nowMs(), arguments.value(QLatin1String("with")).toArray());
    });
    reading("device.apps",
            [](store::Connection& db, DeviceId device, const QJsonObject&) { return deviceApps(db, device); });
    reading("device.profiles",
            [](store::Connection& db, DeviceId device, const QJsonObject&) { return deviceProfiles(db, device); });
    reading("device.certificates",
            [](store::Connection& db, DeviceId device, const QJsonObject&) { return deviceCertificates(db, device); });
    reading("device.facts",
            [&sealer](store::Connection& db, DeviceId device, const QJsonObject& arguments) -> Result<QJsonObject> {
                const QString kind = TRY(requiredText(arguments, "kind"));
                return deviceFact(db, sealer, device, kind);
            });
    reading("device.messages",
            [&sealer](store::Connection& db, DeviceId device, const QJsonObject& arguments) -> Result<QJsonArray> {
                const qint64 last = TRY(numberArgument(arguments, "last", 50, 1, 200));
                return deviceMessages(db, sealer, device, last);
            });
    reading("device.changes", [](store::Connection& db, DeviceId device, const QJsonObject& arguments) {
        return deviceHistory(db, device, arguments);
    });
    reading("device.timeline",
            [](store::Connection& db, DeviceId device, const QJsonObject& arguments) -> Result<QJsonArray> {
                const qint64 most = TRY(numberArgument(arguments, "most", 100, 1, 1'000));
                return deviceTimeline(db, device, most);
            });
}

} // namespace

void addDeviceOperations(Operations& operations, store::Store& store, const crypto::Sealer& sealer, mdm::Queue& queue,
                         inventory::Rounds& rounds, profiles::Installer& installer, const Clock& clock, Push push)
{
    addReading(operations, store, sealer, clock);
    operations.add(
        QStringLiteral("device.refresh"), [&store, &rounds](const QJsonObject& arguments, const Caller& caller) {
            return store.write([&](store::Transaction& tx) { return refresh(tx, rounds, arguments, caller); });
        });
    operations.add(QStringLiteral("device.push"),
                   [&store, push](const QJsonObject& arguments, const Caller&) -> Result<QJsonValue> {
                       const ChannelId channel =
                           TRY(store.read([&](store::Connection& db) { return openChannel(db, arguments); }));
                       if (!push(channel)) {
                           return fail(ErrorCode::Unavailable,
                                       QStringLiteral("no server is running, so nothing was pushed"));
                       }
                       return QJsonObject();
                   });
    operations.add(QStringLiteral("device.unenroll"),
                   [&store, &queue](const QJsonObject& arguments, const Caller& caller) {
                       return store.write([&](store::Transaction& tx) -> Result<QJsonValue> {
                           const DeviceId device = TRY(deviceOf(tx, arguments));
                           const QString confirm = TRY(textArgument(arguments, "confirm"));
                           const QString uuid = TRY(unenroll(tx, queue, device, confirm, caller));
                           return QJsonObject{{QStringLiteral("command"), uuid}};
                       });
                   });
    operations.add(QStringLiteral("device.delete"),
                   [&store, &rounds, &installer](const QJsonObject& arguments, const Caller& caller) {
                       return store.write([&](store::Transaction& tx) -> Result<QJsonValue> {
                           const DeviceId device = TRY(deviceOf(tx, arguments));
                           const QString confirm = TRY(textArgument(arguments, "confirm"));
                           TRY(deleteDevice(tx, rounds, installer, device, confirm, caller));
                           return QJsonObject();
                       });
                   });
    operations.add(QStringLiteral("device.merge"),
                   [&store, &rounds, &installer](const QJsonObject& arguments, const Caller& caller) {
                       return store.write([&](store::Transaction& tx) -> Result<QJsonValue> {
                           return merge(tx, rounds, installer, arguments, caller);
                       });
                   });
    operations.add(QStringLiteral("device.set"),
                   [&store, &installer](const QJsonObject& arguments, const Caller& caller) {
                       return store.write([&](store::Transaction& tx) -> Result<QJsonValue> {
                           const DeviceId device = TRY(deviceOf(tx, arguments));
                           const QString key = TRY(requiredText(arguments, "key"));
                           const QString value = TRY(textArgument(arguments, "value"));
                           TRY(setDeviceField(tx, device, key, value, caller));
                           TRY(installer.valuesChanged(tx, device));
                           return QJsonObject();
                       });
                   });
}

} // namespace espalier::server
