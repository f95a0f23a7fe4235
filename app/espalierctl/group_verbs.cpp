// Groups: made by hand or by a query, looked at beforehand, and explained.
#include "app/espalierctl/titles.h"
#include "app/espalierctl/verb.h"

namespace espalier::ctl {

namespace {

const QString queryOption = QStringLiteral("--query");

Result<int> listGroups(Invocation& call)
{
    return printRows(call, TRY(call.session.call(QStringLiteral("group.list"))),
                     {{QStringLiteral("ID"), QStringLiteral("id")},
                      {QStringLiteral("NAME"), QStringLiteral("name")},
                      {QStringLiteral("MEMBERS"), QStringLiteral("members")},
                      {QStringLiteral("QUERY"), QStringLiteral("query")}});
}

Result<int> createGroup(Invocation& call)
{
    QJsonObject arguments = with(QStringLiteral("name"), call.arguments[0]);
    if (call.line.has(queryOption)) {
        arguments.insert(QStringLiteral("query"), call.line.value(queryOption));
    }
    const QJsonValue created = TRY(call.session.call(QStringLiteral("group.create"), arguments));
    return tellCreated(call, created,
                       QStringLiteral("The group “%1” (%2) is created.")
                           .arg(oneLine(call.arguments[0]), QString::number(created[QLatin1String("id")].toInteger())));
}

Result<int> editGroup(Invocation& call)
{
    if (!call.line.has(queryOption)) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("--query Q is missing"));
    }
    const QString query = call.line.value(queryOption);
    const auto answer =
        TRY(call.session.call(QStringLiteral("group.edit"),
                              {{QStringLiteral("group"), call.arguments[0]}, {QStringLiteral("query"), query}}));
    const QString told = query.isEmpty() ? QStringLiteral("%1 is a group by hand now; its members stay.")
                                         : QStringLiteral("%1 holds what its query finds.");
    return done(call, told.arg(groupTitle(call, call.arguments[0])), answer);
}

void printDevices(QTextStream& out, const QString& title, qint64 count, const QJsonArray& devices)
{
    out << title << ": " << count << '\n';
    for (const auto& device : devices) {
        out << "  " << oneLine(device[QLatin1String("name")].toString()) << "  "
            << oneLine(device[QLatin1String("serial")].toString()) << '\n';
    }
    if (count > devices.size()) {
        out << "  and " << count - devices.size() << " more\n";
    }
}

Result<int> previewGroup(Invocation& call)
{
    QJsonObject arguments{{QStringLiteral("query"), call.line.value(queryOption)}};
    if (!call.arguments.isEmpty()) {
        arguments.insert(QStringLiteral("group"), call.arguments[0]);
    }
    const QJsonObject seen = TRY(call.session.call(QStringLiteral("group.preview"), arguments)).toObject();
    if (call.json) {
        return printJson(call, seen);
    }
    printDevices(call.out, QStringLiteral("found"), seen[QLatin1String("count")].toInteger(),
                 seen[QLatin1String("first")].toArray());
    if (!call.arguments.isEmpty()) {
        printDevices(call.out, QStringLiteral("would join"), seen[QLatin1String("joins")].toInteger(),
                     seen[QLatin1String("joining")].toArray());
        printDevices(call.out, QStringLiteral("would leave"), seen[QLatin1String("leaves")].toInteger(),
                     seen[QLatin1String("leaving")].toArray());
    }
    return Done;
}

Result<int> explainGroup(Invocation& call)
{
    const QString device = call.line.value(QStringLiteral("--device"));
    const QJsonObject told =
        TRY(call.session.call(QStringLiteral("group.explain"),
                              {{QStringLiteral("group"), call.arguments[0]}, {QStringLiteral("device"), device}}))
            .toObject();
    if (call.json) {
        return printJson(call, told);
    }
    const bool isMember = told[QLatin1String("member")].toBool();
    call.out << "“" << oneLine(told[QLatin1String("device_name")].toString()) << "” is " << (isMember ? "" : "not ")
             << "in “" << oneLine(told[QLatin1String("group_name")].toString()) << "”";
    if (told[QLatin1String("query")].toString().isEmpty()) {
        call.out << (told[QLatin1String("built_in")].toBool() ? ", which holds every device.\n"
                                                              : ", which is filled by hand.\n");
        return Done;
    }
    call.out << ":\n";
    QJsonArray rows;
    for (const auto& part : told[QLatin1String("parts")].toArray()) {
        QJsonObject row = part.toObject();
        if (row[QLatin1String("value")].isNull() || row[QLatin1String("value")] == QJsonValue(QString())) {
            row.insert(QStringLiteral("value"), QStringLiteral("not known"));
        }
        // A time is shown as one.
        const QString type = row[QLatin1String("type")].toString();
        const bool isTime = type == QLatin1String("past") || type == QLatin1String("future");
        row.insert(isTime ? QStringLiteral("value_at") : QStringLiteral("value"), row[QLatin1String("value")]);
        rows.append(row);
    }
    return printRows(call, rows,
                     {{QStringLiteral("HOLDS"), QStringLiteral("holds")},
                      {QStringLiteral("PART"), QStringLiteral("text")},
                      {QStringLiteral("DEVICE HAS"), QStringLiteral("value")},
                      {QStringLiteral("TIME"), QStringLiteral("value_at")}});
}

