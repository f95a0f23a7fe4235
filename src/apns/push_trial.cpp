#include "apns/push_trial.h"

#include "apns/push_client.h"

namespace espalier::apns {

namespace {

constexpr std::chrono::seconds trialPatience{20};

Push toNobody(const QString& topic)
{
    Push push;
    push.token = QByteArray(32, '\0');
    push.magic = QStringLiteral("00000000-0000-0000-0000-000000000000");
    push.topic = topic;
    return push;
}

} // namespace

Result<PushTrial> tryPush(PushIdentity identity, const std::optional<Push>& push, const PushRoute& route,
                          const WakerOptions& options, const Clock& clock)
{
    boost::asio::io_context context{1};
    WakerOptions once = options;
    once.maxTries = 1;
    const http::ClientTls tls{{identity.chainPem, std::move(identity.keyPem)}, options.extraCaFile};
    const qint64 start = clock.monotonicMs();
    std::optional<Judgement> judgement;
    QString blocked;
    PushClient client(
        context, clock, once,
        [&](const PushClient::Outcome& outcome) {
            judgement = outcome.judgement;
            context.stop();
        },
        [&](const QString& reason) {
            blocked = reason;
            context.stop();
        });
    client.use(
        PushCredentials{identity.facts.topic, identity.facts.notAfter, TRY(http::http2ClientContext(tls)), route});
    client.send(push ? *push : toNobody(identity.facts.topic));
    context.run_for(trialPatience);
    PushTrial trial;
    trial.tookMs = clock.monotonicMs() - start;
    trial.answer = judgement                              ? judgement->result
                   : !blocked.isEmpty()                   ? blocked
                   : !client.status().lastError.isEmpty() ? client.status().lastError
                                                          : QStringLiteral("no answer in time");
    trial.delivered = judgement && judgement->verdict == Verdict::Delivered;
    // BadDeviceToken is said by a service that knows the topic; a wrong certificate gets 403 or no connection.
    trial.accepted = trial.delivered || trial.answer.endsWith(QLatin1String("BadDeviceToken")) ||
                     trial.answer.endsWith(QLatin1String("Unregistered")) ||
                     trial.answer.endsWith(QLatin1String("ExpiredToken"));
    client.stop();
    return trial;
}

} // namespace espalier::apns
