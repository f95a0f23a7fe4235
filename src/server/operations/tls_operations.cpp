#include "server/operations/tls_operations.h"

#include "base/error_kind.h"

#include <QFileInfo>
#include <QJsonArray>

namespace espalier::server {

namespace {

Result<QString> wholePath(const QJsonObject& arguments, const char* key)
{
    const QString path = arguments[QLatin1String(key)].toString();
    if (!QFileInfo(path).isAbsolute()) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("%1 is not the whole path of a file").arg(QLatin1String(key)));
    }
    return path;
}

// An explicit choice, of this call alone.
CutOff cutOff(const QJsonObject& arguments)
{
    return arguments[QStringLiteral("despite_pinned")].toBool() ? CutOff::BoundDevices : CutOff::Nobody;
}

Result<QJsonObject> acmeJson(TlsSource& tls, const AcmeIssuer& acme)
{
    const AcmeIssuer::State state = acme.state();
    const auto terms = TRY(acme.terms());
    const TlsSource::Plan plan = TRY(tls.plan());
    QJsonObject json{{QStringLiteral("phase"), name(state.phase)},
                     {QStringLiteral("at"), state.at},
                     {QStringLiteral("error"), state.error},
                     {QStringLiteral("has_certbot"), isCertbotHere()},
                     {QStringLiteral("terms"), terms ? terms->toJson() : QJsonValue()},
                     {QStringLiteral("record"), QJsonValue()},
                     {QStringLiteral("renews_at"), QJsonValue()}};
    if (state.record) {
        json[QStringLiteral("record")] =
            QJsonObject{{QStringLiteral("name"), state.record->name}, {QStringLiteral("value"), state.record->value}};
    }
    if (plan.way == TlsWay::Acme && terms && terms->renewsItself()) {
        const auto served = TRY(tls.load()).identity.certificate;
        json[QStringLiteral("renews_at")] = acmeRenewalAt(served.notBeforeMs(), served.notAfterMs());
    }
    return json;
}

Result<QJsonValue> show(const ServerFacts& facts, const AcmeIssuer& acme)
{
    const TlsSource::Plan plan = TRY(facts.tls.plan());
    QJsonObject shown = tlsJson(facts.tls).toObject();
    shown.insert(QStringLiteral("way"), name(plan.way));
    shown.insert(QStringLiteral("certificate_file"), plan.certificateFile);
    shown.insert(QStringLiteral("key_file"), plan.keyFile);
    shown.insert(QStringLiteral("for_this_run"), plan.forThisRun);
    shown.insert(QStringLiteral("problem"), facts.tls.problem());
    shown.insert(QStringLiteral("acme"), TRY(acmeJson(facts.tls, acme)));
    return QJsonValue(shown);
}

Result<> useFiles(TlsSource& tls, const QJsonObject& arguments, const Caller& caller)
{
    const TlsFiles files{TRY(wholePath(arguments, "certificate")), TRY(wholePath(arguments, "key")), {}};
    return tls.watch(files, caller.name, cutOff(arguments));
}

Result<> usePkcs12(TlsSource& tls, const QJsonObject& arguments, const Caller& caller)
{
    const TlsFiles files{TRY(wholePath(arguments, "file")), QString(),
                         SecretBytes::take(arguments[QStringLiteral("password")].toString().toUtf8())};
    return tls.watch(files, caller.name, cutOff(arguments));
}

Result<> useAcme(AcmeIssuer& acme, const QJsonObject& arguments, const Caller& caller)
{
    const AcmeTerms terms = TRY(readAcmeTerms(arguments));
    if (!arguments[QStringLiteral("agree_terms")].toBool()) {
        return fail(ErrorCode::Refused, QLatin1String("terms-not-agreed"),
                    QStringLiteral("nobody has agreed to the terms of the certificate authority"));
    }
    return acme.start(terms, caller.name, cutOff(arguments));
}

} // namespace

QJsonValue tlsJson(TlsSource& source)
{
    const auto tls = source.load();
    const auto plan = source.plan();
    if (!tls || !plan) {
        return {};
    }
    return QJsonObject{{QStringLiteral("subject"), tls->facts.subject},
                       {QStringLiteral("issuer"), tls->facts.issuer},
                       {QStringLiteral("names"), QJsonArray::fromStringList(tls->facts.names)},
                       {QStringLiteral("not_after"), tls->facts.notAfter},
                       {QStringLiteral("own_ca"), tls->facts.ownAuthority},
                       {QStringLiteral("way"), name(plan->way)},
                       {QStringLiteral("problem"), source.problem()}};
}

void addTlsOperations(Operations& operations, const ServerFacts& facts, AcmeIssuer& acme)
{
    // Each answers with how things are afterwards.
    const auto add = [&operations, &acme, facts](const char* operation, auto work) {
        operations.add(QLatin1String(operation),
                       [facts, &acme, work](const QJsonObject& arguments, const Caller& caller) -> Result<QJsonValue> {
                           TRY(work(arguments, caller));
                           return show(facts, acme);
                       });
    };
    const auto addServed = [&add, facts](const char* operation, auto work) {
        add(operation, [facts, work](const QJsonObject& arguments, const Caller& caller) -> Result<> {
            TRY(work(arguments, caller));
            return serveTls(facts.tls, facts.live);
        });
    };
    add("tls.show", [](const QJsonObject&, const Caller&) -> Result<> { return {}; });
    addServed("tls.use_files", [facts](const QJsonObject& arguments, const Caller& caller) {
        return useFiles(facts.tls, arguments, caller);
    });
    addServed("tls.use_pkcs12", [facts](const QJsonObject& arguments, const Caller& caller) {
        return usePkcs12(facts.tls, arguments, caller);
    });
    addServed("tls.use_authority", [facts](const QJsonObject& arguments, const Caller& caller) {
        return facts.tls.useOwnAuthority(caller.name, cutOff(arguments));
    });
    add("tls.use_acme",
        [&acme](const QJsonObject& arguments, const Caller& caller) { return useAcme(acme, arguments, caller); });
    add("tls.acme_renew", [&acme](const QJsonObject& arguments, const Caller& caller) {
        return acme.renew(caller.name, cutOff(arguments));
    });
    add("tls.acme_record_set", [&acme](const QJsonObject&, const Caller&) { return acme.recordIsSet(); });
    add("tls.acme_cancel", [&acme](const QJsonObject&, const Caller&) -> Result<> {
        acme.cancel();
        return {};
    });
}

} // namespace espalier::server
