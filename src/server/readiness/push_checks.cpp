#include "server/readiness/push_checks.h"

#include <QDateTime>

namespace espalier::server {

namespace {

constexpr qint64 soonMs = 30LL * 24 * 60 * 60 * 1000;

// The service has spoken, and doesn't want this certificate.
bool isRefusal(const QString& answer)
{
    return answer.startsWith(QLatin1String("403")) || answer.startsWith(QLatin1String("400"));
}

} // namespace

Check checkPushCertificate(const Subject& subject)
{
    if (!subject.push) {
        return failed("push_certificate", "missing", {}, "get_push");
    }
    const apns::PushCertificate& push = *subject.push;
    const QString evidence = push.topic + QStringLiteral(", ") + dayOf(push.notAfter);
    if (push.notAfter <= subject.now) {
        return failed("push_certificate", "ended", evidence, "renew_push");
    }
    if (push.notBefore > subject.now) {
        return failed("push_certificate", "not_yet", dayOf(push.notBefore), "set_clock");
    }
    return push.notAfter - subject.now <= soonMs ? warning("push_certificate", "ends_soon", evidence, "renew_push")
                                                 : ok("push_certificate", "valid", evidence);
}

Check checkPushService(const Subject& subject, const Surroundings& surroundings, std::optional<PushWay> way)
{
    if (!way) {
        return skipped("push_service", "no_certificate");
    }
    if (!subject.whyNoPush.isEmpty()) {
        return failed("push_service", "refused", subject.whyNoPush, "renew_push");
    }
    const QString where = QStringLiteral("%1:%2").arg(way->route.host).arg(way->route.port);
    if (subject.isPushConnected) {
        return ok("push_service", "connected", where);
    }
    const auto trial = surroundings.push(std::move(way->identity), way->route, way->options);
    if (!trial) {
        return failed("push_service", "unreachable", trial.error().what, "open_push_port");
    }
    const QString evidence = where + QStringLiteral(": ") + trial->answer;
    if (trial->accepted) {
        return ok("push_service", "accepted", evidence);
    }
    return isRefusal(trial->answer) ? failed("push_service", "refused", evidence, "renew_push")
                                    : failed("push_service", "unreachable", evidence, "open_push_port");
}

} // namespace espalier::server
