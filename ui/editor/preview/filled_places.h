// Where in a profile that was made for a device its values were put in. Pure; GUI thread.
#pragma once

#include "profiles/editing/editable_document.h"

#include <QJsonObject>

namespace espalier::ui {

struct FilledPlace {
    profiles::Span span;    // in the rendered text: what the string holds
    QStringList names;      // of the variables that stand, or stood, there
    bool isMissing = false; // one of them has no value
};

// draft: with its variables; rendered: the same after profile.preview; values: name -> value, as that answers.
[[nodiscard]] QList<FilledPlace> filledPlaces(const profiles::EditableDocument& draft,
                                              const profiles::EditableDocument& rendered, const QJsonObject& values);

} // namespace espalier::ui
