#include "ui/commands/answer_words.h"

#include "base/error_kind.h"
#include "ui/common/command_words.h"
#include "ui/common/device_text.h"
#include "ui/common/ended_words.h"
#include "ui/common/time_words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace espalier::ui {

namespace {
struct AnswerWords {
    Q_DECLARE_TR_FUNCTIONS(AnswerWords)
};

struct KnownError {
    const char* domain;
    qint64 code;
    const char* words;
};

constexpr std::array knownErrors{
    KnownError{"MCMDMErrorDomain", 12021,
               QT_TRANSLATE_NOOP("AnswerWords", "The device doesn’t know this command, or not in its present state.")},
    KnownError{"MCMDMErrorDomain", 12067,
               QT_TRANSLATE_NOOP("AnswerWords", "The device is not in Lost Mode. Turn that on first.")},
    KnownError{"MCMDMErrorDomain", 12068,
               QT_TRANSLATE_NOOP("AnswerWords", "The device doesn’t know where it is. Ask again later.")},
    KnownError{"MCMDMErrorDomain", 12078,
               QT_TRANSLATE_NOOP("AnswerWords", "The device is in Lost Mode and takes nothing else. End that first.")},
    KnownError{"MCMDMErrorDomain", 12081,
               QT_TRANSLATE_NOOP("AnswerWords", "The command asked for a cable, and the device has none.")},
    KnownError{"espalier", -1, QT_TRANSLATE_NOOP("AnswerWords", "The device answered something that can’t be read.")},
};

} // namespace

QString deviceWords(const QJsonObject& error)
{
    const QString own = visibleText(error.value(QLatin1String("text")).toString());
    const int position = error.value(QLatin1String("position")).toInt();
    if (position == 0) {
        return own;
    }
    const QString name = visibleText(error.value(QLatin1String("setting")).toString(), 80);
    return AnswerWords::tr("%1: %2", "one of several settings, what the device said")
        .arg(name.isEmpty() ? AnswerWords::tr("Setting %1").arg(position) : isolated(name),
             own.isEmpty() ? AnswerWords::tr("not taken") : own);
}

QString errorMeaning(const QJsonObject& error)
{
    const QString domain = error.value(QLatin1String("domain")).toString();
    const qint64 code = error.value(QLatin1String("code")).toInteger();
    for (const KnownError& known : knownErrors) {
        if (domain == QLatin1String(known.domain) && (known.code < 0 || known.code == code)) {
            return AnswerWords::tr(known.words);
        }
    }
    return {};
}

QStringList errorLines(const QJsonObject& command)
{
    QStringList lines;
    for (const QJsonValue& value : command.value(QLatin1String("error_chain")).toArray()) {
        const QJsonObject error = value.toObject();
        const QString own = deviceWords(error);
        lines << AnswerWords::tr("%1 (%2, code %3)", "what the device said, domain, number")
                     .arg(own.isEmpty() ? AnswerWords::tr("No reason given") : own,
                          visibleText(error.value(QLatin1String("domain")).toString(), 80),
                          QString::number(error.value(QLatin1String("code")).toInteger()));
    }
    return lines;
}

QString errorInShort(const QJsonObject& command)
{
    const QJsonArray chain = command.value(QLatin1String("error_chain")).toArray();
    for (const QJsonValue& error : chain) {
        if (const QString meaning = errorMeaning(error.toObject()); !meaning.isEmpty()) {
            return meaning;
        }
    }
    return chain.isEmpty() ? commandEnd(command).sentence
                           : deviceWords(chain.last().toObject()); // the cause stands last
}

QString notShownWords(const Error& error, bool isResponse)
{
    if (isOfKind(error, QLatin1String("not-permitted"))) {
        return AnswerWords::tr(
            "Only an admin sees what was sent and received as it is: it may hold PINs, passwords and "
            "tokens.");
    }
    if (error.code == ErrorCode::NotFound) {
        return isResponse ? AnswerWords::tr("The device hasn’t answered yet.") : AnswerWords::tr("Nothing was kept.");
    }
    return AnswerWords::tr("It can’t be shown: %1").arg(visibleText(withoutKind(error.what)));
}

QString limitWords(const QJsonObject& command, qint64 nowMs)
{
    const qint64 ends = command.value(QLatin1String("expires_at")).toInteger();
    if (ends <= 0 || !isOpenCommand(command.value(QLatin1String("state")).toString())) {
        return {};
    }
    return AnswerWords::tr("Given up: %1", "a moment").arg(momentWords(ends, nowMs));
}

} // namespace espalier::ui
