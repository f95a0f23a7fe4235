// Asks the server where the push certificate stands.
#pragma once

#include "server/control.h"
#include "ui/push_certificate/push_standing.h"

namespace espalier::ui {

// The answer comes later, in the thread of `context`, and not at all once that is gone.
void askPushStanding(server::Control& control, QObject* context,
                     const std::function<void(const Result<PushStanding>&)>& then);

} // namespace espalier::ui
