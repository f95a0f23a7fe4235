// Finding and changing a key by its way through an entry, elements of arrays left out: "/Services/Camera/Allowed".
// Keys are shared and constant, so a change makes new ones along the way. Plain functions; any thread.
#pragma once

#include "catalogue/key.h"

#include <functional>

namespace espalier::catalogue {

struct KeyPlace {
    QList<qsizetype> positions;    // in each list of keys on the way; empty: nothing found
    bool throughRecursion = false; // found where an enclosing key stands again: it can't be changed just there
};

// `way` without its leading slash, split at the slashes.
[[nodiscard]] KeyPlace findKey(const Keys& keys, const QStringList& way);

// The one key of that name, wherever it stands; nothing when there are several.
[[nodiscard]] KeyPlace findOnlyKey(const Keys& keys, const QString& name);

// The keys with the one at the place changed.
[[nodiscard]] Keys changedAt(const Keys& keys, const QList<qsizetype>& positions,
                             const std::function<void(Key&)>& change);

} // namespace espalier::catalogue
