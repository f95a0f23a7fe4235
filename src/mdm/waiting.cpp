#include "mdm/waiting.h"

#include "audit/log.h"
#include "mdm/check_in.h"
#include "mdm/enrolling.h"
#include "mdm/escrow.h"
#include "mdm/messages.h"
#include "mdm/results.h"
#include "plist/writer.h"

namespace espalier::mdm {

namespace {

// Under the certificate it has, a device that went back to its old profile looks like one that enrolled anew. The
// TokenUpdate of an enrollment follows within minutes; one that comes later than this is just another one.
constexpr qint64 sameIdentityWaitMs = 24LL * 60 * 60 * 1000;

Result<> forgetWaiting(store::Transaction& tx, const Enrollment& live)
{
    if (live.nextPin.isEmpty()) {
        return {};
    }
    (void)TRY(tx.run("UPDATE device SET next_pin=NULL, next_begins_at=NULL WHERE id=?", {live.device.value}));
    if (live.nextPin != live.pin) {
        // It never stood for the enrollment, so it isn't retired: the device may come with it once more.
        (void)TRY(tx.run("DELETE FROM identity WHERE pin=? AND device_id=?", {live.nextPin, live.device.value}));
    }
    return dropEscrow(tx, Escrow::BootstrapToken, live.device, live.generation + 1);
}

bool beginsAnew(const Exchange& exchange, const Enrollment& live)
{
    if (!live.nextBeginsAt) {
        return false;
    }
    if (live.nextPin != live.pin) {
        return true;
    }
    return !exchange.sender().isUser() && exchange.tx.nowMs() - *live.nextBeginsAt < sameIdentityWaitMs;
}

Result<> renew(Exchange& exchange, const Enrollment& live)
{
    store::Transaction& tx = exchange.tx;
    const auto issued = TRY(ca::findIssued(tx, exchange.identity.pin));
    (void)TRY(tx.run("UPDATE device SET pin=next_pin, next_pin=NULL, certificate_id=? WHERE id=?",
                     {issued ? QVariant(issued->id.value) : QVariant(), live.device.value}));
    TRY(retireOthers(tx, live.device, exchange.identity.pin));
    if (const auto& renewed = exchange.lifecycle().hooks.identityRenewed) {
        TRY(runGuarded(tx, QStringLiteral("identityRenewed"), live.device, [&] { return renewed(tx, live.device); }));
    }
    return audit::append(tx, {QStringLiteral("device"),
                              QStringLiteral("device.renewed"),
                              QStringLiteral("device"),
                              QString::number(live.device.value),
                              {{QStringLiteral("certificate"), QString::fromLatin1(exchange.identity.pin.toHex())}}});
}

// A renewal is the same enrollment, so what it answers counts; only the next command isn't for it yet.
Result<> takeReport(Exchange& exchange, const Enrollment& live, const Report& report)
{
    if (report.status == ReportStatus::Idle || !live.channel.isValid()) {
        return {};
    }
    return live.nextBeginsAt ? keepReceived(exchange, live) : recordResult(exchange, live, report);
}

} // namespace

Result<> letWait(store::Transaction& tx, const Enrollment& live, const QByteArray& pin, Next next)
{
    if (live.nextPin != pin) {
        TRY(forgetWaiting(tx, live));
    }
    (void)TRY(tx.run("UPDATE device SET next_pin=?, next_begins_at=? WHERE id=?",
                     {pin, next == Next::Generation ? QVariant(tx.nowMs()) : QVariant(), live.device.value}));
    return pinIdentity(tx, live.device, pin);
}

Result<Enrollment> settle(Exchange& exchange, const Enrollment& live)
{
    store::Transaction& tx = exchange.tx;
    const QByteArray& pin = exchange.identity.pin;
    if (pin == live.nextPin && beginsAnew(exchange, live)) {
        TRY(beginEnrollment(tx, exchange.lifecycle(), live.device, pin, TRY(usableCertificate(tx, pin))));
        const auto begun = TRY(findEnrollment(tx, exchange.sender()));
        return begun ? Result<Enrollment>(*begun) : fail(ErrorCode::Internal, QStringLiteral("the device is gone"));
    }
    if (hasEnded(live.state)) {
        return fail(ErrorCode::Refused, QStringLiteral("the enrollment has ended"));
    }
    if (pin == live.nextPin && pin != live.pin) {
        TRY(renew(exchange, live));
    }
    return live;
}

Result<http::Response> answerWaiting(Exchange& exchange, const Enrollment& live)
{
    const Message& message = exchange.received.message;
    if (const auto* update = std::get_if<TokenUpdate>(&message)) {
        return tokenUpdate(exchange, live, *update);
    }
    if (const auto* token = std::get_if<SetBootstrapToken>(&message)) {
        Enrollment next = live;
        next.generation += live.nextBeginsAt ? 1 : 0;
        return setBootstrapToken(exchange, next, *token);
    }
    if (std::holds_alternative<UserAuthenticate>(message)) {
        return http::Response::empty(410);
    }
    if (std::holds_alternative<GetBootstrapToken>(message)) {
        return plistResponse(plist::toXml(plist::Dict().set(QStringLiteral("BootstrapToken"), QByteArray())));
    }
    if (std::holds_alternative<CheckOut>(message)) { // the profile failed: the live enrollment is not what it leaves
        TRY(forgetWaiting(exchange.tx, live));
        TRY(keepReceived(exchange, live));
    } else if (const auto* report = std::get_if<Report>(&message)) {
        TRY(takeReport(exchange, live, *report));
    }
    return http::Response::empty();
}

} // namespace espalier::mdm
