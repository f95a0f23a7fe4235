// Where a file that describe() (document.h) refuses is wrong, for whoever shows the place. Any thread.
#pragma once

#include "profiles/document.h"
#include "profiles/editing/damage.h"

#include <optional>

namespace espalier::profiles {

struct PlacedRefusal {
    Error error;
    std::optional<Place> place; // none: it concerns the file as a whole, or the file has no lines
};

// Nothing: it is taken.
[[nodiscard]] std::optional<PlacedRefusal> refusalOf(const EditableDocument& opened);

} // namespace espalier::profiles
