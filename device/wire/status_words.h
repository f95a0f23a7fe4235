// An HTTP status as somebody would say it who has to do something about it.
#pragma once

#include <QString>

namespace espalier::device {

[[nodiscard]] QString statusWords(int status); // "the server answered 404: it knows no such address …"

} // namespace espalier::device
