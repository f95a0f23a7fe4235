// What entries of the log are called, so that a kind that doesn't exist isn't taken for one that has no entries yet.
#pragma once

#include <QString>

namespace espalier::ctl {

// "operator.added", or a beginning with a dot that some have: "operator.".
[[nodiscard]] bool isAuditKind(const QString& kind);
// What there is instead: the kinds of the same noun, or the nouns where there is none such.
[[nodiscard]] QString auditKindsLike(const QString& kind);

} // namespace espalier::ctl
