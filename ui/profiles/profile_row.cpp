#include "ui/profiles/profile_row.h"

namespace espalier::ui {

namespace {
QStringList names(const QJsonValue& array)
{
    QStringList result;
    for (const QJsonValue& name : array.toArray()) {
        result << name.toString();
    }
    return result;
}
} // namespace

ProfileRow ProfileRow::fromJson(const QJsonObject& json)
{
    const auto count = [&json](const char* key) { return qMax(0, json.value(QLatin1String(key)).toInt()); };
    const auto text = [&json](const char* key) { return json.value(QLatin1String(key)).toString(); };
    ProfileRow row;
    row.id = json.value(QLatin1String("id")).toInteger();
    row.name = text("name");
    row.identifier = text("identifier");
    row.scope = text("scope");
    row.signer = text("signer");
    row.version = count("version");
    row.versions = count("versions");
    row.payloadTypes = json.value(QLatin1String("payload_types")).toArray();
    row.isSigned = json.value(QLatin1String("signed")).toBool();
    row.hasVariables = !json.value(QLatin1String("variables")).toArray().isEmpty();
    row.importedAt = json.value(QLatin1String("imported_at")).toInteger();
    row.targets = count("targets");
    row.installed = count("installed");
    row.pending = count("pending");
    row.failed = count("failed");
    row.blocked = count("blocked");
    row.groups = names(json.value(QLatin1String("groups")));
    row.devices = names(json.value(QLatin1String("devices")));
    for (const QJsonValue& value : json.value(QLatin1String("assignments")).toArray()) {
        for (const QLatin1String kind : {QLatin1String("group"), QLatin1String("device")}) {
            if (const QJsonObject target = value[kind].toObject(); !target.isEmpty()) {
                row.assignments.append({kind, target.value(QLatin1String("id")).toInteger(),
                                        target.value(QLatin1String("name")).toString()});
            }
        }
    }
    return row;
}

} // namespace espalier::ui
