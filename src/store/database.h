// How a connection to the file is opened. The connection belongs to the calling thread.
#pragma once

#include "base/result.h"

#include <QSqlDatabase>

namespace espalier::store {

enum class ReadThrough { No, Yes };                                                        // the whole file, for damage
[[nodiscard]] Result<QSqlDatabase> openForWriting(const QString& file, ReadThrough check); // WAL, synchronous=FULL
[[nodiscard]] Result<QSqlDatabase> openForReading(const QString& file);
// Reads this file and may write another, which openForReading() forbids.
[[nodiscard]] Result<QSqlDatabase> openForCopying(const QString& file);

// Storage when the file is not a whole database.
[[nodiscard]] Result<> checkQuickly(const QSqlDatabase& database);

} // namespace espalier::store
