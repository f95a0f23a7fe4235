#include "profiles/assignments.h"

#include "audit/log.h"

namespace espalier::profiles {

namespace {

Result<> tell(store::Transaction& tx, ProfileId profile, const Target& target, const char* kind, QJsonObject arguments,
              const QString& actor)
{
    if (target.group.isValid()) {
        arguments.insert(QStringLiteral("group"), target.group.value);
        tx.touch(store::Table::Group, target.group.value);
    } else {
        arguments.insert(QStringLiteral("device"), target.device.value);
        tx.touch(store::Table::Device, target.device.value);
    }
    tx.touch(store::Table::Profile, profile.value);
    return audit::append(
        tx, {actor, QString::fromLatin1(kind), QStringLiteral("profile"), QString::number(profile.value), arguments});
}

Result<> checkTarget(store::Connection& db, const Target& target)
{
    if (target.group.isValid() == target.device.isValid()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("give either a group or a device"));
    }
    if (target.group.isValid()) {
        TRY(db.one("SELECT 1 FROM device_group WHERE id = ?", {target.group.value}, {"group", target.group.value}));
    } else {
        TRY(db.one("SELECT 1 FROM device WHERE id = ?", {target.device.value}, {"device", target.device.value}));
    }
    return {};
}

} // namespace

QString name(ChannelChoice choice)
{
    switch (choice) {
    case ChannelChoice::Device:
        return QStringLiteral("device");
    case ChannelChoice::User:
        return QStringLiteral("user");
    case ChannelChoice::Auto:
        break;
    }
    return QStringLiteral("auto");
}

std::optional<ChannelChoice> channelChoice(const QString& said)
{
    for (const ChannelChoice choice : {ChannelChoice::Auto, ChannelChoice::Device, ChannelChoice::User}) {
        if (said == name(choice)) {
            return choice;
        }
    }
    return std::nullopt;
}

Result<> assign(store::Transaction& tx, const Assignment& assignment, const QString& actor)
{
    const Target& target = assignment.target;
    TRY(checkTarget(tx, target));
    const store::Row profile = TRY(tx.one("SELECT deleting FROM profile WHERE id = ?", {assignment.profile.value},
                                          {"profile", assignment.profile.value}));
    if (profile.boolean(0)) {
        return fail(ErrorCode::Conflict, QStringLiteral("the profile is being deleted"));
    }
    TRY(tx.run(
        "INSERT INTO profile_assignment (profile_id, group_id, device_id, channel, created_at) "
        "VALUES (?, ?, ?, ?, ?) ON CONFLICT (profile_id, group_id, device_id) "
        "DO UPDATE SET channel = excluded.channel",
        {assignment.profile.value, target.group.value, target.device.value, name(assignment.channel), tx.nowMs()}));
    return tell(tx, assignment.profile, target, "profile.assigned",
                {{QStringLiteral("channel"), name(assignment.channel)}}, actor);
}

Result<> unassign(store::Transaction& tx, ProfileId profile, const Target& target, const QString& actor)
{
    TRY(checkTarget(tx, target));
    const int gone =
        TRY(tx.run("DELETE FROM profile_assignment WHERE profile_id = ? AND group_id = ? AND device_id = ?",
                   {profile.value, target.group.value, target.device.value}));
    if (gone == 0) {
        return fail(ErrorCode::NotFound, QStringLiteral("the profile is not assigned to this target"));
    }
    return tell(tx, profile, target, "profile.unassigned", {}, actor);
}

Result<QList<ProfileId>> unassignGroup(store::Transaction& tx, GroupId group, const QString& actor)
{
    const QList<ProfileId> assigned = TRY(assignedTo(tx, group));
    TRY(tx.run("DELETE FROM profile_assignment WHERE group_id = ?", {group.value}));
    for (const ProfileId profile : assigned) {
        TRY(tell(tx, profile, {group, {}}, "profile.unassigned", {}, actor));
    }
    return assigned;
}

Result<QList<Assignment>> assignments(store::Connection& db, ProfileId profile)
{
    QList<Assignment> all;
    for (const store::Row& row : TRY(db.all("SELECT group_id, device_id, channel FROM profile_assignment "
                                            "WHERE profile_id = ? ORDER BY id",
                                            {profile.value}))) {
        all.append({profile,
                    {GroupId{row.integer(0)}, DeviceId{row.integer(1)}},
                    channelChoice(row.text(2)).value_or(ChannelChoice::Auto)});
    }
    return all;
}

Result<QList<ProfileId>> assignedTo(store::Connection& db, GroupId group)
{
    QList<ProfileId> all;
    for (const store::Row& row : TRY(db.all("SELECT a.profile_id FROM profile_assignment a JOIN profile p "
                                            "ON p.id = a.profile_id WHERE a.group_id = ? ORDER BY lower(p.name), p.id",
                                            {group.value}))) {
        all.append(ProfileId{row.integer(0)});
    }
    return all;
}

} // namespace espalier::profiles
