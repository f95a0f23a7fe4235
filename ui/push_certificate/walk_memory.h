// What the window remembers of a walk through the wizard, in its settings, so that it goes on where it stood after a
// restart. Kept for one office and one certificate: of another it says nothing.
#pragma once

#include "ui/push_certificate/push_standing.h"

namespace espalier::ui {

[[nodiscard]] KeptWalk keptWalk(const PushStanding& standing);
void keepWalk(const PushStanding& standing, CertificateStep step, const QString& appleAccount);
void keepUnproven(const QString& serial); // taken in, not tried
void forgetWalk();                        // it is over

} // namespace espalier::ui
