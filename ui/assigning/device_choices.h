// Devices to choose one from, for a ChoiceSheet.
#pragma once

#include "base/result.h"
#include "server/control.h"
#include "ui/common/choice_sheet.h"

#include <functional>

namespace espalier::ui {

// By name, at most 5000; their ids are the choices'. Nothing is answered once `context` is gone.
void askForDevices(server::Control& control, QObject* context,
                   const std::function<void(const Result<QList<ChoiceSheet::Choice>>&)>& answered);

} // namespace espalier::ui
