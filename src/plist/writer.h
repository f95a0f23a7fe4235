// Writing is libplist's. Any thread.
#pragma once

#include "plist/value.h"

namespace espalier::plist {

[[nodiscard]] QByteArray toXml(const Value& value);
[[nodiscard]] QByteArray toBinary(const Value& value);

} // namespace espalier::plist
