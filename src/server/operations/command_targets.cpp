#include "server/operations/command_targets.h"

#include "server/operations/named_things.h"

#include <QJsonArray>
#include <QSet>

namespace espalier::server {

Result<QString> noSuchUser(store::Connection& db, DeviceId device, const QString& user)
{
    constexpr int mostNamed = 5;
    QStringList users;
    for (const store::Row& row :
         TRY(db.all("SELECT user_short_name, user_id FROM channel WHERE device_id = ? AND user_id <> '' ORDER BY id "
                    "LIMIT ?",
                    {device.value, mostNamed + 1}))) {
        users.append(row.text(0).isEmpty() ? row.text(1) : row.text(0));
    }
    if (users.size() > mostNamed) {
        users.last() = QStringLiteral("…");
    }
    return QStringLiteral("there is no user “%1” on this device: ").arg(user.left(100)) +
           (users.isEmpty() ? QStringLiteral("none has enrolled")
                            : QStringLiteral("there are ") + users.join(QStringLiteral(", ")));
}

Result<ChannelId> commandChannel(store::Connection& db, DeviceId device, const QString& user)
{
    const auto row = TRY(db.first("SELECT id FROM channel WHERE device_id=? AND (user_id=? OR (?<>'' AND "
                                  "user_short_name=?)) ORDER BY CASE WHEN user_id=? THEN 0 ELSE 1 END LIMIT 1",
                                  {device.value, user, user, user, user}));
    if (!row) {
        return fail(user.isEmpty() ? ErrorCode::Conflict : ErrorCode::NotFound,
                    user.isEmpty() ? QStringLiteral("the device is not enrolled") : TRY(noSuchUser(db, device, user)));
    }
    return ChannelId{row->integer(0)};
}

Result<CommandTargets> commandTargets(store::Connection& db, const QJsonObject& arguments)
{
    const int named = (isGiven(arguments, "device") ? 1 : 0) + (isGiven(arguments, "group") ? 1 : 0) +
                      (isGiven(arguments, "devices") ? 1 : 0);
    if (named != 1) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("one of device, group and devices"));
    }
    CommandTargets targets;
    targets.user = TRY(textArgument(arguments, "user"));
    targets.channel = targets.user.isEmpty() ? commands::Channel::Device : commands::Channel::User;
    if (isGiven(arguments, "device")) {
        const DeviceId device = TRY(deviceNamed(db, arguments[QStringLiteral("device")]));
        targets.devices.append(TRY(commands::traitsOf(db, device)));
        return targets;
    }
    if (!targets.user.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("a user is one of one device"));
    }
    targets.several = true;
    if (isGiven(arguments, "group")) {
        targets.devices = TRY(commands::traitsOfGroup(db, TRY(groupNamed(db, arguments[QStringLiteral("group")]))));
        return targets;
    }
    const QJsonValue list = arguments[QStringLiteral("devices")];
    if (!list.isArray() || list.toArray().isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("devices is a list of at least one"));
    }
    QSet<DeviceId> seen;
    for (const QJsonValue& one : list.toArray()) {
        const DeviceId device = TRY(deviceNamed(db, one));
        if (!seen.contains(device)) {
            seen.insert(device);
            targets.devices.append(TRY(commands::traitsOf(db, device)));
        }
    }
    return targets;
}

} // namespace espalier::server
