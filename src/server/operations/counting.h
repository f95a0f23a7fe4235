// What a statement counts, for operations that tell numbers.
#pragma once

#include "store/connection.h"

namespace espalier::server {

[[nodiscard]] inline Result<qint64> counted(store::Connection& db, const char* sql, const store::Binds& binds = {})
{
    return TRY(db.one(sql, binds, QStringLiteral("count"))).integer(0);
}

} // namespace espalier::server
