#include "server/operations/command_dictionary.h"

#include "commands/assemble.h"
#include "plist/reader.h"
#include "server/operations/named_things.h"

namespace espalier::server {

namespace {

constexpr qsizetype largestCommand = 24 * 1024 * 1024;

Result<plist::Dict> readDictionary(const QByteArray& bytes)
{
    plist::Limits limits;
    limits.maxBytes = largestCommand;
    const auto value = TRY(plist::read(bytes, limits));
    const auto* dict = value.as<plist::Dict>();
    if (!dict) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the plist is not a dictionary"));
    }
    return *dict;
}

Result<plist::Dict> withRequestType(const QString& requestType, const plist::Dict& keys)
{
    if (keys.contains(u"RequestType") && keys.text(u"RequestType") != requestType) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the keys name another RequestType"));
    }
    plist::Dict command;
    command.set(QStringLiteral("RequestType"), requestType);
    for (const auto& [key, value] : keys) {
        command.set(key, value);
    }
    return command;
}

} // namespace

Result<plist::Dict> commandDictionary(const QJsonObject& arguments, const catalogue::Entry* entry)
{
    const int sources = (isGiven(arguments, "keys") ? 1 : 0) + (isGiven(arguments, "plist_base64") ? 1 : 0) +
                        (isGiven(arguments, "raw_base64") ? 1 : 0);
    if (sources > 1) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("only one of keys, plist and raw"));
    }
    if (isGiven(arguments, "raw_base64")) {
        plist::Dict raw = TRY(readDictionary(TRY(base64Argument(arguments, "raw_base64"))));
        const QString type = TRY(textArgument(arguments, "request_type"));
        if (!type.isEmpty() && raw.text(u"RequestType") != type) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("the raw command has another RequestType"));
        }
        return raw;
    }
    const QString type = TRY(requiredText(arguments, "request_type"));
    if (isGiven(arguments, "plist_base64")) {
        return withRequestType(type, TRY(readDictionary(TRY(base64Argument(arguments, "plist_base64")))));
    }
    if (!isGiven(arguments, "keys")) {
        return withRequestType(type, {});
    }
    const QJsonValue keys = arguments.value(QStringLiteral("keys"));
    if (!keys.isObject()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("keys must be an object"));
    }
    return withRequestType(type, TRY(commands::assemble(entry, keys.toObject())));
}

} // namespace espalier::server
