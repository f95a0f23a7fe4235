#include "ui/common/operator_refusals.h"

#include "base/error_kind.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace espalier::ui {

namespace {

struct OperatorRefusals {
    Q_DECLARE_TR_FUNCTIONS(OperatorRefusals)
};

struct RefusalWords {
    const char* why;
    const char* next;
};

const QHash<QString, RefusalWords>& refusalTable()
{
    static const QHash<QString, RefusalWords> table{
        {QStringLiteral("log-in"),
         {QT_TRANSLATE_NOOP("OperatorRefusals", "Nobody is logged in here."),
          QT_TRANSLATE_NOOP("OperatorRefusals", "Log in and try again.")}},
        {QStringLiteral("locked"),
         {QT_TRANSLATE_NOOP("OperatorRefusals", "Espalier was locked."),
          QT_TRANSLATE_NOOP("OperatorRefusals", "Unlock it and try again.")}},
        {QStringLiteral("not-permitted"),
         {QT_TRANSLATE_NOOP("OperatorRefusals", "Your role doesn’t allow this."),
          QT_TRANSLATE_NOOP("OperatorRefusals", "Ask an admin to do it, or for another role.")}},
        {QStringLiteral("wrong-passphrase"),
         {QT_TRANSLATE_NOOP("OperatorRefusals", "The passphrase is not right."),
          QT_TRANSLATE_NOOP("OperatorRefusals", "Type it again; capitals and spaces count.")}},
        {QStringLiteral("wrong-recovery-code"),
         {QT_TRANSLATE_NOOP("OperatorRefusals", "There is no admin of this name, or the recovery code is another one."),
          QT_TRANSLATE_NOOP("OperatorRefusals", "Only the newest code counts. Compare it sign by sign.")}},
        {QStringLiteral("no-recovery-code"),
         {QT_TRANSLATE_NOOP("OperatorRefusals", "No recovery code was ever made here."),
          QT_TRANSLATE_NOOP("OperatorRefusals", "Another admin can give a new passphrase under Server, Operators.")}},
        {QStringLiteral("short-passphrase"),
         {QT_TRANSLATE_NOOP("OperatorRefusals", "The passphrase is too short."),
          QT_TRANSLATE_NOOP("OperatorRefusals", "Take at least ten characters; several words are easiest to keep.")}},
        {QStringLiteral("name-taken"),
         {QT_TRANSLATE_NOOP("OperatorRefusals", "Somebody has this name already, however it is spelled."),
          QT_TRANSLATE_NOOP("OperatorRefusals", "Choose another name.")}},
        {QStringLiteral("last-admin"),
         {QT_TRANSLATE_NOOP("OperatorRefusals",
                            "This is the only admin, and without one nobody could change anything."),
          QT_TRANSLATE_NOOP("OperatorRefusals", "First make somebody else an admin.")}},
        {QStringLiteral("last-approver"),
         {QT_TRANSLATE_NOOP("OperatorRefusals", "Without this person nobody could say yes to what another one orders."),
          QT_TRANSLATE_NOOP("OperatorRefusals",
                            "First make somebody else an approver or admin, or no longer ask for a second person.")}},
        {QStringLiteral("last-key"),
         {QT_TRANSLATE_NOOP("OperatorRefusals", "Nobody else can open the vault, and its secrets would be lost."),
          QT_TRANSLATE_NOOP("OperatorRefusals", "First let another operator into the vault.")}},
        {QStringLiteral("not-entitled"),
         {QT_TRANSLATE_NOOP("OperatorRefusals", "The vault is closed to you, so you can’t let others in."),
          QT_TRANSLATE_NOOP("OperatorRefusals", "Somebody who can open it has to give you a new passphrase.")}},
        {QStringLiteral("no-approver"),
         {QT_TRANSLATE_NOOP("OperatorRefusals", "Nobody could say yes."),
          QT_TRANSLATE_NOOP("OperatorRefusals", "First add a second operator who is an approver or admin.")}},
        {QStringLiteral("second-person"),
         {QT_TRANSLATE_NOOP("OperatorRefusals", "A second person has to say yes, who may approve."),
          QT_TRANSLATE_NOOP("OperatorRefusals", "Ask an approver or admin who is not you.")}},
        {QStringLiteral("own-order"),
         {QT_TRANSLATE_NOOP("OperatorRefusals", "You ordered this yourself, and somebody else has to approve it."),
          QT_TRANSLATE_NOOP("OperatorRefusals", "Ask another approver or admin.")}},
        {QStringLiteral("not-waiting"),
         {QT_TRANSLATE_NOOP("OperatorRefusals", "It doesn’t wait any more: somebody decided, or its day is over."),
          QT_TRANSLATE_NOOP("OperatorRefusals", "Nothing was changed.")}},
        {QStringLiteral("no-operators"),
         {QT_TRANSLATE_NOOP("OperatorRefusals", "There are no operators here."),
          QT_TRANSLATE_NOOP("OperatorRefusals", "Add the first one under Server, Operators.")}}};
    return table;
}

} // namespace

int secondsToWait(const Error& error)
{
    static const QRegularExpression seconds(QStringLiteral("\\b([0-9]{1,4}) s\\b"));
    return isOfKind(error, QLatin1String("too-many-guesses")) ? seconds.match(error.what).captured(1).toInt() : 0;
}

bool sayOperatorRefusal(const Error& error, UserSentence& sentence)
{
    const QString kind = kindOf(error.what);
    if (kind == QLatin1String("too-many-guesses")) {
        sentence.why = OperatorRefusals::tr("There were too many wrong passphrases.");
        const int seconds = secondsToWait(error);
        sentence.next = seconds > 0
                            ? OperatorRefusals::tr("The next try is possible in %n second(s).", nullptr, seconds)
                            : OperatorRefusals::tr("Wait a moment, then try again.");
        return true;
    }
    const auto words = refusalTable().constFind(kind);
    if (words == refusalTable().cend()) {
        return false;
    }
    sentence.why = OperatorRefusals::tr(words->why);
    sentence.next = OperatorRefusals::tr(words->next);
    return true;
}

} // namespace espalier::ui
