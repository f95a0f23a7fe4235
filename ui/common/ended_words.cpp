#include "ui/common/ended_words.h"

#include "ui/common/device_text.h"

#include <QCoreApplication>

namespace espalier::ui {

namespace {

struct EndedWords {
    Q_DECLARE_TR_FUNCTIONS(EndedWords)
};

// Reasons that the server gives in English; others are shown as they are.
QString reasonOfEnd(const QString& reason)
{
    if (reason.startsWith(QLatin1String("no recovery key of this Mac is here"))) {
        return EndedWords::tr("no recovery key of this Mac is kept here, and no user’s password was given");
    }
    QString shown = visibleText(reason, 200);
    while (shown.endsWith(u'.')) {
        shown.chop(1);
    }
    return shown;
}

QString withReason(const QString& plain, const QString& reason)
{
    return reason.isEmpty()
               ? plain + QLatin1Char('.')
               : EndedWords::tr("%1: %2.", "what happened to a command, why").arg(plain, reasonOfEnd(reason));
}

QString stateOfLeaver(const QString& state)
{
    return state == QLatin1String("erased") ? EndedWords::tr("The device was erased before it had it.")
           : state == QLatin1String("checked_out")
               ? EndedWords::tr("The device left the management before it had it.")
               : EndedWords::tr("The management of the device ended before it had it.");
}

} // namespace

QString endSentence(const QString& how, const QString& by, const QString& reason)
{
    const auto is = [&how](const char* one) { return how == QLatin1String(one); };
    const QString who = isolated(by.isEmpty() ? EndedWords::tr("Somebody") : by);
    return is("called-off")      ? EndedWords::tr("%1 called it off before the device had it.").arg(who)
           : is("order-refused") ? withReason(EndedWords::tr("%1 said no to it").arg(who), reason)
           : is("not-approved")  ? EndedWords::tr("Nobody approved it within a day.")
           : is("not-sent")      ? withReason(EndedWords::tr("It wasn’t sent to the device"), reason)
           : is("left")          ? stateOfLeaver(reason)
           : is("enrolled-anew")
               ? EndedWords::tr("The device enrolled anew, and what was asked before ended with that.")
           : is("enrollment-refused") ? EndedWords::tr("The enrollment of the device was refused.")
           : is("restored")
               ? EndedWords::tr("The server was restored from a backup; what it had ordered was called off.")
           : is("expired") ? EndedWords::tr("Its time was over before the device had done it.")
                           : QString();
}

CommandEnd commandEnd(const QJsonObject& command)
{
    const QJsonObject ended = command.value(QLatin1String("ended")).toObject();
    const QString how = ended.value(QLatin1String("how")).toString();
    CommandEnd end;
    end.sentence =
        endSentence(how, ended.value(QLatin1String("by")).toString(), ended.value(QLatin1String("reason")).toString());
    if (command.value(QLatin1String("state")).toString() == QLatin1String("unconfirmed")) {
        return end; // what may have been done isn't called anything else
    }
    end.words = how == QLatin1String("called-off")      ? EndedWords::tr("Called off")
                : how == QLatin1String("order-refused") ? EndedWords::tr("Refused")
                : how == QLatin1String("not-approved")  ? EndedWords::tr("Not approved")
                : how == QLatin1String("not-sent")      ? EndedWords::tr("Not sent")
                                                        : QString();
    return end;
}

} // namespace espalier::ui
