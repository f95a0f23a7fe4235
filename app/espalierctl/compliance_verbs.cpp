// Policies, what they find, and the page for management.
#include "app/espalierctl/compliance_report.h"
#include "app/espalierctl/verb.h"

#include <QDateTime>
#include <QJsonDocument>

namespace espalier::ctl {

namespace {

// kind:key=value:key=value, or kind alone; "query:Q" takes the rest as it stands.
Result<QJsonObject> ruleOf(const QString& text)
{
    if (text.startsWith(QLatin1String("query:"))) {
        return QJsonObject{{QStringLiteral("kind"), QStringLiteral("query")}, {QStringLiteral("query"), text.mid(6)}};
    }
    const QStringList parts = text.split(u':');
    QJsonObject rule{{QStringLiteral("kind"), parts.first()}};
    for (const QString& part : parts.mid(1)) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals < 1) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("“%1” is no KEY=VALUE").arg(part));
        }
        rule.insert(part.first(equals), part.mid(equals + 1));
    }
    return rule;
}

Result<QJsonObject> policyArguments(Invocation& call)
{
    QJsonObject arguments;
    for (const char* option : {"group", "action", "target"}) {
        const QString flag = QStringLiteral("--") + QLatin1String(option);
        if (call.line.has(flag)) {
            arguments.insert(QLatin1String(option), call.line.value(flag));
        }
    }
    if (call.line.has(QStringLiteral("--grace"))) {
        arguments.insert(QStringLiteral("grace"), TRY(parseDuration(call.line.value(QStringLiteral("--grace")))));
    }
    QJsonArray rules;
    for (const QString& text : call.line.values(QStringLiteral("--rule"))) {
        rules.append(TRY(ruleOf(text)));
    }
    if (!rules.isEmpty()) {
        arguments.insert(QStringLiteral("rules"), rules);
    }
    return arguments;
}

Result<int> addPolicy(Invocation& call)
{
    QJsonObject arguments = TRY(policyArguments(call));
    arguments.insert(QStringLiteral("name"), call.arguments[0]);
    const QJsonValue added = TRY(call.session.call(QStringLiteral("compliance.policy.save"), arguments));
    return tellCreated(call, added,
                       QStringLiteral("The policy “%1” (%2) is added.")
                           .arg(oneLine(call.arguments[0]), QString::number(added[QLatin1String("id")].toInteger())));
}

Result<int> editPolicy(Invocation& call)
{
    QJsonObject arguments = TRY(policyArguments(call));
    arguments.insert(QStringLiteral("policy"), call.arguments[0]);
    if (call.line.has(QStringLiteral("--name"))) {
        arguments.insert(QStringLiteral("name"), call.line.value(QStringLiteral("--name")));
    }
    const auto saved = TRY(call.session.call(QStringLiteral("compliance.policy.save"), arguments));
    return done(call, QStringLiteral("The policy “%1” is saved.").arg(oneLine(call.arguments[0])), saved);
}

Result<int> deletePolicy(Invocation& call)
{
    TRY(call.session.call(QStringLiteral("compliance.policy.delete"),
                          with(QStringLiteral("policy"), call.arguments[0])));
    return done(call, QStringLiteral("The policy “%1” is deleted.").arg(oneLine(call.arguments[0])));
}

Result<int> listPolicies(Invocation& call)
{
    return printRows(call, TRY(call.session.call(QStringLiteral("compliance.policy.list"))),
                     {{QStringLiteral("ID"), QStringLiteral("id")},
                      {QStringLiteral("NAME"), QStringLiteral("name")},
                      {QStringLiteral("GROUP"), QStringLiteral("group")},
                      {QStringLiteral("ACTION"), QStringLiteral("action")},
                      {QStringLiteral("COMPLIANT"), QStringLiteral("counts.compliant")},
                      {QStringLiteral("GRACE"), QStringLiteral("counts.grace")},
                      {QStringLiteral("FAILING"), QStringLiteral("counts.failing")},
                      {QStringLiteral("UNKNOWN"), QStringLiteral("counts.unknown")}});
}

Result<QJsonArray> everyResult(Invocation& call, QJsonObject arguments)
{
    constexpr int perPage = 5'000;
    arguments.insert(QStringLiteral("most"), perPage);
    QJsonArray all;
    for (;;) {
        const QJsonArray some = TRY(call.session.call(QStringLiteral("compliance.list"), arguments)).toArray();
        for (const auto& row : some) {
            all.append(row);
        }
        if (some.size() < perPage) {
            return all;
        }
        const auto last = some.last();
        arguments.insert(QStringLiteral("after"),
                         QJsonObject{{QStringLiteral("policy_id"), last[QLatin1String("policy_id")]},
                                     {QStringLiteral("device_id"), last[QLatin1String("device_id")]}});
    }
}

