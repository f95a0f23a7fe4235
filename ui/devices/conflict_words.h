// Where the profiles of a device get into each other's way, in words: one per setting. Pure.
#pragma once

#include "ui/common/fact_grid.h"
#include "ui/common/state.h"

#include <QJsonObject>

namespace espalier::ui {

struct SettingConflict {
    State state = State::Unknown; // Failed: nobody can tell what holds; Unknown: both count, nothing is wrong
    QString title;                // the key as Apple writes it, or what can be there once only
    QString payloadType;
    QList<Fact> says;        // profile: its value; last what holds and why
    bool isPossible = false; // with a profile that isn't ours, so nobody here knows
};

// The settings of device.conflicts, what nobody can tell first.
[[nodiscard]] QList<SettingConflict> settingConflicts(const QJsonObject& answer);

// For a bar above the profiles; an empty text when there is nothing.
struct ConflictSummary {
    State state = State::Unknown;
    QString what, why;
};
[[nodiscard]] ConflictSummary summaryOf(const QList<SettingConflict>& conflicts);

} // namespace espalier::ui
