// Smart groups, saved views, compliance.
#include "ui/activity/event_sentence.h"

namespace espalier::ui {

namespace {

QString about(const Event& event, const char* key)
{
    return quoted(event.text(key));
}

QString nowIs(const Event& event)
{
    const QString state = event.text("after");
    if (state == QLatin1String("compliant")) {
        return EventTexts::tr("%1 is as the policy %2 asks").arg(event.device(), about(event, "policy"));
    }
    if (state == QLatin1String("grace")) {
        return EventTexts::tr("%1 isn’t as the policy %2 asks; its grace has begun")
            .arg(event.device(), about(event, "policy"));
    }
    if (state == QLatin1String("failing")) {
        return EventTexts::tr("%1 isn’t as the policy %2 asks").arg(event.device(), about(event, "policy"));
    }
    return EventTexts::tr("Whether %1 is as the policy %2 asks isn’t known")
        .arg(event.device(), about(event, "policy"));
}

QString carriedOut(const Event& event)
{
    return event.text("action") == QLatin1String("move_group")
               ? EventTexts::tr("Put %1 into the group of the policy %2").arg(event.device(), about(event, "policy"))
               : EventTexts::tr("Assigned the profile of the policy %2 to %1")
                     .arg(event.device(), about(event, "policy"));
}

} // namespace

const QHash<QString, EventSentence>& fleetEvents()
{
    static const QHash<QString, EventSentence> table{
        {QStringLiteral("group.query_set"),
         {"groups",
          [](const Event& e) {
              return e.text("query").isEmpty()
                         ? EventTexts::tr("Who is in the group %1 is said by hand again").arg(e.names.group(e.subject))
                         : EventTexts::tr("The group %1 holds what a query finds").arg(e.names.group(e.subject));
          }}},
        {QStringLiteral("group.renamed"),
         {"groups",
          [](const Event& e) {
              return EventTexts::tr("Renamed the group %1 to %2").arg(about(e, "from"), about(e, "name"));
          }}},
        {QStringLiteral("group.schedule_set"),
         {"clock",
          [](const Event& e) {
              return EventTexts::tr("Devices of the group %1 are asked about themselves every %n hour(s)", nullptr,
                                    int(e.number("hours")))
                  .arg(about(e, "name"));
          }}},
        {QStringLiteral("group.schedule_cleared"),
         {"clock",
          [](const Event& e) {
              return EventTexts::tr("Devices of the group %1 are asked about themselves as often as all")
                  .arg(about(e, "name"));
          }}},
        {QStringLiteral("view.saved"),
         {"edit", [](const Event& e) { return EventTexts::tr("Saved the view %1").arg(about(e, "name")); }}},
        {QStringLiteral("view.deleted"),
         {"erase", [](const Event& e) { return EventTexts::tr("Deleted the view %1").arg(about(e, "name")); }}},
        {QStringLiteral("compliance.policy_saved"),
         {"edit", [](const Event& e) { return EventTexts::tr("Saved the policy %1").arg(about(e, "name")); }}},
        {QStringLiteral("compliance.policy_deleted"),
         {"erase", [](const Event& e) { return EventTexts::tr("Deleted the policy %1").arg(about(e, "name")); }}},
        {QStringLiteral("compliance.changed"), {"note", nowIs}},
        {QStringLiteral("compliance.alert"),
         {"note",
          [](const Event& e) {
              return EventTexts::tr("%1 needs somebody: it isn’t as the policy %2 asks")
                  .arg(e.device(), about(e, "policy"));
          },
          State::Failed}},
        {QStringLiteral("compliance.acted"), {"profiles", carriedOut}},
        {QStringLiteral("compliance.undone"),
         {"profiles",
          [](const Event& e) {
              return e.text("action") == QLatin1String("move_group")
                         ? EventTexts::tr("Took %1 out of the group %2, where the policy %3 had put it")
                               .arg(e.device(), about(e, "group"), about(e, "policy"))
                         : EventTexts::tr("Took the profile of the policy %2 back from %1")
                               .arg(e.device(), about(e, "policy"));
          }}},
        {QStringLiteral("compliance.action_failed"),
         {"note",
          [](const Event& e) {
              return EventTexts::tr("What the policy %2 does could not be done for %1")
                  .arg(e.device(), about(e, "policy"));
          },
          State::Failed}},
    };
    return table;
}

} // namespace espalier::ui
