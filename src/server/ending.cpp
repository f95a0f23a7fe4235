#include "server/ending.h"

#include "apns/push_certificate.h"

namespace espalier::server {

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

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

bool Ending::needsSomebody(qint64 now) const
{
    return endStage(endsAt, now) >= (renewsItself ? EndStage::In14Days : EndStage::In30Days);
}

Result<QList<Ending>> endings(store::Connection& db, const std::optional<TlsFacts>& tls,
                              const crypto::Certificate& root)
{
    QList<Ending> all;
    if (const auto push = TRY(apns::currentPushCertificate(db))) {
        all.append({QStringLiteral("push_certificate"), push->topic, push->serial, push->notAfter, false});
    }
    if (tls) {
        all.append({QStringLiteral("tls"), tls->names.value(0), tls->serial, tls->notAfter, tls->ownAuthority});
    }
    all.append({QStringLiteral("ca"), root.commonName(), root.serial(), root.notAfterMs(), false});
    return all;
}

Result<IdentityEnds> identityEnds(store::Connection& db, qint64 now)
{
    const qint64 near = now + daysOf(EndStage::In30Days) * dayMs;
    const auto row = TRY(db.one("SELECT COUNT(*), COALESCE(MIN(certificate.not_after), 0) FROM device "
                                "JOIN certificate ON certificate.id = device.certificate_id "
                                "WHERE device.state = 'enrolled' AND certificate.not_after <= ?",
                                {near}, QStringLiteral("identities")));
    const int count = static_cast<int>(row.integer(0));
    return IdentityEnds{count, count > 0 && row.integer(1) <= now};
}

} // namespace espalier::server
