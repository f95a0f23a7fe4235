// Why a profile can't apply to a device, or only in part: what the catalogue says of its payloads and keys on such a
// device. Pure; any thread that owns the document.
#pragma once

#include "profiles/impact/fleet.h"
#include "profiles/validation/validation.h"

namespace espalier::profiles {

// What devices have in common as far as that is concerned.
struct Situation {
    catalogue::Platform platform = catalogue::Platform::iOS;
    catalogue::OsVersion os; // not set: not known
    std::optional<bool> supervised;
    Scope channel = Scope::System;
    auto operator<=>(const Situation&) const = default;
};

enum class ObstacleLevel {
    Profile, // nothing is sent
    Payload, // the payload doesn't work, or the device refuses the profile for it
    Key      // only this key doesn't count
};

struct Obstacle {
    QString rule; // as ruleId(); also "no-user-channel", "platform-unknown"
    ObstacleLevel level = ObstacleLevel::Payload;
    Severity severity = Severity::Error;
    QString payloadType; // empty: Profile
    QString payloadName; // PayloadDisplayName, may be empty
    QString path;
    std::optional<catalogue::Platform> platform;
    QStringList arguments; // of the rule
    QString text;          // English
    Devices devices;
};

[[nodiscard]] QList<Obstacle> obstaclesIn(const EditableDocument& document, const catalogue::Catalogue& catalogue,
                                          const Situation& situation);

} // namespace espalier::profiles
