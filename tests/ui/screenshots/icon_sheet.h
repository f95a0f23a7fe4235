#pragma once

#include <QImage>

namespace espalier::test {

// Every icon with its name, to look at.
[[nodiscard]] QImage iconSheet(qreal ratio);

} // namespace espalier::test
