// Authenticate: whose enrollment is this? A device is its certificate, so what decides is whether this certificate may
// stand for this UDID.
#include "audit/log.h"
#include "mdm/check_in.h"
#include "mdm/enrolling.h"
#include "mdm/messages.h"
#include "mdm/quarantine_keep.h"

namespace espalier::mdm {

namespace {

enum class Verdict {
    Begin,     // a new generation: nobody enrolled with this UDID, or no longer, or this device itself enrolls anew
    Again,     // the message repeated, because its answer got lost
    Renewal,   // another certificate that was issued for this very device
    Quarantine // somebody else's enrollment is alive
};

// One certificate, one device: for good.
Result<> refuseForeign(store::Connection& db, const QByteArray& pin, const std::optional<ca::Issued>& issued,
                       const std::optional<Enrollment>& found)
{
    const DeviceId here = found ? found->device : DeviceId{};
    const auto owner = TRY(pinOwner(db, pin));
    if (owner && *owner != here) {
        return fail(ErrorCode::Refused, QStringLiteral("the certificate belongs to another device"));
    }
    if (issued && issued->binding.device.isValid() && issued->binding.device != here) {
        const auto other = TRY(db.first("SELECT 1 FROM device WHERE id=?", {issued->binding.device.value}));
        if (other) {
            return fail(ErrorCode::Refused, QStringLiteral("the certificate was issued for another device"));
        }
    }
    const auto kept = TRY(db.first("SELECT device_id, state FROM quarantine WHERE pin=?", {pin}));
    if (kept && (DeviceId{kept->integer(0)} != here || kept->text(1) == QLatin1String("rejected"))) {
        return fail(ErrorCode::Refused, QStringLiteral("the certificate was rejected or claims another device"));
    }
    return {};
}

// A certificate that was pinned before and isn't any more is retired: it must not open the enrollment it once was.
enum class PinnedBefore { Yes, No };

Verdict decide(const QByteArray& pin, const std::optional<ca::Issued>& issued, const std::optional<Enrollment>& found,
               PinnedBefore pinnedBefore)
{
    // An enrollment that only got as far as Authenticate isn't alive: nothing was ever sent to it.
    if (!found || hasEnded(found->state)) {
        return Verdict::Begin;
    }
    if (pin == found->nextPin) {
        return Verdict::Again;
    }
    if (pin == found->pin) {
        // Under the current certificate we never update the profile of a device, so it was installed again after a
        // CheckOut that got lost: what waits is for an enrollment that is gone.
        const bool isRepeated = found->state == DeviceState::Authenticated || !found->nextPin.isEmpty();
        return isRepeated ? Verdict::Again : Verdict::Begin;
    }
    if (found->state == DeviceState::Authenticated) {
        return Verdict::Begin;
    }
    if (pinnedBefore == PinnedBefore::No && issued && issued->binding.device == found->device) {
        // A link made for this device means that it enrolls anew; a credential without one, that it renews.
        return issued->binding.link.isValid() ? Verdict::Begin : Verdict::Renewal;
    }
    return Verdict::Quarantine;
}

Result<> continueEnrollment(Exchange& exchange, DeviceId device, const Authenticate& message,
                            const std::optional<ca::Issued>& issued, Verdict verdict)
{
    store::Transaction& tx = exchange.tx;
    if (verdict == Verdict::Renewal) {
        // Both are accepted until the TokenUpdate under the new one: the profile may still fail to install.
        (void)TRY(tx.run("UPDATE device SET next_pin=? WHERE id=?", {exchange.identity.pin, device.value}));
        TRY(pinIdentity(tx, device, exchange.identity.pin));
    }
    TRY(recordFacts(tx, device, message));
    TRY(audit::append(tx, {QStringLiteral("device"),
                           verdict == Verdict::Renewal ? QStringLiteral("device.renewing")
                                                       : QStringLiteral("device.authenticated_again"),
                           QStringLiteral("device"),
                           QString::number(device.value),
                           {{QStringLiteral("certificate"), QString::fromLatin1(exchange.identity.pin.toHex())}}}));
    return tellAuthenticated(tx, exchange.lifecycle(), device, issued);
}

} // namespace

Result<http::Response> authenticate(Exchange& exchange, const Authenticate& message)
{
    store::Transaction& tx = exchange.tx;
    if (exchange.sender().isUser()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("Authenticate of a user"));
    }
    TRY(checkTopic(tx, message.topic));
    const auto issued = TRY(usableCertificate(tx, exchange.identity.pin));
    const auto found = TRY(findEnrollment(tx, exchange.sender()));
    TRY(refuseForeign(tx, exchange.identity.pin, issued, found));

    const auto owner = TRY(pinOwner(tx, exchange.identity.pin));
    const Verdict verdict = decide(exchange.identity.pin, issued, found, owner ? PinnedBefore::Yes : PinnedBefore::No);
    DeviceId device = found ? found->device : DeviceId{};
    switch (verdict) {
    case Verdict::Quarantine:
        TRY(keepQuarantined(exchange, *found, message, issued));
        return http::Response::empty();
    case Verdict::Begin:
        if (!found) {
            device = TRY(createDevice(tx, exchange.sender().device));
        }
        TRY(beginEnrollment(tx, exchange.lifecycle(), device, {exchange.identity.pin, issued, message}));
        TRY(tellAuthenticated(tx, exchange.lifecycle(), device, issued));
        break;
    case Verdict::Again:
    case Verdict::Renewal:
        TRY(continueEnrollment(exchange, device, message, issued, verdict));
        break;
    }
    TRY(keepMessage(tx, exchange.parts.sealer, device, {}, exchange.received.kind, exchange.raw));
    return http::Response::empty();
}

} // namespace espalier::mdm
