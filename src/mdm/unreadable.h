// An answer on the command channel that can't be read. The device would send it until it gets 200, and everything
// queued behind its command would wait for ever; so the command ends as failed. Worker threads.
#pragma once

#include "mdm/endpoint.h"
#include "mdm/identity.h"
#include "mdm/message.h"

namespace espalier::mdm {

// Who said it, and what it answers as far as that can be told.
struct Unreadable {
    Received received;   // as an Error whose chain tells the reason; kind and uuid empty when nothing ends by it
    QString requestType; // of the command that ends
};

// Nothing: not the certificate of a live enrollment, and so no answer of a device of ours.
[[nodiscard]] Result<std::optional<Unreadable>> readUnreadable(const EndpointParts& parts, const Identity& identity,
                                                               QByteArrayView raw, const QString& why);

// The delivery ends as if the device had reported the error, with the first 64 KiB of what it did send. The rest of
// the queue gets a session of its own.
[[nodiscard]] Result<> recordUnreadable(const EndpointParts& parts, const Identity& identity,
                                        const Unreadable& unreadable, QByteArrayView raw);

} // namespace espalier::mdm
