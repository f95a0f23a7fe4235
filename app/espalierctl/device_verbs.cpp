#include "app/espalierctl/titles.h"
#include "app/espalierctl/verb.h"
#include "base/durations.h"

#include <QDir>
#include <QFile>

namespace espalier::ctl {

namespace {

const QString deviceKey = QStringLiteral("device");

QJsonObject target(Invocation& call)
{
    QJsonObject arguments{{deviceKey, call.arguments[0]}};
    for (const char* option : {"user", "confirm"}) {
        const QString flag = QStringLiteral("--") + QLatin1String(option);
        if (call.line.has(flag)) {
            arguments.insert(QLatin1String(option), call.line.value(flag));
        }
    }
    return arguments;
}

// `told`: what was done, with a place for the device as it was named.
auto onDevice(const char* operation, const char* told)
{
    return [name = QString::fromLatin1(operation), told = QString::fromUtf8(told)](Invocation& call) -> Result<int> {
        const QString title = deviceTitle(call, call.arguments[0]); // as long as it is there
        const auto result = TRY(call.session.call(name, target(call)));
        return done(call, told.arg(title), result);
    };
}

// What it is to have, and what it says that it has.
Result<int> printProfiles(Invocation& call, const QJsonValue& told)
{
    if (call.json) {
        return printJson(call, told);
    }
    call.out << "assigned:\n";
    TRY(printRows(call, told[QLatin1String("assigned")],
                  {{QStringLiteral("PROFILE"), QStringLiteral("profile")},
                   {QStringLiteral("NAME"), QStringLiteral("name")},
                   {QStringLiteral("VERSION"), QStringLiteral("version")},
                   {QStringLiteral("HAS"), QStringLiteral("has")},
                   {QStringLiteral("STATE"), QStringLiteral("state")},
                   {QStringLiteral("SINCE"), QStringLiteral("at")},
                   {QStringLiteral("ERROR"), QStringLiteral("error")}}));
    call.out << "\non the device, as it said last:\n";
    return printRows(call, told[QLatin1String("reported")],
                     {{QStringLiteral("NAME"), QStringLiteral("display_name")},
                      {QStringLiteral("IDENTIFIER"), QStringLiteral("identifier")},
                      {QStringLiteral("ORGANIZATION"), QStringLiteral("organization")},
                      {QStringLiteral("PAYLOADS"), QStringLiteral("payload_count")},
                      {QStringLiteral("PROFILE"), QStringLiteral("profile")},
                      {QStringLiteral("VERSION"), QStringLiteral("version")}});
}

// Why it isn't managed any more, or is hardly.
QString leftWords(const QString& how)
{
    static const QHash<QString, QString> words{
        {QStringLiteral("ended"), QStringLiteral("its enrollment ended")},
        {QStringLiteral("user"), QStringLiteral("its enrollment profile was removed on the device")},
        {QStringLiteral("erased"), QStringLiteral("it was erased from here")},
        {QStringLiteral("admin"), QStringLiteral("its enrollment profile was removed from here")},
        {QStringLiteral("refused"), QStringLiteral("it was refused, and told to leave")},
        {QStringLiteral("unregistered"), QStringLiteral("Apple takes no more pushes for it from here: it was erased, "
                                                        "or its enrollment profile removed")},
        {QStringLiteral("silent"), QStringLiteral("it has not called for a long time")}};
    return words.value(how, how);
}

Result<int> showDevice(Invocation& call)
{
    QJsonObject shown = TRY(call.session.call(QStringLiteral("device.show"), target(call))).toObject();
    if (!call.json) {
        shown.insert(QStringLiteral("state"), stateOfDevice(shown));
        QJsonObject left = shown.value(QLatin1String("left")).toObject();
        if (!left.isEmpty()) {
            left.insert(QStringLiteral("how"), leftWords(left.value(QLatin1String("how")).toString()));
            shown.insert(QStringLiteral("left"), left);
        }
    }
    TRY(printFacts(call, shown));
    if (!call.json && shown.value(QLatin1String("approval")).toString() == QLatin1String("waiting")) {
        call.out << "It gets nothing until somebody says yes: espalierctl approval list, then approval accept ID.\n";
    }
    return Done;
}

Result<int> set(Invocation& call)
{
    const qsizetype equals = call.arguments[1].indexOf(QLatin1Char('='));
    if (equals < 1) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("“%1” is no KEY=VALUE").arg(call.arguments[1]));
    }
    TRY(call.session.call(QStringLiteral("device.set"),
                          {{deviceKey, call.arguments[0]},
                           {QStringLiteral("key"), call.arguments[1].first(equals)},
                           {QStringLiteral("value"), call.arguments[1].mid(equals + 1)}}));
    return done(call, QStringLiteral("%1 of %2 is set.")
                          .arg(fieldTitle(call.arguments[1].first(equals)), deviceTitle(call, call.arguments[0])));
}

