// Why devices can't use a profile, and which devices those are, in words. GUI thread.
#pragma once

#include <QJsonObject>
#include <QString>

namespace espalier::ui {

// Why a device can't use it; `obstacle` as in the "cannot" of profile.impact.
[[nodiscard]] QString obstacleWords(const QJsonObject& obstacle);
[[nodiscard]] QString payloadOfObstacle(const QJsonObject& obstacle); // its name in quotation marks
// "MF-MBA-017, Nadia’s iPhone and 59 more"; `some` as the Some of profile.impact.
[[nodiscard]] QString deviceNames(const QJsonObject& some);

} // namespace espalier::ui
