#include "ui/editor/preview/filled_places.h"

#include "profiles/variables/variables.h"

namespace espalier::ui {

QList<FilledPlace> filledPlaces(const profiles::EditableDocument& draft, const profiles::EditableDocument& rendered,
                                const QJsonObject& values)
{
    QList<FilledPlace> places;
    profiles::NodeId string;
    for (const profiles::VariableUse& use : profiles::variablesIn(draft)) {
        if (use.node != string) { // several in one string are one place
            string = use.node;
            places.append({rendered.contentSpan(rendered.find(use.path)), {}, false});
        }
        FilledPlace& place = places.last();
        if (!place.names.contains(use.name)) {
            place.names << use.name;
        }
        place.isMissing = place.isMissing || values.value(use.name).toString().isEmpty();
    }
    return places;
}

} // namespace espalier::ui
