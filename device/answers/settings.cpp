// Settings: one result for each item, in the order in which they were asked.
#include "device/answers/handlers.h"
#include "device/answers/managed_apps.h"
#include "device/protocol/access_rights.h"
#include "device/state/kept.h"

#include <QTimeZone>

#include <array>

namespace espalier::device {

namespace {

constexpr unsigned onIos = 1;
constexpr unsigned onMac = 2;
constexpr unsigned onTv = 4;
constexpr unsigned onVision = 8;
constexpr unsigned asksSupervision = 16;
constexpr unsigned asksSharedIPad = 32;
constexpr unsigned alsoForPersons = 64; // in user enrollments
constexpr unsigned asksApps = 128;      // the right to manage apps

struct SettingRule {
    const char* item;
    unsigned where;
    const char* needs; // the key it can't do without; empty: none
};

constexpr std::array settingRules{
    SettingRule{"Wallpaper", onIos | asksSupervision, "Image"},
    SettingRule{"DataRoaming", onIos, "Enabled"},
    SettingRule{"VoiceRoaming", onIos, "Enabled"},
    SettingRule{"PersonalHotspot", onIos, "Enabled"},
    SettingRule{"Bluetooth", onIos | onMac | asksSupervision, "Enabled"},
    SettingRule{"ApplicationConfiguration", onIos | onMac | onTv | onVision | alsoForPersons | asksApps, "Identifier"},
    SettingRule{"ApplicationAttributes", onIos | onTv | onVision | alsoForPersons | asksApps, "Identifier"},
    SettingRule{"DeviceName", onIos | onMac | onTv | onVision | asksSupervision, "DeviceName"},
    SettingRule{"HostName", onMac, "HostName"},
    SettingRule{"OrganizationInfo", onIos | onMac | onTv | onVision | alsoForPersons, ""},
    SettingRule{"DefaultApplications", onIos | onVision, ""},
    SettingRule{"MDMOptions", onIos | onMac | onVision, "MDMOptions"},
    SettingRule{"MaximumResidentUsers", onIos | asksSharedIPad, "MaximumResidentUsers"},
    SettingRule{"SharedDeviceConfiguration", onIos | asksSharedIPad, ""},
    SettingRule{"DiagnosticSubmission", onIos | asksSharedIPad, "Enabled"},
    SettingRule{"AppAnalytics", onIos | asksSharedIPad, "Enabled"},
    SettingRule{"PasscodeLockGracePeriod", onIos | asksSharedIPad, "PasscodeLockGracePeriod"},
    SettingRule{"TimeZone", onIos | onTv | onVision | asksSupervision, "TimeZone"},
    SettingRule{"SoftwareUpdateSettings", onIos | asksSupervision, "RecommendationCadence"},
    SettingRule{"AccessibilitySettings", onIos | asksSupervision, ""},
};

QVariantMap refusal(const QString& item, int code, const QString& text)
{
    return {{QStringLiteral("Item"), item},
            {QStringLiteral("Status"), QStringLiteral("Error")},
            {QStringLiteral("ErrorChain"),
             QVariantList{QVariantMap{{QStringLiteral("ErrorCode"), code},
                                      {QStringLiteral("ErrorDomain"), QStringLiteral("MCSettingsErrorDomain")},
                                      {QStringLiteral("LocalizedDescription"), text}}}}};
}

unsigned systemOf(const Persona& persona)
{
    switch (persona.platform) {
    case Platform::Mac:
        return onMac;
    case Platform::AppleTv:
        return onTv;
    case Platform::Vision:
        return onVision;
    case Platform::IPhone:
    case Platform::IPad:
        break;
    }
    return onIos;
}

// Why not; empty: it may be set.
QString obstacle(const SettingRule& rule, const DeviceState& state, const QVariantMap& setting)
{
    const Persona& persona = state.persona;
    const QString item = QLatin1String(rule.item);
    if ((rule.where & systemOf(persona)) == 0) {
        return QStringLiteral("“%1” is not for this system.").arg(item);
    }
    if (persona.isUserEnrollment && (rule.where & alsoForPersons) == 0) {
        return QStringLiteral("“%1” is not allowed in a user enrollment.").arg(item);
    }
    if ((rule.where & asksSharedIPad) != 0 && !persona.isSharedIPad) {
        return QStringLiteral("“%1” needs a Shared iPad.").arg(item);
    }
    if ((rule.where & asksSupervision) != 0 && !persona.isMac() && !persona.isSupervised()) {
        return QStringLiteral("“%1” needs a supervised device.").arg(item);
    }
    if ((rule.where & asksApps) != 0 && !persona.isUserEnrollment && !state.has(rights::manageApps)) {
        return QStringLiteral("The MDM server isn’t permitted to set “%1”.").arg(item);
    }
    const QString needed = QLatin1String(rule.needs);
    const QVariant value = setting.value(needed);
    const bool isEmptyText = value.typeId() == QMetaType::QString && value.toString().isEmpty();
    if (!needed.isEmpty() && (!value.isValid() || isEmptyText)) {
        return QStringLiteral("The field “%1” is missing.").arg(needed);
    }
    if (item == QLatin1String("TimeZone") && !QTimeZone(value.toString().toLatin1()).isValid()) {
        return QStringLiteral("“%1” is no time zone.").arg(value.toString());
    }
    return {};
}

// What is asked for again elsewhere lies where it is looked for; the rest is remembered as it came.
void take(DeviceState& state, const QString& item, QVariantMap setting)
{
    const QString identifier = setting.value(QStringLiteral("Identifier")).toString();
    if (item == QLatin1String("DeviceName")) {
        state.persona.name = setting.value(item).toString();
    } else if (item == QLatin1String("ApplicationConfiguration")) {
        configureApp(state, identifier, setting.value(QStringLiteral("Configuration")));
    } else if (item == QLatin1String("ApplicationAttributes")) {
        describeApp(state, identifier, setting.value(QStringLiteral("Attributes")));
    } else {
        QVariantMap all = state.kept.value(kept::settings).toMap();
        setting.remove(QStringLiteral("Item"));
        all.insert(item, setting);
        state.kept.insert(kept::settings, all);
    }
}

QVariantMap applied(DeviceState& state, const QVariantMap& setting)
{
    const QString item = setting.value(QStringLiteral("Item")).toString();
    const auto* rule = std::find_if(settingRules.begin(), settingRules.end(),
                                    [&](const SettingRule& one) { return item == QLatin1String(one.item); });
    if (rule == settingRules.end()) {
        return refusal(item, 28000, QStringLiteral("There is no setting “%1”.").arg(item));
    }
    if (const QString why = obstacle(*rule, state, setting); !why.isEmpty()) {
        return refusal(item, 28001, why);
    }
    take(state, item, setting);
    QVariantMap done{{QStringLiteral("Item"), item}, {QStringLiteral("Status"), QStringLiteral("Acknowledged")}};
    if (setting.contains(QStringLiteral("Identifier"))) {
        done.insert(QStringLiteral("Identifier"), setting.value(QStringLiteral("Identifier")));
    }
    return done;
}

} // namespace

Answer answerSettings(Scene& scene)
{
    QVariantList results;
    const QVariantList wanted = scene.command.keys.value(QStringLiteral("Settings")).toList();
    for (const QVariant& setting : wanted) {
        results.append(applied(scene.state, setting.toMap()));
    }
    return acknowledged({{QStringLiteral("Settings"), results}});
}

} // namespace espalier::device
