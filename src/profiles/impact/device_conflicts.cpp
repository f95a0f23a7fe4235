// One device instead of one profile.
#include "profiles/impact/impact.h"
#include "profiles/impact/others.h"
#include "profiles/wanted.h"

#include <map>

namespace espalier::profiles {

namespace {

struct Assigned {
    NamedProfile name;
    quint8 channels = NoChannel;
    std::shared_ptr<const ProfileSettings> settings;
};

struct DeviceFacts {
    std::optional<catalogue::Platform> system;
    catalogue::OsVersion os;
    std::optional<bool> supervised;
};

Result<DeviceFacts> factsOf(store::Connection& db, DeviceId device)
{
    const store::Row row = TRY(
        db.one("SELECT platform, os, supervised FROM device WHERE id = ?", {device.value}, {"device", device.value}));
    DeviceFacts facts;
    facts.system = systemOf(row.text(0));
    facts.os = catalogue::OsVersion::fromText(row.text(1).section(u' ', 0, 0));
    if (!row.isNull(2)) {
        facts.supervised = row.boolean(2);
    }
    return facts;
}

Result<std::map<ProfileId, Assigned>> assignedOn(store::Connection& db, const Library& library, Others& others,
                                                 const Reachable& target)
{
    std::map<ProfileId, Assigned> all;
    const auto spots = TRY(wanted(db, target));
    for (auto spot = spots.begin(); spot != spots.end(); ++spot) {
        const ProfileId id = spot.key().profile;
        Assigned& one = all[id];
        one.channels |= target.kindOf(spot.key().channel) == ChannelKind::User ? UserChannels : DeviceChannel;
        if (!one.name.id.isValid()) {
            const Profile profile = TRY(library.profile(db, id));
            const Version version = TRY(library.version(db, id, 0));
            one.name = {id, profile.name};
            one.settings = TRY(others.settings(db, {id, profile.name, profile.scope, version.id, version.size, {}}));
        }
    }
    return all;
}

} // namespace

Result<DeviceConflicts> conflictsOn(store::Connection& db, const Library& library,
                                    const catalogue::Catalogue* catalogue, DeviceId device)
{
    const std::optional<Reachable> target = TRY(reachable(db, device));
    if (!target) {
        return fail(ErrorCode::Conflict, QStringLiteral("the device is not enrolled"));
    }
    const DeviceFacts facts = TRY(factsOf(db, device));
    DeviceConflicts found;
    found.platform = facts.system;
    found.judged = catalogue != nullptr;
    if (!facts.system) {
        return found;
    }
    Others others(library, catalogue);
    const auto all = TRY(assignedOn(db, library, others, *target));
    for (auto one = all.begin(); one != all.end(); ++one) {
        const Assigned& here = one->second;
        if (!here.settings) {
            continue;
        }
        if (catalogue != nullptr) {
            const Scope channel = (here.channels & DeviceChannel) != 0 ? Scope::System : Scope::User;
            for (const Obstacle& obstacle : obstaclesIn(here.settings->document, *catalogue,
                                                        {*facts.system, facts.os, facts.supervised, channel})) {
                found.obstacles.append({here.name, obstacle});
            }
        }
        for (auto other = std::next(one); other != all.end(); ++other) {
            const Assigned& there = other->second;
            if (!there.settings || (here.channels & there.channels) == 0) {
                continue;
            }
            for (const PairConflict& conflict :
                 conflictsBetween(here.settings->payloads, there.settings->payloads, *facts.system)) {
                found.conflicts.append({here.name, there.name, conflict});
            }
        }
    }
    found.partial = others.isPartial();
    return found;
}

} // namespace espalier::profiles
