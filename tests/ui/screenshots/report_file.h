// What is made for paper, as the practice office would get it.
#pragma once

#include <QByteArray>

namespace espalier::test {

[[nodiscard]] QByteArray reportFile(); // for management
[[nodiscard]] QByteArray deviceListFile();

} // namespace espalier::test