Result<int> messages(Invocation& call)
{
    const QString folder = call.line.value(QStringLiteral("-o"));
    if (folder.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("-o DIR is missing"));
    }
    if (!QDir().mkpath(folder)) {
        return fail(ErrorCode::Storage, QStringLiteral("the folder %1 can't be made").arg(folder));
    }
    QJsonObject arguments{{deviceKey, call.arguments[0]}};
    if (call.line.has(QStringLiteral("--last"))) {
        arguments.insert(QStringLiteral("last"), TRY(call.line.number(QStringLiteral("--last"), 0)));
    }
    const QJsonArray all = TRY(call.session.call(QStringLiteral("device.messages"), arguments)).toArray();
    int number = 0;
    for (const auto& value : all) {
        const QJsonObject message = value.toObject();
        QString kind;
        for (const QChar character : message[QStringLiteral("kind")].toString().left(40)) {
            kind += character.isLetterOrNumber() && character.unicode() < 128 ? character : QLatin1Char('_');
        }
        const QString name =
            QStringLiteral("%1-%2-%3.plist")
                .arg(++number, 4, 10, QLatin1Char('0'))
                .arg(message[QStringLiteral("inbound")].toBool() ? QStringLiteral("in") : QStringLiteral("out"), kind);
        QFile file(folder + QLatin1Char('/') + name);
        const QByteArray body = QByteArray::fromBase64(message[QStringLiteral("body_base64")].toString().toLatin1());
        if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
            file.write(body) != body.size()) {
            return fail(ErrorCode::Storage, QStringLiteral("%1 can't be written").arg(file.fileName()));
        }
    }
    return done(call, QStringLiteral("%1: %2 messages written").arg(folder).arg(number));
}

Result<int> changeGroup(Invocation& call, const QString& operation, const QString& told)
{
    QJsonArray devices;
    for (const auto& one : call.arguments.mid(1)) {
        devices.append(one);
    }
    const auto result = TRY(call.session.call(
        operation, {{QStringLiteral("group"), call.arguments[0]}, {QStringLiteral("devices"), devices}}));
    constexpr qsizetype mostNamed = 5;
    QStringList named;
    for (const QString& one : call.arguments.mid(1, mostNamed)) {
        named.append(deviceTitle(call, one));
    }
    const qsizetype more = devices.size() - named.size();
    const QString rest = more > 0 ? QStringLiteral(" and %1 more").arg(more) : QString();
    return done(call, told.arg(named.join(QStringLiteral(", ")) + rest, groupTitle(call, call.arguments[0])), result);
}

Result<int> quarantineAction(Invocation& call, const QString& operation, const QString& told)
{
    const auto result = TRY(call.session.call(operation, with(QStringLiteral("quarantine"), call.arguments[0])));
    return done(call, told, result);
}

