#include "ui/readiness/readiness_words.h"

#include "ui/common/device_text.h"
#include "ui/common/time_words.h"
#include "ui/readiness/remedy_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace espalier::ui {

namespace {
struct ReadinessTexts {
    Q_DECLARE_TR_FUNCTIONS(Readiness)
};

struct Title {
    QString shortly, whole;
};

Title titleOf(const QString& id)
{
    const QHash<QString, Title> known{
        {QStringLiteral("name"), {ReadinessTexts::tr("Name"), ReadinessTexts::tr("The name leads here")}},
        {QStringLiteral("reachable"),
         {ReadinessTexts::tr("Connection"), ReadinessTexts::tr("The server answers by that name")}},
        {QStringLiteral("outside"),
         {ReadinessTexts::tr("Phone"), ReadinessTexts::tr("A phone came through from outside")}},
        {QStringLiteral("chain"),
         {ReadinessTexts::tr("TLS certificate"), ReadinessTexts::tr("Devices trust the TLS certificate")}},
        {QStringLiteral("tls"), {ReadinessTexts::tr("TLS"), ReadinessTexts::tr("TLS is as devices insist on")}},
        {QStringLiteral("push_certificate"),
         {ReadinessTexts::tr("Push certificate"), ReadinessTexts::tr("The push certificate is valid")}},
        {QStringLiteral("push_service"),
         {ReadinessTexts::tr("Push service"), ReadinessTexts::tr("Apple’s push service is reached")}},
        {QStringLiteral("clock"), {ReadinessTexts::tr("Clock"), ReadinessTexts::tr("The clock is right")}},
        {QStringLiteral("disk"), {ReadinessTexts::tr("Disk"), ReadinessTexts::tr("There is room on the disk")}},
        {QStringLiteral("keychain"), {ReadinessTexts::tr("Keychain"), ReadinessTexts::tr("The keychain works")}},
        {QStringLiteral("database"), {ReadinessTexts::tr("Database"), ReadinessTexts::tr("The database is whole")}},
        {QStringLiteral("address"), {ReadinessTexts::tr("Address"), ReadinessTexts::tr("The address stays for good")}}};
    return known.value(id, {visibleText(id), visibleText(id)});
}

// By id and finding; %1 is the evidence.
QString sentenceOf(const QString& what)
{
    static const QHash<QString, const char*> known{
        {QStringLiteral("name.private"), QT_TRANSLATE_NOOP("Readiness", "Here it leads into the local network: %1")},
        {QStringLiteral("name.carrier_nat"),
         QT_TRANSLATE_NOOP("Readiness", "It leads to an address that the provider shares among customers: %1")},
        {QStringLiteral("name.loopback"), QT_TRANSLATE_NOOP("Readiness", "It leads to this computer itself: %1")},
        {QStringLiteral("name.raw_ip"), QT_TRANSLATE_NOOP("Readiness", "It is an IP address, not a name: %1")},
        {QStringLiteral("name.unresolved"), QT_TRANSLATE_NOOP("Readiness", "Nobody knows an address for it")},
        {QStringLiteral("reachable.answers"), QT_TRANSLATE_NOOP("Readiness", "At %1")},
        {QStringLiteral("reachable.partly"), QT_TRANSLATE_NOOP("Readiness", "No answer at %1")},
        {QStringLiteral("reachable.from_outside_only"),
         QT_TRANSLATE_NOOP("Readiness", "Not from this network, but a phone came through from outside")},
        {QStringLiteral("reachable.refused"), QT_TRANSLATE_NOOP("Readiness", "The connection is refused (%1)")},
        {QStringLiteral("reachable.timed_out"), QT_TRANSLATE_NOOP("Readiness", "Nothing answers (%1)")},
        {QStringLiteral("reachable.unreachable"), QT_TRANSLATE_NOOP("Readiness", "There is no way there (%1)")},
        {QStringLiteral("reachable.no_tls"),
         QT_TRANSLATE_NOOP("Readiness", "Something answers there, but not with TLS (%1)")},
        {QStringLiteral("reachable.not_listening"), QT_TRANSLATE_NOOP("Readiness", "This server doesn’t listen: %1")},
        {QStringLiteral("reachable.other_server"), QT_TRANSLATE_NOOP("Readiness", "Somebody else answers there. %1")},
        {QStringLiteral("reachable.behind_proxy"),
         QT_TRANSLATE_NOOP("Readiness", "The proxy answers there and hands on which device it is. %1")},
        {QStringLiteral("reachable.proxied"), QT_TRANSLATE_NOOP("Readiness", "A proxy answers there. %1")},
        {QStringLiteral("reachable.no_address"),
         QT_TRANSLATE_NOOP("Readiness", "Not tried: the name has to lead somewhere first")},
        {QStringLiteral("outside.not_tried"), QT_TRANSLATE_NOOP("Readiness", "Not tried yet")},
        {QStringLiteral("chain.own_authority"), QT_TRANSLATE_NOOP("Readiness", "It comes from our own authority, %1")},
        {QStringLiteral("chain.incomplete"), QT_TRANSLATE_NOOP("Readiness", "The chain breaks off: %1")},
        {QStringLiteral("chain.unknown_authority"),
         QT_TRANSLATE_NOOP("Readiness", "It comes from an authority that devices don’t know: %1")},
        {QStringLiteral("chain.ended"), QT_TRANSLATE_NOOP("Readiness", "It has ended: %1")},
        {QStringLiteral("chain.not_yet"), QT_TRANSLATE_NOOP("Readiness", "It isn’t valid yet: %1")},
        {QStringLiteral("chain.not_seen"), QT_TRANSLATE_NOOP("Readiness", "Not looked at: nothing answered")},
        {QStringLiteral("tls.old_protocol"), QT_TRANSLATE_NOOP("Readiness", "The version is too old: %1")},
        {QStringLiteral("tls.weak_cipher"), QT_TRANSLATE_NOOP("Readiness", "The encryption is too weak: %1")},
        {QStringLiteral("tls.no_ems"), QT_TRANSLATE_NOOP("Readiness", "The extended master secret is missing: %1")},
        {QStringLiteral("tls.small_key"), QT_TRANSLATE_NOOP("Readiness", "A key is too small: %1")},
        {QStringLiteral("tls.weak_hash"), QT_TRANSLATE_NOOP("Readiness", "A signature is too weak: %1")},
        {QStringLiteral("tls.other_name"), QT_TRANSLATE_NOOP("Readiness", "The certificate is for other names: %1")},
        {QStringLiteral("tls.wrong_purpose"),
         QT_TRANSLATE_NOOP("Readiness", "The certificate isn’t meant for servers: %1")},
        {QStringLiteral("tls.long_life"), QT_TRANSLATE_NOOP("Readiness", "The certificate lives too many days: %1")},
        {QStringLiteral("tls.not_seen"), QT_TRANSLATE_NOOP("Readiness", "Not looked at: nothing answered")},
        {QStringLiteral("push_certificate.missing"), QT_TRANSLATE_NOOP("Readiness", "There is none yet")},
        {QStringLiteral("push_certificate.ended"), QT_TRANSLATE_NOOP("Readiness", "It has ended: %1")},
        {QStringLiteral("push_certificate.not_yet"), QT_TRANSLATE_NOOP("Readiness", "It isn’t valid yet: %1")},
        {QStringLiteral("push_certificate.ends_soon"), QT_TRANSLATE_NOOP("Readiness", "It ends soon: %1")},
        {QStringLiteral("push_service.connected"), QT_TRANSLATE_NOOP("Readiness", "Connected to %1")},
        {QStringLiteral("push_service.accepted"), QT_TRANSLATE_NOOP("Readiness", "It takes the certificate (%1)")},
        {QStringLiteral("push_service.refused"), QT_TRANSLATE_NOOP("Readiness", "It refuses the certificate: %1")},
        {QStringLiteral("push_service.unreachable"), QT_TRANSLATE_NOOP("Readiness", "It isn’t reached: %1")},
        {QStringLiteral("push_service.no_certificate"),
         QT_TRANSLATE_NOOP("Readiness", "Not tried: there is no push certificate yet")},
        {QStringLiteral("clock.kept"), QT_TRANSLATE_NOOP("Readiness", "A time service keeps it")},
        {QStringLiteral("clock.plausible"), QT_TRANSLATE_NOOP("Readiness", "Nothing here contradicts it")},
        {QStringLiteral("clock.not_kept"), QT_TRANSLATE_NOOP("Readiness", "No time service keeps it")},
        {QStringLiteral("clock.before_log"), QT_TRANSLATE_NOOP("Readiness", "The log has an entry that is later: %1")},
        {QStringLiteral("clock.too_early"),
         QT_TRANSLATE_NOOP("Readiness", "It is set to before this Espalier was set up: %1")},
        {QStringLiteral("disk.unknown"), QT_TRANSLATE_NOOP("Readiness", "Not known")},
        {QStringLiteral("keychain.works"), QT_TRANSLATE_NOOP("Readiness", "Written and read back")},
        {QStringLiteral("keychain.no_answer"), QT_TRANSLATE_NOOP("Readiness", "It doesn’t answer")},
        {QStringLiteral("keychain.passphrase"),
         QT_TRANSLATE_NOOP("Readiness", "Not used: the key is kept behind a passphrase")},
        {QStringLiteral("database.healthy"), QT_TRANSLATE_NOOP("Readiness", "Read through, nothing damaged")},
        {QStringLiteral("address.acknowledged"), QT_TRANSLATE_NOOP("Readiness", "Confirmed: %1")},
        {QStringLiteral("address.lab"), QT_TRANSLATE_NOOP("Readiness", "This is a lab, nobody relies on it")},
        {QStringLiteral("address.open"), QT_TRANSLATE_NOOP("Readiness", "Nobody has confirmed it yet: %1")}};
    const char* const sentence = known.value(what);
    return sentence != nullptr ? QCoreApplication::translate("Readiness", sentence) : QStringLiteral("%1");
}

// "MOMENT, ADDRESS, NAME, TLS VERSION"
QString arrivalWords(const QString& evidence, qint64 now)
{
    const QStringList parts = evidence.split(QStringLiteral(", "));
    const QDateTime at = QDateTime::fromString(parts.value(0), Qt::ISODate);
    return ReadinessTexts::tr("%1 from %2, asking for %3, with %4", "moment, address, name, TLS version")
        .arg(momentWords(at.toMSecsSinceEpoch(), now), visibleText(parts.value(1)), visibleText(parts.value(2)),
             visibleText(parts.value(3)));
}

QString seenWords(const QString& id, const QString& finding, const QString& evidence, qint64 now)
{
    if (id == QLatin1String("outside") && !evidence.isEmpty()) {
        return arrivalWords(evidence, now);
    }
    if (id == QLatin1String("disk") && !evidence.isEmpty()) {
        return ReadinessTexts::tr("%1 free").arg(QLocale().formattedDataSize(evidence.toLongLong()));
    }
    if (id == QLatin1String("address") && finding == QLatin1String("in_use")) {
        return ReadinessTexts::tr("%n device(s) rely on it", nullptr, evidence.toInt());
    }
    const QString sentence = sentenceOf(id + QLatin1Char('.') + finding);
    return sentence.contains(QLatin1String("%1")) ? sentence.arg(visibleText(evidence, 300)) : sentence;
}

// Practice, or a service that was named at the start: its evidence begins with the address.
bool isOwnPushService(const QString& id, const QString& evidence)
{
    static const QRegularExpression address(QStringLiteral("^([^\\s:]+|\\[[^\\]\\s]+\\]):\\d+(?=$|:)"));
    return id == QLatin1String("push_service") && address.match(evidence).hasMatch() &&
           !evidence.startsWith(QLatin1String("api.push.apple.com:"));
}

State stateOf(const QString& name)
{
    return name == QLatin1String("ok")        ? State::Ok
           : name == QLatin1String("warning") ? State::Warning
           : name == QLatin1String("failed")  ? State::Failed
                                              : State::Unknown;
}
} // namespace

