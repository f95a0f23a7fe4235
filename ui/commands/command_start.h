// What a command's form begins with: keys that have to be there and can only be one thing, and the lists that have to
// be filled. Pure.
#pragma once

#include "catalogue/entry.h"
#include "plist/value.h"

namespace espalier::ui {

[[nodiscard]] plist::Dict startOfCommand(const catalogue::Entry& entry);

} // namespace espalier::ui