Result<int> listDuplicates(Invocation& call)
{
    const QJsonArray found = TRY(call.session.call(QStringLiteral("device.duplicates"))).toArray();
    QJsonArray rows;
    for (const QJsonValue& one : found) {
        for (const QJsonValue& record : one[QLatin1String("devices")].toArray()) {
            QJsonObject row = record.toObject();
            row.insert(QStringLiteral("same"),
                       one[QLatin1String("by")].toString() + QLatin1Char(' ') + one[QLatin1String("value")].toString());
            rows.append(row);
        }
    }
    return call.json ? printJson(call, found)
                     : printRows(call, rows,
                                 {{QStringLiteral("SAME"), QStringLiteral("same")},
                                  {QStringLiteral("ID"), QStringLiteral("id")},
                                  {QStringLiteral("NAME"), QStringLiteral("name")},
                                  {QStringLiteral("UDID"), QStringLiteral("udid")},
                                  {QStringLiteral("STATE"), QStringLiteral("state")},
                                  {QStringLiteral("LAST SEEN"), QStringLiteral("last_seen")}});
}

Result<int> merge(Invocation& call)
{
    if (!call.line.has(QStringLiteral("--into"))) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("--into B is missing"));
    }
    QJsonObject arguments = target(call);
    arguments.insert(QStringLiteral("into"), call.line.value(QStringLiteral("--into")));
    arguments.insert(QStringLiteral("confirm"), call.line.value(QStringLiteral("--confirm")));
    arguments.insert(QStringLiteral("groups"), call.line.has(QStringLiteral("--with-groups")));
    const QString title = deviceTitle(call, call.arguments[0]);
    const QJsonValue answer = TRY(call.session.call(QStringLiteral("device.merge"), arguments));
    QStringList left;
    for (const QJsonValue& group : answer[QLatin1String("groups_left")].toArray()) {
        left.append(u'“' + oneLine(group.toString()) + u'”');
    }
    QString told =
        QStringLiteral("%1 goes on in %2.").arg(title, deviceTitle(call, call.line.value(QStringLiteral("--into"))));
    if (!left.isEmpty()) {
        told += QStringLiteral(" Groups that it does not come into: %1 (--with-groups takes them along).")
                    .arg(left.join(QStringLiteral(", ")));
    }
    return done(call, told, answer);
}

} // namespace

