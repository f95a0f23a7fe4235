// The impact of saving or of an assignment in a few lines. GUI thread.
#pragma once

#include "ui/common/icon.h"

#include <QJsonObject>
#include <QList>

namespace espalier::ui {

struct ImpactLine {
    QString iconName;
    Tone tone = Tone::Second;
    QString words;        // may hold what profiles and devices say: plain text
    QString devices = {}; // the first of those concerned, where they are to be named
};

// Whether the first of the devices are named below the counts.
enum class ImpactNames { Untold, Told };

// impact: as profile.impact answers; version: the number that saving would make, 0 when there is nothing to save.
// Never empty; at most `most` lines, the last of which tells that there is more.
[[nodiscard]] QList<ImpactLine> impactLines(const QJsonObject& impact, int version, int most,
                                            ImpactNames names = ImpactNames::Untold);

// What one new assignment does; `impact` as profile.impact answers when that assignment is added and every other is
// removed, for who loses it by the removal is left out. Never empty, at most `most` lines, what hinders before the
// rest.
[[nodiscard]] QList<ImpactLine> assignmentLines(const QJsonObject& impact, int most);

} // namespace espalier::ui
