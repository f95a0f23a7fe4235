// The way to a key of a command as people write it: Settings[0].Item, FileVaultUnlock.Password. A dot that belongs to a
// name is written \. – Pure.
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace espalier::commands {

struct PathStep {
    QString name;   // of a key …
    int index = -1; // … or of an element, from 0
    [[nodiscard]] bool isElement() const { return index >= 0; }
};

inline constexpr int mostElements = 10'000;

[[nodiscard]] Result<QList<PathStep>> readKeyPath(const QString& text);

} // namespace espalier::commands
