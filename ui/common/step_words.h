// What a command waited for while it was queued, of its history: held back, somebody's yes, a wake-up.
#pragma once

#include "ui/common/state.h"

#include <QJsonObject>

#include <optional>

namespace espalier::ui {

struct QueuedStep {
    State state = State::Waiting;
    QString words;
};

// None: a step of another kind, which its state tells.
[[nodiscard]] std::optional<QueuedStep> queuedStep(const QJsonObject& step);

} // namespace espalier::ui
