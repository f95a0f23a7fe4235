// The impact of saving in a few lines, for the column beside the form. GUI thread.
#pragma once

#include "ui/common/icon.h"

#include <QJsonObject>
#include <QList>

namespace espalier::ui {

struct ImpactLine {
    QString iconName;
    Tone tone = Tone::Second;
    QString words; // may hold what profiles and devices say: plain text
};

// impact: as profile.impact answers; version: the number that saving would make, 0 when there is nothing to save.
// Never empty; at most `most` lines, the last of which tells that there is more.
[[nodiscard]] QList<ImpactLine> impactLines(const QJsonObject& impact, int version, int most);

} // namespace espalier::ui
