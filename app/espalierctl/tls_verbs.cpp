#include "app/espalierctl/verb.h"
#include "base/error_kind.h"

#include <QFileInfo>
#include <QThread>

namespace espalier::ctl {

namespace {

constexpr int acmePollMs = 200;

QString acmePhase(const QJsonValue& shown)
{
    return shown[QStringLiteral("acme")][QStringLiteral("phase")].toString();
}

// One line for each fact that is one.
Result<int> printTls(Invocation& call, const QJsonValue& shown)
{
    if (call.json) {
        return printJson(call, shown);
    }
    QJsonObject facts;
    const QJsonObject all = shown.toObject();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const bool says = !it->isObject() && !it->isNull() && it->toString(QStringLiteral("-")) != QString();
        if (says && (it.key() != QLatin1String("for_this_run") || it->toBool())) {
            facts.insert(it.key(), *it);
        }
    }
    if (facts.contains(QStringLiteral("problem"))) {
        facts[QStringLiteral("problem")] = withoutKind(facts[QStringLiteral("problem")].toString());
    }
    const QJsonValue acme = shown[QStringLiteral("acme")];
    if (acme[QStringLiteral("renews_at")].isDouble()) {
        facts.insert(QStringLiteral("renews_at"), acme[QStringLiteral("renews_at")]);
    }
    if (const QJsonValue record = acme[QStringLiteral("record")]; record.isObject()) {
        facts.insert(QStringLiteral("record_to_set"), record[QStringLiteral("name")].toString() +
                                                          QStringLiteral(" TXT ") +
                                                          record[QStringLiteral("value")].toString());
    }
    return printFacts(call, facts);
}

Result<int> showTls(Invocation& call)
{
    const auto shown = TRY(call.session.call(QStringLiteral("tls.show")));
    if (!shown[QStringLiteral("subject")].isString()) {
        return fail(ErrorCode::NotFound, QStringLiteral("no TLS certificate can be loaded: import one"));
    }
    return printTls(call, shown);
}

Result<QString> keyFile(const Invocation& call)
{
    if (!call.line.has(QStringLiteral("--key"))) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("--key F is missing"));
    }
    return call.line.value(QStringLiteral("--key"));
}

QString absolutePath(const QString& path)
{
    return path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
}

// Devices that are bound to the authority of the present certificate may be given up by name only.
constexpr auto despitePinned = "--despite-pinned";

QJsonValue isDespitePinned(const Invocation& call)
{
    return call.line.has(QLatin1String(despitePinned));
}

Result<int> importTls(Invocation& call)
{
    const QJsonObject pair{{QStringLiteral("chain_base64"), TRY(readFileBase64(call.arguments[0]))},
                           {QStringLiteral("key_base64"), TRY(readFileBase64(TRY(keyFile(call))))},
                           {QStringLiteral("despite_pinned"), isDespitePinned(call)}};
    TRY(call.session.call(QStringLiteral("server.reload_tls"), pair));
    return showTls(call);
}

Result<int> useFiles(Invocation& call)
{
    return printTls(call, TRY(call.session.call(QStringLiteral("tls.use_files"),
                                                {{QStringLiteral("certificate"), absolutePath(call.arguments[0])},
                                                 {QStringLiteral("key"), absolutePath(TRY(keyFile(call)))},
                                                 {QStringLiteral("despite_pinned"), isDespitePinned(call)}})));
}

Result<int> usePkcs12(Invocation& call)
{
    QJsonObject arguments{{QStringLiteral("file"), absolutePath(call.arguments[0])},
                          {QStringLiteral("despite_pinned"), isDespitePinned(call)}};
    TRY(addPassword(call, arguments));
    return printTls(call, TRY(call.session.call(QStringLiteral("tls.use_pkcs12"), arguments)));
}

// Until there is a certificate, a reason why not, or something for a hand to do.
Result<int> waitForAcme(Invocation& call, QJsonValue shown)
{
    while (acmePhase(shown) == QLatin1String("running")) {
        QThread::msleep(acmePollMs);
        shown = TRY(call.session.call(QStringLiteral("tls.show")));
    }
    if (acmePhase(shown) == QLatin1String("failed")) {
        return fail(ErrorCode::Refused, shown[QStringLiteral("acme")][QStringLiteral("error")].toString());
    }
    if (acmePhase(shown) == QLatin1String("waits_for_record")) {
        QTextStream(stderr) << "Set the TXT record, then go on with: espalierctl tls record-set\n";
    }
    return printTls(call, shown);
}

