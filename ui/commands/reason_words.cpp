#include "ui/commands/reason_words.h"

#include "ui/common/device_text.h"
#include "ui/enrollment/access_right_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace espalier::ui {

namespace {
struct ReasonWords {
    Q_DECLARE_TR_FUNCTIONS(ReasonWords)
};

struct WordedReason {
    const char* kind;
    const char* sentence; // of one device
    const char* several;  // after a number
};

constexpr std::array wordedReasons{
    WordedReason{"not-permitted", QT_TRANSLATE_NOOP("ReasonWords", "Your role may not send it."),
                 QT_TRANSLATE_NOOP("ReasonWords", "%1 your role may not send it to")},
    WordedReason{"not-enrolled", QT_TRANSLATE_NOOP("ReasonWords", "It is not enrolled."),
                 QT_TRANSLATE_NOOP("ReasonWords", "%1 not enrolled")},
    WordedReason{"held", QT_TRANSLATE_NOOP("ReasonWords", "It waits for approval; the command is sent after the yes."),
                 QT_TRANSLATE_NOOP("ReasonWords", "%1 waiting for approval")},
    WordedReason{"not-on-platform", QT_TRANSLATE_NOOP("ReasonWords", "There is no such command for %1."),
                 QT_TRANSLATE_NOOP("ReasonWords", "%1 with %2, which has no such command")},
    WordedReason{"os-too-old", QT_TRANSLATE_NOOP("ReasonWords", "It needs %1 %2; this is %3."),
                 QT_TRANSLATE_NOOP("ReasonWords", "%1 older than %2 %3")},
    WordedReason{"os-too-new", QT_TRANSLATE_NOOP("ReasonWords", "%1 %2 no longer has it; this is %3."),
                 QT_TRANSLATE_NOOP("ReasonWords", "%1 with %2 %3 or newer, which no longer has it")},
    WordedReason{"not-supervised", QT_TRANSLATE_NOOP("ReasonWords", "It is not supervised."),
                 QT_TRANSLATE_NOOP("ReasonWords", "%1 not supervised")},
    WordedReason{"not-automated", QT_TRANSLATE_NOOP("ReasonWords", "It didn’t come by Automated Device Enrollment."),
                 QT_TRANSLATE_NOOP("ReasonWords", "%1 not from Automated Device Enrollment")},
    WordedReason{"only-user-channel", QT_TRANSLATE_NOOP("ReasonWords", "It goes only to a user of the device."),
                 QT_TRANSLATE_NOOP("ReasonWords", "%1 take it only for a user")},
    WordedReason{"only-device-channel",
                 QT_TRANSLATE_NOOP("ReasonWords", "It goes to the device as a whole, not to one of its users."),
                 QT_TRANSLATE_NOOP("ReasonWords", "%1 take it only as a whole")},
    WordedReason{"user-enrollment",
                 QT_TRANSLATE_NOOP("ReasonWords", "It is somebody’s own device with user enrollment."),
                 QT_TRANSLATE_NOOP("ReasonWords", "%1 with user enrollment")},
    WordedReason{"only-user-enrollment", QT_TRANSLATE_NOOP("ReasonWords", "It is for user enrollment only."),
                 QT_TRANSLATE_NOOP("ReasonWords", "%1 without user enrollment")},
    WordedReason{"shared-ipad", QT_TRANSLATE_NOOP("ReasonWords", "It is a shared iPad."),
                 QT_TRANSLATE_NOOP("ReasonWords", "%1 shared iPads")},
    WordedReason{"only-shared-ipad", QT_TRANSLATE_NOOP("ReasonWords", "It is for shared iPads only."),
                 QT_TRANSLATE_NOOP("ReasonWords", "%1 not shared iPads")},
    WordedReason{"only-intel", QT_TRANSLATE_NOOP("ReasonWords", "It has Apple silicon; this is for Intel Macs."),
                 QT_TRANSLATE_NOOP("ReasonWords", "%1 with Apple silicon")},
    WordedReason{"only-apple-silicon", QT_TRANSLATE_NOOP("ReasonWords", "It has no Apple silicon."),
                 QT_TRANSLATE_NOOP("ReasonWords", "%1 without Apple silicon")},
    WordedReason{
        "would-deactivate",
        QT_TRANSLATE_NOOP("ReasonWords", "A Mac with Apple silicon and a system before macOS %1 would be deactivated."),
        QT_TRANSLATE_NOOP("ReasonWords", "%1 that would be deactivated (before macOS %2)")},
    WordedReason{
        "access-right",
        QT_TRANSLATE_NOOP("ReasonWords", "Its enrollment doesn’t grant this: “%1”. Only enrolling anew gives it."),
        QT_TRANSLATE_NOOP("ReasonWords", "%1 whose enrollment doesn’t grant it")},
    WordedReason{"not-awaiting-configuration", QT_TRANSLATE_NOOP("ReasonWords", "It doesn’t wait in Setup Assistant."),
                 QT_TRANSLATE_NOOP("ReasonWords", "%1 not waiting in Setup Assistant")},
    WordedReason{"not-lost", QT_TRANSLATE_NOOP("ReasonWords", "It is not in Lost Mode."),
                 QT_TRANSLATE_NOOP("ReasonWords", "%1 not in Lost Mode")},
    WordedReason{"lost", QT_TRANSLATE_NOOP("ReasonWords", "It is in Lost Mode."),
                 QT_TRANSLATE_NOOP("ReasonWords", "%1 in Lost Mode")},
    WordedReason{"no-unlock-token", QT_TRANSLATE_NOOP("ReasonWords", "It has given no unlock token since it enrolled."),
                 QT_TRANSLATE_NOOP("ReasonWords", "%1 without an unlock token")},
    WordedReason{"firmware-change-pending",
                 QT_TRANSLATE_NOOP("ReasonWords", "An earlier change of the firmware password waits for a restart."),
                 QT_TRANSLATE_NOOP("ReasonWords", "%1 waiting for a restart after a change before")},
    WordedReason{"deprecated", QT_TRANSLATE_NOOP("ReasonWords", "Apple advises against it since %1 %2."),
                 QT_TRANSLATE_NOOP("ReasonWords", "%1 with %2 %3 or newer, where Apple advises against it")},
};

QString rightName(const QString& number)
{
    const qint64 bit = number.toLongLong();
    for (const AccessRight& right : accessRights()) {
        if ((right.bit & bit) != 0) {
            return right.words;
        }
    }
    return visibleText(number, 20);
}

const WordedReason* wordedReason(const QString& kind)
{
    const auto* found = std::find_if(wordedReasons.begin(), wordedReasons.end(),
                                     [&](const WordedReason& one) { return kind == QLatin1String(one.kind); });
    return found != wordedReasons.end() ? found : nullptr;
}

// One pass, so that what an argument holds is never taken for a placeholder.
QString filled(const QString& pattern, QStringList args)
{
    for (int number = 1; number <= 4; ++number) {
        if (args.size() < number) {
            args << QString();
        }
    }
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number = pattern.at(i) == u'%' && i + 1 < pattern.size() ? pattern.at(i + 1).digitValue() : -1;
        if (number >= 1 && number <= args.size()) {
            text += args.at(number - 1);
            ++i;
        } else {
            text += pattern.at(i);
        }
    }
    return text;
}

