// What changed on a device.
#include "app/espalierctl/verb.h"
#include "base/clock.h"

namespace espalier::ctl {

namespace {

// "app-updated" is for programs, and so are bytes.
QJsonObject forPeople(QJsonObject change)
{
    const QString kind = change.value(QLatin1String("kind")).toString();
    if (kind == QLatin1String("storage")) {
        for (const char* key : {"before", "after"}) {
            const double bytes = change.value(QLatin1String(key)).toString().toDouble();
            change.insert(QLatin1String(key), QStringLiteral("%1 GB free").arg(bytes / 1e9, 0, 'f', 1));
        }
    }
    if (kind == QLatin1String("profile-updated")) { // UUIDs say nothing
        change.remove(QStringLiteral("before"));
        change.remove(QStringLiteral("after"));
    }
    if (kind == QLatin1String("profile-added") || kind == QLatin1String("profile-removed")) {
        change.insert(QStringLiteral("before"), QString());
        change.insert(QStringLiteral("after"), QString());
    }
    change.insert(QStringLiteral("kind"), QString(kind).replace(QLatin1Char('-'), QLatin1Char(' ')));
    return change;
}

Result<int> listChanges(Invocation& call)
{
    QJsonObject arguments{{QStringLiteral("device"), call.arguments[0]}};
    if (call.line.has(QStringLiteral("--since"))) {
        arguments.insert(QStringLiteral("since"),
                         TRY(parseTime(call.line.value(QStringLiteral("--since")), SystemClock().nowMs())));
    }
    if (call.line.has(QStringLiteral("--kind"))) {
        arguments.insert(QStringLiteral("kinds"),
                         QJsonArray::fromStringList(call.line.values(QStringLiteral("--kind"))));
    }
    arguments.insert(QStringLiteral("most"), TRY(call.line.number(QStringLiteral("--most"), 500)));
    const QJsonArray all = TRY(call.session.call(QStringLiteral("device.changes"), arguments)).toArray();
    if (call.json) {
        return printJson(call, all);
    }
    QJsonArray rows;
    for (const QJsonValue& change : all) {
        rows.append(forPeople(change.toObject()));
    }
    return printRows(call, rows,
                     {{QStringLiteral("WHEN"), QStringLiteral("at")},
                      {QStringLiteral("CHANGE"), QStringLiteral("kind")},
                      {QStringLiteral("WHAT"), QStringLiteral("subject")},
                      {QStringLiteral("BEFORE"), QStringLiteral("before")},
                      {QStringLiteral("AFTER"), QStringLiteral("after")}});
}

} // namespace

Verbs historyVerbs()
{
    return {{QStringLiteral("device changes"),
             QStringLiteral("D [--since T] [--kind KIND…] [--most N]"),
             1,
             1,
             {{QStringLiteral("--since"), QStringLiteral("--kind"), QStringLiteral("--most")}, {}},
             listChanges,
             true,
             QStringLiteral("What changed from one answer of its inventory to the next, the newest first: system, "
                            "name, apps, profiles, certificates, encryption, passcode, firewall, storage in steps of "
                            "a tenth. T is a time or a span (7d); KIND one kind (app-added) or several (app). Kept "
                            "for history_days, a setting.")}};
}

} // namespace espalier::ctl
