#include "app/espalierctl/why_words.h"

#include "app/espalierctl/verb.h"

#include <QDateTime>

namespace espalier::ctl {

namespace {

struct Words {
    const char* kind;
    const char* sentence; // {name} stands for an argument, {@name} for one that is a time
};
constexpr Words causes[] = {
    {"not-enrolled", "It is not enrolled any more ({state})."},
    {"held", "Its enrollment waits for approval, or was refused ({approval}): it gets nothing else until then."},
    {"awaiting-approver", "It waits for another operator to say yes."},
    {"identity-revoked", "Its identity was revoked: it isn't believed any more."},
    {"identity-ended", "Its identity ended {@at}: it can't prove any more which device it is."},
    {"removal-ordered", "The removal of its management was ordered."},
    {"quarantined", "Another device came under its name and waits in quarantine."},
    {"other-topic", "It enrolled for another push topic ({device}), so pushes with {server} don't reach it."},
    {"no-push-certificate", "There is no push certificate: nothing can wake it."},
    {"push-unregistered", "Apple's push service doesn't know it any more ({result}, {@at}): the profile was removed, "
                          "or it was erased."},
    {"no-push-token", "It has told no push token."},
    {"push-failed", "The last push failed: {result} ({@at})."},
    {"push-not-followed",
     "Apple took the push {@pushed}, and it hasn't come since: it is off, without network, or can't "
     "reach this server."},
    {"in-undo-window", "It is held back for a moment, so that it can be called off."},
    {"not-now", "It said NotNow to {request_type} {count} times, the first {@at}: it is locked or busy."},
    {"behind-another", "{request_type} was sent before and isn't answered; one goes after the other."},
    {"sent-unanswered", "{request_type} was fetched {@at} and isn't answered."},
    {"no-server", "No server runs."},
    {"not-listening", "The server doesn't listen: {why}"},
    {"never-seen", "It has never been in touch."},
    {"silent", "It has been silent since {@at}."},
    {"quiet", "It was last in touch {@at}."},
    {"tls-alerts", "Somebody broke off TLS {count} times since then ({cause}); it may have been this device."},
    {"answered", "It is answered ({state}, {@at})."},
    {"ended", "It has ended without an answer ({state}, {@at})."},
};
constexpr Words steps[] = {
    {"enroll_again", "Enroll it again: device renew, or a link for it (link create --device)."},
    {"decide_approval", "Decide: approval list, approval accept ID."},
    {"decide_order", "Somebody else decides: order list, order approve ID."},
    {"decide_quarantine", "Look at both sides: quarantine show ID."},
    {"old_push_certificate", "Bring back the push certificate with its topic, or enroll it again."},
    {"get_push", "Get one: push-cert request."},
    {"open_device", "Look at the device: is the enrollment profile still there?"},
    {"check_push", "Test the push certificate and the way to Apple: push-cert test, check."},
    {"check_network", "See that it is on and has network; then device push D."},
    {"unlock_device", "Have somebody unlock it; it is asked again by itself."},
    {"wait", "Wait: it goes on by itself."},
    {"start_server", "Start it: espalierd, or service start."},
    {"listen", "See the Server screen, or setting set listen ADDRESS:PORT."},
    {"check_reachable", "Make the self-test: check."},
    {"find_device", "Find the device and start it; then device push D."},
    {"self_test", "Make the self-test: check."},
};

QString timeWords(const QJsonValue& ms)
{
    return ms.isDouble() && ms.toInteger() > 0
               ? QDateTime::fromMSecsSinceEpoch(ms.toInteger()).toString(QStringLiteral("yyyy-MM-dd HH:mm"))
               : QStringLiteral("never");
}

} // namespace

QString whyWords(const QJsonValue& evidence)
{
    const QString kind = evidence[QStringLiteral("kind")].toString();
    const QJsonObject args = evidence[QStringLiteral("args")].toObject();
    for (const Words& one : causes) {
        if (kind != QLatin1String(one.kind)) {
            continue;
        }
        QString text = QString::fromUtf8(one.sentence);
        for (auto arg = args.begin(); arg != args.end(); ++arg) {
            text.replace(QStringLiteral("{@%1}").arg(arg.key()), timeWords(arg.value()));
            text.replace(QStringLiteral("{%1}").arg(arg.key()), oneLine(arg.value().toVariant().toString()));
        }
        return text;
    }
    return oneLine(kind);
}

QString nextWords(const QString& next)
{
    for (const Words& one : steps) {
        if (next == QLatin1String(one.kind)) {
            return QString::fromUtf8(one.sentence);
        }
    }
    return {};
}

} // namespace espalier::ctl
