// What stands beside the sentence of a log entry: on what, and how it ended.
#pragma once

#include "ui/common/state.h"
#include "ui/screen.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace espalier::ui {

class NameBook;

struct AuditResult {
    State state;
    QString words;
};
// done, refused, failed
[[nodiscard]] AuditResult auditResult(const QString& result);

// "“MF-MBP-014”", "profile 7", "setting inventory_hours"; empty where it is about nothing in particular.
[[nodiscard]] QString subjectOf(const QJsonObject& entry, const NameBook& names);
[[nodiscard]] QString subjectKindWords(const QString& kind); // "Devices"
// Where the subject can be looked at.
[[nodiscard]] std::optional<Jump> subjectJump(const QJsonObject& entry);

// What the log is searched by: kinds that begin so, and subjects.
[[nodiscard]] const QStringList& auditKinds(); // "device.", "command." …
[[nodiscard]] QString auditKindWords(const QString& kind);
[[nodiscard]] const QStringList& auditSubjects(); // "device", "profile" …

} // namespace espalier::ui
