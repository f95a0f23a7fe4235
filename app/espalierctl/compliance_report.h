// What policies found, as a file: rows for a spreadsheet, one page for management. Pure.
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace espalier::ctl {

[[nodiscard]] QString reasonWords(const QJsonArray& reasons); // "no passcode; iOS 17.2, 17.4 is asked for"
[[nodiscard]] QString complianceCsv(const QJsonArray& rows);
[[nodiscard]] QString compliancePage(const QJsonObject& summary, const QJsonArray& rows, const QString& organization,
                                     const QDateTime& at);

} // namespace espalier::ctl
