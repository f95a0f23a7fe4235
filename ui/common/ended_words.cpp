#include "ui/common/ended_words.h"

#include "ui/common/device_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

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

// How it ended: in a word for a pill, where there is one, and as a sentence.
struct WayOfEnding {
    const char* how;
    const char* words;
    QString (*sentence)(const QString& who, const QString& reason);
};

constexpr WayOfEnding waysOfEnding[]{
    {"called-off", QT_TRANSLATE_NOOP("EndedWords", "Called off"),
     [](const QString& who, const QString&) {
         return EndedWords::tr("Called off by %1 before the device had it.").arg(who);
     }},
    {"outdated", QT_TRANSLATE_NOOP("EndedWords", "Called off"),
     [](const QString&, const QString&) {
         return EndedWords::tr("Espalier called it off itself: there is a newer version, or it is no longer meant for "
                               "the device.");
     }},
    {"order-refused", QT_TRANSLATE_NOOP("EndedWords", "Refused"),
     [](const QString& who, const QString& reason) {
         return withReason(EndedWords::tr("Refused by %1").arg(who), reason);
     }},
    {"not-approved", QT_TRANSLATE_NOOP("EndedWords", "Not approved"),
     [](const QString&, const QString&) { return EndedWords::tr("Nobody approved it within a day."); }},
    {"not-sent", QT_TRANSLATE_NOOP("EndedWords", "Not sent"),
     [](const QString&, const QString& reason) {
         return withReason(EndedWords::tr("It wasn’t sent to the device"), reason);
     }},
    {"left", nullptr, [](const QString&, const QString& reason) { return stateOfLeaver(reason); }},
    {"enrolled-anew", nullptr,
     [](const QString&, const QString&) {
         return EndedWords::tr("The device enrolled anew, and what was asked before ended with that.");
     }},
    {"enrollment-refused", nullptr,
     [](const QString&, const QString&) { return EndedWords::tr("The enrollment of the device was refused."); }},
    {"restored", nullptr,
     [](const QString&, const QString&) {
         return EndedWords::tr("The server was restored from a backup; what it had ordered was called off.");
     }},
    {"expired", nullptr,
     [](const QString&, const QString&) { return EndedWords::tr("Its time was over before the device had done it."); }},
};

const WayOfEnding* wayOfEnding(const QString& how)
{
    const auto* found = std::find_if(std::begin(waysOfEnding), std::end(waysOfEnding),
                                     [&how](const WayOfEnding& way) { return how == QLatin1String(way.how); });
    return found == std::end(waysOfEnding) ? nullptr : found;
}

} // namespace

QString endSentence(const QString& how, const QString& by, const QString& reason)
{
    const WayOfEnding* way = wayOfEnding(how);
    return way == nullptr ? QString() : way->sentence(isolated(by.isEmpty() ? EndedWords::tr("Somebody") : by), reason);
}

CommandEnd commandEnd(const QJsonObject& command)
{
    const QJsonObject ended = command.value(QLatin1String("ended")).toObject();
    const QString how = ended.value(QLatin1String("how")).toString();
    CommandEnd end;
    end.sentence =
        endSentence(how, ended.value(QLatin1String("by")).toString(), ended.value(QLatin1String("reason")).toString());
    // What may have been done isn't called anything else.
    const bool isUnconfirmed = command.value(QLatin1String("state")).toString() == QLatin1String("unconfirmed");
    if (const WayOfEnding* way = wayOfEnding(how); way != nullptr && way->words != nullptr && !isUnconfirmed) {
        end.words = EndedWords::tr(way->words);
    }
    return end;
}

} // namespace espalier::ui
