#include "server/operations/profile_operations.h"

#include "profiles/assignments.h"
#include "profiles/status.h"
#include "server/operations/named_things.h"

#include <QJsonArray>

namespace espalier::server {

namespace {

using profiles::Library;

Result<QJsonObject> json(store::Connection& db, const profiles::Profile& profile)
{
    const profiles::Progress progress = TRY(profiles::progress(db, profile.id));
    QJsonArray groups;
    QJsonArray devices;
    for (const store::Row& row :
         TRY(db.all("SELECT g.name, d.name, d.id FROM profile_assignment a LEFT JOIN device_group g "
                    "ON g.id = a.group_id LEFT JOIN device d ON d.id = a.device_id WHERE a.profile_id = ? "
                    "ORDER BY lower(COALESCE(g.name, d.name))",
                    {profile.id.value}))) {
        if (!row.isNull(0)) {
            groups.append(row.text(0));
        } else if (!row.isNull(2)) {
            devices.append(row.text(1));
        }
    }
    return QJsonObject{{QStringLiteral("id"), profile.id.value},
                       {QStringLiteral("name"), profile.name},
                       {QStringLiteral("identifier"), profile.identifier},
                       {QStringLiteral("scope"),
                        profile.scope == profiles::Scope::User ? QStringLiteral("User") : QStringLiteral("System")},
                       {QStringLiteral("version"), profile.number},
                       {QStringLiteral("versions"), profile.versions},
                       {QStringLiteral("uuid"), profile.payloadUuid},
                       {QStringLiteral("payload_types"), QJsonArray::fromStringList(profile.payloadTypes)},
                       {QStringLiteral("signed"), profile.isSigned},
                       {QStringLiteral("signer"), profile.signer},
                       {QStringLiteral("imported_at"), profile.importedAt},
                       {QStringLiteral("deleting"), profile.deleting},
                       {QStringLiteral("targets"), progress.targets},
                       {QStringLiteral("installed"), progress.installed},
                       {QStringLiteral("pending"), progress.pending},
                       {QStringLiteral("failed"), progress.failed},
                       {QStringLiteral("groups"), groups},
                       {QStringLiteral("devices"), devices}};
}

Result<profiles::Profile> named(store::Connection& db, const Library& library, const QJsonObject& arguments)
{
    const ProfileId id = TRY(profileNamed(db, arguments.value(QStringLiteral("profile"))));
    return library.profile(db, id);
}

Result<QJsonValue> versions(store::Connection& db, const Library& library, const QJsonObject& arguments)
{
    const profiles::Profile profile = TRY(named(db, library, arguments));
    QJsonArray rows;
    for (const profiles::Version& version : TRY(library.versions(db, profile.id))) {
        rows.append(QJsonObject{{QStringLiteral("number"), version.number},
                                {QStringLiteral("uuid"), version.payloadUuid},
                                {QStringLiteral("sha256"), QString::fromLatin1(version.sha256.toHex())},
                                {QStringLiteral("size"), version.size},
                                {QStringLiteral("imported_at"), version.importedAt},
                                {QStringLiteral("signed"), version.isSigned},
                                {QStringLiteral("signer"), version.signer}});
    }
    return rows;
}

Result<QJsonValue> status(store::Connection& db, const Library& library, const QJsonObject& arguments)
{
    const profiles::Profile profile = TRY(named(db, library, arguments));
    QJsonArray rows;
    for (const profiles::InstallStatus& one : TRY(profiles::statusOfProfile(db, profile.id))) {
        rows.append(
            QJsonObject{{QStringLiteral("device"), one.device.value},
                        {QStringLiteral("device_name"), one.deviceName},
                        {QStringLiteral("channel"), one.userId.isEmpty() ? QStringLiteral("device") : one.userId},
                        {QStringLiteral("version"), one.version},
                        {QStringLiteral("state"), one.state},
                        {QStringLiteral("at"), one.at},
                        {QStringLiteral("error"), one.error},
                        {QStringLiteral("missing"), one.missing}});
    }
    return rows;
}

// What can be a file name on every system.
QString fileName(const QString& name)
{
    QString safe;
    for (const QChar c : name.left(80)) {
        safe.append(c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char(' ') ? c : QLatin1Char('_'));
    }
    return (safe.trimmed().isEmpty() ? QStringLiteral("profile") : safe.trimmed()) + QStringLiteral(".mobileconfig");
}

Result<QJsonValue> exported(store::Connection& db, const Library& library, const SignProfile& sign,
                            const QJsonObject& arguments)
{
    const profiles::Profile profile = TRY(named(db, library, arguments));
    const qint64 number = TRY(numberArgument(arguments, "version", 0, 0, 1'000'000));
    const profiles::Version version = TRY(library.version(db, profile.id, number));
    QByteArray content = TRY(library.content(db, version.id));
    if (arguments.value(QStringLiteral("signed")).toBool() && !version.isSigned) {
        if (!sign) {
            return fail(ErrorCode::Unavailable, QStringLiteral("there is no signing identity"));
        }
        content = TRY(sign(content));
    }
    return QJsonObject{{QStringLiteral("content_base64"), QString::fromLatin1(content.toBase64())},
                       {QStringLiteral("file_name"), fileName(profile.name)}};
}

Result<profiles::Target> targetOf(store::Connection& db, const QJsonObject& arguments)
{
    if (isGiven(arguments, "group") == isGiven(arguments, "device")) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("give either a group or a device"));
    }
    profiles::Target target;
    if (isGiven(arguments, "group")) {
        target.group = TRY(groupNamed(db, arguments.value(QStringLiteral("group"))));
    } else {
        target.device = TRY(deviceNamed(db, arguments.value(QStringLiteral("device"))));
    }
    return target;
}

