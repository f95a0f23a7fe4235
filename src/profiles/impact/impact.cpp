#include "profiles/impact/impact.h"

#include "profiles/device_values.h"
#include "profiles/editing/reading.h"
#include "profiles/impact/others.h"

#include <map>

namespace espalier::profiles {

namespace {

// Before and after of the profile in question.
struct Change {
    std::optional<Profile> known;
    Document described; // as it will be
    EditableDocument document;
    bool isOther = false; // other content than now
    Scope scopeBefore = Scope::System;
    QList<Assignment> before, after;
};

Result<Change> changeOf(store::Connection& db, const Library& library, const ImpactQuestion& question)
{
    Change change;
    QByteArray file = question.content.value_or(QByteArray());
    if (question.profile.isValid()) {
        change.known = TRY(library.profile(db, question.profile));
        change.scopeBefore = change.known->scope;
        change.before = TRY(assignments(db, question.profile));
        const QByteArray now = TRY(library.content(db, change.known->current));
        change.isOther = question.content && file != now;
        file = question.content ? file : now;
    } else if (!question.content) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("give a profile or a content"));
    }
    change.document = TRY(openDocument(file));
    change.described = TRY(describe(change.document));
    if (question.removeAll) {
        return change;
    }
    const auto isSame = [](const Target& one, const Target& other) {
        return one.group == other.group && one.device == other.device;
    };
    change.after = change.before;
    for (const Target& target : question.remove) {
        change.after.removeIf([&](const Assignment& one) { return isSame(one.target, target); });
    }
    for (const Assignment& added : question.add) {
        change.after.removeIf([&](const Assignment& one) { return isSame(one.target, added.target); });
        change.after.append({question.profile, added.target, added.channel});
    }
    return change;
}

// hindered: it isn't sent to them, or they refuse it as a whole. They are told with what hinders them, so that nobody
// counts twice.
void tellDevices(Impact& impact, const Fleet& fleet, const Change& change, const std::vector<quint8>& before,
                 const std::vector<quint8>& after, const std::vector<bool>& hindered)
{
    for (size_t i = 0; i < fleet.devices().size(); ++i) {
        const NamedDevice& device = fleet.devices()[i].device;
        const bool arrives =
            after[i] != NoChannel && (before[i] == NoChannel || change.isOther || before[i] != after[i]);
        if (arrives && hindered[i]) {
            continue;
        }
        if (before[i] == NoChannel && after[i] != NoChannel) {
            impact.gain.add(device);
        } else if (before[i] != NoChannel && after[i] == NoChannel) {
            impact.lose.add(device);
        } else if (after[i] != NoChannel) {
            (change.isOther || before[i] != after[i] ? impact.replace : impact.stay).add(device);
        }
    }
}

Result<> tellLater(store::Connection& db, Impact& impact, const QSet<DeviceId>& others)
{
    impact.later.count = others.size();
    QList<DeviceId> ids(others.begin(), others.end());
    std::sort(ids.begin(), ids.end());
    for (const DeviceId id : ids.first(std::min(ids.size(), Devices::mostNamed))) {
        const auto row = TRY(db.first("SELECT name, serial FROM device WHERE id = ?", {id.value}));
        if (row) {
            impact.later.first.append({id, row->text(0).isEmpty() ? row->text(1) : row->text(0)});
        }
    }
    return {};
}

void tellUnreached(Impact& impact, const Fleet& fleet, const std::vector<quint8>& after, std::vector<bool>& hindered)
{
    Obstacle noUser{QStringLiteral("no-user-channel"),
                    ObstacleLevel::Profile,
                    Severity::Warning,
                    {},
                    {},
                    {},
                    {},
                    {},
                    QStringLiteral("no user connects from the device yet"),
                    {}};
    Obstacle unknown{QStringLiteral("platform-unknown"),
                     ObstacleLevel::Profile,
                     Severity::Warning,
                     {},
                     {},
                     {},
                     {},
                     {},
                     QStringLiteral("it is not known yet what kind of device it is"),
                     {}};
    for (size_t i = 0; i < fleet.devices().size(); ++i) {
        if (after[i] == NotKnownYet) {
            unknown.devices.add(fleet.devices()[i].device);
            hindered[i] = true;
        } else if (after[i] == UserChannels && !fleet.devices()[i].hasUsers) {
            noUser.devices.add(fleet.devices()[i].device);
            hindered[i] = true;
        }
    }
    for (const Obstacle& one : {noUser, unknown}) {
        if (one.devices.count > 0) {
            impact.obstacles.append(one);
        }
    }
}

