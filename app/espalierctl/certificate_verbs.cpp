#include "app/espalierctl/verb.h"

namespace espalier::ctl {

namespace {

Result<int> writePem(Invocation& call, const QJsonValue& result)
{
    return writeContent(call,
                        QString::fromLatin1(result.toObject()[QStringLiteral("pem")].toString().toUtf8().toBase64()));
}

Result<int> issue(Invocation& call)
{
    const QString csr = call.line.value(QStringLiteral("--csr"));
    if (csr.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("--csr F is missing"));
    }
    return writePem(call, TRY(call.session.call(QStringLiteral("ca.issue"),
                                                {{QStringLiteral("csr_base64"), TRY(readFileBase64(csr))}})));
}

Result<int> showTls(Invocation& call)
{
    const auto status = TRY(call.session.call(QStringLiteral("server.status")));
    const QJsonValue tls = status.toObject()[QStringLiteral("tls")];
    if (!tls.isObject()) {
        return fail(ErrorCode::NotFound, QStringLiteral("no TLS certificate can be loaded: import one"));
    }
    return printFacts(call, tls);
}

Result<int> importTls(Invocation& call)
{
    if (!call.line.has(QStringLiteral("--key"))) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("--key F is missing"));
    }
    const QJsonObject pair{
        {QStringLiteral("chain_base64"), TRY(readFileBase64(call.arguments[0]))},
        {QStringLiteral("key_base64"), TRY(readFileBase64(call.line.value(QStringLiteral("--key"))))}};
    TRY(call.session.call(QStringLiteral("server.reload_tls"), pair));
    return showTls(call);
}

Result<int> listExpiry(Invocation& call)
{
    return printRows(call, TRY(call.session.call(QStringLiteral("expiry.list"))),
                     {{QStringLiteral("ENDS"), QStringLiteral("ends_at")},
                      {QStringLiteral("DAYS"), QStringLiteral("days")},
                      {QStringLiteral("STATE"), QStringLiteral("state")},
                      {QStringLiteral("KIND"), QStringLiteral("kind")},
                      {QStringLiteral("COUNT"), QStringLiteral("count")},
                      {QStringLiteral("SUBJECT"), QStringLiteral("subject")},
                      {QStringLiteral("REMEDY"), QStringLiteral("remedy")}});
}

} // namespace

Verbs certificateVerbs()
{
    const Options output{{QStringLiteral("-o")}, {}};
    return {
        {QStringLiteral("ca export"), QStringLiteral("-o F"), 0, 0, output,
         [](Invocation& call) -> Result<int> {
             return writePem(call, TRY(call.session.call(QStringLiteral("ca.export"))));
         }},
        {QStringLiteral("ca issue"),
         QStringLiteral("--csr F -o F"),
         0,
         0,
         {{QStringLiteral("--csr"), QStringLiteral("-o")}, {}},
         issue},
        {QStringLiteral("ca list"),
         {},
         0,
         0,
         {},
         [](Invocation& call) -> Result<int> {
             return printRows(call, TRY(call.session.call(QStringLiteral("ca.list"))),
                              {{QStringLiteral("SERIAL"), QStringLiteral("serial")},
                               {QStringLiteral("KIND"), QStringLiteral("kind")},
                               {QStringLiteral("SUBJECT"), QStringLiteral("subject")},
                               {QStringLiteral("UNTIL"), QStringLiteral("not_after")},
                               {QStringLiteral("REVOKED"), QStringLiteral("revoked_at")}});
         }},
        {QStringLiteral("ca revoke"),
         QStringLiteral("SERIAL"),
         1,
         1,
         {},
         [](Invocation& call) -> Result<int> {
             TRY(call.session.call(QStringLiteral("ca.revoke"), with(QStringLiteral("serial"), call.arguments[0])));
             return Done;
         }},
        {QStringLiteral("ca trust add"),
         QStringLiteral("F"),
         1,
         1,
         {},
         [](Invocation& call) -> Result<int> {
             return printCreated(call, TRY(call.session.call(
                                           QStringLiteral("ca.trust.add"),
                                           {{QStringLiteral("pem_base64"), TRY(readFileBase64(call.arguments[0]))}})));
         }},
        {QStringLiteral("ca trust list"),
         {},
         0,
         0,
         {},
         [](Invocation& call) -> Result<int> {
             return printRows(call, TRY(call.session.call(QStringLiteral("ca.trust.list"))),
                              {{QStringLiteral("ID"), QStringLiteral("id")},
                               {QStringLiteral("SUBJECT"), QStringLiteral("subject")},
                               {QStringLiteral("UNTIL"), QStringLiteral("not_after")}});
         }},
        {QStringLiteral("ca trust remove"),
         QStringLiteral("ID"),
         1,
         1,
         {},
         [](Invocation& call) -> Result<int> {
             TRY(call.session.call(QStringLiteral("ca.trust.remove"), with(QStringLiteral("id"), call.arguments[0])));
             return Done;
         }},
        {QStringLiteral("expiry"),
         {},
         0,
         0,
         {},
         listExpiry,
         true,
         QStringLiteral(
             "Everything that ends, the next first: certificates, authorities, identities of devices by how "
             "near their end is, open links. \"device list --identity-ends-within DAYS\" names the devices.")},
        {QStringLiteral("tls show"), {}, 0, 0, {}, showTls},
        {QStringLiteral("tls import"),
         QStringLiteral("F --key F"),
         1,
         1,
         {{QStringLiteral("--key")}, {}},
         importTls,
         true,
         QStringLiteral(
             "The certificate with its whole chain as PEM. New connections use it at once; a server that did "
             "not listen for want of a certificate begins to.")},
    };
}

} // namespace espalier::ctl