Result<int> useAcme(Invocation& call)
{
    const auto& line = call.line;
    const QJsonObject arguments{
        {QStringLiteral("directory"), line.value(QStringLiteral("--directory"))},
        {QStringLiteral("mail"), line.value(QStringLiteral("--mail"))},
        {QStringLiteral("challenge"), line.value(QStringLiteral("--challenge"))},
        {QStringLiteral("port"), TRY(line.number(QStringLiteral("--port"), 80))},
        {QStringLiteral("webroot"), absolutePath(line.value(QStringLiteral("--webroot")))},
        {QStringLiteral("authority_file"), absolutePath(line.value(QStringLiteral("--authority")))},
        {QStringLiteral("agree_terms"), line.has(QStringLiteral("--agree-terms"))},
        {QStringLiteral("despite_pinned"), isDespitePinned(call)}};
    return waitForAcme(call, TRY(call.session.call(QStringLiteral("tls.use_acme"), arguments)));
}

std::function<Result<int>(Invocation&)> acme(const char* operation)
{
    return [name = QString::fromLatin1(operation)](Invocation& call) -> Result<int> {
        return waitForAcme(call,
                           TRY(call.session.call(name, {{QStringLiteral("despite_pinned"), isDespitePinned(call)}})));
    };
}

} // namespace

Verbs tlsVerbs()
{
    const QStringList despite{QLatin1String(despitePinned)};
    const Options key{{QStringLiteral("--key")}, despite};
    return {
        {QStringLiteral("tls show"), {}, 0, 0, {}, showTls},
        {QStringLiteral("tls import"), QStringLiteral("F --key F [--despite-pinned]"), 1, 1, key, importTls, true,
         QStringLiteral(
             "The certificate with its whole chain as PEM; a copy of both is kept. New connections use it at "
             "once; a server that did not listen for want of a certificate begins to. One of another authority than "
             "enrolled devices are bound to (pin_server) is refused, here and below: it would cut them off for good. "
             "--despite-pinned takes it all the same.")},
        {QStringLiteral("tls use-files"), QStringLiteral("F --key F [--despite-pinned]"), 1, 1, key, useFiles, true,
         QStringLiteral("As import, but the files go on being watched: when they are replaced, the new certificate is "
                        "served within seconds. One that can't be served leaves the one before in use; \"tls show\" "
                        "tells why.")},
        {QStringLiteral("tls use-p12"),
         QStringLiteral("F [--password-file F] [--despite-pinned]"),
         1,
         1,
         {{QStringLiteral("--password-file")}, despite},
         usePkcs12,
         true,
         QStringLiteral("A PKCS#12 file with certificate, chain and key, watched like the files of use-files. Its "
                        "password is kept sealed.")},
        {QStringLiteral("tls use-ca"),
         QStringLiteral("[--despite-pinned]"),
         0,
         0,
         {{}, despite},
         [](Invocation& call) -> Result<int> {
             return printTls(call, TRY(call.session.call(QStringLiteral("tls.use_authority"),
                                                         {{QStringLiteral("despite_pinned"), isDespitePinned(call)}})));
         },
         true,
         QStringLiteral("A certificate of Espalier's own authority. Devices trust it through the enrollment profile "
                        "only, and on iPhone and iPad a person may have to switch the trust on first.")},
        {QStringLiteral("tls use-acme"),
         QStringLiteral("--agree-terms [--mail M] [--challenge http|webroot|dns] [--port 80] [--webroot D] "
                        "[--directory U] [--authority F] [--despite-pinned]"),
         0,
         0,
         {{QStringLiteral("--mail"), QStringLiteral("--challenge"), QStringLiteral("--port"),
           QStringLiteral("--webroot"), QStringLiteral("--directory"), QStringLiteral("--authority")},
          {QStringLiteral("--agree-terms"), QLatin1String(despitePinned)}},
         useAcme,
         true,
         QStringLiteral(
             "Gets a certificate from a public authority, Let's Encrypt unless --directory names another, by "
             "means of certbot. http: the authority reaches --port of this computer as port 80 of the public "
             "name. webroot: a web server that has port 80 serves the folder. Both renew themselves. dns: "
             "shows a TXT record to set by hand; needs a running server, and again at every renewal.")},
        {QStringLiteral("tls record-set"),
         {},
         0,
         0,
         {},
         acme("tls.acme_record_set"),
         true,
         QStringLiteral("The TXT record that use-acme has shown is there.")},
        {QStringLiteral("tls renew"),
         QStringLiteral("[--despite-pinned]"),
         0,
         0,
         {{}, despite},
         acme("tls.acme_renew"),
         true,
         QStringLiteral("Gets the next certificate now, on the terms of use-acme.")},
    };
}

} // namespace espalier::ctl
