#include "ui/activity/event_words.h"

#include "ui/activity/event_sentence.h"

namespace espalier::ui {

EventWords eventWords(const QJsonObject& event, const NameBook& names)
{
    const QString kind = event.value(QLatin1String("kind")).toString();
    const QString subject = event.value(QLatin1String("subject")).toString();
    const Event what{kind, subject.toLongLong(), subject, event.value(QLatin1String("arguments")).toObject(), names};
    for (const auto* table : {&deviceEvents(), &officeEvents(), &fleetEvents(), &operatorEvents()}) {
        const auto found = table->constFind(kind);
        if (found != table->cend()) {
            return {found->state, found->plain, QLatin1String(found->icon), found->sentence(what)};
        }
    }
    // A kind this version has no words for is still shown.
    return {State::Unknown, true, QStringLiteral("note"), visibleText(kind)};
}

QString actorWords(const QString& actor)
{
    if (actor == QLatin1String("device")) {
        return EventTexts::tr("Device");
    }
    if (actor == QLatin1String("system") || actor.isEmpty()) {
        return EventTexts::tr("Espalier");
    }
    if (actor == QLatin1String("link")) {
        return EventTexts::tr("Enrollment");
    }
    return visibleText(actor, 60);
}

} // namespace espalier::ui
