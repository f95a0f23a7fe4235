// One message under way: what the functions that answer it share. Lives for one write, on the writer thread.
#pragma once

#include "http/message.h"
#include "mdm/endpoint.h"
#include "mdm/enrollment.h"
#include "mdm/message.h"
#include "mdm/messages.h"

namespace espalier::mdm {

// What a worker does before the write, because it isn't the writer's work.
struct Prepared {
    plist::Dict request; // the Command dictionary that is answered, when somebody needs it; else empty
    qint64 delivery = 0; // the one that is answered, when …
    QByteArray sealed;   // … its response is large: that response, sealed for it
};

struct Exchange {
    store::Transaction& tx;
    const EndpointParts& parts;
    const Identity& identity;
    const Received& received;
    QByteArrayView raw;
    const Prepared& prepared;

    [[nodiscard]] LifecycleParts lifecycle() const { return {parts.queue, parts.hooks}; }
    [[nodiscard]] const Sender& sender() const { return received.sender; }
};

// The message as it came, for whoever looks into the device later.
[[nodiscard]] inline Result<> keepReceived(Exchange& exchange, const Enrollment& enrollment)
{
    return keepMessage(exchange.tx, exchange.parts.sealer, enrollment.device, enrollment.channel,
                       exchange.received.kind, exchange.raw);
}

[[nodiscard]] inline http::Response plistResponse(const QByteArray& body)
{
    return http::Response::of(200, "application/xml; charset=UTF-8", body);
}

} // namespace espalier::mdm
