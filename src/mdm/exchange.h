// One message under way: what the functions that answer it share. Lives for one write, on the writer thread.
#pragma once

#include "http/message.h"
#include "mdm/endpoint.h"
#include "mdm/enrollment.h"
#include "mdm/message.h"

namespace espalier::mdm {

struct Exchange {
    store::Transaction& tx;
    const EndpointParts& parts;
    const Identity& identity;
    const Received& received;
    QByteArrayView raw;
    const plist::Dict& request; // of the command that is answered, see results.h

    [[nodiscard]] LifecycleParts lifecycle() const { return {parts.queue, parts.hooks}; }
    [[nodiscard]] const Sender& sender() const { return received.sender; }
};

[[nodiscard]] inline http::Response plistResponse(const QByteArray& body)
{
    return http::Response::of(200, "application/xml; charset=UTF-8", body);
}

} // namespace espalier::mdm
