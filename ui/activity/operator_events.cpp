// Operators, orders that wait for a second one, and the secrets of devices.
#include "ui/activity/event_sentence.h"
#include "ui/common/command_words.h"

namespace espalier::ui {

namespace {

QString secretKind(const Event& event)
{
    static const QHash<QString, const char*> known{
        {QStringLiteral("pin"), QT_TRANSLATE_NOOP("Event", "PIN")},
        {QStringLiteral("unlock-token"), QT_TRANSLATE_NOOP("Event", "unlock token")},
        {QStringLiteral("bootstrap-token"), QT_TRANSLATE_NOOP("Event", "bootstrap token")},
        {QStringLiteral("filevault-key"), QT_TRANSLATE_NOOP("Event", "FileVault recovery key")},
        {QStringLiteral("recovery-lock"), QT_TRANSLATE_NOOP("Event", "password of the recovery lock")},
        {QStringLiteral("firmware-password"), QT_TRANSLATE_NOOP("Event", "firmware password")},
        {QStringLiteral("admin-password"), QT_TRANSLATE_NOOP("Event", "password of the local administrator")},
        {QStringLiteral("bypass-code"), QT_TRANSLATE_NOOP("Event", "bypass code of Activation Lock")},
        {QStringLiteral("bypass-code-server"), QT_TRANSLATE_NOOP("Event", "bypass code of Activation Lock")}};
    const auto words = known.constFind(event.arguments.value(QLatin1String("what")).toString());
    return words != known.cend() ? EventTexts::tr(*words) : event.text("what");
}

QString roleName(const Event& event)
{
    static const QHash<QString, const char*> known{
        {QStringLiteral("viewer"), QT_TRANSLATE_NOOP("Event", "viewer")},
        {QStringLiteral("helpdesk"), QT_TRANSLATE_NOOP("Event", "help desk")},
        {QStringLiteral("approver"), QT_TRANSLATE_NOOP("Event", "approver")},
        {QStringLiteral("admin"), QT_TRANSLATE_NOOP("Event", "admin")}};
    const auto words = known.constFind(event.arguments.value(QLatin1String("role")).toString());
    return words != known.cend() ? EventTexts::tr(*words) : event.text("role");
}

QString operatorName(const Event& event)
{
    return quoted(visibleText(event.subjectText));
}

QString operatorAdded(const Event& event)
{
    return (event.arguments.value(QLatin1String("vault")).toBool()
                ? EventTexts::tr("Added the operator %1 (%2), who may open the vault")
                : EventTexts::tr("Added the operator %1 (%2)"))
        .arg(operatorName(event), roleName(event));
}

QString operatorChanged(const Event& event)
{
    return (event.arguments.value(QLatin1String("vault")).toBool()
                ? EventTexts::tr("The operator %1 is now: %2, may open the vault")
                : EventTexts::tr("The operator %1 is now: %2"))
        .arg(operatorName(event), roleName(event));
}

QString loginFailed(const Event& event)
{
    return event.subjectText.isEmpty()
               ? EventTexts::tr("Somebody tried to log in under a name that no operator has")
               : EventTexts::tr("Somebody tried to log in as %1 with a wrong passphrase").arg(operatorName(event));
}

// with: of whoever ordered and a note; without: of whoever ordered.
QString decided(const Event& event, const QString& with, const QString& without)
{
    const QString by = quoted(event.text("ordered_by"));
    const QString note = event.text("note");
    return note.isEmpty() ? without.arg(by) : with.arg(by, note);
}

} // namespace

const QHash<QString, EventSentence>& operatorEvents()
{
    static const QHash<QString, EventSentence> table{
        {QStringLiteral("operator.added"), {"person", operatorAdded}},
        {QStringLiteral("operator.changed"), {"person", operatorChanged}},
        {QStringLiteral("operator.removed"),
         {"person", [](const Event& e) { return EventTexts::tr("Removed the operator %1").arg(operatorName(e)); }}},
        {QStringLiteral("operator.logged_in"),
         {"person", [](const Event& e) { return EventTexts::tr("%1 logged in").arg(operatorName(e)); }}},
        {QStringLiteral("operator.login_failed"), {"person", loginFailed, State::Warning, false}},
        {QStringLiteral("operator.passphrase_changed"),
         {"passcode",
          [](const Event& e) { return EventTexts::tr("The passphrase of %1 was changed").arg(operatorName(e)); }}},
        {QStringLiteral("operator.recovered"),
         {"passcode",
          [](const Event& e) {
              return EventTexts::tr("%1 has a new passphrase by the recovery code of the vault").arg(operatorName(e));
          },
          State::Warning, false}},
        {QStringLiteral("operator.refused"),
         {"lock",
          [](const Event& e) {
              return EventTexts::tr("Refused, as the role doesn’t allow it (%1): %2")
                  .arg(roleName(e), visibleText(e.subjectText));
          },
          State::Warning, false}},
        {QStringLiteral("order.waiting"),
         {"waiting",
          [](const Event& e) {
              return EventTexts::tr("An order waits for the approval of a second person: %1")
                  .arg(commandWords(e.arguments.value(QLatin1String("request_type")).toString()));
          },
          State::Waiting, false}},
        {QStringLiteral("order.approved"),
         {"ok",
          [](const Event& e) {
              return decided(e, EventTexts::tr("Approved what %1 had ordered: %2"),
                             EventTexts::tr("Approved what %1 had ordered"));
          }}},
        {QStringLiteral("order.refused"),
         {"cancel",
          [](const Event& e) {
              return decided(e, EventTexts::tr("Refused what %1 had ordered: %2"),
                             EventTexts::tr("Refused what %1 had ordered"));
          }}},
        {QStringLiteral("order.expired"),
         {"clock",
          [](const Event&) { return EventTexts::tr("Nobody approved an order within a day, so it isn’t carried out"); },
          State::Warning, false}},
        {QStringLiteral("device.secret_kept"),
         {"key",
          [](const Event& e) {
              return EventTexts::tr("A secret of %1 was stored, sealed: %2").arg(e.device(), secretKind(e));
          }}},
        {QStringLiteral("vault.revealed"),
         {"eye",
          [](const Event& e) {
              return EventTexts::tr("Looked at a secret of %1: %2. Reason: %3")
                  .arg(e.device(), secretKind(e), e.text("reason"));
          },
          State::Warning, false}},
        {QStringLiteral("vault.rotation_due"),
         {"key",
          [](const Event& e) {
              return EventTexts::tr("A secret of %1 is to be replaced, as somebody has seen it: %2")
                  .arg(e.device(), secretKind(e));
          }}},
        {QStringLiteral("vault.rotation_ordered"),
         {"key",
          [](const Event& e) {
              return EventTexts::tr("Asked %1 for a new secret in place of the one that was seen: %2")
                  .arg(e.device(), secretKind(e));
          }}},
        {QStringLiteral("vault.rotation_failed"),
         {"failed",
          [](const Event& e) {
              return EventTexts::tr("A secret of %1 that was seen could not be replaced (%2): %3")
                  .arg(e.device(), secretKind(e), e.text("reason"));
          },
          State::Failed, false}},
        {QStringLiteral("vault.recovery_code_made"),
         {"key", [](const Event&) { return EventTexts::tr("Made a new recovery code for the vault"); }}},
    };
    return table;
}

} // namespace espalier::ui
