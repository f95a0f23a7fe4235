// Why a command doesn't fit a device, in the person's language. All kinds of OPERATIONS.md.
#pragma once

#include "ui/commands/command_offer.h"

namespace espalier::ui {

// "It is not supervised." – as a sentence about one device.
[[nodiscard]] QString reasonSentence(const CommandReason& reason);
// "2 not supervised" – for a count of several.
[[nodiscard]] QString reasonCount(const CommandReason& reason);
// Nothing to add, though it fits: "Deprecated since iOS 26".
[[nodiscard]] QString remarkSentence(const CommandReason& remark);

// "7 of 9", and for a single device nothing.
[[nodiscard]] QString fitWords(const CommandOffer& offer);
// "Applies to 7 of 9: 2 not supervised" or, for one, the reason against it; empty where nothing is to be said.
[[nodiscard]] QString fitSentence(const CommandOffer& offer);

} // namespace espalier::ui
