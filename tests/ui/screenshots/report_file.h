// The page for management as the practice office would get it.
#pragma once

#include <QByteArray>

namespace espalier::test {

[[nodiscard]] QByteArray reportFile();

} // namespace espalier::test
