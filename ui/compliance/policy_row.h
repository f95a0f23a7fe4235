// Policies and where devices stand with them, as the window knows them: the JSON of compliance.* as values.
#pragma once

#include "ui/common/state.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace espalier::ui {

struct ComplianceCounts {
    int compliant = 0, grace = 0, failing = 0, unknown = 0;

    [[nodiscard]] static ComplianceCounts fromJson(const QJsonObject& json);
    [[nodiscard]] int all() const { return compliant + grace + failing + unknown; }
};

struct PolicyRow {
    qint64 id = 0; // 0: not saved yet
    QString name, group;
    qint64 groupId = 0;
    QJsonArray rules;
    qint64 graceMs = 0;
    QString action = QStringLiteral("none"); // none notify assign_profile move_group
    QString target;
    qint64 targetId = 0;
    ComplianceCounts counts;

    [[nodiscard]] static PolicyRow fromJson(const QJsonObject& json);
};

// States: compliant grace failing unknown.
[[nodiscard]] State complianceState(const QString& state);
[[nodiscard]] QString complianceWords(const QString& state);            // "Not compliant"
[[nodiscard]] QString complianceCount(const QString& state, int count); // "3 not compliant"
[[nodiscard]] QString actionWords(const PolicyRow& policy);             // "Installs “VPN”"
[[nodiscard]] QString graceWords(qint64 graceMs);                       // "At once", "After 7 days"

} // namespace espalier::ui
