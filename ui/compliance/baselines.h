// Policies to begin with. Each is opened in the editor first: whoever saves it has seen it.
#pragma once

#include "ui/compliance/policy_row.h"

#include <QList>

namespace espalier::ui {

struct Baseline {
    QString id, title, words;
    PolicyRow policy;
};

[[nodiscard]] QList<Baseline> baselines();

} // namespace espalier::ui
