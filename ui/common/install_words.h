// How far a profile is on a device, in words.
#pragma once

#include "ui/common/state.h"

#include <QString>

namespace espalier::ui {

struct InstallCondition {
    State state = State::Unknown;
    QString words;
};

// States of OPERATIONS.md: pending sent installed failed blocked removing removed.
[[nodiscard]] InstallCondition installCondition(const QString& state);
[[nodiscard]] QString channelWords(const QString& channel);

} // namespace espalier::ui
