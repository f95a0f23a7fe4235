#include "server/admin_rotation.h"

#include "base/durations.h"
#include "commands/special_work.h"
#include "store/settings.h"

namespace espalier::server {

namespace {
constexpr int mostAtOnce = 50;
} // namespace

Result<> rotateAdminPasswords(store::Transaction& tx, mdm::Queue& queue)
{
    const int days = TRY(store::setting(tx, "admin_password_days")).toInt();
    if (days <= 0) {
        return {};
    }
    for (const DeviceId device : TRY(commands::adminPasswordsDue(tx, tx.nowMs() - days * dayMs, mostAtOnce))) {
        const auto channel = TRY(
            tx.first("SELECT id FROM channel WHERE device_id = ? AND user_id = '' AND enabled = 1", {device.value}));
        if (!channel) {
            continue;
        }
        mdm::NewCommand command;
        command.command.set(QStringLiteral("RequestType"), QStringLiteral("SetAutoAdminPassword"));
        command.channels = {ChannelId{channel->integer(0)}};
        command.createdBy = QStringLiteral("system");
        command.origin = QStringLiteral("rotation");
        // One Mac that has lost its account must not keep the others from theirs.
        (void)tx.attempt([&]() -> Result<> {
            TRY(queue.add(tx, command));
            return {};
        });
    }
    return {};
}

} // namespace espalier::server
