#pragma once

#include "base/result.h"

namespace espalier::test {

// The value, or the test program ends with what went wrong.
template <class T> T must(Result<T> result)
{
    if (!result) {
        qFatal("%s", qUtf8Printable(result.error().what));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

} // namespace espalier::test
