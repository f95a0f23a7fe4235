// What is wrong with a text that is no property list, in the person's language.
#pragma once

#include "profiles/editing/damage.h"

namespace espalier::ui {

[[nodiscard]] QString damageWords(const profiles::Damage& damage);

} // namespace espalier::ui
