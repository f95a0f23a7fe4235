// What the office can and can't do with the access rights of an enrollment, as sentences (Apple: AccessRights of
// com.apple.mdm). Every bit has one; the page shows exactly those of the profile it offers.
#pragma once

#include "enroll/landing_text.h"
#include "enroll/platform.h"

#include <QStringList>

namespace espalier::enroll {

struct RightsText { // HTML
    QStringList can;
    QStringList cannotSee;
    QStringList cannotDo;
};

[[nodiscard]] RightsText rightsText(qint64 accessRights, Platform platform, const LandingText& text);

} // namespace espalier::enroll
