// What policies found, as a file: rows for a spreadsheet, one page for management. Pure.
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace espalier::ctl {

// Of a row of compliance.list: "no passcode; OS 17.2, 17.4 is asked for", "not asked yet: passcode".
[[nodiscard]] QString reasonWords(const QJsonObject& row);
[[nodiscard]] QString complianceCsv(const QJsonArray& rows);
[[nodiscard]] QString compliancePage(const QJsonObject& summary, const QJsonArray& rows, const QString& organization,
                                     const QDateTime& at);

} // namespace espalier::ctl
