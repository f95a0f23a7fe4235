// Small drawn pictures for the steps of the landing page, as inline SVG: a device and what happens on it. Their
// colours come from the page's style sheet, and they say nothing that the sentence beside them does not, so screen
// readers pass them by. Any thread.
#pragma once

#include "enroll/platform.h"

#include <QString>

namespace espalier::enroll {

enum class Drawing { Download, Settings, Install, Cable, Address, Certificate, Trust };
[[nodiscard]] QString drawing(Platform device, Drawing what);

} // namespace espalier::enroll
