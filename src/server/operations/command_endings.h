// How a command ended that the device didn't answer: who called it off or refused it, or why it wasn't sent.
#pragma once

#include "mdm/commands.h"

#include <QJsonValue>

namespace espalier::server {

struct CommandEnding {
    // called-off outdated order-refused not-approved not-sent left enrolled-anew enrollment-refused restored expired
    QString how; // the kind of the step (mdm/deliveries.h)
    QString by;     // of called-off and order-refused
    QString reason; // of order-refused what was noted, of not-sent the sentence, of left the state of the device
};

// Of cancelled, expired and unconfirmed ones.
[[nodiscard]] Result<std::optional<CommandEnding>> commandEnding(store::Connection& db, const mdm::CommandRow& row);
// {how, by, reason}, null for all others.
[[nodiscard]] Result<QJsonValue> commandEndingJson(store::Connection& db, const mdm::CommandRow& row);

} // namespace espalier::server
