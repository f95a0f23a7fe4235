#include "server/operations/profile_targets.h"

#include "server/operations/named_things.h"

namespace espalier::server {

Result<profiles::Target> targetOf(store::Connection& db, const QJsonObject& arguments)
{
    if (isGiven(arguments, "group") == isGiven(arguments, "device")) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("give either a group or a device"));
    }
    profiles::Target target;
    if (isGiven(arguments, "group")) {
        target.group = TRY(groupNamed(db, arguments.value(QStringLiteral("group"))));
    } else {
        target.device = TRY(deviceNamed(db, arguments.value(QStringLiteral("device"))));
    }
    return target;
}

Result<profiles::ChannelChoice> channelOf(const QJsonObject& arguments)
{
    const QString said = TRY(textArgument(arguments, "channel", QStringLiteral("auto")));
    if (const auto channel = profiles::channelChoice(said)) {
        return *channel;
    }
    return fail(ErrorCode::InvalidInput, QStringLiteral("channel is auto, device or user, not \"%1\"").arg(said));
}

} // namespace espalier::server
