// Authenticate: whose enrollment is this? A device is its certificate, so what decides is whether this certificate may
// stand for this UDID.
#include "audit/log.h"
#include "base/error_kind.h"
#include "mdm/check_in.h"
#include "mdm/enrolling.h"
#include "mdm/messages.h"
#include "mdm/quarantine_keep.h"
#include "mdm/waiting.h"

namespace espalier::mdm {

namespace {

enum class Verdict {
    Begin,     // a new generation: nobody enrolled with this UDID, or no longer
    Anew,      // this device itself, though its enrollment is alive: a new generation with its TokenUpdate
    Renewal,   // another certificate that was issued for this very device
    Again,     // the message repeated, because its answer got lost
    Quarantine // somebody else's enrollment is alive
};

// One certificate, one device: for good.
Result<> refuseForeign(store::Connection& db, const QByteArray& pin, const std::optional<ca::Issued>& issued,
                       const std::optional<Enrollment>& found)
{
    const DeviceId here = found ? found->device : DeviceId{};
    const auto owner = TRY(pinOwner(db, pin));
    if (owner && *owner != here) {
        return fail(ErrorCode::Refused, QLatin1String("foreign-certificate"),
                    QStringLiteral("the certificate belongs to another device"));
    }
    if (issued && issued->binding.device.isValid() && issued->binding.device != here) {
        const auto other = TRY(db.first("SELECT 1 FROM device WHERE id=?", {issued->binding.device.value}));
        if (other) {
            return fail(ErrorCode::Refused, QLatin1String("wrong-device"),
                        QStringLiteral("the certificate was issued for another device"));
        }
    }
    const auto kept = TRY(db.first("SELECT device_id, state FROM quarantine WHERE pin=?", {pin}));
    if (kept && (DeviceId{kept->integer(0)} != here || kept->text(1) == QLatin1String("rejected"))) {
        return fail(ErrorCode::Refused, QLatin1String("foreign-certificate"),
                    QStringLiteral("the certificate was rejected or claims another device"));
    }
    return {};
}

// A certificate that was pinned before and isn't any more is retired: it must not open the enrollment it once was.
enum class PinnedBefore { Yes, No };

Verdict decide(const QByteArray& pin, const std::optional<ca::Issued>& issued, const std::optional<Enrollment>& found,
               PinnedBefore pinnedBefore)
{
    if (!found || hasEnded(found->state)) {
        return Verdict::Begin;
    }
    if (found->state == DeviceState::Authenticated) { // not alive yet: nothing was ever sent to it
        return pin == found->pin ? Verdict::Again : Verdict::Begin;
    }
    if (pin == found->nextPin) {
        return Verdict::Again;
    }
    if (pin == found->pin) {
        // Under the current certificate we never update the profile of a device, so it is installed again after a
        // CheckOut that got lost: what waits in the queue is for an enrollment that is gone.
        const bool isRenewing = !found->nextPin.isEmpty() && !found->nextBeginsAt;
        return isRenewing ? Verdict::Again : Verdict::Anew;
    }
    if (pinnedBefore == PinnedBefore::No && issued && issued->binding.device == found->device) {
        // A link made for this device means that it enrolls anew; a credential without one, that it renews.
        return issued->binding.link.isValid() ? Verdict::Anew : Verdict::Renewal;
    }
    return Verdict::Quarantine;
}

Result<> askFeatures(Exchange& exchange, const Authenticate& message, const std::optional<ca::Issued>& issued)
{
    const auto& mayAuthenticate = exchange.parts.hooks.mayAuthenticate;
    return mayAuthenticate ? mayAuthenticate(exchange.tx, {issued ? &*issued : nullptr, exchange.sender().device,
                                                           message.serial, platformOf(message)})
                           : Result<>();
}

// Both certificates are accepted until the TokenUpdate under the new one: the profile may still fail to install.
Result<> announce(Exchange& exchange, const Enrollment& live, Verdict verdict)
{
    store::Transaction& tx = exchange.tx;
    const QByteArray& pin = exchange.identity.pin;
    const bool again = verdict == Verdict::Again;
    if (again && pin != live.nextPin) {
        return {};
    }
    const bool anew = again ? live.nextBeginsAt.has_value() : verdict == Verdict::Anew;
    TRY(letWait(tx, live, pin, anew ? Next::Generation : Next::Renewal));
    if (again) {
        return {}; // it was told of already
    }
    return audit::append(tx, {QStringLiteral("device"),
                              anew ? QStringLiteral("device.authenticated_again") : QStringLiteral("device.renewing"),
                              QStringLiteral("device"),
                              QString::number(live.device.value),
                              {{QStringLiteral("certificate"), QString::fromLatin1(pin.toHex())}}});
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
    if (verdict != Verdict::Renewal && verdict != Verdict::Again) {
        TRY(askFeatures(exchange, message, issued));
    }
    DeviceId device = found ? found->device : DeviceId{};
    switch (verdict) {
    case Verdict::Quarantine:
        TRY(keepQuarantined(exchange, *found, message, issued));
        return http::Response::empty();
    case Verdict::Begin:
        if (!found) {
            device = TRY(createDevice(tx, exchange.sender().device));
        }
        TRY(beginEnrollment(tx, exchange.lifecycle(), device, exchange.identity.pin, issued));
        break;
    case Verdict::Anew:
    case Verdict::Renewal:
    case Verdict::Again:
        TRY(announce(exchange, *found, verdict));
        break;
    }
    TRY(recordFacts(tx, device, message));
    TRY(tellAuthenticated(tx, exchange.lifecycle(), device, issued));
    TRY(keepMessage(tx, exchange.parts.sealer, device, {}, exchange.received.kind, exchange.raw));
    return http::Response::empty();
}

} // namespace espalier::mdm