Result<int> listResults(Invocation& call)
{
    QJsonObject arguments;
    for (const char* option : {"policy", "device", "state"}) {
        const QString flag = QStringLiteral("--") + QLatin1String(option);
        if (call.line.has(flag)) {
            arguments.insert(QLatin1String(option), call.line.value(flag));
        }
    }
    QJsonArray rows = TRY(everyResult(call, arguments));
    if (!call.json) {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QJsonObject row = rows[i].toObject();
            row.insert(QStringLiteral("reasons"), reasonWords(row));
            row.insert(QStringLiteral("grace_until_at"), row[QLatin1String("grace_until")]);
            row.insert(QStringLiteral("since_at"), row[QLatin1String("since")]);
            rows[i] = row;
        }
    }
    return printRows(call, rows,
                     {{QStringLiteral("DEVICE"), QStringLiteral("device")},
                      {QStringLiteral("POLICY"), QStringLiteral("policy")},
                      {QStringLiteral("STATE"), QStringLiteral("state")},
                      {QStringLiteral("SINCE"), QStringLiteral("since_at")},
                      {QStringLiteral("GRACE UNTIL"), QStringLiteral("grace_until_at")},
                      {QStringLiteral("WHY"), QStringLiteral("reasons")}});
}

Result<int> report(Invocation& call)
{
    const QString path = call.line.value(QStringLiteral("-o"));
    const bool isPage = path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive);
    if (!isPage && !path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        return fail(ErrorCode::InvalidInput,
                    path.isEmpty() ? QStringLiteral("-o FILE is missing: it ends in .csv or .html")
                                   : QStringLiteral("-o %1: a report ends in .csv (every result) or .html (one page, "
                                                    "to print or save as PDF in a browser)")
                                         .arg(path));
    }
    const QJsonArray rows = TRY(everyResult(call, {}));
    QString content = complianceCsv(rows);
    if (isPage) {
        const QJsonObject summary = TRY(call.session.call(QStringLiteral("compliance.summary"))).toObject();
        const auto status = TRY(call.session.call(QStringLiteral("server.status")));
        content = compliancePage(summary, rows, status[QLatin1String("organization")].toString(),
                                 QDateTime::currentDateTimeUtc());
    }
    return writeContent(call, QString::fromLatin1(content.toUtf8().toBase64()));
}

} // namespace

Verbs complianceVerbs()
{
    const QStringList policy{QStringLiteral("--group"), QStringLiteral("--rule"), QStringLiteral("--grace"),
                             QStringLiteral("--action"), QStringLiteral("--target")};
    const QString terms = QStringLiteral("[--grace 7d] [--action none|notify|assign_profile|move_group] [--target T]");
    const QString rules = QStringLiteral(
        "R: passcode, encryption, firewall, supervised, minimum_os:platform=iphone:version=17.4[:model=SE], "
        "required_app:app=Zoom[:version=6.0], forbidden_app:app=Zoom[:version=6.0] (then only older ones), "
        "last_seen:within=7d, certificate:within=30d[:name=VPN], query:Q.");
    return {
        {QStringLiteral("compliance list"),
         QStringLiteral("[--policy P] [--device D] [--state compliant|grace|failing|unknown]"),
         0,
         0,
         {{QStringLiteral("--policy"), QStringLiteral("--device"), QStringLiteral("--state")}, {}},
         listResults},
        {QStringLiteral("compliance policy list"), {}, 0, 0, {}, listPolicies},
        {QStringLiteral("compliance policy add"),
         QStringLiteral("NAME --group G --rule R… ") + terms,
         1,
         1,
         {policy, {}},
         addPolicy,
         true,
         rules},
        {QStringLiteral("compliance policy edit"),
         QStringLiteral("P [--name N] [--group G] [--rule R…] ") + terms,
         1,
         1,
         {policy + QStringList{QStringLiteral("--name")}, {}},
         editPolicy,
         true,
         rules},
        {QStringLiteral("compliance policy delete"), QStringLiteral("P"), 1, 1, {}, deletePolicy},
        {QStringLiteral("compliance report"),
         QStringLiteral("-o FILE.csv|FILE.html"),
         0,
         0,
         {{QStringLiteral("-o")}, {}},
         report},
    };
}

} // namespace espalier::ctl
