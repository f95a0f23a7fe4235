#include "server/bypass_code.h"

#include "commands/special_work.h"

namespace espalier::server {

Result<> askBypassCode(store::Transaction& tx, mdm::Queue& queue, DeviceId device)
{
    if (!TRY(commands::shouldAskBypassCode(tx, device, tx.nowMs()))) {
        return {};
    }
    const auto channel =
        TRY(tx.first("SELECT id FROM channel WHERE device_id = ? AND user_id = '' AND enabled = 1", {device.value}));
    if (!channel) {
        return {};
    }
    mdm::NewCommand command;
    command.command.set(QStringLiteral("RequestType"), QStringLiteral("ActivationLockBypassCode"));
    command.channels = {ChannelId{channel->integer(0)}};
    command.createdBy = QStringLiteral("system");
    command.origin = QStringLiteral("escrow");
    TRY(queue.add(tx, command));
    return {};
}

} // namespace espalier::server
