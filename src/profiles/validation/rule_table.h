// Each rule's name, severity and English sentence. For this folder.
#pragma once

#include "profiles/validation/problem.h"

namespace espalier::profiles {

struct RuleFacts {
    Rule rule;
    const char* id;
    Severity severity;
    const char* sentence;    // %1, %2 … are the arguments
    const char* withoutLast; // when the last argument is empty; null: the same
};

[[nodiscard]] const RuleFacts& factsOf(Rule rule);

} // namespace espalier::profiles