Result<QJsonValue> import(store::Transaction& tx, const Library& library, profiles::Installer& installer,
                          const QJsonObject& arguments, const Caller& caller)
{
    const QByteArray content = TRY(base64Argument(arguments, "content_base64"));
    const QString name = TRY(textArgument(arguments, "name"));
    const profiles::ImportedProfile imported = TRY(library.import(tx, content, name, caller.name));
    TRY(installer.reconcileProfile(tx, imported.id));
    return QJsonObject{{QStringLiteral("id"), imported.id.value},
                       {QStringLiteral("version"), imported.number},
                       {QStringLiteral("created"), imported.what != profiles::Imported::Unchanged}};
}

Result<QJsonValue> assign(store::Transaction& tx, profiles::Installer& installer, const QJsonObject& arguments,
                          const Caller& caller)
{
    const ProfileId profile = TRY(profileNamed(tx, arguments.value(QStringLiteral("profile"))));
    const profiles::Target target = TRY(targetOf(tx, arguments));
    const QString said = TRY(textArgument(arguments, "channel", QStringLiteral("auto")));
    const auto channel = profiles::channelChoice(said);
    if (!channel) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("channel is auto, device or user, not \"%1\"").arg(said));
    }
    TRY(profiles::assign(tx, {profile, target, *channel}, caller.name));
    TRY(installer.reconcileProfile(tx, profile));
    return QJsonObject();
}

Result<QJsonValue> unassign(store::Transaction& tx, profiles::Installer& installer, const QJsonObject& arguments,
                            const Caller& caller)
{
    const ProfileId profile = TRY(profileNamed(tx, arguments.value(QStringLiteral("profile"))));
    const profiles::Target target = TRY(targetOf(tx, arguments));
    TRY(profiles::unassign(tx, profile, target, caller.name));
    TRY(installer.reconcileProfile(tx, profile));
    return QJsonObject();
}

} // namespace

void addProfileOperations(Operations& operations, store::Store& store, const profiles::Library& library,
                          profiles::Installer& installer, SignProfile sign)
{
    const auto reading = [&](const char* name, auto look) {
        operations.add(QString::fromLatin1(name), [&store, look](const QJsonObject& arguments, const Caller&) {
            return store.read([&](store::Connection& db) -> Result<QJsonValue> { return look(db, arguments); });
        });
    };
    const auto writing = [&](const char* name, auto change) {
        operations.add(QString::fromLatin1(name), [&store, change](const QJsonObject& arguments, const Caller& caller) {
            return store.write(
                [&](store::Transaction& tx) -> Result<QJsonValue> { return change(tx, arguments, caller); });
        });
    };
    reading("profile.list", [&library](store::Connection& db, const QJsonObject&) -> Result<QJsonValue> {
        QJsonArray rows;
        for (const profiles::Profile& profile : TRY(library.profiles(db))) {
            rows.append(TRY(json(db, profile)));
        }
        return rows;
    });
    reading("profile.show", [&library](store::Connection& db, const QJsonObject& arguments) -> Result<QJsonValue> {
        const profiles::Profile profile = TRY(named(db, library, arguments));
        return json(db, profile);
    });
    reading("profile.versions", [&library](store::Connection& db, const QJsonObject& arguments) {
        return versions(db, library, arguments);
    });
    reading("profile.status",
            [&library](store::Connection& db, const QJsonObject& arguments) { return status(db, library, arguments); });
    reading("profile.export", [&library, sign](store::Connection& db, const QJsonObject& arguments) {
        return exported(db, library, sign, arguments);
    });
    writing("profile.import",
            [&library, &installer](store::Transaction& tx, const QJsonObject& arguments, const Caller& caller) {
                return import(tx, library, installer, arguments, caller);
            });
    writing(
        "profile.delete",
        [&installer](store::Transaction& tx, const QJsonObject& arguments, const Caller& caller) -> Result<QJsonValue> {
            const ProfileId profile = TRY(profileNamed(tx, arguments.value(QStringLiteral("profile"))));
            TRY(installer.remove(tx, profile, caller.name));
            return QJsonObject();
        });
    writing("profile.assign", [&installer](store::Transaction& tx, const QJsonObject& arguments, const Caller& caller) {
        return assign(tx, installer, arguments, caller);
    });
    writing("profile.unassign",
            [&installer](store::Transaction& tx, const QJsonObject& arguments, const Caller& caller) {
                return unassign(tx, installer, arguments, caller);
            });
}

} // namespace espalier::server
