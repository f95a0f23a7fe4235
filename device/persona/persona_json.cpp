#include "device/persona/persona.h"

#include <QJsonArray>

namespace espalier::device {

namespace {

struct Field {
    const char* key;
    QString Persona::*member;
};
constexpr Field fields[]{
    {"udid", &Persona::udid},
    {"serial", &Persona::serial},
    {"name", &Persona::name},
    {"owner", &Persona::owner},
    {"owner_short", &Persona::ownerShort},
    {"model_name", &Persona::modelName},
    {"model", &Persona::model},
    {"model_number", &Persona::modelNumber},
    {"product", &Persona::productName},
    {"marketing", &Persona::marketing},
    {"os", &Persona::osVersion},
    {"build", &Persona::buildVersion},
    {"imei", &Persona::imei},
    {"meid", &Persona::meid},
    {"wifi_mac", &Persona::wifiMac},
    {"bluetooth_mac", &Persona::bluetoothMac},
    {"ethernet_mac", &Persona::ethernetMac},
};

} // namespace

QJsonObject toJson(const Persona& persona)
{
    QJsonObject json{{QStringLiteral("platform"), QLatin1String(name(persona.platform))},
                     {QStringLiteral("capacity_gb"), persona.capacityGb},
                     {QStringLiteral("free_gb"), persona.freeGb},
                     {QStringLiteral("battery"), persona.battery},
                     {QStringLiteral("supervised"), persona.supervised},
                     {QStringLiteral("automated"), persona.isAutomated},
                     {QStringLiteral("shared_ipad"), persona.isSharedIPad},
                     {QStringLiteral("user_enrollment"), persona.isUserEnrollment},
                     {QStringLiteral("passcode"), persona.passcode}};
    for (const Field& field : fields) {
        json.insert(QLatin1String(field.key), persona.*field.member);
    }
    QJsonArray apps;
    for (const App& app : persona.apps) {
        apps.append(QJsonObject{{QStringLiteral("name"), app.name},
                                {QStringLiteral("identifier"), app.identifier},
                                {QStringLiteral("version"), app.version},
                                {QStringLiteral("short_version"), app.shortVersion},
                                {QStringLiteral("bundle_size"), app.bundleSize},
                                {QStringLiteral("dynamic_size"), app.dynamicSize}});
    }
    json.insert(QStringLiteral("apps"), apps);
    return json;
}

Persona personaFromJson(const QJsonObject& json)
{
    Persona persona;
    persona.platform = platformFromName(json.value(QLatin1String("platform")).toString()).value_or(Platform::IPhone);
    persona.capacityGb = json.value(QLatin1String("capacity_gb")).toDouble();
    persona.freeGb = json.value(QLatin1String("free_gb")).toDouble();
    persona.battery = json.value(QLatin1String("battery")).toDouble();
    persona.supervised = json.value(QLatin1String("supervised")).toBool();
    persona.isAutomated = json.value(QLatin1String("automated")).toBool();
    persona.isSharedIPad = json.value(QLatin1String("shared_ipad")).toBool();
    persona.isUserEnrollment = json.value(QLatin1String("user_enrollment")).toBool();
    persona.passcode = json.value(QLatin1String("passcode")).toBool();
    for (const Field& field : fields) {
        persona.*field.member = json.value(QLatin1String(field.key)).toString();
    }
    const QJsonArray apps = json.value(QLatin1String("apps")).toArray();
    for (const auto& entry : apps) {
        const QJsonObject app = entry.toObject();
        persona.apps.append(
            {app.value(QLatin1String("name")).toString(), app.value(QLatin1String("identifier")).toString(),
             app.value(QLatin1String("version")).toString(), app.value(QLatin1String("short_version")).toString(),
             app.value(QLatin1String("bundle_size")).toInteger(),
             app.value(QLatin1String("dynamic_size")).toInteger()});
    }
    return persona;
}

} // namespace espalier::device