Verbs deviceVerbs()
{
    const QString confirm = QStringLiteral("--confirm");
    return {
        {QStringLiteral("device show"), QStringLiteral("D"), 1, 1, {}, showDevice},
        {QStringLiteral("device refresh"),
         QStringLiteral("D"),
         1,
         1,
         {},
         onDevice("device.refresh", "%1 is asked for everything again.")},
        {QStringLiteral("device renew"),
         QStringLiteral("D"),
         1,
         1,
         {},
         onDevice("device.renew", "%1 is sent a new enrollment profile, and gets a new identity by it.")},
        {QStringLiteral("device push"),
         QStringLiteral("D [--user U]"),
         1,
         1,
         {{QStringLiteral("--user")}, {}},
         onDevice("device.push", "A push for %1 is on its way; it counts once the device calls.")},
        {QStringLiteral("device unenroll"),
         QStringLiteral("D --confirm NAME"),
         1,
         1,
         {{confirm}, {}},
         [](Invocation& call) -> Result<int> {
             const QString title = deviceTitle(call, call.arguments[0]);
             const QJsonValue result = TRY(call.session.call(QStringLiteral("device.unenroll"), target(call)));
             const int rc =
                 TRY(done(call, QStringLiteral("%1 is told to remove its enrollment profile.").arg(title), result));
             call.out.flush();
             tellHold(call, QJsonObject{{QStringLiteral("uuid"), result[QLatin1String("command")]}});
             return rc;
         }},
        {QStringLiteral("device delete"),
         QStringLiteral("D [--confirm NAME]"),
         1,
         1,
         {{confirm}, {}},
         onDevice("device.delete", "%1 is deleted here.")},
        {QStringLiteral("device duplicates"), {}, 0, 0, {}, listDuplicates},
        {QStringLiteral("device merge"),
         QStringLiteral("A --into B --confirm NAME [--with-groups]"),
         1,
         1,
         {{QStringLiteral("--into"), confirm}, {QStringLiteral("--with-groups")}},
         merge,
         true,
         QStringLiteral("A has left, B is the same piece of hardware (serial number or IMEI). What A was asked and "
                        "answered, its owner, fields and notes go on in B; NAME is that of A. Groups decide which "
                        "profiles B gets, so they come along only when that is asked for. Secrets of A stay.")},
        {QStringLiteral("device set"), QStringLiteral("D KEY=VALUE"), 2, 2, {}, set},
        {QStringLiteral("device messages"),
         QStringLiteral("D [--last N] -o DIR"),
         1,
         1,
         {{QStringLiteral("--last"), QStringLiteral("-o")}, {}},
         messages},
        {QStringLiteral("device apps"),
         QStringLiteral("D"),
         1,
         1,
         {},
         [](Invocation& call) -> Result<int> {
             return printRows(call, TRY(call.session.call(QStringLiteral("device.apps"), target(call))),
                              {{QStringLiteral("NAME"), QStringLiteral("name")},
                               {QStringLiteral("BUNDLE"), QStringLiteral("bundle_id")},
                               {QStringLiteral("VERSION"), QStringLiteral("short_version")}});
         }},
        {QStringLiteral("device profiles"),
         QStringLiteral("D"),
         1,
         1,
         {},
         [](Invocation& call) -> Result<int> {
             return printProfiles(call, TRY(call.session.call(QStringLiteral("device.profiles"), target(call))));
         }},
        {QStringLiteral("group delete"),
         QStringLiteral("NAME"),
         1,
         1,
         {},
         [](Invocation& call) -> Result<int> {
             const QString title = groupTitle(call, call.arguments[0]);
             TRY(call.session.call(QStringLiteral("group.delete"), with(QStringLiteral("group"), call.arguments[0])));
             return done(call, QStringLiteral("The group %1 is deleted.").arg(title));
         }},
        {QStringLiteral("group show"),
         QStringLiteral("NAME"),
         1,
         1,
         {},
         [](Invocation& call) -> Result<int> {
             return printFacts(call, TRY(call.session.call(QStringLiteral("group.show"),
                                                           with(QStringLiteral("group"), call.arguments[0]))));
         }},
        {QStringLiteral("group add"),
         QStringLiteral("NAME D…"),
         2,
         -1,
         {},
         [](Invocation& call) {
             return changeGroup(call, QStringLiteral("group.add"), QStringLiteral("%1 added to %2."));
         }},
        {QStringLiteral("group remove"),
         QStringLiteral("NAME D…"),
         2,
         -1,
         {},
         [](Invocation& call) {
             return changeGroup(call, QStringLiteral("group.remove"), QStringLiteral("%1 taken out of %2."));
         }},
        {QStringLiteral("quarantine list"),
         {},
         0,
         0,
         {},
         [](Invocation& call) -> Result<int> {
             return printRows(call, TRY(call.session.call(QStringLiteral("quarantine.list"))),
                              {{QStringLiteral("ID"), QStringLiteral("id")},
                               {QStringLiteral("UDID"), QStringLiteral("udid")},
                               {QStringLiteral("NAME"), QStringLiteral("name")},
                               {QStringLiteral("STATE"), QStringLiteral("state")},
                               {QStringLiteral("SINCE"), QStringLiteral("created_at")}});
         }},
        {QStringLiteral("quarantine show"),
         QStringLiteral("ID"),
         1,
         1,
         {},
         [](Invocation& call) -> Result<int> {
             return printFacts(call, TRY(call.session.call(QStringLiteral("quarantine.show"),
                                                           with(QStringLiteral("quarantine"), call.arguments[0]))));
         }},
        {QStringLiteral("quarantine accept"),
         QStringLiteral("ID"),
         1,
         1,
         {},
         [](Invocation& call) {
             return quarantineAction(
                 call, QStringLiteral("quarantine.accept"),
                 QStringLiteral(
                     "Accepted: it takes the place of the device that was enrolled, which is no longer believed."));
         }},
        {QStringLiteral("quarantine reject"),
         QStringLiteral("ID"),
         1,
         1,
         {},
         [](Invocation& call) {
             return quarantineAction(call, QStringLiteral("quarantine.reject"),
                                     QStringLiteral("Rejected: it stays out."));
         }},
    };
}

} // namespace espalier::ctl
