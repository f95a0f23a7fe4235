#include "server/ending.h"

#include "apns/last_vendor.h"
#include "apns/push_certificate.h"
#include "base/durations.h"

namespace espalier::server {

namespace {

constexpr qint64 weekMs = 7 * dayMs;

} // namespace

int daysOf(EndStage stage)
{
    static constexpr std::array days{0, 90, 30, 14, 7, 1, 0};
    return days.at(static_cast<size_t>(stage));
}

EndStage endStage(qint64 endsAt, qint64 now)
{
    if (endsAt <= now) {
        return EndStage::Ended;
    }
    for (const EndStage stage :
         {EndStage::In1Day, EndStage::In7Days, EndStage::In14Days, EndStage::In30Days, EndStage::In90Days}) {
        if (endsAt - now <= daysOf(stage) * dayMs) {
            return stage;
        }
    }
    return EndStage::Far;
}

qint64 endStep(qint64 endsAt, qint64 now)
{
    const EndStage stage = endStage(endsAt, now);
    return static_cast<qint64>(stage) + (stage == EndStage::Ended ? (now - endsAt) / weekMs : 0);
}

const char* name(EndState state)
{
    static constexpr std::array names{"ok", "coming", "soon", "urgent", "ended"};
    return names.at(static_cast<size_t>(state));
}

bool Ending::needsSomebody(qint64 now) const
{
    return endStage(endsAt, now) >= (renewsItself ? EndStage::In14Days : EndStage::In30Days);
}

EndState Ending::state(qint64 now) const
{
    const EndStage stage = endStage(endsAt, now);
    return stage == EndStage::Ended                 ? EndState::Ended
           : stage >= EndStage::In7Days             ? EndState::Urgent
           : needsSomebody(now)                     ? EndState::Soon
           : renewsItself || stage == EndStage::Far ? EndState::Ok
                                                    : EndState::Coming;
}

Result<ServedCertificates> servedCertificates(TlsSource& tls, const ca::Authority& authority)
{
    ServedCertificates served;
    if (const auto loaded = tls.load()) {
        served.tls = loaded->facts;
    }
    served.root = authority.root().certificate;
    served.trusted = TRY(authority.trusted());
    return served;
}

Result<QList<Ending>> endings(store::Connection& db, const ServedCertificates& served)
{
    QList<Ending> all;
    if (const auto push = TRY(apns::currentPushCertificate(db))) {
        all.append({QStringLiteral("push_certificate"), push->topic, push->serial, push->notAfter, false});
    }
    if (const auto vendor = TRY(apns::lastVendor(db))) {
        all.append({QStringLiteral("vendor_certificate"), vendor->name, vendor->serial, vendor->notAfter, false});
    }
    if (const auto& tls = served.tls) {
        all.append({QStringLiteral("tls"), tls->names.value(0), tls->serial, tls->notAfter, tls->renewsItself});
    }
    if (const auto signer = TRY(ca::newestOf(db, ca::Kind::Signing))) {
        const auto certificate = TRY(crypto::Certificate::read(signer->der));
        all.append({QStringLiteral("signing"), certificate.commonName(), signer->serial, signer->notAfter, true});
    }
    const auto& root = served.root;
    all.append({QStringLiteral("ca"), root.commonName(), root.serial(), root.notAfterMs(), false});
    for (const ca::TrustedAuthority& one : served.trusted) {
        all.append({QStringLiteral("trusted_ca"), one.certificate.commonName(), one.certificate.serial(),
                    one.certificate.notAfterMs(), false});
    }
    return all;
}

} // namespace espalier::server
