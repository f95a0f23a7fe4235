#include "app/espalierctl/why_words.h"

#include "app/espalierctl/verb.h"

#include <QDateTime>

namespace espalier::ctl {

namespace {

struct Words {
    const char* kind;
    const char* sentence; // {name} stands for an argument, {@name} for one that is a time, {: name} for ": " and it
};
constexpr Words causes[] = {
    {"not-enrolled", "It is not enrolled any more ({state})."},
    {"held", "Its enrollment waits for approval, or was refused ({approval}): it gets nothing else until then."},
    {"awaiting-approver", "It waits for another operator to say yes."},
    {"identity-revoked", "Its identity was revoked: it isn't believed any more."},
    {"identity-ended", "Its identity ended {@at}: it can't prove any more which device it is."},
    {"removal-ordered", "The removal of its management was ordered."},
    {"quarantined", "Another device came under its name and waits in quarantine."},
    {"turned-away",
     "It, or somebody under its name, was turned away {@at}: {reason}. After a backup was restored it is the "
     "device itself, whose certificate is newer than the backup."},
    {"other-topic", "It enrolled for another push topic ({device}), so pushes with {server} don't reach it."},
    {"no-push-certificate", "There is no push certificate: nothing can wake it."},
    {"push-unregistered", "Apple's push service doesn't know it any more ({result}, {@at}): the profile was removed, "
                          "or it was erased."},
    {"no-push-token", "It has told no push token."},
    {"push-failed", "The last push failed: {result} ({@at})."},
    {"push-not-followed",
     "The push service took the push {@pushed}, and it hasn't come since: it is off, without network, or can't "
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
    {"answered-no", "It answered that it couldn't ({@at}){: errors}."},
    {"not-understood", "It answered that it can't read the command ({@at}){: errors}."},
    {"unconfirmed", "It was sent, and no answer came ({@at}): it may have been done."},
    {"called-off", "Called off by {by} ({@at}), before the device had it."},
    {"outdated",
     "Espalier called it off itself ({@at}): there is a newer version, or it is no longer meant for the device."},
    {"order-refused", "Refused by {by} ({@at}){: reason}."},
    {"not-approved", "Nobody said yes to it within a day ({@at})."},
    {"not-sent", "It wasn't sent ({@at}){: reason}."},
    {"left", "The device's enrollment ended ({reason}, {@at})."},
    {"enrolled-anew", "The device enrolled anew ({@at}), and what the enrollment before was asked ended with it."},
    {"enrollment-refused", "The device's enrollment was refused ({@at})."},
    {"restored", "The server was restored from a backup ({@at}), and what it had ordered was called off."},
    {"expired", "Its time was over ({@at}) before the device had done it."},
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
    {"send_again", "Once that is mended: command resend UUID."},
};

QString timeWords(const QJsonValue& ms)
{
    return ms.isDouble() && ms.toInteger() > 0
               ? QDateTime::fromMSecsSinceEpoch(ms.toInteger()).toString(QStringLiteral("yyyy-MM-dd HH:mm"))
               : QStringLiteral("never");
}

// "The profile is not valid (MCProfileErrorDomain 1000); …": what a device said is said in full.
QString argumentWords(const QJsonValue& value)
{
    if (!value.isArray()) {
        const QString text = oneLine(value.toVariant().toString());
        return text.endsWith(u'.') ? text.chopped(1) : text; // the sentence that it goes into has one
    }
    QStringList all;
    for (const QJsonValue& error : value.toArray()) {
        const QString said = errorWords(error);
        all.append(said.endsWith(u'.') ? said.chopped(1) : said);
    }
    return all.join(QStringLiteral("; "));
}

} // namespace

QString errorWords(const QJsonValue& error)
{
    QString words;
    if (const int position = error[QStringLiteral("position")].toInt(); position > 0) {
        const QString setting = error[QStringLiteral("setting")].toString().simplified();
        words = (setting.isEmpty() ? QStringLiteral("setting %1").arg(position) : setting) + QStringLiteral(": ");
    }
    const QString text = error[QStringLiteral("text")].toString().simplified();
    return oneLine(QStringLiteral("%1%2 (%3 %4)")
                       .arg(words, text.isEmpty() ? QStringLiteral("no reason given") : text,
                            error[QStringLiteral("domain")].toString().simplified(),
                            QString::number(error[QStringLiteral("code")].toInteger())));
}

QString endedWords(const QJsonValue& command)
{
    QJsonObject args = command[QStringLiteral("ended")].toObject();
    if (args.isEmpty()) {
        return {};
    }
    args.insert(QStringLiteral("at"), command[QStringLiteral("state_at")]);
    const bool unconfirmed = command[QStringLiteral("state")].toString() == QLatin1String("unconfirmed");
    return whyWords(QJsonObject{{QStringLiteral("kind"), unconfirmed ? QStringLiteral("unconfirmed")
                                                                     : args.value(QStringLiteral("how")).toString()},
                                {QStringLiteral("args"), args}});
}

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
            const QString words = argumentWords(arg.value());
            text.replace(QStringLiteral("{%1}").arg(arg.key()), words);
            text.replace(QStringLiteral("{: %1}").arg(arg.key()),
                         words.isEmpty() ? QString() : QString(QLatin1String(": ") + words));
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
