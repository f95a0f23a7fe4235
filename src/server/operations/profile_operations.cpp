#include "server/operations/profile_operations.h"

#include "inventory/smart_groups.h"
#include "profiles/assignments.h"
#include "server/operations/install_status.h"
#include "server/operations/named_things.h"
#include "server/operations/profile_saving.h"
#include "server/operations/profile_targets.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace espalier::server {

namespace {

using profiles::Library;

Result<QJsonObject> json(store::Connection& db, const profiles::Profile& profile)
{
    const profiles::Progress progress = TRY(profiles::progress(db, profile.id));
    QJsonArray groups;
    QJsonArray devices;
    QJsonArray assignments;
    const auto assigned = [&assignments](const QString& target, qint64 id, const QString& name,
                                         const QString& channel) {
        assignments.append(
            QJsonObject{{target, QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("name"), name}}},
                        {QStringLiteral("channel"), channel}});
    };
    for (const store::Row& row :
         TRY(db.all("SELECT g.name, d.name, d.id, g.id, a.channel FROM profile_assignment a LEFT JOIN device_group g "
                    "ON g.id = a.group_id LEFT JOIN device d ON d.id = a.device_id WHERE a.profile_id = ? "
                    "ORDER BY lower(COALESCE(g.name, d.name))",
                    {profile.id.value}))) {
        if (!row.isNull(0)) {
            groups.append(row.text(0));
            assigned(QStringLiteral("group"), row.integer(3), row.text(0), row.text(4));
        } else if (!row.isNull(2)) {
            devices.append(row.text(1));
            assigned(QStringLiteral("device"), row.integer(2), row.text(1), row.text(4));
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
                       {QStringLiteral("author"), profile.author},
                       {QStringLiteral("note"), profile.note},
                       {QStringLiteral("variables"), QJsonArray::fromStringList(profile.variables)},
                       {QStringLiteral("deleting"), profile.deleting},
                       {QStringLiteral("targets"), progress.targets},
                       {QStringLiteral("installed"), progress.installed},
                       {QStringLiteral("pending"), progress.pending},
                       {QStringLiteral("failed"), progress.failed},
                       {QStringLiteral("blocked"), progress.blocked},
                       {QStringLiteral("groups"), groups},
                       {QStringLiteral("devices"), devices},
                       {QStringLiteral("assignments"), assignments}};
}

Result<profiles::Profile> named(store::Connection& db, const Library& library, const QJsonObject& arguments)
{
    const ProfileId id = TRY(profileNamed(db, arguments.value(QStringLiteral("profile"))));
    return library.profile(db, id);
}

Result<QJsonValue> versions(store::Connection& db, const Library& library, const QJsonObject& arguments)
{
    const profiles::Profile profile = TRY(named(db, library, arguments));
    QHash<qint64, QSet<DeviceId>> holders; // by number
    for (const profiles::InstallStatus& one : TRY(profiles::statusOfProfile(db, profile.id))) {
        if (one.has) {
            holders[*one.has].insert(one.device);
        }
    }
    QJsonArray rows;
    for (const profiles::Version& version : TRY(library.versions(db, profile.id))) {
        rows.append(QJsonObject{
            {QStringLiteral("number"), version.number},
            {QStringLiteral("current"), version.number == profile.number},
            {QStringLiteral("uuid"), version.payloadUuid},
            {QStringLiteral("sha256"), QString::fromLatin1(version.sha256.toHex())},
            {QStringLiteral("size"), version.size},
            {QStringLiteral("imported_at"), version.importedAt},
            {QStringLiteral("author"), version.author},
            {QStringLiteral("note"), version.note},
            {QStringLiteral("restores"), version.restores > 0 ? QJsonValue(version.restores) : QJsonValue()},
            {QStringLiteral("signed"), version.isSigned},
            {QStringLiteral("signer"), version.signer},
            {QStringLiteral("variables"), QJsonArray::fromStringList(version.variables)},
            {QStringLiteral("devices"), holders.value(version.number).size()}});
    }
    return rows;
}

Result<QJsonValue> status(store::Connection& db, const Library& library, const QJsonObject& arguments)
{
    const profiles::Profile profile = TRY(named(db, library, arguments));
    QJsonArray rows;
    for (const profiles::InstallStatus& one : TRY(profiles::statusOfProfile(db, profile.id))) {
        QJsonObject row = installStatus(one);
        row.insert(QStringLiteral("device"), one.device.value);
        row.insert(QStringLiteral("device_name"), one.deviceName);
        rows.append(row);
    }
    return rows;
}

Result<QJsonValue> assign(store::Transaction& tx, profiles::Installer& installer, const QJsonObject& arguments,
                          const Caller& caller)
{
    const ProfileId profile = TRY(profileNamed(tx, arguments.value(QStringLiteral("profile"))));
    const profiles::Target target = TRY(targetOf(tx, arguments));
    const profiles::ChannelChoice channel = TRY(channelOf(arguments));
    TRY(profiles::assign(tx, {profile, target, channel}, caller.name));
    TRY(inventory::checkNoLoops(tx)); // a smart group may ask whether this profile is there
    TRY(installer.markDue(tx, profile));
    return QJsonObject();
}

Result<QJsonValue> unassign(store::Transaction& tx, profiles::Installer& installer, const QJsonObject& arguments,
                            const Caller& caller)
{
    const ProfileId profile = TRY(profileNamed(tx, arguments.value(QStringLiteral("profile"))));
    const profiles::Target target = TRY(targetOf(tx, arguments));
    TRY(profiles::unassign(tx, profile, target, caller.name));
    TRY(installer.markDue(tx, profile));
    return QJsonObject();
}

} // namespace

void addProfileOperations(Operations& operations, store::Store& store, const profiles::Library& library,
                          profiles::Installer& installer, profiles::Rollout& rollout, SigningIdentity server)
{
    const auto reading = [&](const char* name, auto look) {
        operations.add(QString::fromLatin1(name), [&store, look](const QJsonObject& arguments, const Caller&) {
            return store.read([&](store::Connection& db) -> Result<QJsonValue> { return look(db, arguments); });
        });
    };
    // What was decided stands once it is written; then it is brought to the devices.
    const auto changing = [&](const char* name, auto change) {
        operations.add(QString::fromLatin1(name),
                       [&rollout, change](const QJsonObject& arguments, const Caller& caller) -> Result<QJsonValue> {
                           const QJsonValue result = TRY(change(arguments, caller));
                           rollout.workOff();
                           return result;
                       });
    };
    const auto writing = [&](const char* name, auto change) {
        changing(name, [&store, change](const QJsonObject& arguments, const Caller& caller) {
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
    changing("profile.import", [&store, &library, &installer](const QJsonObject& arguments, const Caller& caller) {
        return importProfile(store, library, installer, arguments, caller);
    });
    changing("profile.save", [&store, &library, &installer, server = std::move(server)](const QJsonObject& arguments,
                                                                                        const Caller& caller) {
        return saveProfile(store, library, installer, server, arguments, caller);
    });
    changing("profile.rollback", [&store, &library, &installer](const QJsonObject& arguments, const Caller& caller) {
        return rollBackProfile(store, library, installer, arguments, caller);
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
