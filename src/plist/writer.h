// Writing is libplist's; what it can't hold is put right around it. The output is a valid property list whatever
// the value: characters that XML 1.0 has no place for (control characters, unpaired surrogates) become U+FFFD,
// dates are kept between the years 1 and 9999. Any thread.
#pragma once

#include "plist/value.h"

namespace espalier::plist {

[[nodiscard]] QByteArray toXml(const Value& value);
[[nodiscard]] QByteArray toBinary(const Value& value);

} // namespace espalier::plist
