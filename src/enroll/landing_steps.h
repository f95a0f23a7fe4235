// The part of the landing page that leads through the enrollment: steps per device with drawings, other devices, and
// what to do when our own certificate is not trusted. HTML. Any thread.
#pragma once

#include "enroll/landing_page.h"

namespace espalier::enroll {

// "iPhone", "Mac", …, plain text
[[nodiscard]] QString deviceName(Platform platform, const LandingText& text);
// Steps, the button that downloads the profile, and what else this reader may need. `qr`: the code with the address.
[[nodiscard]] QString stepsSection(const LandingFacts& facts, const LandingText& text, const QString& qr);
// Empty where there is nothing to trust, or no place to do it.
[[nodiscard]] QString trustSection(const LandingFacts& facts, const LandingText& text);

} // namespace espalier::enroll
