#include "server/operations/impact_json.h"

#include "profiles/masking.h"
#include "profiles/validation/sentences.h"
#include "profiles/value_line.h"

#include <QJsonArray>

namespace espalier::server {

namespace {

using profiles::Devices;
using profiles::Obstacle;
using profiles::PairConflict;

QJsonObject named(qint64 id, const QString& name)
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("name"), name}};
}

QJsonObject some(const Devices& devices)
{
    QJsonArray first;
    for (const profiles::NamedDevice& device : devices.first) {
        first.append(named(device.id.value, device.name));
    }
    return {{QStringLiteral("count"), devices.count}, {QStringLiteral("first"), first}};
}

QString level(profiles::ObstacleLevel level)
{
    switch (level) {
    case profiles::ObstacleLevel::Profile:
        return QStringLiteral("profile");
    case profiles::ObstacleLevel::Payload:
        return QStringLiteral("payload");
    case profiles::ObstacleLevel::Key:
        break;
    }
    return QStringLiteral("key");
}

QJsonObject obstacle(const Obstacle& one)
{
    return {{QStringLiteral("rule"), one.rule},
            {QStringLiteral("level"), level(one.level)},
            {QStringLiteral("severity"), QString(profiles::name(one.severity))},
            {QStringLiteral("payload_type"), one.payloadType},
            {QStringLiteral("payload_name"), one.payloadName},
            {QStringLiteral("path"), one.path},
            {QStringLiteral("platform"), one.platform ? QJsonValue(catalogue::name(*one.platform)) : QJsonValue()},
            {QStringLiteral("arguments"), QJsonArray::fromStringList(one.arguments)},
            {QStringLiteral("text"), one.text}};
}

QJsonValue shown(const plist::Value& value, bool secret)
{
    return secret ? QJsonValue() : QJsonValue(profiles::shortText(profiles::masked(value)));
}

QJsonValue shown(const profiles::Setting& setting)
{
    return shown(setting.value, setting.secret);
}

QJsonObject conflict(const PairConflict& one)
{
    QJsonArray keys;
    for (const profiles::KeyConflict& key : one.keys) {
        const bool secret = key.here.secret || key.there.secret;
        keys.append(QJsonObject{
            {QStringLiteral("key"), key.key},
            {QStringLiteral("here"), shown(key.here)},
            {QStringLiteral("there"), shown(key.there)},
            {QStringLiteral("result"), key.result ? shown(*key.result, secret) : QJsonValue()},
            {QStringLiteral("rule"), key.rule ? QJsonValue(QString(profiles::name(*key.rule))) : QJsonValue()}});
    }
    return {{QStringLiteral("kind"), QString(profiles::name(one.kind))},
            {QStringLiteral("payload_type"), one.payloadType},
            {QStringLiteral("keys"), keys}};
}

QJsonObject contested(const profiles::Contested& one)
{
    QJsonArray says;
    for (const profiles::Contested::Say& say : one.says) {
        says.append(QJsonObject{{QStringLiteral("profile"), named(say.profile.id.value, say.profile.name)},
                                {QStringLiteral("value"), say.setting ? shown(*say.setting) : QJsonValue()}});
    }
    return {{QStringLiteral("kind"), QString(profiles::name(one.kind))},
            {QStringLiteral("payload_type"), one.payloadType},
            {QStringLiteral("key"), one.key},
            {QStringLiteral("says"), says},
            {QStringLiteral("result"), one.result ? shown(*one.result, one.isSecret()) : QJsonValue()},
            {QStringLiteral("rule"), one.rule ? QJsonValue(QString(profiles::name(*one.rule))) : QJsonValue()}};
}

} // namespace

QJsonObject toJson(const profiles::Impact& impact)
{
    QJsonArray cannot;
    for (const Obstacle& one : impact.obstacles) {
        QJsonObject row = obstacle(one);
        row.insert(QStringLiteral("devices"), some(one.devices));
        cannot.append(row);
    }
    QJsonArray blocked;
    for (const profiles::MissingValues& one : impact.blocked) {
        blocked.append(QJsonObject{{QStringLiteral("values"), QJsonArray::fromStringList(one.names)},
                                   {QStringLiteral("devices"), some(one.devices)}});
    }
    QJsonArray conflicts;
    for (const profiles::ProfileConflict& one : impact.conflicts) {
        QJsonObject row = conflict(one.what);
        row.insert(QStringLiteral("with"), named(one.with.value, one.withName));
        row.insert(QStringLiteral("platform"), catalogue::name(one.platform));
        row.insert(QStringLiteral("devices"), some(one.devices));
        conflicts.append(row);
    }
    return {{QStringLiteral("name"), impact.name},
            {QStringLiteral("identifier"), impact.identifier},
            {QStringLiteral("gain"), some(impact.gain)},
            {QStringLiteral("lose"), some(impact.lose)},
            {QStringLiteral("replace"), some(impact.replace)},
            {QStringLiteral("stay"), some(impact.stay)},
            {QStringLiteral("later"), some(impact.later)},
            {QStringLiteral("cannot"), cannot},
            {QStringLiteral("blocked"), blocked},
            {QStringLiteral("conflicts"), conflicts},
            {QStringLiteral("judged"), impact.judged},
            {QStringLiteral("partial"), impact.partial}};
}

QJsonObject toJson(const profiles::DeviceConflicts& found)
{
    const QJsonValue platform = found.platform ? QJsonValue(catalogue::name(*found.platform)) : QJsonValue();
    QJsonArray conflicts;
    for (const profiles::ConflictingPair& pair : found.conflicts) {
        QJsonObject row = conflict(pair.what);
        row.insert(QStringLiteral("one"), named(pair.one.id.value, pair.one.name));
        row.insert(QStringLiteral("other"), named(pair.other.id.value, pair.other.name));
        row.insert(QStringLiteral("platform"), platform);
        conflicts.append(row);
    }
    QJsonArray settings;
    for (const profiles::Contested& one : profiles::contestedIn(found.conflicts)) {
        settings.append(contested(one));
    }
    QJsonArray cannot;
    for (const profiles::DeviceConflicts::Hindrance& one : found.obstacles) {
        QJsonObject row = obstacle(one.what);
        row.insert(QStringLiteral("profile"), named(one.profile.id.value, one.profile.name));
        cannot.append(row);
    }
    return {{QStringLiteral("conflicts"), conflicts}, {QStringLiteral("settings"), settings},
            {QStringLiteral("cannot"), cannot},       {QStringLiteral("platform"), platform},
            {QStringLiteral("judged"), found.judged}, {QStringLiteral("partial"), found.partial}};
}

} // namespace espalier::server
