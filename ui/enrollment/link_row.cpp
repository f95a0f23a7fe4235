#include "ui/enrollment/link_row.h"

#include "ui/common/group_words.h"

#include <QJsonArray>

namespace espalier::ui {

namespace {
constexpr const char* stepNames[traceSteps] = {"opened",       "profile", "scep", "certificate",
                                               "authenticate", "token",   "push", "inventory"};

int stepNamed(const QString& name)
{
    for (int i = 0; i < traceSteps; ++i) {
        if (name == QLatin1String(stepNames[i])) {
            return i;
        }
    }
    return -1;
}
} // namespace

LinkRow LinkRow::fromJson(const QJsonObject& json)
{
    const auto text = [&json](const char* key) { return json.value(QLatin1String(key)).toString(); };
    const auto number = [&json](const char* key) { return json.value(QLatin1String(key)).toInteger(); };
    LinkRow row;
    row.id = number("id");
    row.name = text("name");
    row.url = text("url");
    row.profileUrl = text("profile_url");
    row.group = text("group");
    row.groupId = json.value(QLatin1String("group_id")).toInteger();
    if (row.group == everyDevice) {
        row.group.clear(); // every device is in that one
        row.groupId = 0;
    }
    row.onlyFor = text("device_name");
    row.usesAllowed = static_cast<int>(number("uses_allowed"));
    row.usesTaken = static_cast<int>(number("uses_taken"));
    if (json.value(QLatin1String("uses_left")).isDouble()) {
        row.usesLeft = static_cast<int>(number("uses_left"));
    }
    row.createdAt = number("created_at");
    row.expires = number("expires");
    row.revokedAt = number("revoked_at");
    row.state = text("state");
    row.opened = static_cast<int>(number("opened"));
    row.enrolled = static_cast<int>(number("enrolled"));
    row.terms = LinkTerms::fromJson(json);
    if (const QJsonObject person = json.value(QLatin1String("person")).toObject(); !person.isEmpty()) {
        row.person = {person.value(QLatin1String("name")).toString(), person.value(QLatin1String("email")).toString(),
                      person.value(QLatin1String("asset_tag")).toString()};
    }
    return row;
}

TraceRow TraceRow::fromJson(const QJsonObject& json)
{
    TraceRow row;
    row.id = json.value(QLatin1String("id")).toInteger();
    row.link = json.value(QLatin1String("link")).toInteger();
    row.device = json.value(QLatin1String("device")).toInteger();
    row.at = json.value(QLatin1String("at")).toInteger();
    row.deviceName = json.value(QLatin1String("device_name")).toString();
    row.deviceModel = json.value(QLatin1String("device_model")).toString();
    row.deviceSerial = json.value(QLatin1String("device_serial")).toString();
    row.platform = json.value(QLatin1String("platform")).toString();
    row.approval = json.value(QLatin1String("approval")).toString();
    row.replacedAt = json.value(QLatin1String("replaced_at")).toInteger();
    for (const QJsonValue& value : json.value(QLatin1String("steps")).toArray()) {
        const QJsonObject step = value.toObject();
        if (const int index = stepNamed(step.value(QLatin1String("step")).toString()); index >= 0) {
            row.times[static_cast<size_t>(index)] = step.value(QLatin1String("at")).toInteger();
        }
    }
    row.failedStep = stepNamed(json.value(QLatin1String("failed_step")).toString());
    row.error = json.value(QLatin1String("error")).toString();
    row.cause = json.value(QLatin1String("cause")).toString();
    row.waitsFor = json.value(QLatin1String("waits_for")).toString();
    return row;
}

int TraceRow::reached() const
{
    int last = -1;
    for (int i = 0; i < traceSteps; ++i) {
        last = times[static_cast<size_t>(i)] > 0 ? i : last;
    }
    return last;
}

} // namespace espalier::ui
