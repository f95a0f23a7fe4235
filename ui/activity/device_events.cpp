// Devices, their enrollments and commands.
#include "ui/activity/event_sentence.h"
#include "ui/common/command_words.h"

namespace espalier::ui {

namespace {
QString queued(const Event& event)
{
    const QString words = commandWords(event.arguments.value(QLatin1String("request_type")).toString());
    const int deliveries = int(event.number("deliveries"));
    if (deliveries == 1) {
        return EventTexts::tr("Asked %1: %2").arg(event.device(), words);
    }
    return EventTexts::tr("Asked %n device(s): %1", nullptr, deliveries).arg(words);
}

// What device.set names, as the tab Notes calls it; fields of one's own by their name.
QString fieldOf(const QString& key)
{
    const QString custom = QStringLiteral("custom.");
    return key == QLatin1String("owner.name")    ? EventTexts::tr("Owner")
           : key == QLatin1String("owner.email") ? EventTexts::tr("E-mail of the owner")
           : key == QLatin1String("asset_tag")   ? EventTexts::tr("Asset tag")
           : key == QLatin1String("notes")       ? EventTexts::tr("Notes")
           : key.startsWith(custom)              ? key.mid(custom.size())
                                                 : key;
}

QString allCancelled(const Event& event)
{
    const int deliveries = int(event.number("deliveries"));
    return event.subject == 0
               ? EventTexts::tr("Took back %n command(s) that waited for devices", nullptr, deliveries)
               : EventTexts::tr("Took back %n command(s) that waited for %1", nullptr, deliveries).arg(event.device());
}

QString located(const Event& event)
{
    const QString by = event.text("asked_by");
    return by.isEmpty() ? EventTexts::tr("%1 told where it is").arg(event.device())
                        : EventTexts::tr("%1 told where it is; it was asked by %2").arg(event.device(), quoted(by));
}

QString answered(const Event& event, const QString& sentence)
{
    return sentence.arg(event.device(), commandWords(event.arguments.value(QLatin1String("request_type")).toString()));
}
} // namespace

const QHash<QString, EventSentence>& deviceEvents()
{
    static const QHash<QString, EventSentence> table{
        {QStringLiteral("command.queued"), {"activity", queued}},
        {QStringLiteral("command.cancelled"),
         {"cancel",
          [](const Event& e) {
              return EventTexts::tr("Took back a command before %n device(s) had it", nullptr,
                                    int(e.number("deliveries")));
          }}},
        {QStringLiteral("command.all_cancelled"), {"cancel", allCancelled}},
        {QStringLiteral("command.refused"),
         {"lock",
          [](const Event& e) {
              return EventTexts::tr("%1 was not sent to %2: a safety rule refused it")
                  .arg(commandWords(e.arguments.value(QLatin1String("request_type")).toString()), e.target());
          },
          State::Warning}},
        {QStringLiteral("command.acknowledged"),
         {"ok", [](const Event& e) { return answered(e, EventTexts::tr("%1 has done: %2")); }}},
        {QStringLiteral("command.error"),
         {"failed", [](const Event& e) { return answered(e, EventTexts::tr("%1 refused: %2")); }, State::Failed,
          false}},
        {QStringLiteral("command.format_error"),
         {"failed", [](const Event& e) { return answered(e, EventTexts::tr("%1 did not understand: %2")); },
          State::Failed, false}},
        {QStringLiteral("device.authenticated"),
         {"enrollment", [](const Event& e) { return EventTexts::tr("%1 began to enroll").arg(e.device()); }}},
        {QStringLiteral("device.authenticated_again"),
         {"enrollment", [](const Event& e) { return EventTexts::tr("%1 enrolls again").arg(e.device()); }}},
        {QStringLiteral("device.enrolled"),
         {"enrollment", [](const Event& e) { return EventTexts::tr("%1 is enrolled").arg(e.device()); }, State::Ok,
          false}},
        {QStringLiteral("device.user_enrolled"),
         {"person",
          [](const Event& e) {
              return EventTexts::tr("%1 on %2 can be managed too").arg(e.text("user"), e.device());
          }}},
        {QStringLiteral("device.token_updated"),
         {"wake", [](const Event& e) { return EventTexts::tr("%1 renewed its push token").arg(e.device()); }}},
        {QStringLiteral("device.renewal_asked"),
         {"certificate", [](const Event& e) { return EventTexts::tr("%1 is to get a new identity").arg(e.device()); }}},
        {QStringLiteral("device.renewal_failed"),
         {"certificate",
          [](const Event& e) {
              return EventTexts::tr("The identity of %1 was not renewed: %2").arg(e.device(), e.text("error"));
          },
          State::Warning, false}},
        {QStringLiteral("device.renewing"),
         {"certificate", [](const Event& e) { return EventTexts::tr("%1 renews its identity").arg(e.device()); }}},
        {QStringLiteral("device.renewed"),
         {"certificate", [](const Event& e) { return EventTexts::tr("%1 has a new identity").arg(e.device()); }}},
        {QStringLiteral("device.checked_out"),
         {"close",
          [](const Event& e) {
              return EventTexts::tr("%1 left: its enrollment profile was removed there").arg(e.device());
          },
          State::Warning, false}},
        {QStringLiteral("device.unenrolled"),
         {"close", [](const Event& e) { return EventTexts::tr("%1 is no longer enrolled").arg(e.device()); },
          State::Warning, false}},
        {QStringLiteral("device.erased"),
         {"erase", [](const Event& e) { return EventTexts::tr("%1 was erased").arg(e.device()); }, State::Warning,
          false}},
        {QStringLiteral("device.quarantined"),
         {"shield",
          [](const Event& e) {
              return EventTexts::tr("Somebody enrolled as %1 with a certificate we don’t know; it waits in quarantine")
                  .arg(e.device());
          },
          State::Failed, false}},
        {QStringLiteral("quarantine.accepted"),
         {"shield-ok",
          [](const Event& e) { return EventTexts::tr("The new enrollment of %1 was accepted").arg(e.device()); }}},
        {QStringLiteral("quarantine.rejected"),
         {"shield",
          [](const Event& e) { return EventTexts::tr("The new enrollment of %1 was rejected").arg(e.device()); }}},
        {QStringLiteral("quarantine.ended"),
         {"shield", [](const Event&) { return EventTexts::tr("A device in quarantine left by itself"); }}},
        {QStringLiteral("device.refused"),
         {"failed",
          [](const Event& e) {
              return EventTexts::tr("A message from %1 was refused: %2").arg(e.text("address"), e.text("reason"));
          },
          State::Warning, false}},
        {QStringLiteral("device.followup_failed"),
         {"failed",
          [](const Event& e) {
              return EventTexts::tr("Something after the arrival of %1 failed: %2").arg(e.device(), e.text("what"));
          },
          State::Failed, false}},
        {QStringLiteral("device.inventory_complete"),
         {"info", [](const Event& e) { return EventTexts::tr("%1 told everything about itself").arg(e.device()); }}},
        {QStringLiteral("inventory.not_recorded"),
         {"failed",
          [](const Event& e) {
              return EventTexts::tr("An answer of %1 could not be read: %2").arg(e.device(), e.text("kind"));
          },
          State::Warning, false}},
        {QStringLiteral("device.os_changed"),
         {"update",
          [](const Event& e) {
              return EventTexts::tr("%1 went from %2 to %3").arg(e.device(), e.text("before"), e.text("after"));
          }}},
        {QStringLiteral("device.renamed"),
         {"tag",
          [](const Event& e) {
              return EventTexts::tr("%1 is now called %2").arg(quoted(e.text("before")), quoted(e.text("after")));
          }}},
        {QStringLiteral("device.set"),
         {"edit",
          [](const Event& e) { return EventTexts::tr("%1: %2 was changed").arg(e.device(), fieldOf(e.text("key"))); }}},
        {QStringLiteral("device.woken"),
         {"wake",
          [](const Event& e) {
              const QString result = e.text("result");
              return result.startsWith(QLatin1String("200"))
                         ? EventTexts::tr("%1 was woken: the push service took it").arg(e.device())
                         : EventTexts::tr("%1 was not woken: %2", "device, answer of the push service")
                               .arg(e.device(), isolated(result));
          }}},
        {QStringLiteral("device.deleted"),
         {"erase",
          [](const Event& e) { return EventTexts::tr("The record of %1 was deleted").arg(quoted(e.text("name"))); }}},
        {QStringLiteral("device.merged"),
         {"devices",
          [](const Event& e) {
              return EventTexts::tr("The record of %1 was merged into %2").arg(quoted(e.text("name")), e.device());
          }}},
        {QStringLiteral("device.escrowed"),
         {"key", [](const Event& e) { return EventTexts::tr("A secret of %1 was stored, sealed").arg(e.device()); }}},
        {QStringLiteral("device.escrow_dropped"),
         {"key", [](const Event& e) { return EventTexts::tr("A secret of %1 was dropped").arg(e.device()); }}},
        {QStringLiteral("device.filevault_unread"),
         {"filevault",
          [](const Event& e) {
              return EventTexts::tr("The new FileVault key of %1 could not be read; it is asked for again")
                  .arg(e.device());
          },
          State::Warning, false}},
        {QStringLiteral("activation_lock.asked"),
         {"lock",
          [](const Event& e) {
              return EventTexts::tr("Apple was asked to take Activation Lock off %1").arg(e.device());
          }}},
        {QStringLiteral("activation_lock.taken_off"),
         {"lock", [](const Event& e) { return EventTexts::tr("Apple took Activation Lock off %1").arg(e.device()); }}},
        {QStringLiteral("activation_lock.refused"),
         {"failed",
          [](const Event& e) {
              return EventTexts::tr("Apple did not take Activation Lock off %1 (answer %2)")
                  .arg(e.device(), e.text("status"));
          },
          State::Warning, false}},
        {QStringLiteral("device.located"), {"pin", located}},
        {QStringLiteral("device.joined_group"),
         {"groups",
          [](const Event& e) {
              return EventTexts::tr("%1 joined the group %2").arg(e.device(), quoted(e.text("group")));
          }}},
        {QStringLiteral("device.left_group"),
         {"groups",
          [](const Event& e) {
              return EventTexts::tr("%1 left the group %2").arg(e.device(), quoted(e.text("group")));
          }}},
    };
    return table;
}

} // namespace espalier::ui
