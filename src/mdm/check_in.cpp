#include "mdm/check_in.h"

#include "mdm/enrolling.h"
#include "mdm/escrow.h"
#include "mdm/messages.h"
#include "mdm/waiting.h"
#include "plist/writer.h"

namespace espalier::mdm {

namespace {

Result<> refuseEnded(const Enrollment& enrollment)
{
    if (hasEnded(enrollment.state)) {
        return fail(ErrorCode::Refused, QStringLiteral("the enrollment has ended"));
    }
    return {};
}

} // namespace

Result<http::Response> tokenUpdate(Exchange& exchange, const Enrollment& enrollment, const TokenUpdate& message)
{
    TRY(checkTopic(exchange.tx, message.topic));
    Enrollment current = TRY(settle(exchange, enrollment));
    if (current.channelEnabled &&
        TRY(isKnownToken(exchange.tx, exchange.parts.sealer, current, exchange.sender(), message))) {
        TRY(recordSeen(exchange.tx, current));
        TRY(keepReceived(exchange, current));
        return http::Response::empty();
    }
    const Enabling enabling{current.device, current.generation, !current.channelEnabled};
    current.channel = TRY(enableChannel(exchange.tx, exchange.lifecycle(), exchange.parts.sealer, enabling,
                                        exchange.sender(), message, exchange.parts.wake));
    TRY(keepReceived(exchange, current));
    return http::Response::empty();
}

Result<http::Response> checkOut(Exchange& exchange, const Enrollment& enrollment)
{
    TRY(endEnrollment(exchange.tx, exchange.lifecycle(), enrollment.device, DeviceState::CheckedOut,
                      QStringLiteral("device")));
    TRY(keepReceived(exchange, enrollment));
    return http::Response::empty();
}

Result<http::Response> setBootstrapToken(Exchange& exchange, const Enrollment& enrollment,
                                         const SetBootstrapToken& message)
{
    TRY(refuseEnded(enrollment));
    TRY(keepBootstrapToken(exchange.tx, exchange.parts.sealer, enrollment.device, enrollment.generation, message));
    TRY(keepReceived(exchange, enrollment));
    return http::Response::empty();
}

Result<http::Response> getBootstrapToken(Exchange& exchange, const Enrollment& enrollment)
{
    QByteArray token;
    if (!hasEnded(enrollment.state) && !TRY(isHeld(exchange.tx, enrollment.device))) {
        const auto kept = TRY(escrow(exchange.tx, exchange.parts.sealer, Escrow::BootstrapToken, enrollment.device,
                                     enrollment.generation));
        token = kept ? kept->view().toByteArray() : QByteArray();
    }
    TRY(keepReceived(exchange, enrollment));
    return plistResponse(plist::toXml(plist::Dict().set(QStringLiteral("BootstrapToken"), token)));
}

} // namespace espalier::mdm
