// What a change to a profile means for the devices before it is made: saving other content, assigning, unassigning,
// deleting. Reads only; for a worker, some tens of milliseconds for ten thousand devices.
#pragma once

#include "profiles/impact/contested.h"
#include "profiles/impact/obstacles.h"
#include "profiles/library.h"

namespace espalier::profiles {

// Beyond these something is left out, and `partial` says so.
inline constexpr qsizetype mostSituations = 200; // kinds of devices that are judged
inline constexpr qsizetype mostOthers = 200;     // profiles that are compared
inline constexpr qint64 mostBytes = 32 * 1024 * 1024;

struct ImpactQuestion {
    ProfileId profile;                 // invalid: a new one, then content is needed
    std::optional<QByteArray> content; // a file; nothing: stays as it is
    QList<Assignment> add;
    QList<Target> remove;
    bool removeAll = false; // deleting
};

struct MissingValues {
    QStringList names;
    Devices devices;
};

struct ProfileConflict {
    ProfileId with;
    QString withName;
    catalogue::Platform platform = catalogue::Platform::iOS;
    PairConflict what;
    Devices devices;
};

struct Impact {
    QString name;
    QString identifier;
    Devices gain, lose, replace, stay; // gain, replace: without those that don't get it for what is told below
    Devices later;                     // targets that are not enrolled
    QList<Obstacle> obstacles;
    QList<MissingValues> blocked;
    QList<ProfileConflict> conflicts;
    bool judged = false; // false: without a catalogue nothing is known of obstacles and single payloads
    bool partial = false;
};

// catalogue: null when there is none. Errors of readDocument() for the content; NotFound.
[[nodiscard]] Result<Impact> impactOf(store::Connection& db, const Library& library,
                                      const catalogue::Catalogue* catalogue, const ImpactQuestion& question);

struct DeviceConflicts {
    struct Hindrance {
        NamedProfile profile;
        Obstacle what;
    };
    QList<ConflictingPair> conflicts;
    QList<Hindrance> obstacles;
    std::optional<catalogue::Platform> platform; // nothing: not known, then nothing is told
    bool judged = false;
    bool partial = false;
};

// Among all that the device should have. Conflict when it is not enrolled.
[[nodiscard]] Result<DeviceConflicts> conflictsOn(store::Connection& db, const Library& library,
                                                  const catalogue::Catalogue* catalogue, DeviceId device);

} // namespace espalier::profiles
