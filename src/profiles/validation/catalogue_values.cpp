#include "profiles/validation/catalogue_values.h"

#include <QDateTime>
#include <QJsonObject>
#include <QLocale>

namespace espalier::profiles {

namespace {

Kind ownKind(const QJsonValue& json)
{
    switch (json.type()) {
    case QJsonValue::Bool:
        return Kind::Boolean;
    case QJsonValue::Double:
        return json.toDouble() == double(json.toInteger()) ? Kind::Integer : Kind::Real;
    case QJsonValue::Array:
        return Kind::Array;
    case QJsonValue::Object:
        return Kind::Dict;
    default:
        return Kind::String;
    }
}

} // namespace

Kind kindOf(catalogue::Type type)
{
    switch (type) {
    case catalogue::Type::Integer:
        return Kind::Integer;
    case catalogue::Type::Real:
        return Kind::Real;
    case catalogue::Type::Boolean:
        return Kind::Boolean;
    case catalogue::Type::Date:
        return Kind::Date;
    case catalogue::Type::Data:
        return Kind::Data;
    case catalogue::Type::Array:
        return Kind::Array;
    case catalogue::Type::Dictionary:
        return Kind::Dict;
    case catalogue::Type::String:
    case catalogue::Type::Any:
        break;
    }
    return Kind::String;
}

plist::Value valueFrom(const QJsonValue& json)
{
    return valueFrom(json, ownKind(json));
}

plist::Value valueFrom(const QJsonValue& json, Kind kind)
{
    switch (kind) {
    case Kind::Integer:
        return json.isBool() ? plist::Value(qint64(json.toBool())) : plist::Value(json.toInteger());
    case Kind::Real:
        return json.toDouble();
    case Kind::Boolean:
        return json.isDouble() ? json.toDouble() != 0 : json.toBool();
    case Kind::Data:
        return QByteArray::fromBase64(json.toString().toLatin1());
    case Kind::Date:
        return plist::Date{QDateTime::fromString(json.toString(), Qt::ISODate).toMSecsSinceEpoch()};
    case Kind::String:
        return json.isDouble() ? QLocale::c().toString(json.toDouble(), 'g', 15) : json.toString();
    case Kind::Array: {
        plist::Array list;
        for (const QJsonValue& one : json.toArray()) {
            list.push_back(valueFrom(one));
        }
        return list;
    }
    case Kind::Dict:
        break;
    }
    plist::Dict dict;
    const QJsonObject object = json.toObject();
    for (auto one = object.begin(); one != object.end(); ++one) {
        dict.append(one.key(), valueFrom(*one));
    }
    return dict;
}

} // namespace espalier::profiles
