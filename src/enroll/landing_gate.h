// What stands before the steps: the link's note, that a device is somebody's own, a link that isn't for this kind of
// device, and the gate: who are you, waiting, refused. HTML without script: the form posts, the page reloads itself.
#pragma once

#include "enroll/landing_page.h"

namespace espalier::enroll {

[[nodiscard]] bool isOpen(const LandingFacts& facts); // the profile is offered
[[nodiscard]] QString linkNotes(const LandingFacts& facts, const LandingText& text);
[[nodiscard]] QString gateSection(const LandingFacts& facts, const LandingText& text, const QString& qr);
[[nodiscard]] QString gateRefresh(const LandingFacts& facts); // for <head>

} // namespace espalier::enroll
