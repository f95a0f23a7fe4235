// What devices answer, as far as it decides which commands fit.
#pragma once

#include "mdm/handlers.h"

namespace espalier::commands {

// Of DeviceInformation, SecurityInfo, EnableLostMode and DisableLostMode.
void addTraitAnswers(mdm::ResultHandlers& handlers);

} // namespace espalier::commands
