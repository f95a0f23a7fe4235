#include "server/operations/command_dictionary.h"

#include "plist/reader.h"
#include "server/operations/named_things.h"

#include <QDateTime>

#include <cmath>
#include <limits>

namespace espalier::server {

namespace {

constexpr qsizetype largestCommand = 24 * 1024 * 1024;
const double largestExactNumber = 9007199254740992.0; // 2^53

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

Result<plist::Value> integerValue(const QJsonValue& value)
{
    if (value.isString()) {
        bool fits = false;
        const qint64 number = value.toString().toLongLong(&fits);
        return fits ? Result<plist::Value>(plist::Value(number))
                    : Result<plist::Value>(fail(ErrorCode::InvalidInput, QStringLiteral("not a whole number")));
    }
    const double number = value.toDouble(0.5);
    if (number < -largestExactNumber || number > largestExactNumber || number != static_cast<double>(qint64(number))) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("not a whole number"));
    }
    return plist::Value(value.toInteger());
}

Result<plist::Value> booleanValue(const QJsonValue& value)
{
    if (value.isBool()) {
        return plist::Value(value.toBool());
    }
    for (const auto& [word, meaning] : {std::pair("true", true), std::pair("1", true), std::pair("yes", true),
                                        std::pair("false", false), std::pair("0", false), std::pair("no", false)}) {
        if (value.toString() == QLatin1String(word)) {
            return plist::Value(meaning);
        }
    }
    return fail(ErrorCode::InvalidInput, QStringLiteral("not true or false"));
}

Result<plist::Value> realValue(const QJsonValue& value)
{
    bool fits = true;
    const double number =
        value.isString() ? value.toString().toDouble(&fits) : value.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!fits || !std::isfinite(number)) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("not a number"));
    }
    return plist::Value(number);
}

// ISO 8601, or milliseconds since 1970.
Result<plist::Value> dateValue(const QJsonValue& value)
{
    if (value.isDouble()) {
        return plist::Value(plist::Date{value.toInteger()});
    }
    const auto date = QDateTime::fromString(value.toString(), Qt::ISODate);
    if (!date.isValid()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("not a date like 2026-01-31T12:00:00Z"));
    }
    return plist::Value(plist::Date{date.toMSecsSinceEpoch()});
}

Result<plist::Value> dataValue(const QJsonValue& value)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(value.toString().toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
    if (!value.isString() || !decoded) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("not base64"));
    }
    return plist::Value(*decoded);
}

Result<plist::Value> typedValue(const QString& type, const QJsonValue& value)
{
    if (type == QLatin1String("string")) {
        return value.isString() ? Result<plist::Value>(plist::Value(value.toString()))
                                : Result<plist::Value>(fail(ErrorCode::InvalidInput, QStringLiteral("not a text")));
    }
    if (type == QLatin1String("int")) {
        return integerValue(value);
    }
    if (type == QLatin1String("bool")) {
        return booleanValue(value);
    }
    if (type == QLatin1String("real")) {
        return realValue(value);
    }
    if (type == QLatin1String("date")) {
        return dateValue(value);
    }
    if (type == QLatin1String("data")) {
        return dataValue(value);
    }
    return fail(ErrorCode::InvalidInput, QStringLiteral("unknown type %1").arg(type.left(40)));
}

Result<plist::Dict> fromKeys(const QJsonObject& keys)
{
    plist::Dict dict;
    for (auto key = keys.begin(); key != keys.end(); ++key) {
        const QJsonObject typed = key->toObject();
        auto value = typedValue(typed.value(QStringLiteral("type")).toString(), typed.value(QStringLiteral("value")));
        if (!value) {
            return Failure(value.error().within(key.key().left(100)));
        }
        dict.set(key.key(), std::move(*value));
    }
    return dict;
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

Result<plist::Dict> commandDictionary(const QJsonObject& arguments)
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
    return withRequestType(type, TRY(fromKeys(keys.toObject())));
}

} // namespace espalier::server
