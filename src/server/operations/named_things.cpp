#include "server/operations/named_things.h"

#include <cmath>

namespace espalier::server {

namespace {

constexpr double largestExact = 9'007'199'254'740'991.0; // what a JSON number holds without loss

std::optional<qint64> wholeNumber(const QJsonValue& value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        if (std::floor(number) == number && std::abs(number) <= largestExact) {
            return static_cast<qint64>(number);
        }
        return std::nullopt;
    }
    bool isNumber = false;
    const qint64 number = value.toString().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

Failure unknown(const QString& kind, const QJsonValue& argument)
{
    if (argument.isNull() || argument.isUndefined() || argument.toString(QStringLiteral("?")).isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("no %1 is given").arg(kind));
    }
    if (!argument.isString() && !argument.isDouble()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("a %1 is given as number or text").arg(kind));
    }
    const QString said = argument.isString() ? argument.toString().left(200) : argument.toVariant().toString();
    return fail(ErrorCode::NotFound, QStringLiteral("there is no %1 “%2”").arg(kind, said));
}

// sql has one placeholder and gives ids.
Result<std::optional<qint64>> lookUp(store::Connection& db, const char* sql, const QVariant& value, const QString& kind)
{
    const store::Rows rows = TRY(db.all(sql, {value}));
    if (rows.size() > 1) {
        return fail(ErrorCode::Conflict,
                    QStringLiteral("more than one %1 is called “%2”, use the id").arg(kind, value.toString()));
    }
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first().integer(0));
}

Result<qint64> find(store::Connection& db, const QJsonValue& argument, const QString& kind,
                    std::initializer_list<const char*> byText, const char* byId)
{
    if (const std::optional<qint64> id = wholeNumber(argument)) {
        if (const auto found = TRY(lookUp(db, byId, qlonglong(*id), kind))) {
            return *found;
        }
    }
    const QString text = argument.toString();
    if (!text.isEmpty()) {
        for (const char* sql : byText) {
            if (const auto found = TRY(lookUp(db, sql, text, kind))) {
                return *found;
            }
        }
    }
    return unknown(kind, argument);
}

Failure wrong(const char* key, const QString& what)
{
    return fail(ErrorCode::InvalidInput, QStringLiteral("%1 %2").arg(QString::fromLatin1(key), what));
}

} // namespace

Result<DeviceId> deviceNamed(store::Connection& db, const QJsonValue& argument)
{
    return DeviceId{
        TRY(find(db, argument, QStringLiteral("device"),
                 {"SELECT id FROM device WHERE udid = ? LIMIT 2", "SELECT id FROM device WHERE serial = ? LIMIT 2",
                  "SELECT id FROM device WHERE name = ? LIMIT 2"},
                 "SELECT id FROM device WHERE id = ?"))};
}

Result<GroupId> groupNamed(store::Connection& db, const QJsonValue& argument)
{
    return GroupId{TRY(find(db, argument, QStringLiteral("group"), {"SELECT id FROM device_group WHERE name = ?"},
                            "SELECT id FROM device_group WHERE id = ?"))};
}

Result<ProfileId> profileNamed(store::Connection& db, const QJsonValue& argument)
{
    return ProfileId{
        TRY(find(db, argument, QStringLiteral("profile"),
                 {"SELECT id FROM profile WHERE name = ? LIMIT 2", "SELECT id FROM profile WHERE identifier = ?"},
                 "SELECT id FROM profile WHERE id = ?"))};
}

bool isGiven(const QJsonObject& arguments, const char* key)
{
    const QJsonValue value = arguments.value(QLatin1String(key));
    return !value.isUndefined() && !value.isNull();
}

Result<QString> textArgument(const QJsonObject& arguments, const char* key, const QString& otherwise)
{
    if (!isGiven(arguments, key)) {
        return otherwise;
    }
    const QJsonValue value = arguments.value(QLatin1String(key));
    if (!value.isString()) {
        return wrong(key, QStringLiteral("is not a text"));
    }
    return value.toString();
}

Result<QString> requiredText(const QJsonObject& arguments, const char* key)
{
    QString text = TRY(textArgument(arguments, key));
    if (text.isEmpty()) {
        return wrong(key, QStringLiteral("is missing"));
    }
    return text;
}

Result<qint64> numberArgument(const QJsonObject& arguments, const char* key, qint64 otherwise, qint64 least,
                              qint64 most)
{
    if (!isGiven(arguments, key)) {
        return otherwise;
    }
    const std::optional<qint64> number = wholeNumber(arguments.value(QLatin1String(key)));
    if (!number || *number < least || *number > most) {
        return wrong(key, QStringLiteral("is not a whole number from %1 to %2").arg(least).arg(most));
    }
    return *number;
}

Result<QByteArray> base64Argument(const QJsonObject& arguments, const char* key)
{
    const QString text = TRY(requiredText(arguments, key));
    auto result = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!result || result.decoded.isEmpty()) {
        return wrong(key, QStringLiteral("is not base64"));
    }
    return std::move(result.decoded);
}

QJsonValue timeOrNull(qint64 ms)
{
    return ms == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(ms);
}

} // namespace espalier::server