QStringList shownArguments(const CommandReason& reason)
{
    QStringList shown;
    for (const QString& argument : reason.args) {
        shown << (reason.kind == QLatin1String("access-right") ? rightName(argument) : visibleText(argument, 60));
    }
    return shown;
}
} // namespace

QString reasonSentence(const CommandReason& reason)
{
    if (reason.kind == QLatin1String("held") && reason.args.value(0) == QLatin1String("refused")) {
        return ReasonWords::tr("Its enrollment was refused.");
    }
    const WordedReason* words = wordedReason(reason.kind);
    return words != nullptr ? filled(ReasonWords::tr(words->sentence), shownArguments(reason))
                            : visibleText(reason.kind, 80);
}

QString reasonCount(const CommandReason& reason)
{
    const QString number = QLocale().toString(reason.count);
    const WordedReason* words = wordedReason(reason.kind);
    return words != nullptr ? filled(ReasonWords::tr(words->several), QStringList{number} + shownArguments(reason))
                            : number + QLatin1Char(' ') + visibleText(reason.kind, 80);
}

QString remarkSentence(const CommandReason& remark)
{
    return reasonSentence(remark);
}

QString fitWords(const CommandOffer& offer)
{
    return offer.of > 1
               ? ReasonWords::tr("%1 of %2").arg(QLocale().toString(offer.applies), QLocale().toString(offer.of))
               : QString();
}

QString fitSentence(const CommandOffer& offer)
{
    if (offer.of <= 1) {
        return offer.offered || offer.reasons.isEmpty() ? QString() : reasonSentence(offer.reasons.first());
    }
    QStringList against;
    for (const CommandReason& reason : offer.reasons) {
        against << reasonCount(reason);
    }
    const QString applies =
        ReasonWords::tr("Applies to %1 of %2").arg(QLocale().toString(offer.applies), QLocale().toString(offer.of));
    return against.isEmpty() ? applies
                             : ReasonWords::tr("%1: %2", "applies to so many, reasons against the rest")
                                   .arg(applies, against.join(QStringLiteral("; ")));
}

} // namespace espalier::ui