ReadinessWords readinessWords(const QJsonObject& check, qint64 now)
{
    const QString id = check.value(QLatin1String("id")).toString();
    const QString evidence = check.value(QLatin1String("evidence")).toString();
    return {stateOf(check.value(QLatin1String("state")).toString()),
            isOwnPushService(id, evidence) ? ReadinessTexts::tr("The push service (not Apple’s) is reached")
                                           : titleOf(id).whole,
            seenWords(id, check.value(QLatin1String("finding")).toString(), evidence, now),
            remedyWords(check.value(QLatin1String("remedy")).toString())};
}

QString checkNames(const QStringList& ids)
{
    QStringList names;
    for (const QString& id : ids) {
        names.append(titleOf(id).shortly);
    }
    return names.join(QStringLiteral(", "));
}

QStringList failedChecks(const QJsonObject& result)
{
    QStringList ids;
    const QJsonArray checks = result.value(QLatin1String("checks")).toArray();
    for (const QJsonValue& check : checks) {
        if (check[QLatin1String("state")].toString() == QLatin1String("failed")) {
            ids.append(check[QLatin1String("id")].toString());
        }
    }
    return ids;
}

State readinessState(const QJsonObject& result)
{
    const QJsonArray checks = result.value(QLatin1String("checks")).toArray();
    if (checks.isEmpty()) {
        return State::Unknown;
    }
    const bool warns = std::any_of(checks.begin(), checks.end(), [](const QJsonValue& check) {
        return check[QLatin1String("state")].toString() == QLatin1String("warning");
    });
    return !failedChecks(result).isEmpty() ? State::Failed : warns ? State::Warning : State::Ok;
}

QString readinessSummary(const QJsonObject& result)
{
    switch (readinessState(result)) {
    case State::Failed:
        return ReadinessTexts::tr("%n check(s) failed", nullptr, int(failedChecks(result).size()));
    case State::Warning:
        return ReadinessTexts::tr("Ready, with warnings");
    case State::Ok:
        return ReadinessTexts::tr("Ready");
    default:
        return ReadinessTexts::tr("Not made yet");
    }
}

} // namespace espalier::ui
