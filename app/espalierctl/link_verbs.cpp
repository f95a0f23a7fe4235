#include "app/espalierctl/verb.h"

namespace espalier::ctl {

namespace {

const QString link = QStringLiteral("link");

Result<int> create(Invocation& call)
{
    const auto& line = call.line;
    if (!line.has(QStringLiteral("--name"))) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("--name N is missing"));
    }
    QJsonObject arguments{{QStringLiteral("name"), line.value(QStringLiteral("--name"))}};
    if (line.has(QStringLiteral("--group"))) {
        arguments.insert(QStringLiteral("group"), line.value(QStringLiteral("--group")));
    }
    if (line.has(QStringLiteral("--device"))) {
        arguments.insert(QStringLiteral("device"), line.value(QStringLiteral("--device")));
    }
    if (line.has(QStringLiteral("--uses"))) {
        arguments.insert(QStringLiteral("uses"), TRY(line.number(QStringLiteral("--uses"), 0)));
    }
    if (line.has(QStringLiteral("--expires"))) {
        arguments.insert(QStringLiteral("expires_ms"), TRY(parseDuration(line.value(QStringLiteral("--expires")))));
    }
    if (line.has(QStringLiteral("--despite-check"))) {
        arguments.insert(QStringLiteral("despite_check"), true);
    }
    return printCreated(call, TRY(call.session.call(QStringLiteral("link.create"), arguments)), QStringLiteral("url"));
}

Result<int> profileFile(Invocation& call)
{
    const auto result = TRY(call.session.call(
        QStringLiteral("link.profile"),
        {{link, call.arguments[0]},
         {QStringLiteral("identity"), call.line.value(QStringLiteral("--identity"), QStringLiteral("scep"))}}));
    return writeContent(call, result.toObject()[QStringLiteral("content_base64")].toString());
}

// "2 of 5", or "2" where there is no limit.
QString usesWords(const QJsonObject& row)
{
    const qint64 allowed = row[QStringLiteral("uses_allowed")].toInteger();
    const QString taken = QString::number(row[QStringLiteral("uses_taken")].toInteger());
    return allowed > 0 ? QStringLiteral("%1 of %2").arg(taken).arg(allowed) : taken;
}

} // namespace

Verbs linkVerbs()
{
    return {
        {QStringLiteral("link create"),
         QStringLiteral("--name N [--group G] [--device D] [--uses N] [--expires 7d] [--despite-check]"),
         0,
         0,
         {{QStringLiteral("--name"), QStringLiteral("--group"), QStringLiteral("--device"), QStringLiteral("--uses"),
           QStringLiteral("--expires")},
          {QStringLiteral("--despite-check")}},
         create,
         true,
         QStringLiteral("Outside a lab the readiness self-test comes first (espalierctl check); while it fails no link "
                        "is made. --despite-check makes it all the same, and the log tells so.")},
        {QStringLiteral("link list"),
         {},
         0,
         0,
         {},
         [](Invocation& call) -> Result<int> {
             QJsonArray links = TRY(call.session.call(QStringLiteral("link.list"))).toArray();
             if (!call.json) {
                 for (QJsonValueRef one : links) {
                     QJsonObject row = one.toObject();
                     row.insert(QStringLiteral("uses"), usesWords(row));
                     one = row;
                 }
             }
             return printRows(call, links,
                              {{QStringLiteral("ID"), QStringLiteral("id")},
                               {QStringLiteral("NAME"), QStringLiteral("name")},
                               {QStringLiteral("GROUP"), QStringLiteral("group")},
                               {QStringLiteral("ONLY FOR"), QStringLiteral("device_name")},
                               {QStringLiteral("STATE"), QStringLiteral("state")},
                               {QStringLiteral("USES"), QStringLiteral("uses")},
                               {QStringLiteral("EXPIRES"), QStringLiteral("expires")}});
         }},
        {QStringLiteral("link show"),
         QStringLiteral("ID"),
         1,
         1,
         {},
         [](Invocation& call) -> Result<int> {
             return printFacts(call,
                               TRY(call.session.call(QStringLiteral("link.show"), with(link, call.arguments[0]))));
         }},
        {QStringLiteral("link revoke"),
         QStringLiteral("ID"),
         1,
         1,
         {},
         [](Invocation& call) -> Result<int> {
             TRY(call.session.call(QStringLiteral("link.revoke"), with(link, call.arguments[0])));
             return Done;
         }},
        {QStringLiteral("link profile"),
         QStringLiteral("ID -o F [--identity scep|pkcs12]"),
         1,
         1,
         {{QStringLiteral("-o"), QStringLiteral("--identity")}, {}},
         profileFile},
    };
}

} // namespace espalier::ctl
