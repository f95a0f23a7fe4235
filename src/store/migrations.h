// Numbered SQL files (NNNN_name.sql), applied in order, each in one transaction together with user_version: the
// schema is old or new, never between.
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QStringList>

namespace espalier::store {

// Storage when the schema is newer than the newest file, or a file fails.
[[nodiscard]] Result<> migrate(QSqlDatabase& database, const QString& folder);

// The statements of a script, without comments. Quotes are respected. A trigger ends with END at the beginning of a
// line.
[[nodiscard]] QStringList splitStatements(const QString& script);

} // namespace espalier::store
