#include "mdm/device_channel.h"

#include "store/settings.h"

namespace espalier::mdm {

Result<std::optional<ChannelId>> openDeviceChannel(store::Connection& db, DeviceId device)
{
    const auto row =
        TRY(db.first("SELECT id FROM channel WHERE device_id=? AND user_id='' AND enabled=1", {device.value}));
    return row ? std::optional(ChannelId{row->integer(0)}) : std::nullopt;
}

Result<NewCommand> enrollmentRemoval(store::Connection& db)
{
    const QString identifier = TRY(store::setting(db, "enrollment_identifier"));
    if (identifier.isEmpty()) {
        return fail(ErrorCode::Unavailable, QStringLiteral("the identifier of the enrollment profile is not known"));
    }
    NewCommand removal;
    removal.command.set(QStringLiteral("RequestType"), QStringLiteral("RemoveProfile"));
    removal.command.set(QStringLiteral("Identifier"), identifier);
    return removal;
}

} // namespace espalier::mdm
