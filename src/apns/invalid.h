// The failure of what somebody handed us that isn't what it should be.
#pragma once

#include "base/error_kind.h"

namespace espalier::apns {

[[nodiscard]] inline Failure invalid(const QString& what)
{
    return fail(ErrorCode::InvalidInput, what);
}

} // namespace espalier::apns