// Devices that have everything in common are judged once; the same obstacle on several systems is one row with the
// arguments of the oldest.
void tellObstacles(Impact& impact, const Fleet& fleet, const Change& change, const catalogue::Catalogue& catalogue,
                   const std::vector<quint8>& after, std::vector<bool>& hindered)
{
    std::map<Situation, QList<size_t>> situations;
    for (size_t i = 0; i < fleet.devices().size(); ++i) {
        const FleetDevice& device = fleet.devices()[i];
        if ((after[i] & (DeviceChannel | UserChannels)) != 0 && device.system) {
            const Scope channel = (after[i] & DeviceChannel) != 0 ? Scope::System : Scope::User;
            situations[{*device.system, device.os, device.supervised, channel}].append(i);
        }
    }
    QHash<QString, qsizetype> rows;
    qsizetype judged = 0;
    for (const auto& [situation, places] : situations) {
        if (++judged > mostSituations) {
            impact.partial = true;
            return;
        }
        for (Obstacle& obstacle : obstaclesIn(change.document, catalogue, situation)) {
            const QString row =
                QStringList{obstacle.rule, obstacle.path, QString::number(int(situation.platform))}.join(
                    QLatin1Char('\n'));
            const bool isError = obstacle.severity == Severity::Error;
            if (!rows.contains(row)) {
                rows.insert(row, impact.obstacles.size());
                impact.obstacles.append(std::move(obstacle));
            }
            for (const size_t place : places) {
                impact.obstacles[rows[row]].devices.add(fleet.devices()[place].device);
                hindered[place] = hindered[place] || isError;
            }
        }
    }
}

Result<> tellBlocked(store::Connection& db, Impact& impact, const Fleet& fleet, const Change& change,
                     const std::vector<quint8>& after, std::vector<bool>& hindered)
{
    QStringList names;
    for (const VariableUse& use : variablesIn(change.document)) {
        if (!names.contains(use.name)) {
            names.append(use.name);
        }
    }
    if (names.isEmpty()) {
        return {};
    }
    const QHash<DeviceId, VariableValues> values = TRY(valuesOfAll(db, names));
    QMap<QStringList, Devices> rows;
    for (size_t i = 0; i < fleet.devices().size(); ++i) {
        if (after[i] == NoChannel) {
            continue;
        }
        const NamedDevice& device = fleet.devices()[i].device;
        const QStringList missing = missingOf(names, values.value(device.id));
        if (!missing.isEmpty()) {
            rows[missing].add(device);
            hindered[i] = true;
        }
    }
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        impact.blocked.append({row.key(), *row});
    }
    return {};
}

Result<> tellConflicts(store::Connection& db, Impact& impact, Fleet& fleet, const Change& change, Others& others,
                       const std::vector<quint8>& after)
{
    const QList<PayloadSettings> here = settingsOf(change.document, others.catalogue());
    const ProfileId own = change.known ? change.known->id : ProfileId();
    for (const OtherProfile& other : TRY(others.sharing(db, own, here))) {
        const std::vector<quint8> there = TRY(fleet.reachedBy(db, other.assignments, other.scope));
        QMap<catalogue::Platform, Devices> both;
        for (size_t i = 0; i < fleet.devices().size(); ++i) {
            const FleetDevice& device = fleet.devices()[i];
            if ((after[i] & there[i] & (DeviceChannel | UserChannels)) != 0 && device.system) {
                both[*device.system].add(device.device);
            }
        }
        if (both.isEmpty()) {
            continue;
        }
        const auto settings = TRY(others.settings(db, other));
        if (!settings) {
            continue;
        }
        for (auto one = both.begin(); one != both.end(); ++one) {
            for (const PairConflict& conflict : conflictsBetween(here, settings->payloads, one.key())) {
                impact.conflicts.append({other.id, other.name, one.key(), conflict, *one});
            }
        }
    }
    return {};
}

} // namespace

Result<Impact> impactOf(store::Connection& db, const Library& library, const catalogue::Catalogue* catalogue,
                        const ImpactQuestion& question)
{
    const Change change = TRY(changeOf(db, library, question));
    Impact impact;
    impact.identifier = change.described.identifier;
    impact.name = change.known ? change.known->name : change.described.displayName;
    impact.judged = catalogue != nullptr;
    Fleet fleet = TRY(Fleet::read(db));
    QSet<DeviceId> later;
    const std::vector<quint8> before = TRY(fleet.reachedBy(db, change.before, change.scopeBefore));
    const std::vector<quint8> after = TRY(fleet.reachedBy(db, change.after, change.described.scope, &later));
    std::vector<bool> hindered(fleet.devices().size());
    TRY(tellLater(db, impact, later));
    tellUnreached(impact, fleet, after, hindered);
    if (catalogue != nullptr) {
        tellObstacles(impact, fleet, change, *catalogue, after, hindered);
    }
    TRY(tellBlocked(db, impact, fleet, change, after, hindered));
    tellDevices(impact, fleet, change, before, after, hindered);
    Others others(library, catalogue);
    TRY(tellConflicts(db, impact, fleet, change, others, after));
    impact.partial = impact.partial || others.isPartial();
    return impact;
}

} // namespace espalier::profiles
