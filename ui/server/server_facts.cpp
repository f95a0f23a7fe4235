#include "ui/server/server_facts.h"

#include "base/durations.h"
#include "ui/common/device_text.h"
#include "ui/common/distinguished_name.h"
#include "ui/common/ending_words.h"
#include "ui/common/number_words.h"
#include "ui/common/serial_words.h"
#include "ui/common/time_words.h"
#include "ui/common/tls_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QUrl>

namespace espalier::ui {

namespace {
struct ServerFactsWords {
    Q_DECLARE_TR_FUNCTIONS(ServerFacts)
};

constexpr qint64 soon = 30 * dayMs;

QString certificate(const QJsonObject& object, const char* key)
{
    return certificateName(object.value(QLatin1String(key)).toString());
}

Fact endFact(qint64 notAfter, qint64 now)
{
    return {
        ServerFactsWords::tr("Valid until"), endWords(notAfter, now), Fact::Form::Words, {}, stateOfEnd(notAfter, now)};
}

QString count(const QJsonObject& object, const char* key)
{
    return QLocale().toString(object.value(QLatin1String(key)).toInteger());
}

// Where it comes from, as the sheet says it.
QString wayWords(const QString& way)
{
    return way == QLatin1String("own")      ? ServerFactsWords::tr("Espalier itself, renews itself")
           : way == QLatin1String("files")  ? ServerFactsWords::tr("Files, watched")
           : way == QLatin1String("pkcs12") ? ServerFactsWords::tr("A .p12 file, watched")
           : way == QLatin1String("acme")   ? ServerFactsWords::tr("A public authority, over ACME")
                                            : ServerFactsWords::tr("Brought in by hand");
}
} // namespace

State stateOfEnd(qint64 notAfter, qint64 now)
{
    return notAfter < now ? State::Failed : (notAfter < now + soon ? State::Warning : State::Ok);
}

QList<Fact> addressFacts(const QJsonObject& status)
{
    const QUrl url(status.value(QLatin1String("public_url")).toString());
    return {{ServerFactsWords::tr("Organization"),
             visibleText(status, "organization"),
             Fact::Form::Words,
             QStringLiteral("organization"),
             {}},
            Fact::identifier(ServerFactsWords::tr("Public address"), url.toString()),
            Fact::words(ServerFactsWords::tr("Public port"), QString::number(url.port(443)))};
}

QList<Fact> tlsFacts(const QJsonObject& tls, qint64 now)
{
    if (tls.isEmpty()) {
        return {};
    }
    QStringList names;
    const QJsonArray all = tls.value(QLatin1String("names")).toArray();
    for (const QJsonValue& name : all) {
        names.append(visibleText(name.toString()));
    }
    const bool own = tls.value(QLatin1String("own_ca")).toBool();
    QList<Fact> facts{
        Fact::words(ServerFactsWords::tr("For"),
                    names.isEmpty() ? certificate(tls, "subject") : names.join(QStringLiteral(", "))),
        Fact::words(ServerFactsWords::tr("Issued by"), certificate(tls, "issuer")),
        {ServerFactsWords::tr("Trusted by"),
         own ? ServerFactsWords::tr("Devices that trust this office") : ServerFactsWords::tr("Every Apple device"),
         Fact::Form::Words,
         {},
         own ? State::Warning : State::Ok},
        endFact(tls.value(QLatin1String("not_after")).toInteger(), now)};
    if (tls.contains(QLatin1String("way"))) {
        facts.append(Fact::words(ServerFactsWords::tr("Comes from"), wayWords(visibleText(tls, "way"))));
    }
    const QString problem = tlsProblemWords(tls.value(QLatin1String("problem")).toString());
    if (!problem.isEmpty()) {
        facts.append({ServerFactsWords::tr("No newer one"), problem, Fact::Form::Words, {}, State::Failed});
    }
    return facts;
}

QList<Fact> pushFacts(const QJsonObject& certificate, const QJsonObject& service, qint64 now)
{
    if (certificate.isEmpty()) {
        return {};
    }
    const bool apple = certificate.value(QLatin1String("issuer_named_apple")).toBool();
    QList<Fact> facts{
        Fact::identifier(ServerFactsWords::tr("Topic"), visibleText(certificate, "topic")),
        {ServerFactsWords::tr("Issued by"),
         certificateName(certificate.value(QLatin1String("issuer")).toString()),
         Fact::Form::Words,
         {},
         apple ? std::optional<State>() : State::Warning},
        Fact::identifier(ServerFactsWords::tr("Serial number"), spacedSerial(visibleText(certificate, "serial"))),
        endFact(certificate.value(QLatin1String("not_after")).toInteger(), now),
        Fact::words(ServerFactsWords::tr("Imported"),
                    momentWords(certificate.value(QLatin1String("imported_at")).toInteger(), now))};
    if (!service.isEmpty()) {
        const QString blocked = visibleText(service, "blocked");
        const bool connected = service.value(QLatin1String("connected")).toBool();
        const QString lastError = visibleText(service, "last_error");
        const bool fails = !connected && !lastError.isEmpty();
        const State state = !blocked.isEmpty() || fails ? State::Failed : (connected ? State::Ok : State::Unknown);
        const QString words = !blocked.isEmpty() ? blocked
                              : fails            ? ServerFactsWords::tr("Can’t be reached: %1").arg(lastError)
                              : connected        ? ServerFactsWords::tr("Connected")
                                                 : ServerFactsWords::tr("Connects when there is something to send");
        const QString own = visibleText(service, "own");
        facts.append({ServerFactsWords::tr("Push service"),
                      own.isEmpty() ? words
                                    : ServerFactsWords::tr("%1 · not Apple’s, but %2", "how it stands, its address")
                                          .arg(words, isolated(own)),
                      Fact::Form::Words,
                      {},
                      state});
        facts.append(
            Fact::words(ServerFactsWords::tr("Wake-ups"),
                        ServerFactsWords::tr("%1 sent, %2 failed, %3 waiting")
                            .arg(count(service, "sent"), count(service, "failed"), count(service, "waiting"))));
    }
    return facts;
}

QList<Fact> authorityFacts(const QJsonObject& authority, qint64 now)
{
    return {Fact::words(ServerFactsWords::tr("Name"), certificate(authority, "subject")),
            endFact(authority.value(QLatin1String("not_after")).toInteger(), now),
            Fact::identifier(ServerFactsWords::tr("SHA-256"), spacedSerial(visibleText(authority, "sha256")))};
}

QList<Fact> listeningFacts(const QJsonObject& status, qint64 now)
{
    const QString listening = visibleText(status, "listening");
    const QJsonObject counters = status.value(QLatin1String("counters")).toObject();
    const bool up = !listening.isEmpty();
    QList<Fact> facts{{ServerFactsWords::tr("Listens on"),
                       up ? listening : ServerFactsWords::tr("Not listening"),
                       up ? Fact::Form::Identifier : Fact::Form::Words,
                       {},
                       up ? State::Ok : State::Failed}};
    if (!up && !visibleText(status, "not_listening").isEmpty()) {
        facts.append(Fact::words(ServerFactsWords::tr("Why not"), visibleText(status, "not_listening")));
    }
    if (const int port = status.value(QLatin1String("device_port")).toInt(); port > 0) {
        const QString whyNot = visibleText(status, "no_device_port");
        facts.append({ServerFactsWords::tr("Port for devices"), whyNot.isEmpty() ? QString::number(port) : whyNot,
                      Fact::Form::Words, QString(), whyNot.isEmpty() ? std::optional<State>() : State::Failed});
    }
    if (const QString proxy = visibleText(status, "trusted_proxy"); !proxy.isEmpty()) {
        facts.append(Fact::identifier(ServerFactsWords::tr("Reverse proxy"), proxy));
    }
    if (up) {
        facts.append(Fact::words(ServerFactsWords::tr("Up since"),
                                 momentWords(status.value(QLatin1String("started_at")).toInteger(), now)));
        facts.append(Fact::words(ServerFactsWords::tr("Open connections"), count(counters, "open")));
        facts.append(Fact::words(ServerFactsWords::tr("Requests"), count(counters, "requests")));
        if (counters.value(QLatin1String("refused")).toInteger() > 0 ||
            counters.value(QLatin1String("timeouts")).toInteger() > 0) {
            facts.append(Fact::words(ServerFactsWords::tr("Turned away"),
                                     ServerFactsWords::tr("%1 refused, %2 timed out")
                                         .arg(count(counters, "refused"), count(counters, "timeouts"))));
        }
    }
    facts.append(Fact::words(ServerFactsWords::tr("Database"),
                             sizeWords(status.value(QLatin1String("database_bytes")).toInteger())));
    facts.append(Fact::identifier(ServerFactsWords::tr("Data folder"), visibleText(status, "data")));
    facts.append(Fact::words(ServerFactsWords::tr("Version"), visibleText(status, "version")));
    return facts;
}

} // namespace espalier::ui
