// The one page for management: how many devices are as the policies ask, by kind, over time, what is broken most, and
// the policies. Always exactly one page: what has no room is counted. GUI thread.
#pragma once

#include "ui/compliance/standings.h"

#include <QByteArray>
#include <QJsonObject>

namespace espalier::ui {

struct ComplianceReport {
    QString organization;
    qint64 at = 0;
    QJsonObject summary; // of compliance.summary
    QList<BrokenRule> broken;
};

[[nodiscard]] QByteArray compliancePdf(const ComplianceReport& report);

} // namespace espalier::ui
