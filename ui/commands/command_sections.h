// Where a command stands in the list of all: what is needed often first, what destroys last and apart.
#pragma once

#include "ui/commands/command_offer.h"

namespace espalier::ui {

enum class CommandSection {
    Common,
    Questions,
    Apps,
    Profiles,
    Security,
    Lost,
    Updates,
    Users,
    Sharing,
    Other,
    Destructive
};
inline constexpr int commandSections = static_cast<int>(CommandSection::Destructive) + 1;

[[nodiscard]] CommandSection sectionOf(const CommandOffer& offer);
[[nodiscard]] QString sectionWords(CommandSection section);

} // namespace espalier::ui
