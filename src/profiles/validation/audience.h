// The devices that a profile is meant for; what is unset is not judged. Plain data, any thread.
#pragma once

#include "catalogue/support.h"
#include "profiles/document.h"

namespace espalier::profiles {

enum class Enrollment {
    Device,    // by an enrollment profile or an account, the whole device
    Automated, // Automated Device Enrollment: supervised on iOS, approved on macOS
    User,      // personal devices (user-enrollment.md)
    None       // installed by hand, without management
};

struct Audience {
    // Chosen platforms with the oldest system there; a version that isn't set: any. Empty: no platform is chosen.
    QMap<catalogue::Platform, catalogue::OsVersion> platforms;
    std::optional<Scope> channel; // System: device channel, User: user channel
    std::optional<bool> supervised;
    std::optional<Enrollment> enrollment;
    qint64 nowMs = 0; // UTC, for certificates; 0: their time isn't judged
    // Identifier of our own enrollment profile, which no other profile may have. Empty: there is none.
    QString enrollmentIdentifier;

    [[nodiscard]] std::optional<bool> isSupervised() const; // also by the kind of enrollment
};

} // namespace espalier::profiles
