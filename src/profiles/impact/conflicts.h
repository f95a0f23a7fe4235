// Where two profiles on one device get into each other's way. Pure; any thread.
#pragma once

#include "catalogue/catalogue.h"
#include "profiles/editing/payloads.h"
#include "profiles/impact/combining.h"

#include <QMap>

namespace espalier::profiles {

inline constexpr QLatin1String managedPreferences("com.apple.ManagedClient.preferences");

struct Setting {
    plist::Value value;  // of a list of dictionaries show masked() only (masking.h)
    bool secret = false; // don't show it at all
};

// What one payload sets; of com.apple.ManagedClient.preferences there is one for each domain.
struct PayloadSettings {
    QString type; // PayloadType, or the domain
    bool isManagedDomain = false;
    const catalogue::Entry* entry = nullptr; // null: the catalogue doesn't know it
    QMap<QString, Setting> keys;             // "A/B" for keys of dictionaries
};

// catalogue: may be null, and outlives what is returned.
[[nodiscard]] QList<PayloadSettings> settingsOf(const EditableDocument& document,
                                                const catalogue::Catalogue* catalogue);

enum class ConflictKind {
    Single,    // only one payload of this type can be active
    Combined,  // both count, the device combines them
    Undefined, // no order: either may win
    Same       // both set up the same thing
};
[[nodiscard]] QLatin1String name(ConflictKind kind); // "single", …

struct KeyConflict {
    QString key;
    Setting here, there;
    std::optional<plist::Value> result; // Combined: what holds
    std::optional<Combine> rule;
};

struct PairConflict {
    static constexpr qsizetype mostKeys = 50;
    ConflictKind kind = ConflictKind::Single;
    QString payloadType;
    QList<KeyConflict> keys; // none for Single
};

[[nodiscard]] QList<PairConflict> conflictsBetween(const QList<PayloadSettings>& here,
                                                   const QList<PayloadSettings>& there, catalogue::Platform platform);

} // namespace espalier::profiles
