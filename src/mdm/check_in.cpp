#include "mdm/check_in.h"

#include "audit/log.h"
#include "mdm/enrolling.h"
#include "mdm/escrow.h"
#include "mdm/messages.h"
#include "plist/writer.h"

namespace espalier::mdm {

namespace {

Result<> keep(Exchange& exchange, const Enrollment& enrollment)
{
    return keepMessage(exchange.tx, exchange.parts.sealer, enrollment.device, enrollment.channel,
                       exchange.received.kind, exchange.raw);
}

Result<> refuseEnded(const Enrollment& enrollment)
{
    if (hasEnded(enrollment.state)) {
        return fail(ErrorCode::Refused, QStringLiteral("the enrollment has ended"));
    }
    return {};
}

// The renewed certificate has proven itself.
Result<> promote(Exchange& exchange, const Enrollment& enrollment)
{
    if (exchange.identity.pin != enrollment.nextPin) {
        return {};
    }
    store::Transaction& tx = exchange.tx;
    const auto issued = TRY(ca::findIssued(tx, exchange.identity.pin));
    (void)TRY(tx.run("UPDATE device SET pin=next_pin, next_pin=NULL, certificate_id=? WHERE id=?",
                     {issued ? QVariant(issued->id.value) : QVariant(), enrollment.device.value}));
    TRY(retireOthers(tx, enrollment.device, exchange.identity.pin));
    return audit::append(tx, {QStringLiteral("device"),
                              QStringLiteral("device.renewed"),
                              QStringLiteral("device"),
                              QString::number(enrollment.device.value),
                              {{QStringLiteral("certificate"), QString::fromLatin1(exchange.identity.pin.toHex())}}});
}

} // namespace

Result<http::Response> tokenUpdate(Exchange& exchange, const Enrollment& enrollment, const TokenUpdate& message)
{
    TRY(refuseEnded(enrollment));
    TRY(checkTopic(exchange.tx, message.topic));
    if (!exchange.sender().isUser()) {
        TRY(promote(exchange, enrollment));
    }
    const Enabling enabling{enrollment.device, enrollment.generation, !enrollment.channelEnabled};
    Enrollment enabled = enrollment;
    enabled.channel = TRY(enableChannel(exchange.tx, exchange.lifecycle(), exchange.parts.sealer, enabling,
                                        exchange.sender(), message, exchange.parts.wake));
    TRY(keep(exchange, enabled));
    return http::Response::empty();
}

Result<http::Response> checkOut(Exchange& exchange, const Enrollment& enrollment)
{
    TRY(endEnrollment(exchange.tx, exchange.lifecycle(), enrollment.device, DeviceState::CheckedOut,
                      QStringLiteral("device")));
    TRY(keep(exchange, enrollment));
    return http::Response::empty();
}

Result<http::Response> setBootstrapToken(Exchange& exchange, const Enrollment& enrollment,
                                         const SetBootstrapToken& message)
{
    TRY(refuseEnded(enrollment));
    TRY(keepBootstrapToken(exchange.tx, exchange.parts.sealer, enrollment.device, enrollment.generation, message));
    TRY(keep(exchange, enrollment));
    return http::Response::empty();
}

Result<http::Response> getBootstrapToken(Exchange& exchange, const Enrollment& enrollment)
{
    QByteArray token;
    if (!hasEnded(enrollment.state)) {
        const auto kept = TRY(escrow(exchange.tx, exchange.parts.sealer, Escrow::BootstrapToken, enrollment.device,
                                     enrollment.generation));
        token = kept ? kept->view().toByteArray() : QByteArray();
    }
    TRY(keep(exchange, enrollment));
    return plistResponse(plist::toXml(plist::Dict().set(QStringLiteral("BootstrapToken"), token)));
}

} // namespace espalier::mdm
