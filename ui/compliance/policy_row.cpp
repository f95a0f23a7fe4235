#include "ui/compliance/policy_row.h"

#include "base/durations.h"
#include "ui/common/device_text.h"
#include "ui/common/group_words.h"

#include <QCoreApplication>

namespace espalier::ui {

namespace {

struct PolicyTexts {
    Q_DECLARE_TR_FUNCTIONS(Compliance)
};

} // namespace

ComplianceCounts ComplianceCounts::fromJson(const QJsonObject& json)
{
    const auto number = [&json](const char* key) { return json.value(QLatin1String(key)).toInt(); };
    return {number("compliant"), number("grace"), number("failing"), number("unknown")};
}

PolicyRow PolicyRow::fromJson(const QJsonObject& json)
{
    PolicyRow policy;
    policy.id = json.value(QLatin1String("id")).toInteger();
    policy.name = json.value(QLatin1String("name")).toString();
    policy.group = json.value(QLatin1String("group")).toString();
    policy.groupId = json.value(QLatin1String("group_id")).toInteger();
    policy.rules = json.value(QLatin1String("rules")).toArray();
    policy.graceMs = json.value(QLatin1String("grace")).toInteger();
    policy.action = json.value(QLatin1String("action")).toString(QStringLiteral("none"));
    policy.target = json.value(QLatin1String("target")).toString();
    policy.targetId = json.value(QLatin1String("target_id")).toInteger();
    policy.counts = ComplianceCounts::fromJson(json.value(QLatin1String("counts")).toObject());
    return policy;
}

State complianceState(const QString& state)
{
    if (state == QLatin1String("compliant")) {
        return State::Ok;
    }
    if (state == QLatin1String("grace")) {
        return State::Warning;
    }
    return state == QLatin1String("failing") ? State::Failed : State::Unknown;
}

QString complianceWords(const QString& state)
{
    if (state == QLatin1String("compliant")) {
        return PolicyTexts::tr("Compliant");
    }
    if (state == QLatin1String("grace")) {
        return PolicyTexts::tr("In grace");
    }
    return state == QLatin1String("failing") ? PolicyTexts::tr("Not compliant") : PolicyTexts::tr("Not known");
}

QString complianceCount(const QString& state, int count)
{
    if (state == QLatin1String("compliant")) {
        return PolicyTexts::tr("%n compliant", nullptr, count);
    }
    if (state == QLatin1String("grace")) {
        return PolicyTexts::tr("%n in grace", nullptr, count);
    }
    return state == QLatin1String("failing") ? PolicyTexts::tr("%n not compliant", nullptr, count)
                                             : PolicyTexts::tr("%n not known", nullptr, count);
}

QString actionWords(const PolicyRow& policy)
{
    if (policy.action == QLatin1String("notify")) {
        return PolicyTexts::tr("Tells you");
    }
    if (policy.action == QLatin1String("assign_profile")) {
        return PolicyTexts::tr("Installs %1").arg(quoted(policy.target));
    }
    if (policy.action == QLatin1String("move_group")) {
        return PolicyTexts::tr("Puts into %1").arg(quoted(groupWords(policy.target)));
    }
    return PolicyTexts::tr("Only shows it");
}

QString graceWords(qint64 graceMs)
{
    if (graceMs <= 0) {
        return PolicyTexts::tr("At once");
    }
    return graceMs % dayMs == 0
               ? PolicyTexts::tr("After %n day(s)", nullptr, static_cast<int>(graceMs / dayMs))
               : PolicyTexts::tr("After %n hour(s)", nullptr, static_cast<int>((graceMs + hourMs - 1) / hourMs));
}

} // namespace espalier::ui
