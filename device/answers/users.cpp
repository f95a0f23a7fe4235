// Users of a Shared iPad and of a Mac, and the accounts that the office makes.
#include "device/answers/users.h"
#include "device/answers/handlers.h"
#include "device/state/kept.h"

#include <QUuid>

namespace espalier::device {

namespace {

const QString userDomain = QStringLiteral("MCMDMErrorDomain");
const QString userName = QStringLiteral("UserName");
const QString isLoggedIn = QStringLiteral("IsLoggedIn");
constexpr qlonglong quotaBytes = 2LL * 1024 * 1024 * 1024;

QVariantMap sharedUser(const QString& name, bool loggedIn)
{
    return {{userName, name},
            {isLoggedIn, loggedIn},
            {QStringLiteral("HasDataToSync"), loggedIn},
            {QStringLiteral("DataQuota"), quotaBytes},
            {QStringLiteral("DataUsed"), quotaBytes / 10}};
}

QVariantMap macUser(const QString& shortName, const QString& longName, qlonglong id, const QString& guid, bool loggedIn)
{
    return {{userName, shortName},
            {QStringLiteral("FullName"), longName},
            {QStringLiteral("UID"), id},
            {QStringLiteral("UserGUID"), guid},
            {isLoggedIn, loggedIn},
            {QStringLiteral("MobileAccount"), false},
            {QStringLiteral("HasSecureToken"), true}};
}

QVariantList usualUsers(const DeviceState& state)
{
    const Persona& persona = state.persona;
    if (!persona.isMac()) {
        return {sharedUser(persona.ownerShort + QStringLiteral("@example.com"), true),
                sharedUser(QStringLiteral("noor.haddad@example.com"), false),
                sharedUser(QStringLiteral("tim.brandt@example.com"), false)};
    }
    QString guid = QUuid::createUuidV5(QUuid(), persona.udid).toString(QUuid::WithoutBraces).toUpper();
    for (const PushChannel& channel : state.channels) {
        if (!channel.userId.isEmpty()) {
            guid = channel.userId;
        }
    }
    return {macUser(persona.ownerShort, persona.owner, 501, guid, true),
            macUser(QStringLiteral("service"), QStringLiteral("Service"), 502,
                    QUuid::createUuidV5(QUuid(), persona.serial).toString(QUuid::WithoutBraces).toUpper(), false)};
}

Answer unknownUser(const QString& name)
{
    return failed(12046, userDomain, QStringLiteral("There is no user “%1”.").arg(name));
}

// A Mac's list counts from the second admin account on, too.
bool isThere(const Scene& scene, const QString& name)
{
    const QVariantList users = usersOf(scene.state);
    return std::any_of(users.begin(), users.end(),
                       [&](const QVariant& user) { return user.toMap().value(userName).toString() == name; });
}

} // namespace

QVariantList usersOf(const DeviceState& state)
{
    return state.kept.contains(kept::users) ? state.kept.value(kept::users).toList() : usualUsers(state);
}

Answer answerUserList(Scene& scene)
{
    return acknowledged({{QStringLiteral("Users"), usersOf(scene.state)}});
}

Answer answerDeleteUser(Scene& scene)
{
    const QVariantMap& keys = scene.command.keys;
    const bool force = keys.value(QStringLiteral("ForceDeletion")).toBool();
    const bool all = keys.value(QStringLiteral("DeleteAllUsers")).toBool();
    const QString wanted = keys.value(userName).toString();
    if (all == !wanted.isEmpty()) {
        return malformed(QStringLiteral("One of “UserName” and “DeleteAllUsers” is needed."));
    }
    if (!all && !isThere(scene, wanted)) {
        return unknownUser(wanted);
    }
    QVariantList rest;
    for (const QVariant& entry : usersOf(scene.state)) {
        const QVariantMap user = entry.toMap();
        const bool isMeant = all || user.value(userName).toString() == wanted;
        if (!isMeant || (all && user.value(isLoggedIn).toBool())) {
            rest.append(user);
            continue;
        }
        if (user.value(isLoggedIn).toBool()) {
            return failed(12047, userDomain, QStringLiteral("“%1” is logged in.").arg(wanted));
        }
        if (user.value(QStringLiteral("HasDataToSync")).toBool() && !force) {
            return failed(12048, userDomain, QStringLiteral("“%1” has data that is not synced yet.").arg(wanted));
        }
    }
    scene.state.kept.insert(kept::users, rest);
    return acknowledged();
}

Answer answerLogOutUser(Scene& scene)
{
    QVariantList users;
    bool wasThere = false;
    for (const QVariant& entry : usersOf(scene.state)) {
        QVariantMap user = entry.toMap();
        wasThere = wasThere || user.value(isLoggedIn).toBool();
        user.insert(isLoggedIn, false);
        user.insert(QStringLiteral("HasDataToSync"), false);
        users.append(user);
    }
    if (!wasThere) {
        return failed(12049, userDomain, QStringLiteral("Nobody is logged in."));
    }
    scene.state.kept.insert(kept::users, users);
    return acknowledged();
}

Answer answerUnlockUserAccount(Scene& scene)
{
    const QString wanted = scene.command.keys.value(userName).toString();
    return isThere(scene, wanted) ? acknowledged() : unknownUser(wanted);
}

Answer answerAccountConfiguration(Scene& scene)
{
    if (!scene.state.kept.value(kept::awaits).toBool()) {
        return failed(12050, userDomain, QStringLiteral("The Mac does not wait for its configuration any more."));
    }
    const QVariantMap& keys = scene.command.keys;
    QVariantList admins = keys.value(QStringLiteral("AutoSetupAdminAccounts")).toList().mid(0, 1); // the first counts
    const bool changesPrimary = keys.value(QStringLiteral("SkipPrimarySetupAccountCreation")).toBool() ||
                                keys.value(QStringLiteral("SetPrimarySetupAccountAsRegularUser")).toBool();
    if (admins.isEmpty() && changesPrimary) {
        return malformed(QStringLiteral("Without “AutoSetupAdminAccounts” the Mac would have no administrator."));
    }
    for (QVariant& entry : admins) {
        QVariantMap admin = entry.toMap();
        if (admin.value(QStringLiteral("shortName")).toString().isEmpty()) {
            return malformed(QStringLiteral("The field “shortName” is missing."));
        }
        admin.insert(QStringLiteral("GUID"), QUuid::createUuid().toString(QUuid::WithoutBraces).toUpper());
        entry = admin;
    }
    scene.state.kept.insert(kept::admins, admins);
    return acknowledged();
}

Answer answerSetAutoAdminPassword(Scene& scene)
{
    const QString wanted = scene.command.keys.value(QStringLiteral("GUID")).toString();
    QVariantList admins = scene.state.kept.value(kept::admins).toList();
    for (QVariant& entry : admins) {
        QVariantMap admin = entry.toMap();
        if (admin.value(QStringLiteral("GUID")).toString() == wanted) {
            admin.insert(QStringLiteral("passwordHash"), scene.command.keys.value(QStringLiteral("passwordHash")));
            entry = admin;
            scene.state.kept.insert(kept::admins, admins);
            return acknowledged();
        }
    }
    return failed(12051, userDomain, QStringLiteral("There is no account %1 that was made automatically.").arg(wanted));
}

Answer answerDeviceConfigured(Scene& scene)
{
    scene.state.kept.insert(kept::awaits, false);
    return acknowledged();
}

Answer answerUserConfigured(Scene&)
{
    return acknowledged();
}

} // namespace espalier::device
