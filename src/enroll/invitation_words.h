// What message and hand-out both say of a link: whom it is for, until when, and that somebody has to say yes. Any
// thread.
#pragma once

#include "enroll/landing_text.h"
#include "enroll/links.h"

namespace espalier::enroll {

// organization, date, time and devices ("iPhone, iPad or Mac"). `someone`: the key that stands in for an organization
// without a name.
[[nodiscard]] Result<Values> invitationWords(store::Connection& db, const Link& link, const LandingText& text,
                                             const char* someone);
// Empty when nobody has to say yes.
[[nodiscard]] QString approvalSentence(const Link& link, const LandingText& text, const Values& words);

} // namespace espalier::enroll
