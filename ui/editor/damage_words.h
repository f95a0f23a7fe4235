// What is wrong with a text that is no property list, in the person's language.
#pragma once

#include "profiles/editing/damage.h"

namespace espalier::ui {

[[nodiscard]] QString damageWords(const profiles::Damage& damage);
// On the button that repairs all of them.
[[nodiscard]] QString repairWords(const QList<profiles::Damage>& damages);

} // namespace espalier::ui
