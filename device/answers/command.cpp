#include "device/answers/command.h"

#include "device/protocol/check_in.h"
#include "device/wire/plist.h"

namespace espalier::device {

namespace {

QVariantMap errorEntry(int code, const QString& domain, const QString& text)
{
    return {{QStringLiteral("ErrorCode"), code},
            {QStringLiteral("ErrorDomain"), domain},
            {QStringLiteral("LocalizedDescription"), text},
            {QStringLiteral("USEnglishDescription"), text}};
}

} // namespace

const char* name(Status status)
{
    switch (status) {
    case Status::Acknowledged:
        return "Acknowledged";
    case Status::Error:
        return "Error";
    case Status::CommandFormatError:
        return "CommandFormatError";
    case Status::NotNow:
        return "NotNow";
    }
    return "Error";
}

Answer acknowledged(QVariantMap keys)
{
    return {.status = Status::Acknowledged,
            .keys = std::move(keys),
            .errorChain = {},
            .aftermath = Aftermath::Nothing,
            .payload = {}};
}

Answer failed(int code, const QString& domain, const QString& text)
{
    return {.status = Status::Error,
            .keys = {},
            .errorChain = {errorEntry(code, domain, text)},
            .aftermath = Aftermath::Nothing,
            .payload = {}};
}

Answer malformed(const QString& text)
{
    Answer answer = failed(12021, QStringLiteral("MCMDMErrorDomain"), text);
    answer.status = Status::CommandFormatError;
    return answer;
}

QVariantMap resultMessage(const DeviceState& state, const Command& command, const Answer& answer)
{
    QVariantMap message = answer.keys;
    message.insert(speaker(state, command.userId));
    message.insert(QStringLiteral("CommandUUID"), command.uuid);
    message.insert(QStringLiteral("Status"), QLatin1String(name(answer.status)));
    if (!answer.errorChain.isEmpty()) {
        message.insert(QStringLiteral("ErrorChain"), answer.errorChain);
    }
    return message;
}

Result<Command> readCommand(const QByteArray& body, const QString& userId)
{
    const QVariantMap whole = TRY(readPlist(body));
    Command command;
    command.uuid = whole.value(QStringLiteral("CommandUUID")).toString();
    command.keys = whole.value(QStringLiteral("Command")).toMap();
    command.requestType = command.keys.value(QStringLiteral("RequestType")).toString();
    command.userId = userId;
    if (command.uuid.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("a command without CommandUUID"));
    }
    return command;
}

} // namespace espalier::device
