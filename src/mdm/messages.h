// What went over the wire, both ways, for looking at later.
#pragma once

#include "base/id.h"
#include "store/connection.h"

namespace espalier::crypto {
class Sealer;
}

namespace espalier::mdm {

// Per device; bytes kept elsewhere (keepReference) don't count.
inline constexpr int keptMessages = 200;
inline constexpr qint64 keptMessageBytes = 8 * 1024 * 1024;
inline constexpr qsizetype keptBodyBytes = 64 * 1024; // of one message; the end of a longer one is cut off

struct StoredMessage {
    qint64 id = 0;
    qint64 at = 0;
    bool inbound = false;
    QString kind; // Authenticate, TokenUpdate, Idle, Acknowledged, …, "command"; " (cut)" behind it when it was longer
    QByteArray body;
};

enum class Direction { In, Out };

[[nodiscard]] Result<> keepMessage(store::Transaction& tx, const crypto::Sealer& sealer, DeviceId device,
                                   ChannelId channel, const QString& kind, QByteArrayView body);
// The bytes are kept elsewhere already ('command/body/…', 'delivery/response/…').
[[nodiscard]] Result<> keepReference(store::Transaction& tx, DeviceId device, ChannelId channel, Direction direction,
                                     const QString& kind, const QString& place);

// The newest `last`, oldest first. A command that was delivered and later forgotten has an empty body.
[[nodiscard]] Result<QList<StoredMessage>> messages(store::Connection& db, const crypto::Sealer& sealer,
                                                    DeviceId device, int last);

} // namespace espalier::mdm
