// On which systems, in which mode and by which way something may be used. Facts of Apple's schema, as data.
// Plain values; any thread.
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <compare>
#include <optional>

namespace espalier::catalogue {

enum class Platform { iOS, macOS, tvOS, visionOS, watchOS };

// "26.4.1"; missing parts count as 0. An empty version is not set.
struct OsVersion {
    int major = -1, minor = 0, patch = 0;

    [[nodiscard]] bool isSet() const { return major >= 0; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] static OsVersion fromText(QStringView text); // not set when it isn't a version
    auto operator<=>(const OsVersion&) const = default;
};

enum class Mode { Allowed, Required, Forbidden, Ignored };

struct SharedIpad {
    std::optional<Mode> mode;
    std::optional<bool> deviceChannel, userChannel;
    QStringList allowedScopes;
    bool operator==(const SharedIpad&) const = default;
};

// What holds on one system. Unset = the schema says nothing; for a key that means: as for the whole payload.
struct Support {
    bool unavailable = false; // "introduced: n/a"
    OsVersion introduced, deprecated, removed;
    std::optional<bool> multiple, deviceChannel, userChannel, supervised, requiresDep, userApprovedMdm,
        allowManualInstall, alwaysSkippable, beta;
    QString accessRights;
    QStringList allowedEnrollments, allowedScopes; // supervised device user local / system user
    SharedIpad sharedIpad;
    std::optional<Mode> userEnrollment;
    bool operator==(const Support&) const = default;
};

using SupportByPlatform = QMap<Platform, Support>;
inline constexpr Platform allPlatforms[] = {Platform::iOS, Platform::macOS, Platform::tvOS, Platform::visionOS,
                                            Platform::watchOS};

// What holds for a part of a whole (a key of a payload): its own word where it says one, else the whole's; it is never
// there before the whole, nor where the whole isn't.
[[nodiscard]] Support narrowed(const Support& whole, const Support& part);

[[nodiscard]] QString name(Mode mode); // Apple's word
[[nodiscard]] std::optional<Mode> modeFromName(QStringView name);

[[nodiscard]] QString name(Platform platform); // as Apple spells it
[[nodiscard]] std::optional<Platform> platformFromName(QStringView name);

} // namespace espalier::catalogue
