#include "ui/commands/why_words.h"

#include "ui/commands/answer_words.h"
#include "ui/common/command_words.h"
#include "ui/common/device_text.h"
#include "ui/common/ended_words.h"
#include "ui/common/time_words.h"

#include <QCoreApplication>

#include <array>

namespace espalier::ui {

namespace {
struct WhyWords {
    Q_DECLARE_TR_FUNCTIONS(WhyWords)
};

struct WordedEvidence {
    const char* name;
    const char* words; // {name} stands for an argument, {@name} for a moment, {!name} for a command
};

constexpr std::array wordedEvidence{
    WordedEvidence{"not-enrolled", QT_TRANSLATE_NOOP("WhyWords", "It is no longer enrolled.")},
    WordedEvidence{
        "held",
        QT_TRANSLATE_NOOP("WhyWords",
                          "Its enrollment waits for a decision, or was refused. Until then it gets nothing else.")},
    WordedEvidence{"awaiting-approver",
                   QT_TRANSLATE_NOOP("WhyWords", "Another operator has to say yes before it is sent.")},
    WordedEvidence{
        "identity-revoked",
        QT_TRANSLATE_NOOP("WhyWords", "Its identity was revoked, so this server doesn’t believe it any more.")},
    WordedEvidence{
        "identity-ended",
        QT_TRANSLATE_NOOP("WhyWords", "Its identity has ended ({@at}). It can’t prove any more which device it is.")},
    WordedEvidence{"removal-ordered", QT_TRANSLATE_NOOP("WhyWords", "The end of its management was ordered.")},
    WordedEvidence{"quarantined",
                   QT_TRANSLATE_NOOP("WhyWords", "Another device came under its name and waits in quarantine.")},
    WordedEvidence{
        "turned-away",
        QT_TRANSLATE_NOOP("WhyWords",
                          "It, or somebody under its name, was turned away ({@at}): {reason}. After a backup "
                          "was restored it is the device itself, whose certificate is newer than the backup.")},
    WordedEvidence{"other-topic",
                   QT_TRANSLATE_NOOP("WhyWords", "It enrolled for another push topic ({device}). Pushes with the "
                                                 "present certificate ({server}) don’t reach it.")},
    WordedEvidence{"no-push-certificate",
                   QT_TRANSLATE_NOOP("WhyWords", "There is no push certificate, so nothing can wake it.")},
    WordedEvidence{"push-unregistered",
                   QT_TRANSLATE_NOOP("WhyWords", "Apple’s push service no longer knows it ({@at}): the profile was "
                                                 "removed on the device, or it was erased.")},
    WordedEvidence{
        "no-push-token",
        QT_TRANSLATE_NOOP("WhyWords", "It hasn’t told where it can be woken. Enrolling it was not finished.")},
    WordedEvidence{"push-failed", QT_TRANSLATE_NOOP("WhyWords", "The last wake-up failed ({@at}): {result}.")},
    WordedEvidence{"push-not-followed",
                   QT_TRANSLATE_NOOP("WhyWords",
                                     "The push service took the last wake-up ({@pushed}), and it hasn’t come since: "
                                     "it is off, has no network, or can’t reach this server.")},
    WordedEvidence{"in-undo-window",
                   QT_TRANSLATE_NOOP("WhyWords", "It is held back for a moment, so that it can be called off.")},
    WordedEvidence{
        "not-now",
        QT_TRANSLATE_NOOP("WhyWords",
                          "It put off “{!request_type}”, {count} times so far (first: {@at}): it is locked or busy.")},
    WordedEvidence{
        "behind-another",
        QT_TRANSLATE_NOOP(
            "WhyWords",
            "“{!request_type}” was fetched before and isn’t answered yet. A device does one thing after the other.")},
    WordedEvidence{"sent-unanswered",
                   QT_TRANSLATE_NOOP("WhyWords", "It has fetched “{!request_type}” ({@at}) and not answered yet.")},
    WordedEvidence{"no-server", QT_TRANSLATE_NOOP("WhyWords", "No server is running that devices could reach.")},
    WordedEvidence{"not-listening", QT_TRANSLATE_NOOP("WhyWords", "The server doesn’t listen for devices: {why}")},
    WordedEvidence{"never-seen", QT_TRANSLATE_NOOP("WhyWords", "It has never been in touch.")},
    WordedEvidence{"silent",
                   QT_TRANSLATE_NOOP("WhyWords", "It has been silent for more than a week. Last contact: {@at}.")},
    WordedEvidence{"quiet",
                   QT_TRANSLATE_NOOP("WhyWords", "It hasn’t been in touch for more than a day. Last contact: {@at}.")},
    WordedEvidence{
        "tls-alerts",
        QT_TRANSLATE_NOOP("WhyWords",
                          "The secure connection was broken off from outside since it was here ({count} times). It may "
                          "have been this device: it doesn’t trust the server’s certificate, or its clock is wrong.")},
    WordedEvidence{"answered", QT_TRANSLATE_NOOP("WhyWords", "It is answered: {@at}.")},
    WordedEvidence{"answered-no", QT_TRANSLATE_NOOP("WhyWords", "The device answered that it couldn’t ({@at}).")},
    WordedEvidence{"not-understood",
                   QT_TRANSLATE_NOOP("WhyWords", "The device answered that it can’t read the command ({@at}).")},
    WordedEvidence{
        "unconfirmed",
        QT_TRANSLATE_NOOP("WhyWords", "It was sent, and no answer came ({@at}). It may have been done all the same.")},
};

constexpr std::array wordedSteps{
    WordedEvidence{"enroll_again", QT_TRANSLATE_NOOP("WhyWords", "Enroll it again, with a link of its own.")},
    WordedEvidence{"decide_approval", QT_TRANSLATE_NOOP("WhyWords", "Decide about its enrollment.")},
    WordedEvidence{"decide_order", QT_TRANSLATE_NOOP("WhyWords", "Ask an operator who may approve to look at it.")},
    WordedEvidence{"decide_quarantine", QT_TRANSLATE_NOOP("WhyWords", "Compare both and decide.")},
    WordedEvidence{
        "old_push_certificate",
        QT_TRANSLATE_NOOP("WhyWords", "Bring back the push certificate with its topic, or enroll it again.")},
    WordedEvidence{"get_push", QT_TRANSLATE_NOOP("WhyWords", "Get a push certificate.")},
    WordedEvidence{"open_device",
                   QT_TRANSLATE_NOOP("WhyWords", "Look at the device itself: is the enrollment profile still there?")},
    WordedEvidence{"check_push", QT_TRANSLATE_NOOP("WhyWords", "Test the push certificate and the way to Apple.")},
    WordedEvidence{"check_network",
                   QT_TRANSLATE_NOOP("WhyWords", "See that it is on and has a network, then wake it.")},
    WordedEvidence{
        "unlock_device",
        QT_TRANSLATE_NOOP("WhyWords",
                          "Have somebody unlock it. It is asked again by itself, or at once when it is woken.")},
    WordedEvidence{"wait", QT_TRANSLATE_NOOP("WhyWords", "Wait: it goes on by itself.")},
    WordedEvidence{"start_server", QT_TRANSLATE_NOOP("WhyWords", "Start the server.")},
    WordedEvidence{"listen", QT_TRANSLATE_NOOP("WhyWords", "Choose an address and port that are free.")},
    WordedEvidence{"check_reachable",
                   QT_TRANSLATE_NOOP("WhyWords", "Make the self-test: can devices find and reach this server?")},
    WordedEvidence{"find_device", QT_TRANSLATE_NOOP("WhyWords", "Find the device and switch it on, then wake it.")},
    WordedEvidence{"self_test", QT_TRANSLATE_NOOP("WhyWords", "Make the self-test: do devices trust this server?")},
    WordedEvidence{"send_again", QT_TRANSLATE_NOOP("WhyWords", "Once that is mended, send it again.")},
    WordedEvidence{"none", ""},
};

template <class Table> const char* wordsIn(const Table& table, const QString& name)
{
    const auto* found = std::find_if(table.begin(), table.end(),
                                     [&](const WordedEvidence& one) { return name == QLatin1String(one.name); });
    return found != table.end() ? found->words : nullptr;
}

QString argumentWords(const QString& name, const QJsonObject& args, qint64 nowMs)
{
    if (name.startsWith(u'@')) {
        const qint64 at = args.value(name.mid(1)).toInteger();
        return at > 0 ? momentWords(at, nowMs) : WhyWords::tr("never");
    }
    if (name.startsWith(u'!')) {
        return isolated(commandWords(args.value(name.mid(1)).toString()));
    }
    return isolated(args.value(name).toVariant().toString());
}

// One pass: braces in what a device said stay what they are.
QString filledEvidence(const QString& pattern, const QJsonObject& args, qint64 nowMs)
{
    QString text;
    qsizetype from = 0;
    for (qsizetype open = pattern.indexOf(u'{'); open >= 0; open = pattern.indexOf(u'{', from)) {
        const qsizetype close = pattern.indexOf(u'}', open);
        if (close < 0) {
            break;
        }
        text += QStringView(pattern).mid(from, open - from);
        text += argumentWords(pattern.mid(open + 1, close - open - 1), args, nowMs);
        from = close + 1;
    }
    return text + pattern.mid(from);
}
} // namespace

Evidence Evidence::fromJson(const QJsonObject& json)
{
    return {json.value(QLatin1String("kind")).toString(), json.value(QLatin1String("next")).toString(),
            json.value(QLatin1String("weight")).toInt(), json.value(QLatin1String("args")).toObject()};
}

QString evidenceWords(const Evidence& evidence, qint64 nowMs)
{
    const char* words = wordsIn(wordedEvidence, evidence.kind);
    if (words == nullptr) {
        const QString end = endSentence(evidence.kind, evidence.args.value(QLatin1String("by")).toString(),
                                        evidence.args.value(QLatin1String("reason")).toString());
        return end.isEmpty() ? visibleText(evidence.kind, 80) : end;
    }
    QStringList all{filledEvidence(WhyWords::tr(words), evidence.args, nowMs)};
    all += errorLines({{QStringLiteral("error_chain"), evidence.args.value(QLatin1String("errors"))}});
    return all.join(QLatin1Char('\n'));
}

QString nextStepWords(const Evidence& evidence)
{
    const char* words = wordsIn(wordedSteps, evidence.next);
    return words != nullptr && *words != '\0' ? WhyWords::tr(words) : QString();
}

QString weightWords(int weight)
{
    return weight >= 100  ? WhyWords::tr("Certain")
           : weight >= 80 ? WhyWords::tr("Very likely")
           : weight >= 60 ? WhyWords::tr("Likely")
           : weight >= 40 ? WhyWords::tr("Possible")
                          : WhyWords::tr("A hint");
}

} // namespace espalier::ui
