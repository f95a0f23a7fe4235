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

QString endingWords(const QJsonObject& ending)
{
    static const QHash<QString, QString> words{
        {QStringLiteral("push_certificate"), QStringLiteral("push certificate")},
        {QStringLiteral("vendor_certificate"), QStringLiteral("vendor certificate")},
        {QStringLiteral("tls"), QStringLiteral("TLS certificate")},
        {QStringLiteral("signing"), QStringLiteral("profile signer")},
        {QStringLiteral("ca"), QStringLiteral("device authority")},
        {QStringLiteral("trusted_ca"), QStringLiteral("trusted authority")},
        {QStringLiteral("link"), QStringLiteral("enrollment link")}};
    const QString kind = ending[QStringLiteral("kind")].toString();
    const qint64 count = ending[QStringLiteral("count")].toInteger();
    if (kind == QLatin1String("identity")) {
        return count == 1 ? QStringLiteral("device identity") : QStringLiteral("%1 device identities").arg(count);
    }
    return words.value(kind, kind);
}

QString endRemedyWords(const QString& remedy, const QString& kind)
{
    static const QHash<QString, QString> words{
        {QStringLiteral("renew"), QStringLiteral("renew it at identity.apple.com/pushcert")},
        {QStringLiteral("new_vendor_certificate"), QStringLiteral("get the next one from Apple's developer site")},
        {QStringLiteral("replace"), QStringLiteral("replace it (tls import, tls use-files, tls renew)")},
        {QStringLiteral("automatic"), QStringLiteral("renews itself")},
        {QStringLiteral("enroll_again"), QStringLiteral("enroll again")},
        {QStringLiteral("trust_successor"), QStringLiteral("trust its successor (ca trust add)")},
        {QStringLiteral("new_link"), QStringLiteral("make a new one if people still need it")}};
    return kind == QLatin1String("ca") ? QStringLiteral("enroll every device again") : words.value(remedy, remedy);
}

QList<Column> deviceAuthorityColumns()
{
    return {{QStringLiteral("ID"), QStringLiteral("id")},
            {QStringLiteral("SUBJECT"), QStringLiteral("subject")},
            {QStringLiteral("UNTIL"), QStringLiteral("not_after")}};
}

// Of several identities the first to end stands for them.
QString subjectWords(const QJsonObject& ending)
{
    const QString subject = ending[QStringLiteral("subject")].toString();
    return !subject.isEmpty() ? subject : QStringLiteral("%1 first").arg(ending[QStringLiteral("detail")].toString());
}

Result<int> listExpiry(Invocation& call)
{
    const QJsonArray all = TRY(call.session.call(QStringLiteral("expiry.list"))).toArray();
    if (call.json) {
        return printJson(call, all);
    }
    QJsonArray rows;
    for (const auto& value : all) {
        QJsonObject row = value.toObject();
        const QString kind = row[QStringLiteral("kind")].toString();
        row[QStringLiteral("subject")] = subjectWords(row);
        const bool isDone = row[QStringLiteral("state")].toString() == QLatin1String("ended");
        row[QStringLiteral("remedy")] = kind == QLatin1String("identity") && !isDone
                                            ? QStringLiteral("renewed by itself; at once: device renew D")
                                            : endRemedyWords(row[QStringLiteral("remedy")].toString(), kind);
        row[QStringLiteral("kind")] = endingWords(row);
        rows.append(row);
    }
    return printRows(call, rows,
                     {{QStringLiteral("ENDS"), QStringLiteral("ends_at")},
                      {QStringLiteral("DAYS"), QStringLiteral("days")},
                      {QStringLiteral("STATE"), QStringLiteral("state")},
                      {QStringLiteral("WHAT"), QStringLiteral("kind")},
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
             return done(call, QStringLiteral("The certificate %1 is revoked.").arg(call.arguments[0]));
         }},
        {QStringLiteral("ca trust add"),
         QStringLiteral("F"),
         1,
         1,
         {},
         [](Invocation& call) -> Result<int> {
             const QJsonValue added =
                 TRY(call.session.call(QStringLiteral("ca.trust.add"),
                                       {{QStringLiteral("pem_base64"), TRY(readFileBase64(call.arguments[0]))}}));
             return tellCreated(
                 call, added,
                 QStringLiteral("The authority is trusted now; “ca trust list” shows it under the number %1.")
                     .arg(added[QLatin1String("id")].toInteger()));
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
             return done(call, QStringLiteral("This authority is not trusted any more."));
         }},
        {QStringLiteral("ca device-ca add"),
         QStringLiteral("F"),
         1,
         1,
         {},
         [](Invocation& call) -> Result<int> {
             return printRows(
                 call,
                 TRY(call.session.call(QStringLiteral("ca.device_ca.add"),
                                       {{QStringLiteral("pem_base64"), TRY(readFileBase64(call.arguments[0]))}})),
                 deviceAuthorityColumns());
         },
         true,
         QStringLiteral(
             "The authorities of the certificates that Apple builds into devices (Apple iPhone Device CA and "
             "those above it), as PEM. Links with --profile-service need them. Expired ones are taken: "
             "Apple's are.")},
        {QStringLiteral("ca device-ca list"),
         {},
         0,
         0,
         {},
         [](Invocation& call) -> Result<int> {
             return printRows(call, TRY(call.session.call(QStringLiteral("ca.device_ca.list"))),
                              deviceAuthorityColumns());
         }},
        {QStringLiteral("ca device-ca remove"),
         QStringLiteral("ID"),
         1,
         1,
         {},
         [](Invocation& call) -> Result<int> {
             TRY(call.session.call(QStringLiteral("ca.device_ca.remove"),
                                   with(QStringLiteral("id"), call.arguments[0])));
             return done(call, QStringLiteral("This authority is not asked any more."));
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
    };
}

} // namespace espalier::ctl
