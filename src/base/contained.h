// Work whose exceptions end here, as errors: no memory, no more threads.
#pragma once

#include "base/result.h"

#include <exception>

namespace espalier {

// Internal, where it throws; the message begins with `name`, if there is one.
template <class Work> [[nodiscard]] auto contained(Work&& work, const QString& name = {}) -> decltype(work())
{
    try {
        return work();
    } catch (const std::exception& error) {
        const Error broken{ErrorCode::Internal, QString::fromUtf8(error.what())};
        return Failure(name.isEmpty() ? broken : broken.within(name));
    }
}

} // namespace espalier