Result<int> renameGroup(Invocation& call)
{
    TRY(call.session.call(QStringLiteral("group.rename"),
                          {{QStringLiteral("group"), call.arguments[0]}, {QStringLiteral("name"), call.arguments[1]}}));
    return done(call, QStringLiteral("The group is called “%1” now.").arg(oneLine(call.arguments[1])));
}

Result<int> listSchedules(Invocation& call)
{
    return printRows(call, TRY(call.session.call(QStringLiteral("group.schedule.list"))),
                     {{QStringLiteral("GROUP"), QStringLiteral("group.name")},
                      {QStringLiteral("HOURS"), QStringLiteral("hours")},
                      {QStringLiteral("QUERIES"), QStringLiteral("queries")},
                      {QStringLiteral("SINCE"), QStringLiteral("changed_at")},
                      {QStringLiteral("BY"), QStringLiteral("changed_by")}});
}

Result<int> setSchedule(Invocation& call)
{
    QJsonObject arguments = with(QStringLiteral("group"), call.arguments[0]);
    if (call.line.has(QStringLiteral("--every"))) {
        constexpr qint64 hour = 60LL * 60 * 1000;
        const qint64 every = TRY(parseDuration(call.line.value(QStringLiteral("--every"))));
        if (every % hour != 0) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("--every is a number of whole hours, such as 12h"));
        }
        arguments.insert(QStringLiteral("hours"), every / hour);
    }
    if (call.line.has(QStringLiteral("--ask"))) {
        arguments.insert(
            QStringLiteral("queries"),
            QJsonArray::fromStringList(call.line.value(QStringLiteral("--ask")).split(u',', Qt::SkipEmptyParts)));
    }
    TRY(call.session.call(QStringLiteral("group.schedule.set"), arguments));
    return done(call, QStringLiteral("Devices of %1 are asked by it now.").arg(groupTitle(call, call.arguments[0])));
}

Result<int> clearSchedule(Invocation& call)
{
    TRY(call.session.call(QStringLiteral("group.schedule.clear"), with(QStringLiteral("group"), call.arguments[0])));
    return done(call, QStringLiteral("%1 has no schedule of its own.").arg(groupTitle(call, call.arguments[0])));
}

Result<int> refreshGroup(Invocation& call)
{
    const QJsonObject told =
        TRY(call.session.call(QStringLiteral("inventory.refresh"), with(QStringLiteral("group"), call.arguments[0])))
            .toObject();
    return done(call,
                QStringLiteral("%1 devices are asked, %2 were being asked already, %3 aren’t enrolled.")
                    .arg(told[QLatin1String("asked")].toInteger())
                    .arg(told[QLatin1String("open")].toInteger())
                    .arg(told[QLatin1String("not_enrolled")].toInteger()),
                told);
}

} // namespace

Verbs groupVerbs()
{
    return {
        {QStringLiteral("group list"), {}, 0, 0, {}, listGroups},
        {QStringLiteral("group create"), QStringLiteral("NAME [--query Q]"), 1, 1, {{queryOption}, {}}, createGroup},
        {QStringLiteral("group edit"),
         QStringLiteral("NAME --query Q"),
         1,
         1,
         {{queryOption}, {}},
         editGroup,
         true,
         QStringLiteral("An empty Q makes it a group by hand again, with the members that it has.")},
        {QStringLiteral("group preview"), QStringLiteral("[NAME] --query Q"), 0, 1, {{queryOption}, {}}, previewGroup},
        {QStringLiteral("group explain"),
         QStringLiteral("NAME --device D"),
         1,
         1,
         {{QStringLiteral("--device")}, {}},
         explainGroup},
        {QStringLiteral("group rename"), QStringLiteral("NAME NEW-NAME"), 2, 2, {}, renameGroup},
        {QStringLiteral("group refresh"), QStringLiteral("NAME"), 1, 1, {}, refreshGroup},
        {QStringLiteral("group schedule list"), {}, 0, 0, {}, listSchedules},
        {QStringLiteral("group schedule set"),
         QStringLiteral("NAME [--every 12h] [--ask information,security,apps,profiles,certificates]"),
         1,
         1,
         {{QStringLiteral("--every"), QStringLiteral("--ask")}, {}},
         setSchedule,
         true,
         QStringLiteral("Its devices are asked what it names, and nothing else, as often as it says; of several groups "
                        "the most frequent counts for each.")},
        {QStringLiteral("group schedule clear"), QStringLiteral("NAME"), 1, 1, {}, clearSchedule},
    };
}

} // namespace espalier::ctl
