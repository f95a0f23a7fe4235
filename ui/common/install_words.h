// How far a profile is on a device, in words.
#pragma once

#include "ui/common/state.h"

#include <QJsonObject>
#include <QString>

namespace espalier::ui {

struct InstallCondition {
    State state = State::Unknown;
    QString words;
};

// States of OPERATIONS.md: pending sent installed failed blocked removing removed.
[[nodiscard]] InstallCondition installCondition(const QString& state);
// Whose channel an answer of device.profiles, profile.status or command.list is about; empty: the device's own.
[[nodiscard]] QString userWords(const QJsonObject& answer);

} // namespace espalier::ui
