#include "app/espalierctl/verb.h"
#include "base/clock.h"

#include <QDir>
#include <QFile>

namespace espalier::ctl {

namespace {

const QString device = QStringLiteral("device");
constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

QJsonObject target(Invocation& call)
{
    QJsonObject arguments{{device, call.arguments[0]}};
    for (const char* option : {"user", "confirm"}) {
        const QString flag = QStringLiteral("--") + QLatin1String(option);
        if (call.line.has(flag)) {
            arguments.insert(QLatin1String(option), call.line.value(flag));
        }
    }
    return arguments;
}

auto onDevice(const char* operation)
{
    return [name = QString::fromLatin1(operation)](Invocation& call) -> Result<int> {
        const auto result = TRY(call.session.call(name, target(call)));
        return call.json ? printJson(call, result) : Result<int>(Done);
    };
}

Result<int> list(Invocation& call)
{
    QJsonArray rows;
    qint64 after = 0;
    QJsonObject arguments{{QStringLiteral("most"), 500}};
    arguments.insert(QStringLiteral("other_topic"), call.line.has(QStringLiteral("--other-topic")));
    if (call.line.has(QStringLiteral("--identity-ends-within"))) {
        const qint64 days = TRY(call.line.number(QStringLiteral("--identity-ends-within"), 0));
        arguments.insert(QStringLiteral("identity_ends_by"), SystemClock().nowMs() + days * dayMs);
    }
    for (;;) {
        arguments.insert(QStringLiteral("after"), after);
        const QJsonObject page = TRY(call.session.call(QStringLiteral("device.list"), arguments)).toObject();
        const QJsonArray some = page[QStringLiteral("rows")].toArray();
        for (const auto& row : some) {
            rows.append(row);
            after = row.toObject()[QStringLiteral("id")].toInteger();
        }
        if (some.size() < 500) {
            break;
        }
    }
    return printRows(call, rows,
                     {{QStringLiteral("ID"), QStringLiteral("id")},
                      {QStringLiteral("SERIAL"), QStringLiteral("serial")},
                      {QStringLiteral("NAME"), QStringLiteral("name")},
                      {QStringLiteral("MODEL"), QStringLiteral("model")},
                      {QStringLiteral("OS"), QStringLiteral("os")},
                      {QStringLiteral("STATE"), QStringLiteral("state")},
                      {QStringLiteral("LAST SEEN"), QStringLiteral("last_seen")}});
}

Result<int> set(Invocation& call)
{
    const qsizetype equals = call.arguments[1].indexOf(QLatin1Char('='));
    if (equals < 1) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("“%1” is no KEY=VALUE").arg(call.arguments[1]));
    }
    TRY(call.session.call(QStringLiteral("device.set"),
                          {{device, call.arguments[0]},
                           {QStringLiteral("key"), call.arguments[1].first(equals)},
                           {QStringLiteral("value"), call.arguments[1].mid(equals + 1)}}));
    return Done;
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
    QJsonObject arguments{{device, call.arguments[0]}};
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
    return Done;
}

Result<int> changeGroup(Invocation& call, const QString& operation)
{
    QJsonArray devices;
    for (const auto& one : call.arguments.mid(1)) {
        devices.append(one);
    }
    const auto result = TRY(call.session.call(
        operation, {{QStringLiteral("group"), call.arguments[0]}, {QStringLiteral("devices"), devices}}));
    return call.json ? printJson(call, result) : Result<int>(Done);
}

Result<int> quarantineAction(Invocation& call, const QString& operation)
{
    const auto result = TRY(call.session.call(operation, with(QStringLiteral("quarantine"), call.arguments[0])));
    return call.json ? printJson(call, result) : Result<int>(Done);
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
    const QJsonValue answer = TRY(call.session.call(QStringLiteral("device.merge"), arguments));
    const QJsonArray left = answer[QLatin1String("groups_left")].toArray();
    if (!left.isEmpty() && !call.json) {
        call.out << "groups not taken along:";
        for (const QJsonValue& group : left) {
            call.out << ' ' << oneLine(group.toString());
        }
        call.out << '\n';
    }
    return call.json ? printJson(call, answer) : Done;
}

} // namespace

Verbs deviceVerbs()
{
    const QString confirm = QStringLiteral("--confirm");
    return {
        {QStringLiteral("device list"),
         QStringLiteral("[--identity-ends-within DAYS] [--other-topic]"),
         0,
         0,
         {{QStringLiteral("--identity-ends-within")}, {QStringLiteral("--other-topic")}},
         list},
        {QStringLiteral("device show"),
         QStringLiteral("D"),
         1,
         1,
         {},
         [](Invocation& call) -> Result<int> {
             return printFacts(call, TRY(call.session.call(QStringLiteral("device.show"), target(call))));
         }},
        {QStringLiteral("device refresh"), QStringLiteral("D"), 1, 1, {}, onDevice("device.refresh")},
        {QStringLiteral("device renew"), QStringLiteral("D"), 1, 1, {}, onDevice("device.renew")},
        {QStringLiteral("device push"),
         QStringLiteral("D [--user U]"),
         1,
         1,
         {{QStringLiteral("--user")}, {}},
         onDevice("device.push")},
        {QStringLiteral("device unenroll"),
         QStringLiteral("D --confirm NAME"),
         1,
         1,
         {{confirm}, {}},
         onDevice("device.unenroll")},
        {QStringLiteral("device delete"),
         QStringLiteral("D [--confirm NAME]"),
         1,
         1,
         {{confirm}, {}},
         onDevice("device.delete")},
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
             return printFacts(call, TRY(call.session.call(QStringLiteral("device.profiles"), target(call))));
         }},
        {QStringLiteral("group list"),
         {},
         0,
         0,
         {},
         [](Invocation& call) -> Result<int> {
             return printRows(call, TRY(call.session.call(QStringLiteral("group.list"))),
                              {{QStringLiteral("ID"), QStringLiteral("id")},
                               {QStringLiteral("NAME"), QStringLiteral("name")},
                               {QStringLiteral("MEMBERS"), QStringLiteral("members")}});
         }},
        {QStringLiteral("group create"),
         QStringLiteral("NAME"),
         1,
         1,
         {},
         [](Invocation& call) -> Result<int> {
             return printCreated(call, TRY(call.session.call(QStringLiteral("group.create"),
                                                             with(QStringLiteral("name"), call.arguments[0]))));
         }},
        {QStringLiteral("group delete"),
         QStringLiteral("NAME"),
         1,
         1,
         {},
         [](Invocation& call) -> Result<int> {
             TRY(call.session.call(QStringLiteral("group.delete"), with(QStringLiteral("group"), call.arguments[0])));
             return Done;
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
         [](Invocation& call) { return changeGroup(call, QStringLiteral("group.add")); }},
        {QStringLiteral("group remove"),
         QStringLiteral("NAME D…"),
         2,
         -1,
         {},
         [](Invocation& call) { return changeGroup(call, QStringLiteral("group.remove")); }},
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
         [](Invocation& call) { return quarantineAction(call, QStringLiteral("quarantine.accept")); }},
        {QStringLiteral("quarantine reject"),
         QStringLiteral("ID"),
         1,
         1,
         {},
         [](Invocation& call) { return quarantineAction(call, QStringLiteral("quarantine.reject")); }},
    };
}

} // namespace espalier::ctl
