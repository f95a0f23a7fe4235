#include "device/program/commands.h"
#include "device/state/state_folder.h"

#include <QDateTime>
#include <QJsonArray>

namespace espalier::device {

namespace {

QJsonObject described(const DeviceState& state, const QList<QJsonObject>& log)
{
    QJsonArray profiles;
    for (const InstalledProfile& profile : state.profiles) {
        profiles.append(QJsonObject{
            {QStringLiteral("identifier"), profile.identifier},
            {QStringLiteral("uuid"), profile.uuid},
            {QStringLiteral("display_name"), profile.displayName},
            {QStringLiteral("channel"), profile.userId.isEmpty() ? QStringLiteral("device") : profile.userId},
            {QStringLiteral("sha256"), profile.sha256},
            {QStringLiteral("size"), profile.size},
            {QStringLiteral("file"), QStringLiteral("profiles/") + profile.file},
            {QStringLiteral("enrollment"), profile.enrollment}});
    }
    QJsonArray commands;
    QJsonArray events;
    for (const QJsonObject& line : log) {
        (line.contains(QLatin1String("request_type")) ? commands : events).append(line);
    }
    QJsonArray users;
    for (const PushChannel& channel : state.channels) {
        if (!channel.userId.isEmpty()) {
            users.append(QJsonObject{{QStringLiteral("user_id"), channel.userId},
                                     {QStringLiteral("short_name"), channel.shortName}});
        }
    }
    QJsonArray managed;
    for (const ManagedApp& app : state.managedApps) {
        managed.append(app.identifier);
    }
    return {{QStringLiteral("udid"), state.persona.udid},
            {QStringLiteral("serial"), state.persona.serial},
            {QStringLiteral("name"), state.persona.name},
            {QStringLiteral("platform"), QLatin1String(name(state.persona.platform))},
            {QStringLiteral("model"), state.persona.marketing},
            {QStringLiteral("product"), state.persona.productName},
            {QStringLiteral("os"), state.persona.osVersion},
            {QStringLiteral("state"), QLatin1String(name(state.stage))},
            {QStringLiteral("generation"), state.generation},
            {QStringLiteral("passcode"), state.persona.passcode},
            {QStringLiteral("supervised"), state.persona.isSupervised()},
            {QStringLiteral("kept"), QJsonObject::fromVariantMap(state.kept)},
            {QStringLiteral("server_url"), state.serverUrl.toString()},
            {QStringLiteral("topic"), state.topic},
            {QStringLiteral("sign_message"), state.signMessage},
            {QStringLiteral("users"), users},
            {QStringLiteral("managed_apps"), managed},
            {QStringLiteral("profiles"), profiles},
            {QStringLiteral("commands"), commands},
            {QStringLiteral("events"), events}};
}

QString timeOf(const QJsonObject& line)
{
    return QDateTime::fromMSecsSinceEpoch(line.value(QLatin1String("at")).toInteger())
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

void printText(const DeviceState& state, const QList<QJsonObject>& log)
{
    const Persona& persona = state.persona;
    printLine(QStringLiteral("%1  %2  %3").arg(persona.name, persona.serial, persona.udid));
    printLine(QStringLiteral("%1, %2 (%3), %4")
                  .arg(persona.marketing, persona.osVersion, persona.buildVersion, QLatin1String(name(state.stage))));
    printLine(QStringLiteral("server    %1").arg(state.serverUrl.toString()));
    for (const InstalledProfile& profile : state.profiles) {
        printLine(QStringLiteral("profile   %1  %2  %3%4")
                      .arg(profile.sha256, profile.identifier, profile.displayName,
                           profile.userId.isEmpty() ? QString() : QStringLiteral("  (user)")));
    }
    for (const QJsonObject& line : log) {
        const QString type = line.value(QLatin1String("request_type")).toString();
        const QString what = type.isEmpty() ? line.value(QLatin1String("event")).toString() : type;
        printLine(QStringLiteral("%1  %2  %3  %4")
                      .arg(timeOf(line), what, line.value(QLatin1String("status")).toVariant().toString(),
                           line.value(QLatin1String("uuid")).toString())
                      .trimmed());
    }
}

} // namespace

ExitCode showCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("state"), QString(), QStringLiteral("value")});
    parser.addOption({QStringLiteral("json"), QString()});
    parser.addPositionalArgument(QStringLiteral("UDID"), QString());
    if (!parse(parser, arguments)) {
        return ExitCode::Usage;
    }
    const QString path = parser.value(QStringLiteral("state"));
    if (parser.positionalArguments().size() != 1 || path.isEmpty()) {
        return usageError(QStringLiteral("show UDID --state DIR"));
    }
    const StateFolder folder(path);
    const QString udid = parser.positionalArguments().first();
    const auto state = folder.load(udid);
    if (!state) {
        return failure({ErrorCode::NotFound, QStringLiteral("no such device: ") + udid});
    }
    const QList<QJsonObject> log = folder.readLog(udid);
    if (parser.isSet(QStringLiteral("json"))) {
        printLine(described(*state, log));
    } else {
        printText(*state, log);
    }
    return ExitCode::Done;
}

} // namespace espalier::device
