#include "commands/typed_value.h"

#include "profiles/validation/catalogue_values.h"

#include <QDateTime>

#include <cmath>
#include <limits>

namespace espalier::commands {

using catalogue::Type;

namespace {

const double largestExactNumber = 9007199254740992.0; // 2^53

Failure no(const char* what)
{
    return fail(ErrorCode::InvalidInput, QString::fromUtf8(what));
}

Result<plist::Value> integerValue(const QJsonValue& value)
{
    if (value.isString()) {
        bool fits = false;
        const qint64 number = value.toString().toLongLong(&fits);
        return fits ? Result<plist::Value>(plist::Value(number)) : no("not a whole number");
    }
    const double number = value.toDouble(0.5);
    if (number < -largestExactNumber || number > largestExactNumber || number != static_cast<double>(qint64(number))) {
        return no("not a whole number");
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
    return no("not true or false");
}

Result<plist::Value> realValue(const QJsonValue& value)
{
    bool fits = true;
    const double number =
        value.isString() ? value.toString().toDouble(&fits) : value.toDouble(std::numeric_limits<double>::quiet_NaN());
    return fits && std::isfinite(number) ? Result<plist::Value>(plist::Value(number)) : no("not a number");
}

// ISO 8601, or milliseconds since 1970.
Result<plist::Value> dateValue(const QJsonValue& value)
{
    if (value.isDouble()) {
        return plist::Value(plist::Date{value.toInteger()});
    }
    const auto date = QDateTime::fromString(value.toString(), Qt::ISODate);
    return date.isValid() ? Result<plist::Value>(plist::Value(plist::Date{date.toMSecsSinceEpoch()}))
                          : no("not a date like 2026-01-31T12:00:00Z");
}

Result<plist::Value> dataValue(const QJsonValue& value)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(value.toString().toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
    return value.isString() && decoded ? Result<plist::Value>(plist::Value(*decoded)) : no("not base64");
}

} // namespace

Result<Type> typeOfWord(const QString& word)
{
    static const QHash<QString, Type> types{
        {QStringLiteral("string"), Type::String}, {QStringLiteral("int"), Type::Integer},
        {QStringLiteral("bool"), Type::Boolean},  {QStringLiteral("real"), Type::Real},
        {QStringLiteral("date"), Type::Date},     {QStringLiteral("data"), Type::Data}};
    const auto found = types.constFind(word);
    return found != types.constEnd()
               ? Result<Type>(*found)
               : fail(ErrorCode::InvalidInput, QStringLiteral("unknown type %1").arg(word.left(40)));
}

Result<plist::Value> typedValue(Type type, const QJsonValue& value)
{
    switch (type) {
    case Type::String:
        return value.isString() ? Result<plist::Value>(plist::Value(value.toString())) : no("not a text");
    case Type::Integer:
        return integerValue(value);
    case Type::Boolean:
        return booleanValue(value);
    case Type::Real:
        return realValue(value);
    case Type::Date:
        return dateValue(value);
    case Type::Data:
        return dataValue(value);
    case Type::Array:
        return value.isArray() ? Result<plist::Value>(profiles::valueFrom(value))
                               : no("a list: its elements are given one by one, as KEY[0], KEY[1] …");
    case Type::Dictionary:
        return value.isObject() ? Result<plist::Value>(profiles::valueFrom(value))
                                : no("a dictionary: its keys are given one by one, as KEY.NAME");
    case Type::Any:
        break;
    }
    return profiles::valueFrom(value);
}

} // namespace espalier::commands
